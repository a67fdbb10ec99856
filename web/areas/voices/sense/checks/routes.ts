import { may } from '../../../../permissions.ts'
import { type Ctx, get, post } from '../../../../platform/http.ts'
import { isId } from '../../../../platform/ids.ts'
import { deskOfSubject } from '../../themes/desk.ts'
import { themesOf } from '../../themes/queries.ts'
import * as paths from '../paths.ts'
import { codingView } from './coding-page.tsx'
import { codeItem, drawSample } from './commands.ts'
import { checksView } from './list-page.tsx'
import * as queries from './queries.ts'
import { resultView } from './result-page.tsx'
import { sizeOf } from './rules.ts'
import { settleDifference } from './settle.ts'
import { checkRefusals } from './words.ts'

const edit = may('themes.edit')
export const routes = [
  get(paths.checks, edit, (ctx) => showList(ctx)),
  post(paths.checks, edit, 'theme.check-drawn', draw),
  get(paths.check, edit, (ctx) => showResult(ctx)),
  get(paths.checkCoding, edit, (ctx) => showCoding(ctx, [])),
  post(paths.checkCoding, edit, 'theme.check-coded', code),
  post(paths.checkSettling, edit, 'theme.check-settled', settle),
]

const onePage = 25

async function showList(ctx: Ctx, refused?: string): Promise<Response> {
  const desk = await deskOfSubject(ctx)
  if (!desk) return ctx.notFound()
  const after = ctx.url.searchParams.get('after')
  const page = { after: isId(after) ? after : null, limit: onePage }
  const { checks, next } = await queries.listChecks(ctx.db, desk.projectId, page)
  return ctx.show(checksView({ token: ctx.token(), ...desk, checks, next, refused }), refused ? 422 : 200)
}

async function draw(ctx: Ctx): Promise<Response> {
  const desk = await deskOfSubject(ctx)
  if (!desk) return ctx.notFound()
  const done = await drawSample(ctx.acting, desk.projectId, sizeOf(ctx.form.text('size')))
  if ('refused' in done) return showList(ctx, checkRefusals[done.refused])
  return ctx.seeOther(paths.check.to({ subject: desk.subject, check: done.drawn }), 'The sample is drawn')
}

async function own(ctx: Ctx) {
  const desk = await deskOfSubject(ctx)
  const check = desk && (await queries.findCheck(ctx.db, desk.projectId, ctx.params['check']))
  return desk && check ? { desk, check } : undefined
}

/** Only somebody who has read none of it, and only one person. */
const mayCode = async (ctx: Ctx, check: queries.Check): Promise<boolean> =>
  check.coder ? check.coder === ctx.by.account : !(await queries.readByThem(ctx.db, check.id, ctx.by.account))

async function showResult(ctx: Ctx, refused?: { place: number; sentence: string }): Promise<Response> {
  const found = await own(ctx)
  if (!found) return ctx.notFound()
  const { desk, check } = found
  const [differences, themes] = [
    await queries.listDifferences(ctx.db, check.id),
    await themesOf(ctx.db, desk.projectId),
  ]
  const page = { token: ctx.token(), subject: desk.subject, check, differences, themes, refused }
  return ctx.show(resultView({ ...page, mayCode: await mayCode(ctx, check) }), refused ? 422 : 200)
}

async function showCoding(ctx: Ctx, chosen: readonly string[], refused?: string): Promise<Response> {
  const found = await own(ctx)
  if (!found) return ctx.notFound()
  const { desk, check } = found
  const item = check.finishedAt ? undefined : await queries.nextItem(ctx.db, check.id)
  if (!item || !(await mayCode(ctx, check)))
    return ctx.seeOther(paths.check.to({ subject: desk.subject, check: check.id }))
  const themes = (await themesOf(ctx.db, desk.projectId)).toSorted((a, b) => a.name.localeCompare(b.name, 'en'))
  const page = { token: ctx.token(), subject: desk.subject, check, item, themes, chosen, refused }
  return ctx.show(codingView(page), refused ? 422 : 200)
}

const answerOf = ({ form }: Ctx) => ({
  place: /^\d{1,4}$/.test(form.text('place')) ? Number(form.text('place')) : 0,
  themes: form.all('theme').filter(isId),
  none: form.text('action') === 'none',
})

async function code(ctx: Ctx): Promise<Response> {
  const found = await own(ctx)
  if (!found) return ctx.notFound()
  const { desk, check } = found
  const answer = answerOf(ctx)
  const done = await codeItem(ctx.acting, desk.projectId, { checkId: check.id, ...answer })
  if (!done) return ctx.notFound()
  const result = paths.check.to({ subject: desk.subject, check: check.id })
  if ('refused' in done) {
    if (done.refused === 'own-coding' || done.refused === 'taken')
      return showResult(ctx, { place: 0, sentence: checkRefusals[done.refused] })
    return showCoding(ctx, answer.themes, checkRefusals[done.refused])
  }
  if (done.finished) return ctx.seeOther(result, 'You have read the whole sample. This is how you agree')
  return ctx.seeOther(`${paths.checkCoding.to({ subject: desk.subject, check: check.id })}#comment`)
}

async function settle(ctx: Ctx): Promise<Response> {
  const found = await own(ctx)
  if (!found) return ctx.notFound()
  const { desk, check } = found
  const answer = answerOf(ctx)
  const done = await settleDifference(ctx.acting, desk.projectId, { checkId: check.id, ...answer })
  if (!done) return ctx.notFound()
  if ('refused' in done) return showResult(ctx, { place: answer.place, sentence: checkRefusals[done.refused] })
  return ctx.seeOther(
    `${paths.check.to({ subject: desk.subject, check: check.id })}#difference-${answer.place}`,
    'Settled, with your name',
  )
}
