import { createHash } from 'node:crypto'
import { anyone, type Ctx, get, post, type Route } from '../../../platform/http.ts'
import { speak } from '../../../platform/words.ts'
import * as paths from '../paths.ts'
import { groupIdsOf } from '../register/eyes.ts'
import { findGroup } from '../register/queries.ts'
import { answerBroker, fileConcern } from './commands.ts'
import { aboutView, newView } from './pages.tsx'
import { ofAGroup } from './policy.ts'
import { findLock, findSlips, listFigures } from './queries.ts'
import { type Filing, filingRefusals } from './rules.ts'
import { codeLength, newConcernCode, rootOf } from './slips.ts'
import { filedView, stepsView } from './steps-pages.tsx'
import { words } from './words.ts'
import { inFours, readCode } from './wrapping.ts'

const untold = { untold: true }

/** The doors of groups. Codes travel in bodies, never in addresses, which others keep. */
export const concernRoutes: readonly Route[] = [
  get(paths.concerns, anyone, (ctx) => showAbout(ctx), untold),
  get(paths.newConcern, ofAGroup, (ctx) => showNew(ctx), untold),
  post(paths.newConcern, ofAGroup, 'broker.own-record', file, untold),
  post(paths.concernSteps, anyone, 'nothing-changes', showSteps, untold),
  post(paths.concernAnswer, anyone, 'broker.own-record', answer, untold),
]

/** A lock's public key in few letters, so that the broker can tell a group which lock is theirs. */
export const printOf = (publicKey: Buffer): string =>
  inFours(createHash('sha256').update(publicKey).digest('hex').slice(0, 24).toUpperCase())

async function showAbout(ctx: Ctx, typed = '', error?: string): Promise<Response> {
  const lock = await findLock(ctx)
  const view = aboutView({
    token: ctx.token(),
    language: ctx.language,
    lock: lock && { print: printOf(lock.publicKey), setUpOn: lock.setUpOn },
    mayFile: groupIdsOf(ctx.person).length > 0,
    figures: await listFigures(ctx),
    typed: typed.slice(0, 60),
    error,
  })
  return ctx.show(view, error ? 422 : 200)
}

const nothing: Filing = { group: '', officer: '', words: '', contact: '' }

async function ownGroups(ctx: Ctx): Promise<{ id: string; name: string }[]> {
  const found = await Promise.all(groupIdsOf(ctx.person).map((id) => findGroup(ctx.db, id, 'broker')))
  return found.flatMap((group) => (group ? [{ id: group.id, name: group.name }] : []))
}

async function showNew(ctx: Ctx, typed = nothing, errors = {}, code = newConcernCode()): Promise<Response> {
  const groups = await ownGroups(ctx)
  if (!groups.length || !(await findLock(ctx))) return ctx.seeOther(paths.concerns.to())
  const view = newView({ token: ctx.token(), language: ctx.language, code, groups, typed, errors })
  return ctx.show(view, Object.keys(errors).length ? 422 : 200)
}

async function file(ctx: Ctx): Promise<Response> {
  const { form } = ctx
  const typed = {
    group: form.text('group'),
    officer: form.text('officer'),
    words: form.text('words'),
    contact: form.text('contact'),
  }
  const code = readCode(form.text('code'), codeLength) ?? newConcernCode()
  if (form.switching) return showNew(ctx, typed, {}, code)
  const groups = await ownGroups(ctx)
  const refused = filingRefusals(
    typed,
    groups.map(({ id }) => id),
  )
  const say = speak(words, ctx.language)
  const errors = Object.fromEntries(Object.entries(refused).map(([field, why]) => [field, say.refusals[why]]))
  if (Object.keys(errors).length) return showNew(ctx, typed, errors, code)
  // Counted in this process alone: what is counted in the database would be a count.
  const limited = await ctx.limited('taking-part-visitor', `concern ${ctx.person!.id}`)
  if (limited) return limited
  const groupName = groups.find(({ id }) => id === typed.group)!.name
  if (await fileConcern(ctx.acting, code, { ...typed, groupName })) return ctx.seeOther(paths.concerns.to())
  return ctx.show(filedView({ code: inFours(code), language: ctx.language }))
}

async function showSteps(ctx: Ctx): Promise<Response> {
  const typed = ctx.form.text('code')
  const say = speak(words, ctx.language)
  if (ctx.form.switching) return showAbout(ctx, typed)
  const code = readCode(typed, codeLength)
  if (!code) return showAbout(ctx, typed, say.codeWrong)
  const told = await findSlips(ctx, rootOf(code))
  if (!told.length) return showAbout(ctx, typed, say.codeUnknown)
  return ctx.show(stepsView({ token: ctx.token(), language: ctx.language, code, told }))
}

async function answer(ctx: Ctx): Promise<Response> {
  const code = readCode(ctx.form.text('code'), codeLength)
  const [place, said] = [Number(ctx.form.text('place')), ctx.form.text('answer')]
  const told = code ? await findSlips(ctx, rootOf(code)) : []
  const waiting = told.some(({ place: p, slip }) => p === place && slip.ask && !slip.answer)
  if (!code || !told.length) return showAbout(ctx, '', speak(words, ctx.language).codeUnknown)
  if (waiting && (said === 'yes' || said === 'no')) await answerBroker(ctx.acting, rootOf(code), place, said)
  const after = await findSlips(ctx, rootOf(code))
  return ctx.show(stepsView({ token: ctx.token(), language: ctx.language, code, told: after }))
}
