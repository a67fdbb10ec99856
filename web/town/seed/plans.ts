import {
  adoptPlan,
  commentOnPlan,
  draftPlan,
  respondToComment,
  saveForwardEntry,
  savePlanItem,
} from '../../areas/groups/index.ts'
import { listWards } from '../../areas/places/index.ts'
import type { Acting } from '../../platform/acting.ts'
import { addDays, dayOf, londonTime } from '../../platform/clock.ts'
import type { ExampleSlug } from '../councils.ts'
import { entries, oftenAsked } from '../story/bassetlaw-forward-plan.ts'
import { plans, type StoryItem, type StoryPlan } from '../story/bassetlaw-plans.ts'
import type { Told } from './told.ts'

const done = <T extends object>(result: T, what: string): Exclude<T, { refused: unknown }> => {
  if ('refused' in result) throw new RangeError(`${what}: ${JSON.stringify(result)}`)
  return result as Exclude<T, { refused: unknown }>
}

type Find = { ward(name: string): string; group(name: string): string }
type Audience = { wards?: readonly string[]; communities?: readonly string[]; groups?: readonly string[] }
const audienceOf = ({ wards = [], communities = [], groups = [] }: Audience, find: Find) => ({
  wards: wards.map(find.ward),
  communities,
  groups: groups.map(find.group),
})

/** Three engagement plans of Bassetlaw, and what else its services are going to ask. */
export async function seedPlans(at: Acting, slug: ExampleSlug, told: Told): Promise<void> {
  if (slug !== 'bassetlaw') return
  const officer = { account: told.accounts.get('bassetlaw-officer') ?? null, role: 'project-officer' }
  await at.db.transaction().execute(async (db) => {
    const wards = new Map((await listWards(db)).map(({ name, id }) => [name, id]))
    const find: Find = { ward: (name) => need(wards.get(name), name), group: (name) => groupOf(told, name) }
    for (const plan of plans) await seedPlan({ ...at, db, by: officer }, told, find, plan)
    await seedEntries({ ...at, db, by: officer }, told, find)
  })
}

function need<T>(found: T | undefined, name: string): T {
  if (found === undefined) throw new RangeError(`the story has no ${name}`)
  return found
}
const groupOf = (told: Told, name: string): string =>
  need(told.groups.get(name) ?? told.groups.get(name.replaceAll('’', "'")), name)

const yearNow = (now: Date): number => Number(dayOf(now).slice(0, 4)) - (dayOf(now).slice(5) < '04-01' ? 1 : 0)

async function seedPlan(at: Acting, told: Told, find: Find, plan: StoryPlan): Promise<void> {
  const year = yearNow(told.now) + plan.yearsFromNow
  // A plan is drafted in the January before its year; one for a year to come not later than a few weeks ago.
  const begun = new Date(Math.min(londonTime(`${year}-01-15`, '10:00').getTime(), told.now.getTime() - 24 * 86_400_000))
  const on = (days: number) => ({ ...at, now: new Date(begun.getTime() + days * 86_400_000) })
  done(await draftPlan(on(0), { year, aims: plan.aims }), `plan ${year}`)
  const made = new Map<string, { id: string; item: StoryItem; version: number }>()
  const save = async (acting: Acting, item: StoryItem) => {
    const before = made.get(item.key)
    const { title, about, service, why, how, mayChange } = item
    const day = (text: string) => `${text < '04-01' ? year + 1 : year}-${text}`
    const fields = { title, about, service, note: '', overCapWhy: '', ...audienceOf(item, find) }
    const said = { ...fields, fromOn: day(item.from), untilOn: day(item.until) }
    const more = before ? { itemId: before.id, version: before.version } : {}
    const put = done(await savePlanItem(acting, { year, fields: said, extra: { why, how, mayChange }, ...more }), title)
    made.set(item.key, { id: put.itemId, item, version: (before?.version ?? 0) + 1 })
  }
  const alter = (acting: Acting, key: string, to: Partial<StoryItem>) =>
    save(acting, { ...need(made.get(key), key).item, ...to })
  for (const item of plan.items) await save(on(1), item)
  for (const [i, comment] of plan.comments.entries()) {
    const member = told.accounts.get(writers[comment.group] ?? '') ?? null
    const said = done(
      await commentOnPlan(
        { ...on(5 + i), by: { account: member, role: 'group-member' } },
        {
          year,
          groupId: find.group(comment.group),
          itemId: comment.item && need(made.get(comment.item), comment.item).id,
          words: comment.words,
        },
      ),
      comment.words,
    )
    if (!comment.answer) continue
    const { changes, words } = comment.answer
    if (changes && comment.item) await alter(on(14 + i), comment.item, changes)
    done(await respondToComment(on(15 + i), { year, commentId: said.commentId, accepted: !!changes, words }), words)
  }
  for (const [i, version] of plan.versions.entries()) {
    if (version.changes) await alter(on(60 + 120 * i), version.changes.item, version.changes.to)
    done(await adoptPlan(on(61 + 120 * i), { year, why: version.why }), version.why)
  }
}

/** Whose account writes for a group. */
const writers: Record<string, string> = { 'Pithead Brass': 'bassetlaw-group', 'Mend and Brew': 'bassetlaw-group-2' }

async function seedEntries(at: Acting, told: Told, find: Find): Promise<void> {
  const today = dayOf(told.now)
  const put = async (now: Date, entry: (typeof entries)[number], first: string) => {
    const { title, about, service, note = '' } = entry
    const days = { fromOn: addDays(first, entry.from), untilOn: addDays(first, entry.until) }
    const fields = { title, about, service, note, overCapWhy: '', ...days, ...audienceOf(entry, find) }
    done(await saveForwardEntry({ ...at, now }, { fields }), title)
  }
  for (const entry of entries) await put(new Date(told.now.getTime() - 30 * 86_400_000), entry, today)
  const month = Math.floor((Number(today.slice(5, 7)) - 1) / 3) * 3 + 1
  const quarter = `${today.slice(0, 4)}-${String(month).padStart(2, '0')}-01`
  const groups = [oftenAsked.group]
  for (const ask of oftenAsked.asks)
    await put(
      londonTime(addDays(quarter, -20), '09:00'),
      { about: `${ask.title}: a talk of an hour, where you meet.`, groups, ...ask },
      quarter,
    )
}
