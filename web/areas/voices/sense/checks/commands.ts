import { createRandom } from '@folkmoot/numbers'
import { compareCoders } from '@folkmoot/themes'
import { sql } from 'kysely'
import type { Acting } from '../../../../platform/acting.ts'
import { deed, type Tx } from '../../../../platform/db.ts'
import { newId } from '../../../../platform/ids.ts'
import { record } from '../../../../platform/record.ts'
import { subjectOf } from '../../../../platform/subjects.ts'
import { live } from '../../themes/queries.ts'
import { findCheck, listCoded, readByThem } from './queries.ts'
import { type CheckRefusal, fewest } from './rules.ts'

/** Draws a sample by lot from what people have read, for somebody else to read blind. */
export function drawSample(
  at: Acting,
  projectId: string,
  size: number,
): Promise<{ refused: CheckRefusal } | { drawn: string }> {
  return deed(at.db, async (tx) => {
    const coded = await listCoded(tx, projectId)
    if (coded.length < fewest) return { refused: 'too-few-read' as const }
    const id = newId<'theme-check'>(at.now)
    const drawn = createRandom(id).shuffle(coded).slice(0, size)
    await tx
      .insertInto('theme_checks')
      .values({ id, project_id: projectId, seed: id, asked_at: at.now, asked_by: at.by.account })
      .execute()
    await tx
      .insertInto('theme_check_items')
      .values(
        drawn.map(({ voiceId, part, first, firstBy }, i) => ({
          check_id: id,
          place: i + 1,
          voice_id: voiceId,
          part,
          first,
          first_by: firstBy,
        })),
      )
      .execute()
    await record(tx, at, {
      deed: 'theme.check-drawn',
      subject: subjectOf('project', projectId),
      details: { check: id, seed: id },
      public: { comments: drawn.length, from: coded.length },
    })
    return { drawn: id }
  })
}

export type Coding = { checkId: string; place: number; themes: readonly string[]; none: boolean }

/** The second reader's answer to one comment. After the last one the agreement is worked out and kept. */
export function codeItem(
  at: Acting,
  projectId: string,
  { checkId, place, themes, none }: Coding,
): Promise<{ refused: CheckRefusal } | { coded: true; finished: boolean } | undefined> {
  return deed(at.db, async (tx) => {
    const check = await findCheck(tx, projectId, checkId, { lock: true })
    if (!check) return undefined
    if (check.coder && check.coder !== at.by.account) return { refused: 'taken' as const }
    if (!check.coder && (await readByThem(tx, checkId, at.by.account))) return { refused: 'own-coding' as const }
    if (!none && !themes.length) return { refused: 'nothing-chosen' as const }
    const chosen = none ? [] : [...new Set(themes)].sort()
    if (!(await areLive(tx, projectId, chosen))) return { refused: 'merged-meanwhile' as const }
    const { numUpdatedRows } = await tx
      .updateTable('theme_check_items')
      .set({ second: chosen, second_at: at.now })
      .where('check_id', '=', checkId)
      .where('place', '=', place)
      .where('second_at', 'is', null)
      .executeTakeFirst()
    if (!numUpdatedRows) return { refused: 'done-meanwhile' as const }
    if (!check.coder)
      await tx.updateTable('theme_checks').set({ coder: at.by.account }).where('id', '=', checkId).execute()
    const finished = check.coded + 1 === check.size
    if (finished) await finish(tx, at, checkId)
    await record(tx, at, {
      deed: 'theme.check-coded',
      subject: subjectOf('project', projectId),
      details: { check: checkId, place, themes: chosen },
    })
    return { coded: true as const, finished }
  })
}

async function areLive(tx: Tx, projectId: string, themes: readonly string[]): Promise<boolean> {
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from themes t
    where t.id = any(${[...themes]}::uuid[]) and t.project_id = ${projectId} and ${live}`.execute(tx)
  return rows[0]!.n === themes.length
}

/** Themes that were merged meanwhile are compared as what they are now. */
async function finish(tx: Tx, at: Acting, checkId: string): Promise<void> {
  await sql`update theme_check_items set first = array(select distinct theme_now(t) from unnest(first) t order by 1),
    second = array(select distinct theme_now(t) from unnest(second) t order by 1) where check_id = ${checkId}`.execute(
    tx,
  )
  const { rows } = await sql<{ first: string[]; second: string[] }>`
    select first::text[] as first, second::text[] as second from theme_check_items where check_id = ${checkId} order by place`.execute(
    tx,
  )
  const agreement = compareCoders(
    rows.map(({ first }) => first),
    rows.map(({ second }) => second),
    { seed: checkId },
  )
  await tx
    .updateTable('theme_checks')
    .set({ finished_at: at.now, agreement: JSON.stringify(agreement) })
    .where('id', '=', checkId)
    .execute()
}
