import { sql } from 'kysely'
import type { Sql } from '../../../platform/db.ts'
import { idOf, kindOf, type Subject } from '../../../platform/subjects.ts'

export type Counts = {
  received: number
  shown: number
  counted: number
  refused: number
  waiting: number
  erased: number
  byChannel: Record<string, number>
  byWard: Record<string, number>
}

/** Stored counts of subjects together; a project stands for everything within it. Costs the same however many voices there are. */
export async function countsOf(sqlOf: Sql, subjects: readonly Subject[]): Promise<Counts> {
  const projects = subjects.filter((subject) => kindOf(subject) === 'project').map(idOf)
  const { rows } = await sql<{ key: string; n: number }>`
    select t.key, sum(t.n)::bigint as n from tallies t
    where t.subject in (select unnest(${[...subjects]}::text[])
      union select subject from voice_subjects where project_id = any(${projects}::uuid[]))
    group by t.key`.execute(sqlOf)
  const counts: Counts = {
    received: 0,
    shown: 0,
    counted: 0,
    refused: 0,
    waiting: 0,
    erased: 0,
    byChannel: {},
    byWard: {},
  }
  for (const { key, n } of rows) {
    const [name, of] = key.split(/:(.*)/s) as [string, string?]
    if (name === 'received' && of) {
      counts.byChannel[of] = n
      counts.received += n
    } else if (name === 'ward' && of) counts.byWard[of] = n
    else if (name === 'shown' || name === 'counted' || name === 'refused' || name === 'erased') counts[name] = n
  }
  counts.waiting = counts.received - counts.shown - counts.counted - counts.refused - counts.erased
  return counts
}
