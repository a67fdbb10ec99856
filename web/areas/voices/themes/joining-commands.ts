import { sql } from 'kysely'
import type { Acting } from '../../../platform/acting.ts'
import { deed, type Tx } from '../../../platform/db.ts'
import { newId } from '../../../platform/ids.ts'
import { record } from '../../../platform/record.ts'
import { type Obstacle, subjectOf } from '../../../platform/subjects.ts'
import { lockVoices } from '../standing/queries.ts'
import { createTheme, putUnderTheme, recounted, type ThemeId, type ThemeText, takeFromTheme } from './commands.ts'
import { findTheme } from './queries.ts'
import type { NameRefusal, Piece, ThemeRefusal } from './rules.ts'

/** Voices under a theme. */
const voicesAt = async (tx: Tx, themeId: string): Promise<string[]> =>
  (
    await sql<{
      id: string
    }>`select distinct voice_id as id from voice_themes where theme_id = ${themeId} order by 1`.execute(tx)
  ).rows.map(({ id }) => id)

type Blocked = { blocked: Obstacle[] }

/** Merges one theme into another: all it held is there now, it leads there, and the merging can be undone. */
export function mergeThemes(
  at: Acting,
  { from, into }: { from: string; into: string },
): Promise<{ refused: ThemeRefusal } | Blocked | { merged: true }> {
  return deed(at.db, async (tx) => {
    if (from === into) return { refused: 'into-itself' as const }
    await lockVoices(tx, await voicesAt(tx, from))
    const [first, second] = [from, into].sort() as [string, string]
    const locked = new Map([
      [first, await findTheme(tx, first, { lock: true })],
      [second, await findTheme(tx, second, { lock: true })],
    ])
    const [a, b] = [locked.get(from), locked.get(into)]
    if (!a || !b || a.into || b.into) return { refused: 'merged-meanwhile' as const }
    if (a.subject !== b.subject) return { refused: 'not-the-same-project' as const }
    const blocked = await at.house.obstacles(tx, subjectOf('theme', from), 'merge', at.now)
    if (blocked.length) return { blocked }
    await tx
      .insertInto('theme_merges')
      .values({ id: newId(at.now), from_theme: from, into_theme: into, at: at.now, by_account: at.by.account })
      .execute()
    await recounted(tx, { themeIds: [into], voiceIds: await voicesAt(tx, from) }, async () => {
      // What is less sure there gives way, so that undoing takes away all that this merging brought.
      await sql`delete from voice_themes x where x.theme_id = ${into} and x.confirmed_at is null and exists (
        select from voice_themes o where o.theme_id = ${from} and o.voice_id = x.voice_id and o.part = x.part
          and (o.confirmed_at is not null or (o.how = 'rule' and x.how = 'model')))`.execute(tx)
      await sql`insert into voice_themes (voice_id, part, theme_id, how, put_by, put_at, confirmed_by, confirmed_at, via)
        select voice_id, part, ${into}, how, put_by, put_at, confirmed_by, confirmed_at, ${from} from voice_themes where theme_id = ${from} on conflict do nothing`.execute(
        tx,
      )
    })
    await record(tx, at, {
      deed: 'theme.merged',
      subject: subjectOf('theme', from),
      details: { from: a.name, into: b.name },
      public: { from, into },
    })
    return { merged: true as const }
  })
}

export function undoMerge(at: Acting, themeId: string): Promise<{ refused: ThemeRefusal } | { undone: true }> {
  return deed(at.db, async (tx) => {
    await lockVoices(tx, await voicesAt(tx, themeId))
    const theme = await findTheme(tx, themeId, { lock: true })
    if (!theme?.into) return { refused: 'not-merged' as const }
    const into = await findTheme(tx, theme.into.id, { lock: true })
    if (!into || into.into) return { refused: 'merged-on' as const }
    await tx
      .updateTable('theme_merges')
      .set({ undone_at: at.now, undone_by: at.by.account })
      .where('from_theme', '=', themeId)
      .where('undone_at', 'is', null)
      .execute()
    await recounted(tx, { themeIds: [into.id], voiceIds: await voicesAt(tx, themeId) }, () =>
      sql`delete from voice_themes where theme_id = ${into.id} and via = ${themeId}`.execute(tx),
    )
    await record(tx, at, {
      deed: 'theme.merge-undone',
      subject: subjectOf('theme', themeId),
      details: { theme: theme.name, from: into.name },
      public: { theme: themeId, from: into.id },
    })
    return { undone: true as const }
  })
}

/** Splits chosen pieces off into a theme of their own, which remembers where it came from. */
export async function splitTheme(
  at: Acting,
  { from, pieces, ...text }: ThemeText & { from: string; pieces: readonly Piece[] },
): Promise<{ refused: ThemeRefusal | NameRefusal } | { split: ThemeId }> {
  return deed(at.db, async (tx) => {
    const theme = await findTheme(tx, from, { lock: true })
    if (!theme || theme.into) return { refused: 'merged-meanwhile' as const }
    if (!pieces.length) return { refused: 'nothing-chosen' as const }
    const { rows } = await sql<{
      n: number
    }>`select count(*)::int as n from voice_themes where theme_id = ${from}`.execute(tx)
    if (pieces.length >= rows[0]!.n) return { refused: 'everything-chosen' as const }
    const within: Acting = { ...at, db: tx }
    const made = await createTheme(within, { ...text, subject: theme.subject, projectId: theme.projectId })
    if ('refused' in made) return made
    await tx
      .insertInto('theme_splits')
      .values({ new_theme: made.created, from_theme: from, at: at.now, by_account: at.by.account })
      .execute()
    await putUnderTheme(within, { themeIds: [made.created], pieces })
    await takeFromTheme(within, { themeIds: [from], pieces })
    await record(tx, at, {
      deed: 'theme.split',
      subject: subjectOf('theme', from),
      details: { from: theme.name, into: text.name, pieces: pieces.length },
      public: { from, into: made.created },
    })
    return { split: made.created }
  })
}
