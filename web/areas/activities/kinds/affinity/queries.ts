import { type RawBuilder, sql } from 'kysely'
import { cursorOf, readCursor } from '../../../../platform/cursor.ts'
import type { Sql } from '../../../../platform/db.ts'
import { isId } from '../../../../platform/ids.ts'
import { holdsWords, readVoices } from '../../../voices/index.ts'
import { seenBy, type View } from './rules.ts'

export type Cluster = {
  id: string
  number: number
  name: string
  about: string
  colour: number
  themeId: string | null
  /** How many it holds that this reader sees. */
  n: number
}
export type Card = {
  id: string
  number: number
  voiceId: string
  /** Of what is called by a title: the title, then the words. */
  title: string
  words: string
  name: string | null
  language: string
  kind: string
  /** Everybody can read it. */
  shown: boolean
  clusters: number
}

/** In SQL: how many a cluster `c` holds that a reader sees. */
export const counted: Record<View, RawBuilder<number>> = {
  public: sql<number>`c.everyone`,
  room: sql<number>`c.room`,
  team: sql<number>`c.team`,
}
const clusterColumns = (view: View) =>
  sql`c.id, c.number, c.name, c.about, c.colour, c.theme_id as "themeId", ${counted[view]} as n`

/** The clusters there are, in the order of their letters. */
export async function listClusters(db: Sql, activityId: string, view: View): Promise<Cluster[]> {
  const { rows } = await sql<Cluster>`select ${clusterColumns(view)} from affinity_clusters c
    where c.activity_id = ${activityId} and c.live order by c.number`.execute(db)
  return rows
}

export async function findCluster(db: Sql, activityId: string, id: string, view: View): Promise<Cluster | undefined> {
  if (!isId(id)) return undefined
  const { rows } = await sql<Cluster>`select ${clusterColumns(view)} from affinity_clusters c
    where c.id = ${id} and c.activity_id = ${activityId} and c.live`.execute(db)
  return rows[0]
}

type ItemRow = {
  id: string
  number: number
  voiceId: string
  seen: number
  clusters: number
  at: number
  cluster?: string
}
const itemColumns = sql`i.id, i.number, i.voice_id as "voiceId", i.seen, i.clusters`

/** Rows with the words of their voices, in the same order; an erased voice has none and is left out. */
async function withWords(db: Sql, rows: readonly ItemRow[]): Promise<Card[]> {
  const voices = new Map((await readVoices(db, [...new Set(rows.map(({ voiceId }) => voiceId))])).map((v) => [v.id, v]))
  return rows.flatMap(({ seen, clusters, id, number, voiceId }) => {
    const voice = voices.get(voiceId)
    if (!voice) return []
    const { title } = voice.data
    return [
      {
        id,
        number,
        voiceId,
        title: typeof title === 'string' ? title : '',
        words: voice.words ?? partsOf(voice.data),
        name: voice.publicName,
        language: voice.language,
        kind: voice.kind,
        shown: seen === 3,
        clusters,
      },
    ]
  })
}

// Whoever answered only the further questions of a conversation, wrote their own words in a survey, or suggested other
// words for a draft, said something too.
const saying = '^((priority|prompt|answer)-[1-9][0-9]?|suggestion)$'
// Nobody finds by what does not stand on a card, such as what somebody ticked.
const onCard = sql<boolean>`(part.key = 'title' or said.words is null and part.key ~ ${saying})`
const holds = (words: string | undefined) => (words ? sql`and ${holdsWords(sql`i.voice_id`, words, onCard)}` : sql``)

const partsOf = (data: Record<string, unknown>): string =>
  Object.entries(data)
    .filter(([key, value]) => new RegExp(saying).test(key) && typeof value === 'string')
    .map(([, value]) => value)
    .join(' · ')

/** The newest items of every cluster, so many of each: one question for all columns. */
export async function listColumns(
  db: Sql,
  activityId: string,
  view: View,
  each: number,
): Promise<ReadonlyMap<string, readonly Card[]>> {
  const { rows } = await sql<ItemRow & { cluster: string }>`
    select ${itemColumns}, c.id as cluster, x.place as at from affinity_clusters c
    cross join lateral (select p.item_id, p.place from affinity_placings p join affinity_items s on s.id = p.item_id
      where p.cluster_id = c.id and s.seen >= ${seenBy[view]} order by p.place desc, p.item_id limit ${each}) x
    join affinity_items i on i.id = x.item_id
    where c.activity_id = ${activityId} and c.live order by c.number, x.place desc, x.item_id`.execute(db)
  const cards = new Map((await withWords(db, rows)).map((card) => [card.id, card]))
  const columns = new Map<string, Card[]>()
  for (const { cluster, id } of rows) {
    const card = cards.get(id)
    if (card) columns.set(cluster, [...(columns.get(cluster) ?? []), card])
  }
  return columns
}

