import { sql } from 'kysely'
import type { Acting } from '../../../platform/acting.ts'
import { deed, type Sql } from '../../../platform/db.ts'
import { record } from '../../../platform/record.ts'
import type { AboutWhom, PersonalData } from '../../../platform/subjects.ts'

type Rows = Record<string, unknown>[]

/** What working groups keep about a person: seats, what they asked for, what they wrote and how they voted. */
export async function personalData({ accountId, emailKey, keys }: AboutWhom, db: Sql): Promise<PersonalData[]> {
  const rows = async (query: ReturnType<typeof sql<Record<string, unknown>>>): Promise<Rows> =>
    (await query.execute(db)).rows
  const invited = emailKey
    ? await rows(sql`select g.name as "group", i.at as invited, i.used_at as "seat taken" from working_invitations i
        join working_groups g on g.id = i.working_group_id where i.email_key = ${emailKey} order by i.at`)
    : []
  if (!accountId) return invited.length ? [{ heading: 'Invitations to working groups', rows: invited }] : []
  const mine = sql`select id from working_seats where account_id = ${accountId}`
  const asked =
    await rows(sql`select g.name as "group", a.at as asked, a.words, a.answered_at as answered, a.accepted, a.why
    from working_applications a join working_groups g on g.id = a.working_group_id where a.account_id = ${accountId} order by a.at`)
  const parts: [string, Rows][] = [
    ['Invitations to working groups', invited],
    [
      'Seats that you asked for',
      asked.map((row) => ({ ...row, words: keys ? keys.open(row['words'] as Buffer) : 'Sealed' })),
    ],
    [
      'Your seats in working groups',
      await rows(sql`select g.name as "group", s.side, s.named as "name is public", s.taken_at as since, s.left_at as until
        from working_seats s join working_groups g on g.id = s.working_group_id where s.account_id = ${accountId} order by s.taken_at`),
    ],
    [
      'Your suggestions for drafts',
      await rows(
        sql`select words, why, at, outcome from joint_suggestions where seat_id in (${mine}) order by at limit 2000`,
      ),
    ],
    [
      'Your comments on drafts',
      await rows(sql`select words, at from joint_comments where seat_id in (${mine}) order by at limit 2000`),
    ],
    [
      'Your votes in working groups',
      await rows(sql`select m.kind, coalesce(d.title, m.words) as about, v.yes, v.at from working_votes v
        join working_motions m on m.id = v.motion_id left join joint_drafts d on d.id = m.draft_id
        where v.seat_id in (${mine}) order by v.at limit 2000`),
    ],
    [
      'Versions of drafts that you wrote',
      await rows(sql`select d.title as draft, v.version, v.why, v.at from joint_draft_versions v
        join joint_drafts d on d.id = v.draft_id where v.seat_id in (${mine}) order by v.at limit 2000`),
    ],
  ]
  return parts.flatMap(([heading, found]) => (found.length ? [{ heading, rows: found }] : []))
}

/** The seat stays, as a former member's; the joint text stays; who it was goes. */
export async function forget({ accountId, emailKey }: AboutWhom, at: Acting, why: string): Promise<number> {
  return deed(at.db, async (tx) => {
    const asked = await sql`delete from working_applications where account_id = ${accountId}`.execute(tx)
    const invited = await sql`delete from working_invitations where email_key = ${emailKey}`.execute(tx)
    const seats =
      await sql`update working_seats set account_id = null, named = false, left_at = coalesce(left_at, ${at.now})
      where account_id = ${accountId}`.execute(tx)
    const count = [asked, invited, seats].reduce((sum, { numAffectedRows }) => sum + Number(numAffectedRows ?? 0n), 0)
    if (count) await record(tx, at, { deed: 'working-group.person-forgotten', why, details: { rows: count } })
    return count
  })
}
