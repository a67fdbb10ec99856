import { sql } from 'kysely'
import { cursorOf, readCursor } from '../../../../platform/cursor.ts'
import type { Sql } from '../../../../platform/db.ts'
import type { Paragraph } from '../../../../platform/paragraphs.ts'
import { findShownOf, isShown, type ShownVoice } from '../../../voices/index.ts'
import { type Stand, stands } from './stands.ts'
import { noTally, type Tally } from './tally.ts'

export type Version = { number: number; at: Date; whatChanged: string; paragraphs: Paragraph[] }

/** Every version there was, the newest first. */
export async function versionsOf(db: Sql, activityId: string): Promise<Version[]> {
  const { rows } = await sql<Version>`select number, at, what_changed as "whatChanged", paragraphs from draft_versions
    where activity_id = ${activityId} order by number desc limit 50`.execute(db)
  return rows
}

/** How many comments each paragraph has; the whole draft under an empty key. */
export async function talliesOf(db: Sql, activityId: string): Promise<Map<string, Tally>> {
  const { rows } = await sql<{ paragraph: string; stand: string; n: number }>`
    select paragraph, stand, n from draft_tallies where activity_id = ${activityId} and n > 0`.execute(db)
  const all = new Map<string, Tally>()
  for (const { paragraph, stand, n } of rows) {
    const tally = all.get(paragraph) ?? noTally()
    tally[stands.find((one) => one === stand) ?? 'other'] += n
    tally.total += n
    all.set(paragraph, tally)
  }
  return all
}

export type Comment = ShownVoice & { stand: Stand; version: number; suggestion: string }
export const perPage = 25
type Row = { id: string; stand: Stand; version: number; givenAt: Date }

/** Comments on one paragraph that are shown, the newest first. */
export async function commentsOn(
  db: Sql,
  activityId: string,
  paragraph: string,
  after = '',
): Promise<{ comments: Comment[]; next: string | undefined }> {
  const from = readCursor(after)
  const { rows } =
    await sql<Row>`select c.voice_id as id, c.stand, c.version, c.given_at as "givenAt" from draft_comments c
    where c.activity_id = ${activityId} and c.paragraph = ${paragraph} and ${isShown(sql`c.voice_id`)}
      and ${from ? sql`(c.given_at, c.voice_id) < (${from.at}, ${from.id}::uuid)` : sql`true`}
    order by c.given_at desc, c.voice_id desc limit ${perPage + 1}`.execute(db)
  const page = rows.slice(0, perPage)
  const by = new Map(page.map((row) => [row.id, row]))
  const voices = await findShownOf(
    db,
    page.map((row) => row.id),
  )
  const last = page.at(-1)
  return {
    comments: voices.map((voice) => {
      const { stand, version } = by.get(voice.id)!
      const { suggestion } = voice.data
      return { ...voice, stand, version, suggestion: typeof suggestion === 'string' ? suggestion : '' }
    }),
    next: rows.length > perPage && last ? cursorOf(last.givenAt, last.id) : undefined,
  }
}

export type Answer = { paragraph: string; answer: string; at: Date }
/** What the council said to the comments on each paragraph, the newest of each. */
export async function answersOf(db: Sql, activityId: string): Promise<Map<string, Answer>> {
  const { rows } = await sql<Answer>`select distinct on (paragraph) paragraph, answer, at from draft_answers
    where activity_id = ${activityId} order by paragraph, at desc`.execute(db)
  return new Map(rows.map((row) => [row.paragraph, row]))
}

export async function answersTo(db: Sql, activityId: string, paragraph: string): Promise<Answer[]> {
  const { rows } = await sql<Answer>`select paragraph, answer, at from draft_answers
    where activity_id = ${activityId} and paragraph = ${paragraph} order by at desc limit 20`.execute(db)
  return rows
}

/** The paragraph as it stands in the newest version that has it. */
export function lastOf(versions: readonly Version[], id: string): { number: number; text: string } | undefined {
  for (const { number, paragraphs } of versions) {
    const found = paragraphs.find((one) => one.id === id)
    if (found) return { number, text: found.text }
  }
  return undefined
}

/** The version with which a paragraph got the words that it has now, or was taken out. */
export function changedWith(versions: readonly Version[], id: string): number {
  const words = ({ paragraphs }: Version) => paragraphs.find((one) => one.id === id)?.text
  const changed = versions.find((version, index) => {
    const before = versions[index + 1]
    return before && words(before) !== words(version)
  })
  return changed?.number ?? 1
}
