import { sql } from 'kysely'
import type { Sql } from '../../../platform/db.ts'

export type HistoryLine = { deed: string; reason: string | null; sentence: string | null; by: string | null; at: Date }
export type Version = {
  version: number
  words: string | null
  data: Record<string, unknown>
  replacedAt: Date
  replacedBy: string
}
export type Appeal = {
  id: string
  words: string
  at: Date
  answeredAt: Date | null
  upheld: boolean | null
  answer: string | null
}
export type Report = { reason: string; words: string | null; at: Date; settledAt: Date | null }

/** What was decided about one voice, first to last. */
export async function historyOf(sqlOf: Sql, id: string): Promise<HistoryLine[]> {
  const { rows } = await sql<HistoryLine>`select deed, reason, sentence, by_account as by, at from voice_moderations
    where voice_id = ${id} order by at, id`.execute(sqlOf)
  return rows
}

export async function versionsOf(sqlOf: Sql, id: string): Promise<Version[]> {
  const { rows } =
    await sql<Version>`select version, words, data, replaced_at as "replacedAt", replaced_by as "replacedBy" from voice_versions
    where voice_id = ${id} order by version`.execute(sqlOf)
  return rows
}

export async function appealsOf(sqlOf: Sql, id: string): Promise<Appeal[]> {
  const { rows } =
    await sql<Appeal>`select id, words, at, answered_at as "answeredAt", upheld, answer from voice_appeals
    where voice_id = ${id} order by at`.execute(sqlOf)
  return rows
}

/** Open appeals of a page of the queue, by voice. */
export async function openAppeals(sqlOf: Sql, ids: readonly string[]): Promise<Map<string, string>> {
  const { rows } = await sql<{ id: string; words: string }>`select voice_id as id, words from voice_appeals
    where voice_id = any(${[...ids]}::uuid[]) and answered_at is null`.execute(sqlOf)
  return new Map(rows.map(({ id, words }) => [id, words]))
}

export async function reportsOf(sqlOf: Sql, ids: readonly string[]): Promise<(Report & { voiceId: string })[]> {
  const { rows } = await sql<
    Report & { voiceId: string }
  >`select voice_id as "voiceId", reason, words, at, settled_at as "settledAt" from voice_reports
    where voice_id = any(${[...ids]}::uuid[]) order by at`.execute(sqlOf)
  return rows
}
