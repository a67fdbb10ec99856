import { type RawBuilder, sql } from 'kysely'
import type { Db, Sql } from '../../../../../platform/db.ts'
import { isId } from '../../../../../platform/ids.ts'
import { keptFigure } from '../../../../../platform/kept-figures.ts'
import { type Idea, type IdeaRow, ideaColumns, ideaShown, withWords } from '../queries.ts'
import type { Choice, Order } from '../rules.ts'

export const perPage = 20

/** Whether an idea has all these words, by their stems. */
export async function stemsOf(db: Sql, words: string, language: string): Promise<string[]> {
  if (!words.trim()) return []
  const { rows } = await sql<{
    stems: string[]
  }>`select idea_stems(${language}, ${words.slice(0, 5000)}) as stems`.execute(db)
  return rows[0]!.stems
}

const filters = (choice: Choice, stems: readonly string[]): RawBuilder<unknown> =>
  sql.join(
    [
      sql`true`,
      ...(choice.status ? [sql`i.status = ${choice.status}`] : []),
      ...(choice.tag ? [sql`${choice.tag} = any(i.tags)`] : []),
      ...(choice.ward ? [sql`i.ward_id = ${choice.ward}`] : []),
      ...stems.map(
        (stem) =>
          sql`exists (select from idea_words w where w.activity_id = i.activity_id and w.word = ${stem} and w.idea_id = i.id)`,
      ),
    ],
    sql` and `,
  )

type Listed = IdeaRow & { rung: number; turn: number }
/** Where a page ends: what the next begins after, by the order that is asked for. */
const cursors: Record<Order, { of(row: Listed): string; shape: RegExp }> = {
  newest: { of: (row) => `${row.givenAt.getTime()}.${row.id}`, shape: /^(\d{1,15})\.([0-9a-f-]{36})$/ },
  supported: { of: (row) => `${row.supports}.${row.id}`, shape: /^(\d{1,9})\.([0-9a-f-]{36})$/ },
  seldom: {
    of: (row) => `${row.rung}.${row.turn}.${row.id}`,
    shape: /^([0-3])\.([01](?:\.\d+)?(?:e-\d+)?)\.([0-9a-f-]{36})$/,
  },
}

function ordered({ order, turn }: Choice, after: string): { from: RawBuilder<unknown>; by: RawBuilder<unknown> } {
  const [, first, second, third] = cursors[order].shape.exec(after) ?? []
  const known = isId(order === 'seldom' ? third : second)
  switch (order) {
    case 'newest':
      return {
        from: known ? sql`(i.given_at, i.id) < (${new Date(Number(first))}, ${second}::uuid)` : sql`true`,
        by: sql`i.given_at desc, i.id desc`,
      }
    case 'supported':
      return {
        from: known ? sql`(i.supports, i.id) < (${Number(first)}::integer, ${second}::uuid)` : sql`true`,
        by: sql`i.supports desc, i.id desc`,
      }
    case 'seldom': {
      // Those with few supports come first, and among them whoever's turn begins now: everyone is at the top for a while.
      const start = sql`${Number(turn)}::real`
      const key = (value: RawBuilder<unknown>) => sql`(${value} < ${start})`
      return {
        from: known
          ? sql`(i.rung, ${key(sql`i.turn`)}, i.turn, i.id) > (${Number(first)}::smallint, ${key(sql`${Number(second)}::real`)}, ${Number(second)}::real, ${third}::uuid)`
          : sql`true`,
        by: sql`i.rung, ${key(sql`i.turn`)}, i.turn, i.id`,
      }
    }
  }
}

/** One page of ideas that stand by themselves and are shown; `next` leads on. */
export async function listIdeas(
  db: Sql,
  activityId: string,
  choice: Choice,
  { after = '', language, limit = perPage }: { after?: string; language: string; limit?: number },
): Promise<{ ideas: Idea[]; next: string | undefined }> {
  const stems = await stemsOf(db, choice.words, language)
  if (choice.words.trim() && !stems.length) return { ideas: [], next: undefined }
  const { from, by } = ordered(choice, after)
  const { rows } = await sql<Listed>`select ${ideaColumns}, i.rung, i.turn from ideas i
    where i.activity_id = ${activityId} and i.gone_by is null and ${filters(choice, stems)} and ${from} and ${ideaShown}
    order by ${by} limit ${limit + 1}`.execute(db)
  const page = rows.slice(0, limit)
  const last = page.at(-1)
  return {
    ideas: await withWords(db, page),
    next: rows.length > limit && last ? cursors[choice.order].of(last) : undefined,
  }
}

export type Figures = {
  total: number
  byStatus: Record<string, number>
  byTag: Record<string, number>
  byWard: Record<string, number>
  /** Ideas with an official answer. */
  answered: number
  supports: number
}

/** Figures over all ideas that are shown: counted once, and kept until something changes. */
export const figuresOf = (db: Db, activityId: string): Promise<Figures> =>
  keptFigure(db, `ideas ${activityId}`, async () => {
    const { rows } = await sql<{ what: string; key: string | null; n: number; supports: number }>`
      with shown as materialized (select i.status, i.tags, i.ward_id, i.status_at, i.supports from ideas i
        where i.activity_id = ${activityId} and i.gone_by is null and ${ideaShown})
      select 'all' as what, null::text as key, count(*)::int as n, coalesce(sum(supports), 0)::int as supports from shown
      union all select 'answered', null, count(*)::int, 0 from shown where status_at is not null
      union all select 'status', status, count(*)::int, 0 from shown group by status
      union all select 'ward', ward_id::text, count(*)::int, 0 from shown where ward_id is not null group by ward_id
      union all select 'tag', tag, count(*)::int, 0 from shown, unnest(tags) as tag group by tag`.execute(db)
    const of = (what: string) =>
      Object.fromEntries(rows.filter((row) => row.what === what && row.key).map(({ key, n }) => [key!, n]))
    const all = rows.find(({ what }) => what === 'all')
    return {
      total: all?.n ?? 0,
      supports: all?.supports ?? 0,
      answered: rows.find(({ what }) => what === 'answered')?.n ?? 0,
      byStatus: of('status'),
      byTag: of('tag'),
      byWard: of('ward'),
    }
  })
