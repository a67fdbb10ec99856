import { sql } from 'kysely'
import type { Sql } from '../../../../../platform/db.ts'
import { findShownOf, isShown } from '../../../../voices/index.ts'
import type { Source } from './rules.ts'

/** A statement as people see it. */
export type Served = {
  id: string
  number: number
  text: string
  cy: string
  source: Source
  betterThan: number | null
}
/** A statement as the facilitator sees it, whether it is on the map or not. */
export type Listed = Served & {
  voiceId: string | null
  meta: boolean
  addedAt: Date
  shown: boolean
  withdrawnAt: Date | null
  reason: string | null
  sentence: string | null
  agree: number
  disagree: number
  pass: number
}

/** In SQL: whether statement `s` may be voted on. */
export const mayBeServed = sql<boolean>`not exists (select from opinion_withdrawals w where w.statement_id = s.id)
  and (s.voice_id is null or ${isShown(sql.ref('s.voice_id'))})`

const columns = sql`s.id, s.number, s.text, s.cy, s.source, s.better_than as "betterThan", s.voice_id as "voiceId"`

/** The statements that people may vote on. What somebody who took part wrote is as their voice has it now: pieces may have been taken out. */
export async function listServed(db: Sql, activityId: string): Promise<Served[]> {
  const { rows } = await sql<Served & { voiceId: string | null }>`select ${columns} from opinion_statements s
    where s.activity_id = ${activityId} and ${mayBeServed} order by s.number`.execute(db)
  return withWords(db, rows)
}

async function withWords<One extends { voiceId: string | null; text: string }>(db: Sql, rows: One[]): Promise<One[]> {
  const ids = rows.flatMap(({ voiceId }) => (voiceId ? [voiceId] : []))
  if (!ids.length) return rows
  const words = new Map((await findShownOf(db, ids)).map((voice) => [voice.id, voice.words]))
  return rows.map((row) => ({ ...row, text: row.voiceId ? (words.get(row.voiceId) ?? '') : row.text }))
}

/** Every statement with its counts, for the facilitator: newest or in their order. */
export async function listAll(db: Sql, activityId: string): Promise<Listed[]> {
  const { rows } = await sql<Listed>`
    select ${columns}, s.meta, s.added_at as "addedAt", ${mayBeServed} as shown, w.at as "withdrawnAt", w.reason, w.sentence,
      coalesce(t.agree, 0)::int as agree, coalesce(t.disagree, 0)::int as disagree, coalesce(t.pass, 0)::int as pass
    from opinion_statements s left join opinion_withdrawals w on w.statement_id = s.id
    left join (select number, sum(agree) as agree, sum(disagree) as disagree, sum(pass) as pass from opinion_tallies
      where activity_id = ${activityId} group by number) t on t.number = s.number
    where s.activity_id = ${activityId} order by s.number`.execute(db)
  return withWords(db, rows)
}
