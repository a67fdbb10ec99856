import type { Acting } from '../../../platform/acting.ts'
import { dayOf } from '../../../platform/clock.ts'
import { deed } from '../../../platform/db.ts'
import { newId } from '../../../platform/ids.ts'
import { record } from '../../../platform/record.ts'
import { subjectOf } from '../../../platform/subjects.ts'
import { lockForwardPlan, type PutRefused, putEntry, takeOut } from '../forward-plan/commands.ts'
import { type EntryFields, planYearOf } from '../forward-plan/rules.ts'
import { contentOf, findItem, findPlan, findVersion, listItems, openComments } from './queries.ts'
import {
  differenceOf,
  type ItemExtra,
  type ItemRefusals,
  isSame,
  itemRefusals,
  longest,
  mayDraft,
  mostItems,
} from './rules.ts'

export type AimsRefusal = 'year-wrong' | 'there-already' | 'aims-missing' | 'aims-too-long' | 'not-found'

const aimsRefusal = (aims: string): AimsRefusal | undefined =>
  !aims ? 'aims-missing' : aims.length > longest.aims ? 'aims-too-long' : undefined

/** Begins the plan of a year, in public from the first word. */
export function draftPlan(
  at: Acting,
  { year, aims }: { year: number; aims: string },
): Promise<{ planId: string } | { refused: AimsRefusal }> {
  return deed(at.db, async (tx) => {
    await lockForwardPlan(tx)
    if (!mayDraft(year, planYearOf(dayOf(at.now)))) return { refused: 'year-wrong' }
    if (await findPlan(tx, year)) return { refused: 'there-already' }
    const refused = aimsRefusal(aims)
    if (refused) return { refused }
    const id = newId<'plan'>(at.now)
    await tx
      .insertInto('engagement_plans')
      .values({ id, year, aims, drafted_at: at.now, drafted_by: at.by.account, updated_at: at.now })
      .execute()
    await record(tx, at, { deed: 'plan.drafted', subject: subjectOf('plan', id), public: { year } })
    return { planId: id }
  })
}

export function saveAims(
  at: Acting,
  { year, aims }: { year: number; aims: string },
): Promise<{ saved: true } | { refused: AimsRefusal }> {
  return deed(at.db, async (tx) => {
    const plan = await findPlan(tx, year, { lock: true })
    if (!plan) return { refused: 'not-found' }
    const refused = aimsRefusal(aims)
    if (refused) return { refused }
    await tx.updateTable('engagement_plans').set({ aims, updated_at: at.now }).where('id', '=', plan.id).execute()
    await record(tx, at, { deed: 'plan.aims-saved', subject: subjectOf('plan', plan.id), public: { year } })
    return { saved: true }
  })
}

export type SaveItem = {
  year: number
  fields: EntryFields
  extra: ItemExtra
  itemId?: string | undefined
  version?: number | undefined
  once?: string | undefined
}
export type ItemRefused = PutRefused | { refused: 'item-invalid'; fields: ItemRefusals } | { refused: 'too-many' }

/** Puts an item into a plan, or changes it: it is an entry of the forward plan as well. */
export function saveItem(
  at: Acting,
  { year, fields, extra, itemId, version, once }: SaveItem,
): Promise<{ itemId: string } | ItemRefused> {
  return deed(at.db, async (tx) => {
    const plan = await findPlan(tx, year, { lock: true })
    if (!plan || (itemId !== undefined && !(await findItem(tx, plan.id, itemId)))) return { refused: 'not-found' }
    if (!itemId && (await listItems(tx, plan.id)).length >= mostItems) return { refused: 'too-many' }
    const wrong = itemRefusals(extra, fields, year)
    // Nothing is written while a part of it is wrong: both halves are told at once.
    if (Object.keys(wrong).length) return { refused: 'item-invalid', fields: wrong }
    const put = await putEntry(tx, at, { fields, entryId: itemId, version, once })
    if ('refused' in put) return put
    if (put.again)
      return (await findItem(tx, plan.id, put.entryId)) ? { itemId: put.entryId } : { refused: 'not-found' }
    const { why, how, mayChange } = extra
    const said = { plan_id: plan.id, why, how, may_change: mayChange }
    await tx
      .insertInto('plan_items')
      .values({ entry_id: put.entryId, ...said })
      .onConflict((c) => c.column('entry_id').doUpdateSet(said))
      .execute()
    await tx.updateTable('engagement_plans').set({ updated_at: at.now }).where('id', '=', plan.id).execute()
    await record(tx, at, { deed: 'plan.item-saved', subject: subjectOf('plan', plan.id), public: { year } })
    return { itemId: put.entryId }
  })
}

export type RemoveRefusal = 'not-found' | 'why-missing' | 'why-too-long'
export function removeItem(
  at: Acting,
  { year, itemId, why }: { year: number; itemId: string; why: string },
): Promise<{ removed: true } | { refused: RemoveRefusal }> {
  return deed(at.db, async (tx) => {
    const plan = await findPlan(tx, year, { lock: true })
    if (!plan || !(await findItem(tx, plan.id, itemId))) return { refused: 'not-found' }
    if (!why) return { refused: 'why-missing' }
    if (why.length > longest.why) return { refused: 'why-too-long' }
    await takeOut(tx, at, itemId, why)
    await tx.updateTable('engagement_plans').set({ updated_at: at.now }).where('id', '=', plan.id).execute()
    await record(tx, at, { deed: 'plan.item-removed', subject: subjectOf('plan', plan.id), why, public: { year } })
    return { removed: true }
  })
}

export type AdoptRefusal = 'not-found' | 'no-items' | 'unanswered' | 'nothing-new' | 'why-missing' | 'why-too-long'

/** Adopts the plan as it stands, as a numbered version. Refused while a comment has no response. */
export function adoptPlan(
  at: Acting,
  { year, why }: { year: number; why: string },
): Promise<{ number: number } | { refused: AdoptRefusal }> {
  return deed(at.db, async (tx) => {
    const plan = await findPlan(tx, year, { lock: true })
    if (!plan) return { refused: 'not-found' }
    const content = await contentOf(tx, plan)
    const number = plan.version ?? 0
    if (!content.items.length) return { refused: 'no-items' }
    if ((await openComments(tx, plan.id)).length) return { refused: 'unanswered' }
    const last = number ? await findVersion(tx, plan.id, number) : undefined
    if (last && isSame(differenceOf(last.content, content))) return { refused: 'nothing-new' }
    if (!why) return { refused: 'why-missing' }
    if (why.length > longest.why) return { refused: 'why-too-long' }
    await tx
      .insertInto('plan_versions')
      .values({
        plan_id: plan.id,
        number: number + 1,
        at: at.now,
        by_account: at.by.account,
        why,
        content: JSON.stringify(content),
      })
      .execute()
    await record(tx, at, {
      deed: 'plan.adopted',
      subject: subjectOf('plan', plan.id),
      public: { year, version: number + 1, items: content.items.length },
    })
    return { number: number + 1 }
  })
}
