import { sql } from 'kysely'
import { cursorOf, readCursor } from '../../../../platform/cursor.ts'
import type { Db, Sql } from '../../../../platform/db.ts'
import { isId } from '../../../../platform/ids.ts'
import { keptFigure } from '../../../../platform/kept-figures.ts'
import { findShownOf, isShown, type ShownVoice } from '../../../voices/index.ts'
import { type Sent, shownFiles } from '../../uploads/sent-queries.ts'
import { isReason, type Reason } from './definition.ts'

/** A story as everyone may read it. */
export type Story = {
  id: string
  activityId: string
  title: string
  words: string
  reason: Reason | undefined
  /** Another reason in the author's words. */
  because: string
  name: string | null
  language: string
  givenAt: Date
  channel: ShownVoice['channel']
  picture: Sent | undefined
  sound: Sent | undefined
}
export type Choice = { words: string; reason: Reason | ''; picture: 'yes' | 'no' | '' }

export const everything: Choice = { words: '', reason: '', picture: '' }
export const perPage = 24

type Row = { id: string; givenAt: Date }
const text = (value: unknown) => (typeof value === 'string' ? value : '')

async function withVoices(db: Sql, ids: readonly string[]): Promise<Story[]> {
  const [voices, files] = await Promise.all([findShownOf(db, ids), shownFiles(db, ids)])
  const fileOf = (id: string, kind: Sent['kind']) => files.find((file) => file.voiceId === id && file.kind === kind)
  return voices.map(({ id, activityId, data, words, publicName, language, givenAt, channel }) => ({
    id,
    activityId: activityId!,
    title: text(data['title']),
    words: words ?? '',
    reason: isReason(data['chosen-reason']) ? data['chosen-reason'] : undefined,
    because: text(data['because']),
    name: publicName,
    language,
    givenAt,
    channel,
    picture: fileOf(id, 'picture'),
    sound: fileOf(id, 'sound'),
  }))
}

/** One page of stories that are shown, newest first; `next` leads on. */
export async function listStories(
  db: Sql,
  activityId: string,
  { words, reason, picture }: Choice,
  { after = '', language, limit = perPage }: { after?: string; language: string; limit?: number },
): Promise<{ stories: Story[]; next: string | undefined }> {
  const from = readCursor(after)
  const found = words.trim()
    ? sql`and not exists (select from unnest(idea_stems(${language}, ${words})) as stem
    where not exists (select from story_words w where w.activity_id = s.activity_id and w.word = stem and w.voice_id = s.voice_id))`
    : sql``
  const { rows } = await sql<Row>`select s.voice_id as id, s.given_at as "givenAt" from stories s
    where s.activity_id = ${activityId} and ${isShown(sql`s.voice_id`)}
      ${reason ? sql`and s.reason = ${reason}` : sql``} ${picture ? sql`and s.picture = ${picture === 'yes'}` : sql``} ${found}
      ${from ? sql`and (s.given_at, s.voice_id) < (${from.at}, ${from.id}::uuid)` : sql``}
    order by s.given_at desc, s.voice_id desc limit ${limit + 1}`.execute(db)
  const page = rows.slice(0, limit)
  const end = page.at(-1)
  return {
    stories: await withVoices(
      db,
      page.map(({ id }) => id),
    ),
    next: rows.length > limit && end ? cursorOf(end.givenAt, end.id) : undefined,
  }
}

/** In the order in which they came: what a session reads. The newest of them, where there are very many. */
export async function listArrived(db: Sql, activityId: string, most: number): Promise<Story[]> {
  const { stories } = await listStories(db, activityId, everything, { language: 'en', limit: most })
  return stories.toReversed()
}

export async function findStory(db: Sql, activityId: string, id: string | undefined): Promise<Story | undefined> {
  if (!isId(id)) return undefined
  const { rows } = await sql`select from stories where voice_id = ${id} and activity_id = ${activityId}`.execute(db)
  return rows.length ? (await withVoices(db, [id]))[0] : undefined
}

export type Figures = { total: number; pictures: number; byReason: Readonly<Record<string, number>> }

/** Figures over all that are shown: counted once, and kept until something changes. */
export const figuresOf = (db: Db, activityId: string): Promise<Figures> =>
  keptFigure(db, `stories ${activityId}`, async () => {
    const { rows } = await sql<{ reason: string | null; picture: boolean; n: number }>`
      select s.reason, s.picture, count(*)::int as n from stories s
      where s.activity_id = ${activityId} and ${isShown(sql`s.voice_id`)} group by s.reason, s.picture`.execute(db)
    const byReason: Record<string, number> = {}
    for (const { reason, n } of rows) if (reason) byReason[reason] = (byReason[reason] ?? 0) + n
    const sum = (all: typeof rows) => all.reduce((total, { n }) => total + n, 0)
    return { total: sum(rows), pictures: sum(rows.filter(({ picture }) => picture)), byReason }
  })
