import { sql } from 'kysely'
import type { Sql } from '../../../../platform/db.ts'
import { defaultRules } from '../../../../platform/settings.ts'
import { findAccounts } from '../../../people/index.ts'
import { type Scope, within } from '../../standing/scope.ts'
import type { OpenHint } from './hint-commands.ts'

/** Hints that nobody has noted yet, newest first; a few, since each wants somebody to think. */
export async function listHints(db: Sql, scope: Scope): Promise<OpenHint[]> {
  const { rows } = await sql<OpenHint>`
    select id, subject, project_id as "projectId", kind, n, wards, from_at as "from", to_at as "to"
    from moderation_hints where noted_at is null and ${within(scope, sql`project_id`)} order by found_at desc, id desc limit 5`.execute(
    db,
  )
  return rows
}

/** Who asked for the second look that each waits for, and what they wrote. */
export async function askedBy(
  db: Sql,
  ids: readonly string[],
): Promise<Map<string, { by: string | null; name: string; sentence: string | null }>> {
  if (!ids.length) return new Map()
  const { rows } = await sql<{ id: string; by: string | null; sentence: string | null }>`
    select distinct on (voice_id) voice_id as id, by_account as by, sentence from voice_moderations
    where voice_id = any(${[...ids]}::uuid[]) and deed = 'held' order by voice_id, at desc, id desc`.execute(db)
  const names = await findAccounts(
    db,
    rows.flatMap(({ by }) => (by ? [by] : [])),
  )
  return new Map(
    rows.map(({ id, by, sentence }) => [id, { by, name: names.get(by ?? '')?.name ?? 'A colleague', sentence }]),
  )
}

export type Late = { n: number; oldest: Date | null; hours: number }

/** What has waited longer than the council's rule says; appeals apart, which have a time of their own. */
export async function lateIn(db: Sql, scope: Scope, now: Date): Promise<Late> {
  const { rows: rules } = await sql<{ hours: number | null }>`
    select (rules->>'moderation-alert-hours')::int as hours from settings`.execute(db)
  const hours = rules[0]?.hours ?? defaultRules['moderation-alert-hours']
  const before = new Date(now.getTime() - hours * 3600_000)
  const { rows } = await sql<{ n: number; oldest: Date | null }>`
    select count(*)::int as n, min(since) as oldest from (select since from voice_waits
      where since < ${before} and why <> 'appealed' and ${within(scope, sql`project_id`)} order by since limit 2000) as late`.execute(
    db,
  )
  return { ...rows[0]!, hours }
}
