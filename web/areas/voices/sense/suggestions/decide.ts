import { sql } from 'kysely'
import type { Acting } from '../../../../platform/acting.ts'
import { deed, type Tx } from '../../../../platform/db.ts'
import { newId } from '../../../../platform/ids.ts'
import { record } from '../../../../platform/record.ts'
import { subjectOf } from '../../../../platform/subjects.ts'
import { createTheme, putUnderTheme } from '../../themes/commands.ts'
import { settled } from '../../themes/marks.ts'
import { findTheme, live } from '../../themes/queries.ts'
import { type NameRefusal, type Piece, type ThemeRefusal, writePiece } from '../../themes/rules.ts'
import { type Deed, findRunTheme, type Run } from './queries.ts'

export type DecisionRefusal = NameRefusal | ThemeRefusal | 'nothing-ticked' | 'decided-meanwhile'
export type Choice =
  | { deed: 'named' | 'split'; name: string; ticked: readonly Piece[] }
  | { deed: 'merged'; into: string; ticked: readonly Piece[] }
  | { deed: 'dropped' }
export type Decided = { themeId: string | null; read: number; suggested: number }

/**
 * What a person makes of one suggested theme: a theme with a name, part of a theme that there is, a theme of some of it,
 * or nothing. What they ticked they have read; the rest stays marked as suggested by the model until somebody reads it.
 */
export function decideSuggested(
  at: Acting,
  run: Run,
  place: number,
  choice: Choice,
): Promise<{ refused: DecisionRefusal } | { decided: Decided }> {
  return deed(at.db, async (tx) => {
    const suggested = await findRunTheme(tx, run.id, place, { lock: true })
    if (!suggested || suggested.decisions.some(({ deed }) => deed !== 'split'))
      return { refused: 'decided-meanwhile' as const }
    const within: Acting = { ...at, db: tx }
    if (choice.deed === 'dropped')
      return { decided: await keep(tx, at, run, place, 'dropped', { themeId: null, read: 0, suggested: 0 }) }
    const ticked = await ofTheme(tx, run.id, place, choice.ticked)
    if (choice.deed === 'split' && !ticked.length) return { refused: 'nothing-ticked' as const }
    const target = await targetOf(within, run, choice)
    if ('refused' in target) return target
    const rest = choice.deed === 'split' ? [] : await restOf(tx, run, place, ticked)
    const read = await put(within, target.themeId, ticked, 'person')
    const other = await put(within, target.themeId, rest, 'model')
    return {
      decided: await keep(tx, at, run, place, choice.deed, { themeId: target.themeId, read, suggested: other }),
    }
  })
}

async function targetOf(
  at: Acting,
  { projectId }: Run,
  choice: Exclude<Choice, { deed: 'dropped' }>,
): Promise<{ themeId: string } | { refused: DecisionRefusal }> {
  const subject = subjectOf('project', projectId)
  if (choice.deed === 'merged') {
    const theme = await findTheme(at.db, choice.into, { lock: true })
    if (!theme || theme.subject !== subject) return { refused: 'no-theme-chosen' }
    return theme.into ? { refused: 'merged-meanwhile' } : { themeId: theme.id }
  }
  const made = await createTheme(at, { subject, projectId, name: choice.name, description: '' })
  return 'refused' in made ? made : { themeId: made.created }
}

async function put(at: Acting, themeId: string, pieces: readonly Piece[], how: 'person' | 'model'): Promise<number> {
  if (!pieces.length) return 0
  const done = await putUnderTheme(at, { themeIds: [themeId], pieces, how })
  return 'put' in done ? done.put : 0
}

/** Of what was ticked only what stands in this suggestion. */
async function ofTheme(tx: Tx, runId: string, place: number, pieces: readonly Piece[]): Promise<Piece[]> {
  const wanted = new Set(pieces.map(writePiece))
  const { rows } = await sql<Piece>`select c.voice_id as "voiceId", c.part from theme_run_comments c
    where c.run_id = ${runId} and c.place = ${place} and c.voice_id = any(${pieces.map(({ voiceId }) => voiceId)}::uuid[])`.execute(
    tx,
  )
  return rows.filter((piece) => wanted.has(writePiece(piece)))
}

/** What else stands in it and lies under no theme yet: whoever was read, or put there by a rule, stays where that is. */
async function restOf(tx: Tx, { id, projectId }: Run, place: number, ticked: readonly Piece[]): Promise<Piece[]> {
  const { rows } = await sql<Piece>`select c.voice_id as "voiceId", c.part from theme_run_comments c
    where c.run_id = ${id} and c.place = ${place} and not exists (
      select from voice_themes x join themes t on t.id = x.theme_id
      where x.voice_id = c.voice_id and x.part = c.part and t.project_id = ${projectId} and ${settled} and ${live})
      and not exists (select from theme_readings r where r.voice_id = c.voice_id and r.part = c.part)`.execute(tx)
  const read = new Set(ticked.map(writePiece))
  return rows.filter((piece) => !read.has(writePiece(piece)))
}

async function keep(tx: Tx, at: Acting, run: Run, place: number, what: Deed, decided: Decided): Promise<Decided> {
  await tx
    .insertInto('theme_run_decisions')
    .values({
      id: newId(at.now),
      run_id: run.id,
      place,
      deed: what,
      theme_id: decided.themeId,
      read: decided.read,
      suggested: decided.suggested,
      at: at.now,
      by_account: at.by.account,
    })
    .execute()
  await record(tx, at, {
    deed: 'theme.suggestion-decided',
    subject: subjectOf('project', run.projectId),
    details: { run: run.id, place, decided: what, model: run.model },
    public: { decided: what, theme: decided.themeId, read: decided.read, suggested: decided.suggested },
  })
  return decided
}
