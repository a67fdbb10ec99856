import { sql } from 'kysely'
import type { Acting } from '../../../platform/acting.ts'
import { dayOf } from '../../../platform/clock.ts'
import { deed, type Tx } from '../../../platform/db.ts'
import { isId, newId } from '../../../platform/ids.ts'
import { record } from '../../../platform/record.ts'
import { subjectOf } from '../../../platform/subjects.ts'
import type { Side } from '../record/sides.ts'
import { standingOf } from './queries.ts'
import { type ContactRefusals, contactRefusals, type Turn, turnAfter, type Way } from './rules.ts'

export type NewContact = {
  groupId: string
  /** The side that writes it down. */
  by: Side
  how: Way
  /** The day they spoke, YYYY-MM-DD. */
  on: string
  words: string
  /**
   * Who is to speak next; otherwise whoever wrote waits for the other, and after a talk nobody does. `unchanged` is for
   * what settles nothing between the two, such as being at a meeting of many.
   */
  next?: Turn | 'unchanged' | undefined
  /** What makes it one when it is sent twice. */
  once: string
  email?: { attachments: readonly string[] } | undefined
}

type Refused = { refused: 'not-found' } | { refused: 'invalid'; fields: ContactRefusals }

/** Whoever writes into the dialogue of a group waits for the other; false where there is no such group. */
async function lockDialogue(tx: Tx, groupId: string): Promise<boolean> {
  if (!isId(groupId)) return false
  const { rows } = await sql`select from groups where id = ${groupId} for no key update`.execute(tx)
  return rows.length > 0
}

const turnRow = (next: Turn): Side | null => (next === 'nobody' ? null : next)

/** Writes down that the two sides spoke. */
export function logContact(at: Acting, said: NewContact): Promise<{ entryId: string } | Refused> {
  return deed(at.db, async (tx) => {
    if (!(await lockDialogue(tx, said.groupId))) return { refused: 'not-found' }
    const next = said.next === 'unchanged' ? await turnNow(tx, said.groupId) : said.next
    const fields = contactRefusals({ ...said, next }, dayOf(at.now))
    if (Object.keys(fields).length) return { refused: 'invalid', fields }
    const id = newId(at.now)
    const made = await tx
      .insertInto('dialogue_entries')
      .values({
        id,
        group_id: said.groupId,
        side: said.by,
        how: said.how,
        on_day: said.on,
        words: said.words,
        next_side: turnRow(next ?? turnAfter(said.how, said.by)),
        by_email: !!said.email,
        attachments: [...(said.email?.attachments ?? [])],
        at: at.now,
        by_account: at.by.account,
        once: said.once,
      })
      .onConflict((c) => c.columns(['group_id', 'once']).doNothing())
      .returning('id')
      .executeTakeFirst()
    if (!made) return { entryId: await findOnce(tx, said) }
    await tally(tx, said.groupId, 1)
    await record(tx, at, {
      deed: 'record.contact-logged',
      subject: subjectOf('group', said.groupId),
      details: { entry: id, side: said.by },
      public: {},
    })
    return { entryId: id }
  })
}

async function turnNow(tx: Tx, groupId: string): Promise<Turn> {
  return (await standingOf(tx, groupId))?.nextSide ?? 'nobody'
}

async function findOnce(tx: Tx, { groupId, once }: { groupId: string; once: string }): Promise<string> {
  const { id } = await tx
    .selectFrom('dialogue_entries')
    .select('id')
    .where('group_id', '=', groupId)
    .where('once', '=', once)
    .executeTakeFirstOrThrow()
  return id
}

/** The newest entry says when they last spoke, and whose turn it is. */
async function tally(tx: Tx, groupId: string, more: number): Promise<void> {
  await sql`insert into dialogue_tallies (group_id, entries, last_on, last_side, last_how, next_side)
    select group_id, ${more}, on_day, side, how, next_side from dialogue_entries
      where group_id = ${groupId} order by on_day desc, id desc limit 1
    on conflict (group_id) do update set entries = dialogue_tallies.entries + ${more}, last_on = excluded.last_on,
      last_side = excluded.last_side, last_how = excluded.last_how, next_side = excluded.next_side`.execute(tx)
}

export type Correction = {
  groupId: string
  by: Side
  entryId: string
  /** As the writer saw it: somebody else's correction is not run over. */
  version: number
  how: Way
  on: string
  words: string
  next: Turn
}

/** Puts an own side's wrong entry right; what it said before stays readable. */
export function correctContact(
  at: Acting,
  said: Correction,
): Promise<{ corrected: true } | Refused | { refused: 'changed-meanwhile' }> {
  return deed(at.db, async (tx) => {
    if (!isId(said.entryId) || !(await lockDialogue(tx, said.groupId))) return { refused: 'not-found' }
    const before = await tx
      .selectFrom('dialogue_entries')
      .select(['version', 'how', 'on_day', 'words', 'next_side'])
      .where('id', '=', said.entryId)
      .where('group_id', '=', said.groupId)
      .where('side', '=', said.by)
      .executeTakeFirst()
    if (!before) return { refused: 'not-found' }
    if (before.version !== said.version) return { refused: 'changed-meanwhile' }
    const fields = contactRefusals(said, dayOf(at.now))
    if (Object.keys(fields).length) return { refused: 'invalid', fields }
    await tx
      .insertInto('dialogue_versions')
      .values({ entry_id: said.entryId, group_id: said.groupId, ...before, ended_at: at.now, ended_by: at.by.account })
      .execute()
    await tx
      .updateTable('dialogue_entries')
      .set({
        how: said.how,
        on_day: said.on,
        words: said.words,
        next_side: turnRow(said.next),
        version: said.version + 1,
      })
      .where('id', '=', said.entryId)
      .execute()
    await tally(tx, said.groupId, 0)
    await record(tx, at, {
      deed: 'record.contact-corrected',
      subject: subjectOf('group', said.groupId),
      details: { entry: said.entryId, side: said.by },
      public: {},
    })
    return { corrected: true }
  })
}
