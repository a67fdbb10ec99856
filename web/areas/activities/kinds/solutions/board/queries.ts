import { type RawBuilder, sql } from 'kysely'
import { cursorOf, readCursor } from '../../../../../platform/cursor.ts'
import type { Db, Sql } from '../../../../../platform/db.ts'
import { keptFigure } from '../../../../../platform/kept-figures.ts'
import { isShown } from '../../../../voices/index.ts'
import { hasWords, type Problem, type ProblemRow, problemColumns, withWords } from '../queries.ts'
import { type Choice, type Step, steps } from '../rules.ts'

export const perPage = 20
export const inColumn = 6

export type Card = Problem & { ideas: number; groups: number }
type Counts = { ideas: number; groups: number }

const most = 100
/** Of a page's problems: what stands against them, and who works on them; of more than a hundred, a hundred. */
const counts = sql`
  (select count(*)::int from (select from solution_ideas i where i.problem_id = p.id and i.gone_by is null and ${isShown(sql`i.id`)} limit ${most}) n) as ideas,
  (select count(*)::int from (select from solution_groups g where g.problem_id = p.id and g.left_at is null and ${isShown(sql`g.voice_id`)} limit ${most}) n) as groups`

const filters = ({ step, ward, group }: Choice): RawBuilder<unknown> =>
  sql.join(
    [
      isShown(sql`p.id`),
      ...(step ? [sql`p.step = ${step}`] : []),
      ...(ward ? [sql`p.ward_id = ${ward}`] : []),
      ...(group
        ? [
            sql`exists (select from solution_groups g where g.problem_id = p.id and g.group_id = ${group} and g.left_at is null and ${isShown(sql`g.voice_id`)})`,
          ]
        : []),
    ],
    sql` and `,
  )

/** One page of problems that stand by themselves and are shown, those that affect most people first; `next` leads on. */
export async function listProblems(
  db: Sql,
  activityId: string,
  choice: Choice,
  { after = '', words = '', limit = perPage }: { after?: string; words?: string; limit?: number } = {},
): Promise<{ problems: Card[]; next: string | undefined }> {
  const start = readCursor(after)
  const from = start ? sql`and (p.affected, p.id) < (${start.n}::bigint, ${start.id}::uuid)` : sql``
  const found = words ? sql`and ${hasWords(sql`p.id`, words)}` : sql``
  const { rows } = await sql<ProblemRow & Counts>`select ${problemColumns}, ${counts} from solution_problems p
    where p.activity_id = ${activityId} and p.gone_by is null and ${filters(choice)} ${from} ${found}
    order by p.affected desc, p.id desc limit ${limit + 1}`.execute(db)
  const page = rows.slice(0, limit)
  const last = page.at(-1)
  return {
    problems: await withWords(db, page),
    next: rows.length > limit && last ? cursorOf(last.affected, last.id) : undefined,
  }
}

/** The five columns, each with the problems that affect most people. */
export async function listColumns(db: Sql, activityId: string, choice: Choice): Promise<Map<Step, Card[]>> {
  const { rows } = await sql<ProblemRow & Counts>`
    select ${problemColumns}, ${counts} from unnest(${[...steps]}::text[]) as s(step) cross join lateral (
      select * from solution_problems p where p.activity_id = ${activityId} and p.gone_by is null and p.step = s.step and ${filters(choice)}
      order by p.affected desc, p.id desc limit ${inColumn}) p`.execute(db)
  const cards = await withWords(db, rows)
  return new Map(
    steps.map((step) => [
      step,
      cards.filter((card) => card.step === step).toSorted((a, b) => b.affected - a.affected || (a.id < b.id ? 1 : -1)),
    ]),
  )
}

/** How many problems are at each step. */
export const countSteps = (db: Db, activityId: string, choice: Choice): Promise<Record<Step, number>> =>
  keptFigure(db, `solution-steps ${activityId} ${choice.ward} ${choice.group}`, async () => {
    const { rows } = await sql<{ step: Step; n: number }>`select p.step, count(*)::int as n from solution_problems p
      where p.activity_id = ${activityId} and p.gone_by is null and ${filters({ ...choice, step: '' })} group by p.step`.execute(
      db,
    )
    return Object.fromEntries(steps.map((step) => [step, rows.find((row) => row.step === step)?.n ?? 0])) as Record<
      Step,
      number
    >
  })

/** The groups that work on something here, for the filter. */
export async function groupsOfBoard(db: Sql, activityId: string): Promise<{ id: string; name: string }[]> {
  const { rows } = await sql<{
    id: string
    name: string
  }>`select group_id as id, max(name) as name from solution_groups g
    where activity_id = ${activityId} and left_at is null and ${isShown(sql`g.voice_id`)} group by group_id order by 2 limit 100`.execute(
    db,
  )
  return rows
}
