import { parsePence } from '@folkmoot/numbers'
import { may } from '../../../../../permissions.ts'
import { type Ctx, get, post, type Route } from '../../../../../platform/http.ts'
import { listWards } from '../../../../places/index.ts'
import { endOf } from '../../../activity/rules.ts'
import type { Activity } from '../../../activity/types.ts'
import { findHeld } from '../../../desk/find-held.ts'
import { hasVoices } from '../../../desk/queries.ts'
import { type BallotOption, readDefinition } from '../definition.ts'
import * as paths from '../paths.ts'
import { addOption, type BuilderRefusal, editOption, removeOption, setVoters } from './commands.ts'
import { builderView, type Errors, optionView, type TypedOption, typedOption } from './pages.tsx'
import { builderRefusals, costRefusals, notices } from './words.ts'

const edit = may('activities.edit')
export const routes: readonly Route[] = [
  get(paths.options, edit, showBuilder),
  post(paths.options, edit, 'ballot.option-added', takeOption),
  get(paths.option, edit, showOption),
  post(paths.option, edit, 'ballot.option-changed', changeOption),
  post(paths.optionRemoval, edit, 'ballot.option-removed', dropOption),
  post(paths.voters, edit, 'ballot.voters-set', takeVoters),
]

async function find(ctx: Ctx): Promise<Activity | undefined> {
  const activity = await findHeld(ctx, 'activities.edit')
  return activity?.kind === 'priorities' ? activity : undefined
}

const blank: TypedOption = { label: '', about: '', cost: '', link: '' }

async function draw(ctx: Ctx, activity: Activity, typed = blank, errors: Errors = {}): Promise<Response> {
  const end = endOf(activity)
  const free = !(end && activity.publishedAt && end <= ctx.now) && !(await hasVoices(ctx.db, activity.id))
  const wards = await listWards(ctx.db)
  return ctx.show(
    builderView({ activity, typed, errors, wards, free, token: ctx.token() }),
    Object.keys(errors).length ? 422 : 200,
  )
}

async function showBuilder(ctx: Ctx): Promise<Response> {
  const activity = await find(ctx)
  return activity ? draw(ctx, activity) : ctx.notFound()
}

const fields: Partial<Record<BuilderRefusal, string>> = {
  'about-too-long': 'about',
  'link-wrong': 'link',
  'no-wards': 'who',
}
const errorOf = (refused: BuilderRefusal): Errors => ({ [fields[refused] ?? 'label']: builderRefusals[refused] })

/** What was typed of one thing to choose from; its cost in pence, or why it is no money. */
function readOption({ form }: Ctx) {
  const typed: TypedOption = {
    label: form.text('label'),
    about: form.text('about'),
    cost: form.text('cost'),
    link: form.text('link'),
  }
  const money = typed.cost ? parsePence(typed.cost) : { ok: true as const, pence: null }
  const { label, about, link } = typed
  return { typed, input: money.ok ? { label, about, link, cost: money.pence } : undefined }
}

async function takeOption(ctx: Ctx): Promise<Response> {
  const activity = await find(ctx)
  if (!activity) return ctx.notFound()
  const { typed, input } = readOption(ctx)
  if (!input) return draw(ctx, activity, typed, { cost: costRefusals['not-money'] })
  const added = await addOption(ctx.acting, { activityId: activity.id, ...input })
  if ('refused' in added) return draw(ctx, activity, typed, errorOf(added.refused))
  return ctx.seeOther(paths.options.to({ activity: activity.id }), notices.added)
}

async function findOption(ctx: Ctx): Promise<{ activity: Activity; option: BallotOption } | undefined> {
  const activity = await find(ctx)
  const option = activity && readDefinition(activity.definition).options.find(({ key }) => key === ctx.params['option'])
  return option && { activity, option }
}

async function showOption(ctx: Ctx): Promise<Response> {
  const found = await findOption(ctx)
  if (!found) return ctx.notFound()
  return ctx.show(optionView({ ...found, typed: typedOption(found.option), errors: {}, token: ctx.token() }))
}

async function changeOption(ctx: Ctx): Promise<Response> {
  const found = await findOption(ctx)
  if (!found) return ctx.notFound()
  const { typed, input } = readOption(ctx)
  const again = (errors: Errors) => ctx.show(optionView({ ...found, typed, errors, token: ctx.token() }), 422)
  if (!input) return again({ cost: costRefusals['not-money'] })
  const { activity, option } = found
  const saved = await editOption(ctx.acting, { activityId: activity.id, key: option.key, ...input })
  if ('refused' in saved) return again(errorOf(saved.refused))
  return ctx.seeOther(paths.options.to({ activity: activity.id }), notices.saved)
}

async function dropOption(ctx: Ctx): Promise<Response> {
  const found = await findOption(ctx)
  if (!found) return ctx.notFound()
  const { activity, option } = found
  const removed = await removeOption(ctx.acting, { activityId: activity.id, key: option.key })
  if ('refused' in removed) return draw(ctx, activity, blank, errorOf(removed.refused))
  return ctx.seeOther(paths.options.to({ activity: activity.id }), notices.removed)
}

/** Only wards of this council are kept, whatever was sent. */
async function takeVoters(ctx: Ctx): Promise<Response> {
  const activity = await find(ctx)
  if (!activity) return ctx.notFound()
  const sent = new Set(ctx.form.all('wards'))
  const wards = (await listWards(ctx.db)).map(({ id }) => id).filter((id) => sent.has(id))
  const everyone = ctx.form.text('who') === 'everyone'
  const set = await setVoters(ctx.acting, { activityId: activity.id, wards, everyone })
  if ('refused' in set) return draw(ctx, activity, blank, errorOf(set.refused))
  return ctx.seeOther(paths.options.to({ activity: activity.id }), notices.voters)
}
