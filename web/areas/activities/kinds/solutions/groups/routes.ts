import { type Ctx, get, post, type Route, signedIn } from '../../../../../platform/http.ts'
import { isId, newId } from '../../../../../platform/ids.ts'
import { takingWords } from '../../../../voices/index.ts'
import { receipt } from '../../../../voices/paths.ts'
import { addressOf, type Found, findOnBoard, type OwnGroup, ownGroups, shutOut } from '../found.ts'
import { wholeOf } from '../lineage.ts'
import * as paths from '../paths.ts'
import { joinGroup, leaveGroup, worksOn } from './commands.ts'
import { groupView } from './page.tsx'
import { groupWords } from './words.ts'

export const routes: readonly Route[] = [
  get(paths.joinGroup, signedIn, show),
  post(paths.joinGroup, signedIn, 'voice.received', join),
  post(paths.leaveGroup, signedIn, 'problem.group-left', leave),
]

async function show(ctx: Ctx): Promise<Response> {
  const found = await findOnBoard(ctx)
  if (found instanceof Response) return found
  return shutOut(ctx, found.activity) ?? draw(ctx, found, await ownGroups(ctx), { group: '', brings: '' })
}

async function draw(
  ctx: Ctx,
  { activity, problem }: Found,
  groups: readonly OwnGroup[],
  typed: { group: string; brings: string },
  errors: Record<string, string> = {},
): Promise<Response> {
  const once = ctx.form.text('_once')
  const whole = await wholeOf(ctx.db, problem.id)
  const working = await Promise.all(
    groups.map(async (group) => ((await worksOn(ctx.db, whole, [group.id], { shown: false })) ? [group] : [])),
  )
  return ctx.show(
    groupView({
      at: { ...addressOf(activity), problem: problem.id },
      problem,
      groups,
      working: working.flat(),
      typed,
      errors,
      token: ctx.token(),
      once: isId(once) ? once : newId(ctx.now),
      language: ctx.language,
    }),
    Object.keys(errors).length ? 422 : 200,
  )
}

async function join(ctx: Ctx): Promise<Response> {
  const limited = await ctx.limited('taking-part-address')
  if (limited) return limited
  const found = await findOnBoard(ctx)
  if (found instanceof Response) return found
  const { activity, problem } = found
  const typed = { group: ctx.form.text('group'), brings: ctx.form.text('brings') }
  const closed = shutOut(ctx, activity, { answer: typed.brings })
  if (closed) return closed
  const groups = await ownGroups(ctx)
  if (ctx.form.switching) return draw(ctx, found, groups, typed)
  const say = groupWords[ctx.language].refusals
  const group = groups.find(({ id }) => id === typed.group)
  if (!group) return draw(ctx, found, groups, typed, { group: say['group-missing'] })
  const once = ctx.form.text('_once')
  const done = await joinGroup(ctx.acting, activity, problem, {
    group,
    brings: typed.brings,
    language: ctx.language,
    once: isId(once) ? once : newId(ctx.now),
    accountId: ctx.person!.id,
  })
  if ('taken' in done) return ctx.seeOther(receipt.to({ code: done.taken.receipt }))
  const sentences: Record<string, string> = { ...takingWords[ctx.language].refusals, ...say }
  const field = { 'words-missing': 'brings', 'too-long': 'brings' }[done.refused as string] ?? ''
  return draw(ctx, found, groups, typed, { [field]: sentences[done.refused] ?? '' })
}

async function leave(ctx: Ctx): Promise<Response> {
  const found = await findOnBoard(ctx)
  if (found instanceof Response) return found
  const { activity, problem } = found
  const group = (await ownGroups(ctx)).find(({ id }) => id === ctx.form.text('group'))
  if (!group) return ctx.notFound()
  await leaveGroup(ctx.acting, activity, { problemId: problem.id, groupId: group.id })
  return ctx.seeOther(paths.problem.to({ ...addressOf(activity), problem: problem.id }), groupWords[ctx.language].left)
}
