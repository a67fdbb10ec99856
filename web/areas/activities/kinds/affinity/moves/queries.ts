import { sql } from 'kysely'
import type { Sql } from '../../../../../platform/db.ts'
import type { Language } from '../../../../../ui/layout/view.ts'
import { type Card, counted, findCards } from '../queries.ts'
import type { View } from '../rules.ts'
import { type Names, sentenceOf, type Told } from './sentences.ts'

export type MoveRow = Told & { at: Date; undone: number | null }

const columns = sql`m.place, m.what, m.effects, m.undoes, m.at,
  (select u.place from affinity_moves u where u.activity_id = m.activity_id and u.undoes = m.place) as undone,
  case when b.id is not null then jsonb_build_object('number', b.number, 'name', b.name, 'team', b.account_id is not null) end as by`

export async function movesSince(db: Sql, activityId: string, place: number, most: number): Promise<MoveRow[]> {
  const { rows } =
    await sql<MoveRow>`select ${columns} from affinity_moves m left join affinity_members b on b.id = m.member
    where m.activity_id = ${activityId} and m.place > ${place} order by m.place limit ${most}`.execute(db)
  return rows
}

async function movesBefore(db: Sql, activityId: string, before: number, limit: number): Promise<MoveRow[]> {
  const { rows } =
    await sql<MoveRow>`select ${columns} from affinity_moves m left join affinity_members b on b.id = m.member
    where m.activity_id = ${activityId} and m.place < ${before} and m.what <> 'seen' order by m.place desc limit ${limit}`.execute(
      db,
    )
  return rows
}

/** What sentences about these moves need: names of clusters, also of those that are gone, and the items this reader sees. */
export async function namesFor(
  db: Sql,
  activityId: string,
  moves: readonly Told[],
  view: View,
): Promise<Names & { cards: readonly Card[]; counts: Readonly<Record<string, number>> }> {
  const effects = moves.flatMap((move) => move.effects)
  const ids = [...new Set(effects.flatMap((effect) => ('items' in effect ? effect.items.slice(0, 50) : [])))]
  const clusterIds = [...new Set(effects.flatMap((effect) => ('cluster' in effect ? [effect.cluster] : [])))]
  const [cards, clusters] = await Promise.all([
    findCards(db, activityId, ids, view),
    clusterIds.length
      ? sql<{
          id: string
          number: number
          name: string
          n: number
        }>`select c.id, c.number, c.name, ${counted[view]} as n from affinity_clusters c where c.id = any(${clusterIds}::uuid[])`
          .execute(db)
          .then(({ rows }) => rows)
      : [],
  ])
  return {
    cards,
    items: new Map(cards.map(({ id, number }) => [id, number])),
    clusters: new Map(clusters.map((cluster) => [cluster.id, cluster])),
    counts: Object.fromEntries(clusters.map(({ id, n }) => [id, n])),
  }
}

export type HistoryLine = { place: number; at: Date; sentence: string; undoable: boolean; undone: number | null }

/** The newest moves first, as sentences. */
export async function listHistory(
  db: Sql,
  activityId: string,
  { view, before, limit, language }: { view: View; before: number; limit: number; language: Language },
): Promise<{ lines: HistoryLine[]; next?: number }> {
  const moves = await movesBefore(db, activityId, before, limit + 1)
  const page = moves.slice(0, limit)
  const names = await namesFor(db, activityId, page, view)
  const lines = page.flatMap((move) => {
    const sentence = sentenceOf(move, names, language)
    return sentence
      ? [
          {
            place: move.place,
            at: move.at,
            sentence,
            undoable: move.what !== 'note' && move.undone === null,
            undone: move.undone,
          },
        ]
      : []
  })
  return moves.length > limit ? { lines, next: page.at(-1)!.place } : { lines }
}
