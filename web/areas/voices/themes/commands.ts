import { sql } from 'kysely'
import type { Acting } from '../../../platform/acting.ts'
import { deed, type Tx } from '../../../platform/db.ts'
import { type Id, newId } from '../../../platform/ids.ts'
import { record } from '../../../platform/record.ts'
import { type Subject, subjectOf } from '../../../platform/subjects.ts'
import { countUp } from '../counting/commands.ts'
import { lockVoices } from '../standing/queries.ts'
import { countMarked, markedDeltas, surerWins } from './marks.ts'
import { findTheme, live, type Theme } from './queries.ts'
import { type NameRefusal, nameRefusal, type Piece, type ThemeRefusal } from './rules.ts'
import { themeable } from './voices-queries.ts'

export type ThemeId = Id<'theme'>
export type ThemeText = {
  name: string
  description: string
  translations?: { cy?: { name?: string; description?: string } }
}

const isTaken = async (tx: Tx, subject: Subject, name: string, but?: string): Promise<boolean> => {
  const { rows } =
    await sql`select from themes t where t.subject = ${subject} and lower(t.name) = lower(${name}) and t.id <> ${but ?? '00000000-0000-0000-0000-000000000000'} and ${live}`.execute(
      tx,
    )
  return rows.length > 0
}
/** Themes of one subject change one at a time: names stay unique and sizes exact. */
const lockSubject = (tx: Tx, subject: Subject) =>
  sql`select pg_advisory_xact_lock(hashtext(current_schema() || ' themes ' || ${subject}))`.execute(tx)

export function createTheme(
  at: Acting,
  { subject, projectId, ...text }: ThemeText & { subject: Subject; projectId: string | null },
): Promise<{ refused: NameRefusal } | { created: ThemeId }> {
  return deed(at.db, async (tx) => {
    await lockSubject(tx, subject)
    const refused = nameRefusal(text) ?? ((await isTaken(tx, subject, text.name)) ? 'name-taken' : null)
    if (refused) return { refused }
    return { created: await insertTheme(tx, at, subject, projectId, text) }
  })
}

async function insertTheme(
  tx: Tx,
  at: Acting,
  subject: Subject,
  projectId: string | null,
  { name, description, translations }: ThemeText,
): Promise<ThemeId> {
  const id = newId<'theme'>(at.now)
  await tx
    .insertInto('themes')
    .values({
      id,
      subject,
      project_id: projectId,
      name,
      description,
      translations: JSON.stringify(translations ?? {}),
      created_by: at.by.account,
      created_at: at.now,
    })
    .execute()
  await record(tx, at, {
    deed: 'theme.created',
    subject: subjectOf('theme', id),
    details: { name, of: subject },
    public: { theme: id, of: subject },
  })
  return id
}

export function editTheme(
  at: Acting,
  themeId: string,
  text: ThemeText,
): Promise<{ refused: NameRefusal | ThemeRefusal } | { edited: true }> {
  return deed(at.db, async (tx) => {
    const theme = await findTheme(tx, themeId, { lock: true })
    if (!theme || theme.into) return { refused: 'merged-meanwhile' as const }
    await lockSubject(tx, theme.subject)
    const refused = nameRefusal(text) ?? ((await isTaken(tx, theme.subject, text.name, themeId)) ? 'name-taken' : null)
    if (refused) return { refused }
    await tx
      .updateTable('themes')
      .set({ name: text.name, description: text.description, translations: JSON.stringify(text.translations ?? {}) })
      .where('id', '=', themeId)
      .execute()
    await record(tx, at, {
      deed: 'theme.edited',
      subject: subjectOf('theme', themeId),
      details: { from: theme.name, to: text.name },
      public: { theme: themeId },
    })
    return { edited: true as const }
  })
}

export type Putting = { themeIds: readonly string[]; pieces: readonly Piece[]; how?: 'person' | 'rule' | 'model' }

/** Puts pieces of voices under themes. Only what is shown or counted can lie under a theme; the rest is left where it is. */
export function putUnderTheme(
  at: Acting,
  { themeIds, pieces, how = 'person' }: Putting,
): Promise<{ refused: ThemeRefusal } | { put: number }> {
  return deed(at.db, async (tx) => {
    const themes = await lockThemes(tx, themeIds, pieces)
    if (!Array.isArray(themes)) return themes
    let put = 0
    let touched = false
    for (const theme of themes) {
      const allowed = await themeable(
        tx,
        theme.projectId,
        theme.subject,
        pieces.map(({ voiceId }) => voiceId),
      )
      const mine = pieces.filter(({ voiceId }) => allowed.has(voiceId))
      if (!mine.length) continue
      touched = true
      put += await place(tx, at, theme.id, mine, how)
      await record(tx, at, {
        deed: 'theme.changed',
        subject: subjectOf('theme', theme.id),
        details: { put: mine.length, how },
        public: { theme: theme.id, put: mine.length },
      })
    }
    return touched ? { put } : { refused: 'nothing-chosen' as const }
  })
}

