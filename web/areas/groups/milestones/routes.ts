import { holds, may } from '../../../permissions.ts'
import { dayOf } from '../../../platform/clock.ts'
import { type Ctx, get, post, type Route } from '../../../platform/http.ts'
import { isId } from '../../../platform/ids.ts'
import { readDay, typedDay } from '../../../platform/typed-time.ts'
import type { FieldErrors } from '../../../ui/field-errors/field-errors.tsx'
import * as paths from '../paths.ts'
import { sideOf } from '../record/sides.ts'
import { noteMilestone } from './commands.ts'
import { groupStepsPage, schemePage } from './pages.tsx'
import { groupsPerPage, listNoted, listSteps, stepTotals } from './queries.ts'
import { isMilestone } from './rules.ts'
import { refusals, words } from './words.ts'

const sees = may('groups.see')
export const milestoneRoutes: readonly Route[] = [
  get(paths.milestones, sees, show),
  get(paths.groupMilestones, sees, (ctx) => showGroup(ctx)),
  post(paths.groupMilestones, sees, 'milestone.noted', note),
]

async function show(ctx: Ctx): Promise<Response> {
  const asked = ctx.url.searchParams.get('missing') ?? ''
  const missing = isMilestone(asked) ? asked : undefined
  const page = Math.min(Math.max(1, Math.trunc(Number(ctx.url.searchParams.get('page')) || 1)), 1_000)
  const [totals, rows] = await Promise.all([stepTotals(ctx.db), listSteps(ctx.db, ctx.now, { missing, page })])
  return ctx.show(schemePage({ totals, rows, missing, page, perPage: groupsPerPage, today: dayOf(ctx.now) }))
}

/** Those who give groups their officers, and the officer of the group. */
const mayNote = async (ctx: Ctx, groupId: string): Promise<boolean> =>
  holds(ctx.person, 'link-officers.allocate', 'council') || (await sideOf(ctx, ctx.person, groupId)) === 'officer'

async function showGroup(ctx: Ctx, errors: FieldErrors = {}): Promise<Response> {
  const groupId = ctx.params['group']!
  const [group] = isId(groupId) ? await listSteps(ctx.db, ctx.now, { groupId }) : []
  if (!group) return ctx.notFound()
  const { form } = ctx
  const typed = { kind: form.text('kind'), note: form.text('note'), day: typedDay(form, 'day') }
  const noting = (await mayNote(ctx, groupId)) ? { typed, errors, token: ctx.token() } : undefined
  const view = groupStepsPage({ group, noted: await listNoted(ctx.db, groupId), form: noting })
  return ctx.show(view, Object.keys(errors).length ? 422 : 200)
}

async function note(ctx: Ctx): Promise<Response> {
  const groupId = ctx.params['group']!
  if (!(await mayNote(ctx, groupId))) return ctx.notFound()
  const { form } = ctx
  const said = { groupId, kind: form.text('kind'), day: readDay(form, 'day'), note: form.text('note') }
  const result = await noteMilestone(ctx.acting, said)
  if ('noted' in result) return ctx.seeOther(paths.groupMilestones.to({ group: groupId }), words.saved)
  if (result.refused === 'not-found') return ctx.notFound()
  const errors = Object.entries(result.fields).map(([field, refusal]) => [field, refusals[refusal]])
  return showGroup(ctx, Object.fromEntries(errors))
}
