import { sql } from 'kysely'
import type { Sql, Tx } from '../../../platform/db.ts'
import type { Keys } from '../../../platform/keys.ts'
import type { PersonalData } from '../../../platform/subjects.ts'
import { notesOfAccount } from '../private-notes/queries.ts'

/** What somebody wrote into shared records, and noted for their own side. */
export async function recordOf(accountId: string, db: Sql, keys: Keys | undefined): Promise<PersonalData[]> {
  const said = await sql<
    Record<string, unknown>
  >`select g.name as "group", e.on_day as "day", e.how, e.words, e.at as written
    from dialogue_entries e join groups g on g.id = e.group_id where e.by_account = ${accountId} order by e.id`.execute(
    db,
  )
  const promised = await sql<
    Record<string, unknown>
  >`select g.name as "group", p.words, p.due_on as "by", p.made_at as made,
      p.ended_as as "what became of it" from record_promises p join groups g on g.id = p.group_id
    where p.made_by = ${accountId} order by p.id`.execute(db)
  const notes = await notesOfAccount(db, accountId)
  return [
    { heading: 'What you wrote into shared records', rows: said.rows },
    { heading: 'What you promised there', rows: promised.rows },
    {
      heading: 'Notes you kept for your own side',
      rows: notes.map(({ words, ...note }) => ({ ...note, words: keys ? keys.open(words) : 'sealed' })),
    },
  ]
}

/** Notes go. What was said between a group and the council is theirs and stays; who wrote it goes. */
export async function forgetRecordOf(accountId: string, tx: Tx): Promise<number> {
  const done = [
    await sql`delete from private_notes where by_account = ${accountId}`.execute(tx),
    await sql`update dialogue_entries set by_account = null where by_account = ${accountId}`.execute(tx),
    await sql`update dialogue_versions set ended_by = null where ended_by = ${accountId}`.execute(tx),
    await sql`update record_promises set made_by = nullif(made_by, ${accountId}), ended_by = nullif(ended_by, ${accountId})
      where made_by = ${accountId} or ended_by = ${accountId}`.execute(tx),
    await sql`update record_promise_versions set ended_by = null where ended_by = ${accountId}`.execute(tx),
    await sql`update record_addresses set made_by = null where made_by = ${accountId}`.execute(tx),
  ]
  return done.reduce((sum, { numAffectedRows }) => sum + Number(numAffectedRows ?? 0n), 0)
}
