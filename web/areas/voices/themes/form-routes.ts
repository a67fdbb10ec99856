import { holds, may } from '../../../permissions.ts'
import { type Ctx, get, post } from '../../../platform/http.ts'
import { isId } from '../../../platform/ids.ts'
import type { Obstacle } from '../../../platform/subjects.ts'
import { themesDesk } from '../paths.ts'
import { createTheme, editTheme, type ThemeText } from './commands.ts'
import { deskOfSubject } from './desk.ts'
import { mergeView, splitView, type ThemeFields, themeFormView } from './form-pages.tsx'
import { mergeThemes, splitTheme, undoMerge } from './joining-commands.ts'
import * as paths from './paths.ts'
import { findTheme, type Theme, themesOf } from './queries.ts'
import { type NameRefusal, readPieces, type ThemeRefusal } from './rules.ts'
import { listForThemes } from './voices-queries.ts'
import { nameRefusals, themeRefusals } from './words.ts'

const edit = may('themes.edit')
export const routes = [
  get(paths.newTheme, edit, showNew),
  post(paths.newTheme, edit, 'theme.created', create),
  get(paths.editTheme, edit, showEdit),
  post(paths.editTheme, edit, 'theme.edited', saveEdit),
  get(paths.mergeTheme, edit, (ctx) => showMerge(ctx)),
  post(paths.mergeTheme, edit, 'theme.merged', merge),
  post(paths.unmergeTheme, edit, 'theme.merge-undone', unmerge),
  get(paths.splitTheme, edit, (ctx) => showSplit(ctx)),
  post(paths.splitTheme, edit, 'theme.split', split),
]

const none: ThemeFields = { name: '', description: '', nameCy: '', descriptionCy: '' }
const readFields = ({ form }: Ctx): ThemeFields => ({
  name: form.text('name').replace(/\s+/g, ' '),
  description: form.text('description'),
  nameCy: form.text('name-cy').slice(0, 200),
  descriptionCy: form.text('description-cy').slice(0, 1000),
})
const textOf = ({ name, description, nameCy, descriptionCy }: ThemeFields): ThemeText => ({
  name,
  description,
  translations: { cy: { ...(nameCy && { name: nameCy }), ...(descriptionCy && { description: descriptionCy }) } },
})
const isName = (refused: string): refused is NameRefusal => refused in nameRefusals
const errorOf = (refused: NameRefusal) => ({
  field: refused === 'description-too-long' ? ('description' as const) : ('name' as const),
  text: nameRefusals[refused],
})

/** The theme, if this person may work on it. */
async function own(ctx: Ctx): Promise<Theme | undefined> {
  const id = ctx.params['theme']
  const theme = isId(id) ? await findTheme(ctx.db, id) : undefined
  return theme && holds(ctx.person, 'themes.edit', theme.subject) ? theme : undefined
}

async function showNew(ctx: Ctx): Promise<Response> {
  const desk = await deskOfSubject(ctx)
  if (!desk) return ctx.notFound()
  return ctx.show(
    themeFormView({
      token: ctx.token(),
      subject: desk.subject,
      title: 'Make a theme',
      action: paths.newTheme.to({ subject: desk.subject }),
      values: none,
    }),
  )
}

async function create(ctx: Ctx): Promise<Response> {
  const desk = await deskOfSubject(ctx)
  if (!desk) return ctx.notFound()
  const values = readFields(ctx)
  const made = await createTheme(ctx.acting, { ...textOf(values), subject: desk.subject, projectId: desk.projectId })
  if ('refused' in made)
    return ctx.show(
      themeFormView({
        token: ctx.token(),
        subject: desk.subject,
        title: 'Make a theme',
        action: paths.newTheme.to({ subject: desk.subject }),
        values,
        error: errorOf(made.refused),
      }),
      422,
    )
  return ctx.seeOther(themesDesk.to({ subject: desk.subject }), `The theme “${values.name}” is made`)
}

const editForm = (ctx: Ctx, theme: Theme, values: ThemeFields) => ({
  token: ctx.token(),
  subject: theme.subject,
  title: `Rename “${theme.name}”`,
  action: paths.editTheme.to({ theme: theme.id }),
  values,
})

