import { may } from '../../../../permissions.ts'
import { type Ctx, get, post } from '../../../../platform/http.ts'
import { isId } from '../../../../platform/ids.ts'
import { deskOfSubject } from '../../themes/desk.ts'
import { themesOf } from '../../themes/queries.ts'
import { readPieces } from '../../themes/rules.ts'
import * as paths from '../paths.ts'
import { commentsView } from './comments-page.tsx'
import { type Choice, type DecisionRefusal, decideSuggested } from './decide.ts'
import { findRun, findRunTheme, listExamples, listRunComments } from './queries.ts'
import { type SuggestedPage, suggestedView, type Typed } from './theme-page.tsx'
import { decisionRefusals } from './words.ts'

const edit = may('themes.edit')
export const routes = [
  get(paths.suggestedTheme, edit, (ctx) => show(ctx, { phrase: '', name: '', into: '', ticked: [] })),
  post(paths.suggestedDecision, edit, 'theme.suggestion-decided', decide),
]

const onePage = 25
const placeOf = (text: string | undefined) => (/^\d{1,3}$/.test(text ?? '') ? Number(text) : -1)

async function show(ctx: Ctx, typed: Typed, refused?: SuggestedPage['refused']): Promise<Response> {
  const desk = await deskOfSubject(ctx)
  const run = desk && (await findRun(ctx.db, desk.projectId, ctx.params['run']))
  const place = placeOf(ctx.params['place'])
  if (!desk || !run || place < 0) return ctx.notFound()
  const after = Number.parseInt(ctx.url.searchParams.get('after') ?? '-1', 10)
  const { comments, next } = await listRunComments(ctx.db, run.id, place, {
    after: Number.isSafeInteger(after) ? Math.min(after, 1_000_000) : -1,
    limit: onePage,
  })
  if (place === 0) {
    const here = paths.suggestedTheme.to({ subject: desk.subject, run: run.id, place: '0' })
    return ctx.show(commentsView({ ...desk, run, title: 'In no suggested theme', here, comments, next }))
  }
  const theme = await findRunTheme(ctx.db, run.id, place)
  if (!theme) return ctx.notFound()
  const [examples, themes] = [await listExamples(ctx.db, run.id, place), await themesOf(ctx.db, desk.projectId)]
  const page = {
    token: ctx.token(),
    subject: desk.subject,
    run,
    theme,
    examples,
    comments,
    next,
    themes,
    typed,
    refused,
  }
  return ctx.show(suggestedView(page), refused ? 422 : 200)
}

function choiceOf({ form }: Ctx, typed: Typed): Choice {
  const ticked = readPieces(typed.ticked)
  const name = typed.phrase || typed.name
  switch (form.text('action')) {
    case 'dropped':
      return { deed: 'dropped' }
    case 'merged':
      return { deed: 'merged', into: typed.into, ticked }
    case 'split':
      return { deed: 'split', name, ticked }
    default:
      return { deed: 'named', name, ticked }
  }
}

const fields: Partial<Record<DecisionRefusal, 'into' | 'comments'>> = {
  'no-theme-chosen': 'into',
  'merged-meanwhile': 'into',
  'nothing-ticked': 'comments',
  'decided-meanwhile': 'comments',
}

async function decide(ctx: Ctx): Promise<Response> {
  const desk = await deskOfSubject(ctx)
  const run = desk && (await findRun(ctx.db, desk.projectId, ctx.params['run']))
  const place = placeOf(ctx.params['place'])
  if (!desk || !run || place < 1 || !(await findRunTheme(ctx.db, run.id, place))) return ctx.notFound()
  const typed: Typed = {
    phrase: ctx.form.text('phrase').slice(0, 200),
    name: ctx.form.text('name').replace(/\s+/g, ' '),
    into: ctx.form.text('into'),
    ticked: ctx.form.all('chosen').slice(0, 200),
  }
  const choice = choiceOf(ctx, typed)
  const refuse = (refused: DecisionRefusal) =>
    show(ctx, typed, { field: fields[refused] ?? 'name', sentence: decisionRefusals[refused] })
  if (choice.deed === 'merged' && !isId(choice.into)) return refuse('no-theme-chosen')
  const done = await decideSuggested(ctx.acting, run, place, choice)
  if ('refused' in done) return refuse(done.refused)
  const { read, suggested } = done.decided
  const back =
    choice.deed === 'split'
      ? paths.suggestedTheme.to({ subject: desk.subject, run: run.id, place: String(place) })
      : paths.suggestionRun.to({ subject: desk.subject, run: run.id })
  return ctx.seeOther(
    back,
    choice.deed === 'dropped'
      ? 'The suggestion is dropped. Its comments stay where they were'
      : `Confirmed by you: ${read}. Suggested by the model: ${suggested}`,
  )
}
