import { type RawBuilder, sql } from 'kysely'
import type { Sql } from '../../../../platform/db.ts'
import { excerptOf } from '../../../../platform/excerpt.ts'
import { isId } from '../../../../platform/ids.ts'
import { findShownOf, isShown, type ShownVoice } from '../../../voices/index.ts'
import { type Part, type Status, wordsOfPart } from './rules.ts'

export type IdeaRow = {
  id: string
  voiceId: string
  activityId: string
  part: Part | null
  wardId: string | null
  tags: string[]
  givenAt: Date
  status: Status
  statusAt: Date | null
  supports: number
  goneBy: string | null
}
/** An idea as everyone may read it. */
export type Idea = Omit<IdeaRow, 'part'> & {
  title: string
  words: string
  /** The name that its author chose; null for a resident who gave none. */
  name: string | null
  language: string
  channel: ShownVoice['channel']
  /** The title is an officer's, the words are the author's. */
  isPart: boolean
}

export const ideaColumns = sql`i.id, i.voice_id as "voiceId", i.activity_id as "activityId", i.part, i.ward_id as "wardId", i.tags, i.given_at as "givenAt",
  i.status, i.status_at as "statusAt", i.supports, i.gone_by as "goneBy"`
/** Only what a publication shows is there for the public. */
export const ideaShown: RawBuilder<boolean> = isShown(sql`i.voice_id`)

/** An idea by its id in one activity, for everybody: not found unless it is shown. */
export async function findIdea(db: Sql, activityId: string, id: string): Promise<Idea | undefined> {
  if (!isId(id)) return undefined
  const { rows } = await sql<IdeaRow>`select ${ideaColumns} from ideas i
    where i.id = ${id} and i.activity_id = ${activityId} and ${ideaShown}`.execute(db)
  return (await withWords(db, rows))[0]
}

/** An idea wherever it is, with its activity. */
export async function findIdeaAnywhere(db: Sql, id: string): Promise<Idea | undefined> {
  if (!isId(id)) return undefined
  const { rows } = await sql<IdeaRow>`select ${ideaColumns} from ideas i where i.id = ${id} and ${ideaShown}`.execute(
    db,
  )
  return (await withWords(db, rows))[0]
}

/** The ideas of one voice: itself, and the parts it was split into. */
export async function listIdeasOfVoice(db: Sql, voiceId: string): Promise<IdeaRow[]> {
  const { rows } =
    await sql<IdeaRow>`select ${ideaColumns} from ideas i where i.voice_id = ${voiceId} order by i.id`.execute(db)
  return rows
}

/** Ideas by id, in the order asked for; those that are not shown are left out. */
export async function findIdeas(db: Sql, ids: readonly string[]): Promise<Idea[]> {
  if (!ids.length) return []
  const { rows } = await sql<IdeaRow>`select ${ideaColumns} from ideas i
    where i.id = any(${[...ids]}::uuid[]) and ${ideaShown} order by array_position(${[...ids]}::uuid[], i.id)`.execute(
    db,
  )
  return withWords(db, rows)
}

/** Rows with the words of their voices, in the same order. */
export async function withWords(db: Sql, rows: readonly IdeaRow[]): Promise<Idea[]> {
  const voices = new Map(
    (await findShownOf(db, [...new Set(rows.map(({ voiceId }) => voiceId))])).map((v) => [v.id, v]),
  )
  return rows.flatMap((row) => {
    const voice = voices.get(row.voiceId)
    return voice ? [ideaOf(row, voice)] : []
  })
}

export function ideaOf(
  { part, ...row }: IdeaRow,
  voice: Pick<ShownVoice, 'words' | 'data' | 'publicName' | 'language' | 'channel'>,
): Idea {
  const own = voice.data['title']
  return {
    ...row,
    title: part?.title || (typeof own === 'string' && own) || firstWords(voice.words ?? ''),
    words: part ? wordsOfPart(part, voice.words) : (voice.words ?? ''),
    name: voice.publicName,
    language: voice.language,
    channel: voice.channel,
    isPart: !!part,
  }
}

/** What an idea is called that came without a title, as on paper. */
const firstWords = (words: string): string => excerptOf(words, 80)

/** For a deed: the row alone, held still. */
export async function lockIdeas(tx: Sql, ids: readonly string[]): Promise<Map<string, IdeaRow & { shown: boolean }>> {
  const { rows } = await sql<IdeaRow & { shown: boolean }>`select ${ideaColumns}, ${ideaShown} as shown from ideas i
    where i.id = any(${ids.filter(isId)}::uuid[]) order by i.id for update of i`.execute(tx)
  return new Map(rows.map((row) => [row.id, row]))
}

export type Said = { status: Status; answer: string; at: Date }
/** Official answers to an idea, oldest first. */
export async function answersOf(db: Sql, ideaId: string): Promise<Said[]> {
  const { rows } =
    await sql<Said>`select status, answer, at from idea_statuses where idea_id = ${ideaId} order by at, id`.execute(db)
  return rows
}