/** The themes, locked in one order; nothing is written unless all of them may be changed. */
async function lockThemes(
  tx: Tx,
  themeIds: readonly string[],
  pieces: readonly Piece[],
): Promise<Theme[] | { refused: ThemeRefusal }> {
  if (!pieces.length) return { refused: 'nothing-chosen' }
  if (!themeIds.length) return { refused: 'no-theme-chosen' }
  // Voices first: none of them is published, refused or erased while its theme counts it.
  await lockVoices(tx, voicesIn(pieces))
  const themes: Theme[] = []
  for (const id of [...new Set(themeIds)].sort()) {
    const theme = await findTheme(tx, id, { lock: true })
    if (!theme || theme.into) return { refused: 'merged-meanwhile' }
    themes.push(theme)
  }
  return themes
}

type Around = { themeIds: readonly string[]; voiceIds: readonly string[] }

/** Keeps the stored counts of themes exact around a change of the rows of voices that are locked: it costs as much as what changes. */
export async function recounted<T>(tx: Tx, { themeIds, voiceIds }: Around, change: () => Promise<T>): Promise<T> {
  const before = await countMarked(tx, themeIds, voiceIds)
  const done = await change()
  await countUp(tx, markedDeltas(before, await countMarked(tx, themeIds, voiceIds)))
  return done
}

const voicesIn = (pieces: readonly Piece[]) => [...new Set(pieces.map(({ voiceId }) => voiceId))]
const asRows = (pieces: readonly Piece[]) =>
  sql`jsonb_to_recordset(${JSON.stringify(pieces.map(({ voiceId, part }) => ({ voice: voiceId, part })))}::jsonb) as p(voice uuid, part text)`

/** Writes the rows; where a piece lies there already, the surer of the two stays. */
async function place(tx: Tx, at: Acting, themeId: string, pieces: readonly Piece[], how: string): Promise<number> {
  const person = how === 'person'
  const { numAffectedRows } = await recounted(tx, { themeIds: [themeId], voiceIds: voicesIn(pieces) }, () =>
    sql`insert into voice_themes (voice_id, part, theme_id, how, put_by, put_at, confirmed_by, confirmed_at)
      select distinct p.voice, p.part, ${themeId}::uuid, ${how}, ${at.by.account}::uuid, ${at.now}::timestamptz, ${person ? at.by.account : null}::uuid, ${person ? at.now : null}::timestamptz
      from ${asRows(pieces)} where ${person} or not exists (
        select from theme_removals r where r.theme_id = ${themeId} and r.voice_id = p.voice and r.part = p.part) ${surerWins}`.execute(
      tx,
    ),
  )
  if (person)
    await sql`delete from theme_removals r using ${asRows(pieces)}
      where r.theme_id = ${themeId} and r.voice_id = p.voice and r.part = p.part`.execute(tx)
  return Number(numAffectedRows ?? 0)
}

export function takeFromTheme(
  at: Acting,
  { themeIds, pieces }: Putting,
): Promise<{ refused: ThemeRefusal } | { taken: number }> {
  return deed(at.db, async (tx) => {
    const themes = await lockThemes(tx, themeIds, pieces)
    if (!Array.isArray(themes)) return themes
    let taken = 0
    for (const { id } of themes) {
      taken += await remove(tx, at, id, pieces)
      await record(tx, at, {
        deed: 'theme.changed',
        subject: subjectOf('theme', id),
        details: { taken: pieces.length },
        public: { theme: id, taken: pieces.length },
      })
    }
    return { taken }
  })
}

/** Takes the rows away and remembers it, so that no rule puts them back. */
async function remove(tx: Tx, at: Acting, themeId: string, pieces: readonly Piece[]): Promise<number> {
  await sql`insert into theme_removals (theme_id, voice_id, part, at, by_account)
    select distinct ${themeId}::uuid, x.voice_id, x.part, ${at.now}::timestamptz, ${at.by.account}::uuid from voice_themes x join ${asRows(pieces)}
      on x.voice_id = p.voice and x.part = p.part where x.theme_id = ${themeId} on conflict do nothing`.execute(tx)
  const { numAffectedRows } = await recounted(tx, { themeIds: [themeId], voiceIds: voicesIn(pieces) }, () =>
    sql`delete from voice_themes x using ${asRows(pieces)}
      where x.theme_id = ${themeId} and x.voice_id = p.voice and x.part = p.part`.execute(tx),
  )
  return Number(numAffectedRows ?? 0)
}
