import { sql } from 'kysely'
import type { Acting } from '../../../../platform/acting.ts'
import { deed, type Sql } from '../../../../platform/db.ts'
import { newId } from '../../../../platform/ids.ts'
import { record } from '../../../../platform/record.ts'
import { fastHours, fewWards, leastAlike, leastOfOneBrowser, leastOthers, wardShare } from './rules.ts'

/**
 * Looks at the groups and browsers that something new came to, and writes down what a person should know. Nobody's words
 * stand elsewhere for it.
 */
export async function lookForHints(
  at: Acting,
  groups: readonly string[],
  participants: readonly Buffer[],
): Promise<void> {
  await fromManyAlike(at, [...new Set(groups)])
  await fromOneBrowser(at, participants)
}

const upsert = sql`do update set n = excluded.n, wards = excluded.wards, from_at = excluded.from_at, to_at = excluded.to_at,
  noted_at = case when excluded.n >= 2 * moderation_hints.noted_n then null else moderation_hints.noted_at end`

/** Many alike within an hour; or many alike from few wards, where most of the others come from elsewhere. */
async function fromManyAlike({ db, now }: Acting, groups: readonly string[]): Promise<void> {
  const { rows } = await sql<{ groupId: string }>`
    select group_id as "groupId" from voice_alikes where group_id = any(${[...groups]}::uuid[]) group by 1 having count(*) >= ${leastAlike}`.execute(
    db,
  )
  for (const { groupId } of rows) {
    await sql`insert into moderation_hints (id, subject, project_id, kind, group_id, n, from_at, to_at, found_at)
      select ${newId(now)}, v.subject, v.project_id, 'fast', ${groupId}, count(*), min(a.at), max(a.at), ${now}
      from voice_alikes a join voices v on v.id = a.voice_id
      where a.group_id = ${groupId} and a.at > (select max(at) from voice_alikes where group_id = ${groupId}) - make_interval(hours => ${fastHours})
      group by v.subject, v.project_id having count(*) >= ${leastAlike}
      on conflict (group_id, kind) where group_id is not null ${upsert}`.execute(db)
    await sql`with own as (
        select v.subject, v.project_id, v.ward_id, count(*) as n, min(a.at) as from_at, max(a.at) as to_at
        from voice_alikes a join voices v on v.id = a.voice_id where a.group_id = ${groupId} and v.ward_id is not null group by 1, 2, 3),
      top as (select * from own order by n desc, ward_id limit ${fewWards}),
      everybody as (select sum(n) as n, sum(n) filter (where split_part(key, ':', 2) in (select ward_id::text from top)) as near
        from tallies where subject = (select subject from own limit 1) and key like 'ward:%')
      insert into moderation_hints (id, subject, project_id, kind, group_id, n, wards, from_at, to_at, found_at)
      select ${newId(now)}, min(t.subject), (array_agg(t.project_id))[1], 'few-wards', ${groupId}, sum(t.n), count(*), min(t.from_at), max(t.to_at), ${now}
      from top t cross join everybody e group by e.n, e.near
      having sum(t.n) >= ${leastAlike} and sum(t.n) >= ${wardShare} * (select sum(n) from own)
        and e.n - (select sum(n) from own) >= ${leastOthers} and 2 * (e.near - sum(t.n)) <= e.n - (select sum(n) from own)
      on conflict (group_id, kind) where group_id is not null ${upsert}`.execute(db)
  }
}

/** Many answers of one browser to one question: a library or a stall, or one person many times. */
async function fromOneBrowser({ db, now }: Acting, participants: readonly Buffer[]): Promise<void> {
  if (!participants.length) return
  const known = [...new Map(participants.map((key) => [key.toString('hex'), key])).values()]
  const { rows } = await sql<{ participant: Buffer }>`
    select participant from voices where participant = any(${known}::bytea[]) and not one_each
    group by 1 having count(*) >= ${leastOfOneBrowser}`.execute(db)
  for (const { participant } of rows)
    await sql`insert into moderation_hints (id, subject, project_id, kind, participant, n, from_at, to_at, found_at)
      select ${newId(now)}, min(subject), (array_agg(project_id))[1], 'one-browser', ${participant}, count(*), min(received_at), max(received_at), ${now}
      from voices where participant = ${participant} and not one_each
      on conflict (participant, kind) where participant is not null ${upsert}`.execute(db)
}

/** A person has seen it and made up their mind. What waits is decided one by one, or together, as any other. */
export function noteHint(at: Acting, { hintId }: { hintId: string }): Promise<{ noted: boolean }> {
  return deed(at.db, async (tx) => {
    const hint = await tx
      .updateTable('moderation_hints')
      .set((eb) => ({ noted_at: at.now, noted_by: at.by.account, noted_n: eb.ref('n') }))
      .where('id', '=', hintId)
      .where('noted_at', 'is', null)
      .returning(['subject', 'kind', 'n'])
      .executeTakeFirst()
    if (!hint) return { noted: false }
    await record(tx, at, {
      deed: 'moderation.hint-noted',
      subject: hint.subject,
      details: { hint: hintId, kind: hint.kind, n: hint.n },
    })
    return { noted: true }
  })
}

export type OpenHint = {
  id: string
  subject: string
  projectId: string | null
  kind: 'fast' | 'few-wards' | 'one-browser'
  n: number
  wards: number | null
  from: Date
  to: Date
}

export async function findHint(
  db: Sql,
  id: string,
): Promise<(OpenHint & { groupId: string | null; participant: Buffer | null }) | undefined> {
  const { rows } = await sql<OpenHint & { groupId: string | null; participant: Buffer | null }>`
    select id, subject, project_id as "projectId", kind, n, wards, from_at as "from", to_at as "to", group_id as "groupId", participant
    from moderation_hints where id = ${id}`.execute(db)
  return rows[0]
}
