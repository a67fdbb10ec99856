import { may } from '../../../permissions.ts'
import { anyone, type Ctx, get, post } from '../../../platform/http.ts'
import { isId } from '../../../platform/ids.ts'
import { withQuery } from '../../../platform/paths.ts'
import { translated } from '../../../platform/words.ts'
import { theme as themePath, themesDesk } from '../paths.ts'
import { channels } from '../taking/rules.ts'
import { putUnderTheme, takeFromTheme } from './commands.ts'
import { deskOfSubject } from './desk.ts'
import { deskView } from './desk-pages.tsx'
import { routes as formRoutes } from './form-routes.ts'
import { deskVoices } from './paths.ts'
import { listPinned } from './pinned.ts'
import { findTheme, themesOf } from './queries.ts'
import { readPieces } from './rules.ts'
import { themeView } from './theme-page.tsx'
import { countedUnder, listForThemes, voicesUnder } from './voices-queries.ts'
import { themeRefusals, words } from './words.ts'

export const routes = [
  get(themesDesk, may('themes.edit'), showDesk),
  post(deskVoices, may('themes.edit'), 'theme.changed', change),
  ...formRoutes,
  get(themePath, anyone, showTheme, { cached: true }),
]

const onePage = 25

type Filter = { show: string; words: string; channel: string }
const readFilter = (read: (name: string) => string): Filter => ({
  show: read('show') || 'without',
  words: read('words').slice(0, 100),
  channel: (channels as readonly string[]).includes(read('channel')) ? read('channel') : '',
})

async function showDesk(ctx: Ctx): Promise<Response> {
  return draw(
    ctx,
    readFilter((name) => (ctx.url.searchParams.get(name) ?? '').trim()),
    {},
  )
}

async function draw(
  ctx: Ctx,
  filter: Filter,
  state: { refused?: string; chosen?: string[]; chosenThemes?: string[] },
): Promise<Response> {
  const desk = await deskOfSubject(ctx)
  if (!desk) return ctx.notFound()
  const show = filter.show === 'all' || filter.show === 'without' || isId(filter.show) ? filter.show : 'without'
  const after = ctx.url.searchParams.get('after')
  const [themes, page] = await Promise.all([
    themesOf(ctx.db, desk.projectId),
    listForThemes(
      ctx.db,
      desk.projectId,
      { ...filter, show },
      { after: isId(after) ? after : undefined, limit: onePage },
    ),
  ])
  return ctx.show(
    deskView({
      token: ctx.token(),
      subject: desk.subject,
      title: desk.title,
      themes,
      voices: page.voices,
      next: page.next,
      filter: { ...filter, show },
      channels,
      chosen: state.chosen ?? [],
      chosenThemes: state.chosenThemes ?? [],
      ticked: ctx.url.searchParams.get('all') === 'yes',
      refused: state.refused,
    }),
    state.refused ? 422 : 200,
  )
}

async function change(ctx: Ctx): Promise<Response> {
  const desk = await deskOfSubject(ctx)
  if (!desk) return ctx.notFound()
  const [chosen, chosenThemes] = [ctx.form.all('chosen'), ctx.form.all('theme').filter(isId)]
  const filter = readFilter(ctx.form.text)
  const input = { themeIds: chosenThemes, pieces: readPieces(chosen) }
  const take = ctx.form.text('action') === 'take'
  const done = take ? await takeFromTheme(ctx.acting, input) : await putUnderTheme(ctx.acting, input)
  if ('refused' in done)
    return draw(ctx, filter, { refused: themeRefusals[done.refused], chosen: [...chosen], chosenThemes })
  const n = 'put' in done ? done.put : done.taken
  const back = withQuery(themesDesk.to({ subject: desk.subject }), filter)
  return ctx.seeOther(back, take ? `Taken out of the themes: ${n}` : `Put under the themes: ${n}`)
}

async function showTheme(ctx: Ctx): Promise<Response> {
  const id = ctx.params['theme']
  const theme = isId(id) ? await findTheme(ctx.db, id) : undefined
  if (!theme) return ctx.notFound()
  if (theme.into)
    return new Response(null, { status: 302, headers: { location: themePath.to({ theme: theme.into.id }) } })
  const within = await ctx.house.subject(theme.subject, { ...ctx, person: null })
  if (!within?.public) return ctx.notFound()
  const [page, notShown, quotes] = await Promise.all([
    voicesUnder(ctx.db, [theme.id], { after: ctx.url.searchParams.get('after')?.slice(0, 60), limit: onePage }),
    countedUnder(ctx.db, theme.id),
    listPinned(ctx.db, theme.id),
  ])
  return ctx.show(
    themeView({
      language: ctx.language,
      id: theme.id,
      name: translated(theme, 'name', ctx.language),
      description: translated(theme, 'description', ctx.language),
      size: theme.size,
      by: theme.by,
      quotes,
      holds: theme.holds,
      from: theme.from,
      within: { title: `${words[ctx.language].of} ${within.title}`, href: within.href },
      voices: page.voices.filter(
        (voice) => !quotes.some((quote) => quote.voiceId === voice.voiceId && quote.text === voice.text),
      ),
      next: page.next,
      notShown,
    }),
  )
}
