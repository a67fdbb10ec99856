import { sql } from 'kysely'
import { cursorOf, readCursor } from '../../../platform/cursor.ts'
import type { Sql } from '../../../platform/db.ts'
import { countsFrom, type LogCounts, type LogLine } from './rules.ts'

/** Stored counts of what was decided since a month (YYYY-MM): the same cost however much that was. */
export async function countLog(db: Sql, since: string): Promise<LogCounts> {
  const { rows } = await sql<{ key: string; n: number }>`select key, sum(n)::int as n from tallies
    where subject = 'moderation' and key >= ${since} group by key`.execute(db)
  return countsFrom(rows)
}

/** Lines of the log, newest first, without words or names. What was simply shown is left out unless all is asked for. */
export async function listLog(
  db: Sql,
  { all, after, limit }: { all: boolean; after: string | undefined; limit: number },
): Promise<{ lines: LogLine[]; next?: string }> {
  const from = readCursor(after)
  const { rows } = await sql<LogLine>`
    select m.id, m.deed, m.reason, m.at, v.channel from voice_moderations m join voices v on v.id = m.voice_id
    where ${all ? sql`true` : sql`m.deed <> 'published'`}
      and ${from ? sql`(m.at, m.id) < (${from.at}, ${from.id}::uuid)` : sql`true`}
    order by m.at desc, m.id desc limit ${limit + 1}`.execute(db)
  const lines = rows.slice(0, limit)
  const last = lines.at(-1)
  return rows.length > limit && last ? { lines, next: cursorOf(last.at, last.id) } : { lines }
}