async function showEdit(ctx: Ctx): Promise<Response> {
  const theme = await own(ctx)
  if (!theme) return ctx.notFound()
  const { cy } = theme.translations as { cy?: { name?: string; description?: string } }
  return ctx.show(
    themeFormView(
      editForm(ctx, theme, {
        name: theme.name,
        description: theme.description,
        nameCy: cy?.name ?? '',
        descriptionCy: cy?.description ?? '',
      }),
    ),
  )
}

async function saveEdit(ctx: Ctx): Promise<Response> {
  const theme = await own(ctx)
  if (!theme) return ctx.notFound()
  const values = readFields(ctx)
  const saved = await editTheme(ctx.acting, theme.id, textOf(values))
  if ('refused' in saved) {
    const error = isName(saved.refused)
      ? errorOf(saved.refused)
      : { field: 'name' as const, text: themeRefusals[saved.refused] }
    return ctx.show(themeFormView({ ...editForm(ctx, theme, values), error }), 422)
  }
  return ctx.seeOther(themesDesk.to({ subject: theme.subject }), `The theme is called “${values.name}”`)
}

async function showMerge(ctx: Ctx, refused?: string): Promise<Response> {
  const theme = await own(ctx)
  if (!theme) return ctx.notFound()
  const others = (theme.projectId ? await themesOf(ctx.db, theme.projectId) : []).filter(({ id }) => id !== theme.id)
  return ctx.show(
    mergeView({ token: ctx.token(), theme, others, chosen: ctx.form.text('into'), refused }),
    refused ? 422 : 200,
  )
}

const sentence = (outcome: { refused: ThemeRefusal } | { blocked: Obstacle[] }): string =>
  'refused' in outcome ? themeRefusals[outcome.refused] : outcome.blocked.map((obstacle) => obstacle.sentence).join(' ')

async function merge(ctx: Ctx): Promise<Response> {
  const theme = await own(ctx)
  if (!theme) return ctx.notFound()
  const into = ctx.form.text('into')
  if (!isId(into)) return showMerge(ctx, themeRefusals['no-theme-chosen'])
  const merged = await mergeThemes(ctx.acting, { from: theme.id, into })
  return 'merged' in merged
    ? ctx.seeOther(
        themesDesk.to({ subject: theme.subject }),
        `“${theme.name}” is merged. You can undo this at the old theme’s merge page`,
      )
    : showMerge(ctx, sentence(merged))
}

async function unmerge(ctx: Ctx): Promise<Response> {
  const theme = await own(ctx)
  if (!theme) return ctx.notFound()
  const undone = await undoMerge(ctx.acting, theme.id)
  return 'undone' in undone
    ? ctx.seeOther(themesDesk.to({ subject: theme.subject }), `“${theme.name}” is a theme of its own again`)
    : showMerge(ctx, themeRefusals[undone.refused])
}

const mostAtOnce = 200

async function showSplit(
  ctx: Ctx,
  state: { values?: ThemeFields; chosen?: readonly string[]; refused?: NameRefusal | ThemeRefusal } = {},
): Promise<Response> {
  const theme = await own(ctx)
  if (!theme?.projectId || theme.into) return ctx.notFound()
  const { voices } = await listForThemes(ctx.db, theme.projectId, { show: theme.id }, { limit: mostAtOnce })
  const { refused } = state
  const error =
    refused && (isName(refused) ? errorOf(refused) : { field: 'pieces' as const, text: themeRefusals[refused] })
  return ctx.show(
    splitView({
      token: ctx.token(),
      theme,
      voices,
      chosen: state.chosen ?? [],
      values: state.values ?? none,
      error: error || undefined,
    }),
    error ? 422 : 200,
  )
}

async function split(ctx: Ctx): Promise<Response> {
  const theme = await own(ctx)
  if (!theme) return ctx.notFound()
  const [values, chosen] = [readFields(ctx), ctx.form.all('chosen')]
  const made = await splitTheme(ctx.acting, { ...textOf(values), from: theme.id, pieces: readPieces(chosen) })
  if ('refused' in made) return showSplit(ctx, { values, chosen, refused: made.refused })
  return ctx.seeOther(themesDesk.to({ subject: theme.subject }), `“${values.name}” is a theme of its own now`)
}
