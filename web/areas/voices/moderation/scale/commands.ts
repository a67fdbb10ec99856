import { sql } from 'kysely'
import type { Acting } from '../../../../platform/acting.ts'
import { deed, type Sql } from '../../../../platform/db.ts'
import { isId, newId } from '../../../../platform/ids.ts'
import { partsOf } from '../../shown/parts.ts'
import { lookForHints } from './hint-commands.ts'
import { alikeFrom, bandsOf, runsOf, share } from './likeness.ts'

const batch = 300
/** Texts that share a band and are looked at one by one. */
const mostCandidates = 40

type Waiting = {
  id: string
  subject: string
  words: string | null
  data: unknown
  at: Date
  participant: Buffer | null
}
type Head = { groupId: string; runs: ReadonlySet<number> }

/** Groups what waits and has no group yet with what said the same before. What it costs depends on what is new alone. */
export async function groupAlike(at: Acting): Promise<number> {
  let grouped = 0
  for (;;) {
    const done = await deed(at.db, (tx) => groupBatch({ ...at, db: tx }))
    grouped += done
    if (done < batch) return grouped
  }
}

/** Whether a file came with it: an answer names it by its id and what its sender called it. */
const carriesFile = (data: unknown): boolean =>
  Object.values((data ?? {}) as Record<string, unknown>).some(
    (value) => typeof value === 'string' && isId(value.slice(0, 36)) && value[36] === ' ',
  )

async function groupBatch(at: Acting): Promise<number> {
  // What a moderator is deciding in this moment needs no group any more.
  const { rows } = await sql<Waiting>`
    select v.id, v.subject, v.words, v.data, v.received_at as at, case when v.one_each then null else v.participant end as participant
    from voice_waits w join voices v on v.id = w.voice_id where w.alike is null
    order by w.since, w.voice_id limit ${batch} for update of w skip locked`.execute(at.db)
  if (!rows.length) return 0
  const told = rows.map((row) => ({ row, runs: runsOf(textOf(row)) }))
  const keyed = told.map(({ row, runs }) => ({ row, runs, bands: bandsOf(runs) }))
  const heads = await headsOf(at.db, keyed)
  const placed: { id: string; groupId: string; at: Date }[] = []
  const fresh: { subject: string; band: number; id: string; groupId: string }[] = []
  for (const { row, runs, bands } of keyed) {
    const keys = bands.map((band) => `${row.subject} ${band}`)
    const candidates = new Set(keys.flatMap((key) => heads.get(key) ?? []).slice(0, mostCandidates))
    // Words may say the same under pictures that do not: each of those is looked at.
    const head = carriesFile(row.data) ? undefined : [...candidates].find((one) => share(runs, one.runs) >= alikeFrom)
    const groupId = head?.groupId ?? newId<'alike'>(at.now)
    placed.push({ id: row.id, groupId, at: row.at })
    if (head || carriesFile(row.data)) continue
    const own: Head = { groupId, runs }
    for (const [index, band] of bands.entries()) {
      fresh.push({ subject: row.subject, band, id: row.id, groupId })
      heads.set(keys[index]!, [...(heads.get(keys[index]!) ?? []), own])
    }
  }
  await keep(at.db, placed, fresh)
  await lookForHints(
    at,
    placed.map(({ groupId }) => groupId),
    rows.flatMap(({ participant }) => (participant ? [participant] : [])),
  )
  return rows.length
}

/** All that somebody said, without what is private. */
const textOf = ({ words, data }: Pick<Waiting, 'words' | 'data'>): string =>
  [words ?? '', ...partsOf(data).map(({ text }) => text)].join(' ')

/** The first of each group that shares a band with what is new, by subject and band. */
async function headsOf(
  db: Sql,
  keyed: readonly { row: Waiting; bands: readonly number[] }[],
): Promise<Map<string, Head[]>> {
  const wanted = keyed.flatMap(({ row, bands }) => bands.map((band) => ({ subject: row.subject, band })))
  const { rows } = await sql<{
    subject: string
    band: number
    groupId: string
    id: string
    words: string | null
    data: unknown
  }>`
    select b.subject, b.band, b.group_id as "groupId", b.voice_id as id, v.words, v.data
    from (select distinct subject, band from jsonb_to_recordset(${JSON.stringify(wanted)}::jsonb) as t(subject text, band integer)) k
    join lateral (select * from voice_alike_bands o where o.subject = k.subject and o.band = k.band order by o.voice_id limit ${mostCandidates}) b on true
    join voices v on v.id = b.voice_id`.execute(db)
  const known = new Map<string, Head>()
  const heads = new Map<string, Head[]>()
  for (const row of rows) {
    const head = known.get(row.id) ?? { groupId: row.groupId, runs: runsOf(textOf(row)) }
    known.set(row.id, head)
    const key = `${row.subject} ${row.band}`
    heads.set(key, [...(heads.get(key) ?? []), head])
  }
  return heads
}

async function keep(
  db: Sql,
  placed: readonly { id: string; groupId: string; at: Date }[],
  fresh: readonly { subject: string; band: number; id: string; groupId: string }[],
): Promise<void> {
  const rows = sql`jsonb_to_recordset(${JSON.stringify(placed)}::jsonb) as t(id uuid, "groupId" uuid, at timestamptz)`
  await sql`insert into voice_alikes (voice_id, group_id, at) select id, "groupId", at from ${rows}
    on conflict (voice_id) do update set group_id = excluded.group_id`.execute(db)
  await sql`update voice_waits w set alike = t."groupId" from ${rows} where w.voice_id = t.id`.execute(db)
  await sql`insert into voice_alike_bands (subject, band, voice_id, group_id) select subject, band, id, "groupId"
    from jsonb_to_recordset(${JSON.stringify(fresh)}::jsonb) as t(subject text, band integer, id uuid, "groupId" uuid)
    on conflict do nothing`.execute(db)
}

/** Its words are others now, or gone: what was made from them goes, and it is grouped anew where it waits. */
export async function forgetLikeness(tx: Sql, voiceId: string): Promise<void> {
  await sql`delete from voice_alike_bands where voice_id = ${voiceId}`.execute(tx)
  await sql`delete from voice_alikes where voice_id = ${voiceId}`.execute(tx)
  await sql`update voice_waits set alike = null where voice_id = ${voiceId}`.execute(tx)
}
