import { sql } from 'kysely'
import type { Sql } from '../../../../../platform/db.ts'
import { byteOrderMark, line } from '../../../export/csv.ts'
import { listBoardItems, listClusters } from '../queries.ts'
import { letterOf } from '../rules.ts'

/** The board as one reads it elsewhere: a row for each note, a column for each group. */
export async function boardFile(db: Sql, activityId: string) {
  const clusters = await listClusters(db, activityId, 'team')
  const { rows } = await sql<{
    item: string
    cluster: string
  }>`select p.item_id as item, p.cluster_id as cluster from affinity_placings p
    join affinity_clusters c on c.id = p.cluster_id where c.activity_id = ${activityId} and c.live`.execute(db)
  const inside = new Map<string, Set<string>>()
  for (const { item, cluster } of rows) inside.set(item, (inside.get(item) ?? new Set()).add(cluster))
  const notes = (await listBoardItems(db, activityId)).map(({ id, number, title, words, kind, shown }) => ({
    number,
    title,
    words,
    from: kind,
    public: shown,
    groups: clusters.filter((cluster) => inside.get(id)?.has(cluster.id)).map((cluster) => letterOf(cluster.number)),
  }))
  return {
    groups: clusters.map(({ number, name, about, n }) => ({ letter: letterOf(number), name, about, notes: n })),
    notes,
  }
}

export function boardCsv({ groups, notes }: Awaited<ReturnType<typeof boardFile>>): string {
  const head = ['number', 'title', 'words', 'from', 'public', ...groups.map(({ letter, name }) => `${letter} ${name}`)]
  return (
    byteOrderMark +
    line(head) +
    notes
      .map((note) =>
        line([
          note.number,
          note.title,
          note.words,
          note.from,
          note.public ? 'yes' : 'no',
          ...groups.map(({ letter }) => (note.groups.includes(letter) ? 'x' : '')),
        ]),
      )
      .join('')
  )
}
