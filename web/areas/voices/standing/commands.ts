import { sql } from 'kysely'
import type { Acting } from '../../../platform/acting.ts'
import type { Sql } from '../../../platform/db.ts'
import { type Delta, movedDeltas, type Standing } from '../counting/tallies.ts'
import { type Mark, rankOf } from '../themes/marks.ts'
import type { HeldVoice } from './queries.ts'

/** Where voices go, with what their new row says. */
export type Place =
  | { standing: 'waiting'; why: 'new' | 'edited' | 'reported' | 'appealed' | 'held'; since?: Date }
  | { standing: 'shown' }
  | { standing: 'counted'; why: 'no-consent' | 'nothing-to-show' | 'private' }
  | { standing: 'refused'; reason: string; sentence: string }
  | { standing: 'erased'; why: string }

const tables: Record<Standing, string> = {
  waiting: 'voice_waits',
  shown: 'voice_publications',
  counted: 'voice_countings',
  refused: 'voice_refusals',
  erased: 'voice_erasures',
}
const isUnder = (standing: Standing) => standing === 'shown' || standing === 'counted'

/**
 * Moves voices that are locked (`lockVoices`) to another standing. Returns what the counts change by, for the deed's one
 * `countUp`: those of their subjects, and the sizes of their themes where they come to count or cease to.
 */
export async function moveVoices(tx: Sql, at: Acting, voices: readonly HeldVoice[], to: Place): Promise<Delta[]> {
  if (!voices.length) return []
  for (const standing of new Set(voices.map((voice) => voice.standing))) {
    const ids = voices.filter((voice) => voice.standing === standing).map(({ id }) => id)
    await sql`delete from ${sql.table(tables[standing])} where voice_id = any(${ids}::uuid[])`.execute(tx)
  }
  await arrive(tx, at, voices, to)
  return [
    ...voices.flatMap(({ subject, standing }) => movedDeltas(subject, standing, to.standing)),
    ...(await sizeDeltas(
      tx,
      voices.filter(({ standing }) => isUnder(standing) !== isUnder(to.standing)).map(({ id }) => id),
      isUnder(to.standing) ? 1 : -1,
    )),
  ]
}

async function arrive(tx: Sql, at: Acting, voices: readonly HeldVoice[], to: Place): Promise<void> {
  const by_account = at.by.account
  const ids = voices.map(({ id }) => id)
  const from = sql`from voices where id = any(${ids}::uuid[])`
  switch (to.standing) {
    case 'waiting':
      await sql`insert into voice_waits (voice_id, subject, project_id, since, why)
        select id, subject, project_id, ${to.since ?? at.now}, ${to.why} ${from}`.execute(tx)
      break
    case 'shown':
      await sql`insert into voice_publications (voice_id, subject, project_id, given_at, at, by_account)
        select id, subject, project_id, given_at, ${at.now}, ${by_account} ${from}`.execute(tx)
      break
    case 'counted':
      await sql`insert into voice_countings (voice_id, subject, at, by_account, why)
        select id, subject, ${at.now}, ${by_account}, ${to.why} ${from}`.execute(tx)
      break
    case 'refused':
      await sql`insert into voice_refusals (voice_id, subject, at, by_account, reason, sentence)
        select id, subject, ${at.now}, ${by_account}, ${to.reason}, ${to.sentence} ${from}`.execute(tx)
      break
    case 'erased':
      await sql`insert into voice_erasures (voice_id, subject, at, why) select id, subject, ${at.now}, ${to.why} ${from}`.execute(
        tx,
      )
  }
}

/** Counts of themes: how many different voices under them are shown or counted, by the surest that put each there. */
async function sizeDeltas(tx: Sql, ids: readonly string[], sign: 1 | -1): Promise<Delta[]> {
  if (!ids.length) return []
  const { rows } = await sql<{ theme: string; mark: Mark; n: number }>`
    select theme, (array['person', 'rule', 'model'])[rank] as mark, count(*)::int as n from (
      select x.theme_id as theme, x.voice_id, min(${rankOf}) as rank from voice_themes x
      where x.voice_id = any(${[...ids]}::uuid[]) group by 1, 2) as each_voice group by 1, 2`.execute(tx)
  return rows.flatMap(({ theme, mark, n }) =>
    [mark, ...(mark === 'model' ? [] : ['size'])].map((key) => ({ subject: `theme:${theme}`, key, n: sign * n })),
  )
}