export type Choice = { words?: string | undefined; after?: string | undefined; limit: number }

/** What one cluster holds, what it got last at the top. */
export async function listInCluster(
  db: Sql,
  clusterId: string,
  view: View,
  { words, after, limit }: Choice,
): Promise<{ cards: Card[]; next?: string }> {
  const from = readCursor(after)
  const { rows } =
    await sql<ItemRow>`select ${itemColumns}, p.place as at from affinity_placings p join affinity_items i on i.id = p.item_id
    where p.cluster_id = ${clusterId} and i.seen >= ${seenBy[view]} ${holds(words)}
      ${from ? sql`and (p.place < ${from.n}::bigint or (p.place = ${from.n}::bigint and p.item_id > ${from.id}::uuid))` : sql``}
    order by p.place desc, p.item_id limit ${limit + 1}`.execute(db)
  const last = rows[limit - 1]
  const cards = await withWords(db, rows.slice(0, limit))
  return rows.length > limit && last ? { cards, next: cursorOf(last.at, last.id) } : { cards }
}

/** Items by their numbers: those in no cluster, or all. */
export async function listItems(
  db: Sql,
  activityId: string,
  view: View,
  { show, words, after, limit, author }: Choice & { show: 'unsorted' | 'all'; author?: string | undefined },
): Promise<{ cards: Card[]; next?: string }> {
  const from = /^\d{1,9}$/.test(after ?? '') ? Number(after) : 0
  // What somebody wrote is there for them from the first moment, whoever else sees it later.
  const mine = author
    ? sql`(i.seen >= ${seenBy[view]} or (i.seen > 0 and i.author = ${author}))`
    : sql`i.seen >= ${seenBy[view]}`
  const { rows } = await sql<ItemRow>`select ${itemColumns}, 0 as at from affinity_items i
    where i.activity_id = ${activityId} and ${mine} and i.number > ${from} ${show === 'unsorted' ? sql`and i.clusters = 0` : sql``}
      ${holds(words)}
    order by i.number limit ${limit + 1}`.execute(db)
  const cards = await withWords(db, rows.slice(0, limit))
  return rows.length > limit ? { cards, next: `${rows[limit - 1]!.number}` } : { cards }
}

export async function findCards(db: Sql, activityId: string, ids: readonly string[], view: View): Promise<Card[]> {
  if (!ids.length) return []
  const { rows } = await sql<ItemRow>`select ${itemColumns}, 0 as at from affinity_items i
    where i.activity_id = ${activityId} and i.id = any(${ids.filter(isId)}::uuid[]) and i.seen >= ${seenBy[view]}`.execute(
    db,
  )
  return withWords(db, rows)
}

/** The clusters that an item is in. */
export async function clustersOf(db: Sql, itemId: string): Promise<Set<string>> {
  const { rows } = await sql<{
    id: string
  }>`select p.cluster_id as id from affinity_placings p where p.item_id = ${itemId}`.execute(db)
  return new Set(rows.map(({ id }) => id))
}

/** How many items there are, as far as this reader sees: counted, not stored, but never further than `most`. */
export async function countItems(
  db: Sql,
  activityId: string,
  view: View,
  show: 'unsorted' | 'all',
  most = 1000,
): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from (select from affinity_items i
    where i.activity_id = ${activityId} and i.seen >= ${seenBy[view]} ${show === 'unsorted' ? sql`and i.clusters = 0` : sql``} limit ${most}) few`.execute(
    db,
  )
  return rows[0]!.n
}

/** Where the log of moves stands: taken before what is drawn, so that nothing falls between the two. */
export async function placeOf(db: Sql, activityId: string): Promise<number> {
  const { rows } = await sql<{
    place: number
  }>`select coalesce(max(place), 0)::bigint as place from affinity_moves where activity_id = ${activityId}`.execute(db)
  return rows[0]!.place
}

/** Everything on a board, as its team sees it: for files and for what is made of it. */
export async function listBoardItems(db: Sql, activityId: string): Promise<Card[]> {
  const all: Card[] = []
  for (let after: string | undefined; ; ) {
    const { cards, next } = await listItems(db, activityId, 'team', { show: 'all', after, limit: 500 })
    all.push(...cards)
    if (!next) return all
    after = next
  }
}
