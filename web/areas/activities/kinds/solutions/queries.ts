import { type RawBuilder, sql } from 'kysely'
import { cursorOf, readCursor } from '../../../../platform/cursor.ts'
import type { Sql } from '../../../../platform/db.ts'
import { excerptOf } from '../../../../platform/excerpt.ts'
import { isId } from '../../../../platform/ids.ts'
import { findShownOf, isShown, type ShownVoice } from '../../../voices/index.ts'
import type { Step } from './rules.ts'

export type ProblemRow = {
  id: string
  activityId: string
  groupId: string | null
  wardId: string | null
  givenAt: Date
  step: Step
  affected: number
  owner: string
  nextStep: string
  nextOn: string | null
  goneBy: string | null
}
export type IdeaRow = {
  id: string
  activityId: string
  problemId: string
  groupId: string | null
  givenAt: Date
  goneBy: string | null
}
/** What everyone may read of a voice, with its name: null for a resident who gave none. */
type Said = { title: string; words: string; name: string | null; language: string; channel: ShownVoice['channel'] }
export type Problem = ProblemRow & Said
export type Idea = IdeaRow & Said

export const problemColumns = sql`p.id, p.activity_id as "activityId", p.group_id as "groupId", p.ward_id as "wardId", p.given_at as "givenAt",
  p.step, p.affected, p.owner, p.next_step as "nextStep", p.next_on as "nextOn", p.gone_by as "goneBy"`
const ideaColumns = sql`i.id, i.activity_id as "activityId", i.problem_id as "problemId", i.group_id as "groupId", i.given_at as "givenAt", i.gone_by as "goneBy"`

/** Rows with the words of their voices, in the same order; what is not shown is left out. */
export async function withWords<Row extends { id: string }>(db: Sql, rows: readonly Row[]): Promise<(Row & Said)[]> {
  if (!rows.length) return []
  const voices = new Map(
    (
      await findShownOf(
        db,
        rows.map(({ id }) => id),
      )
    ).map((voice) => [voice.id, voice]),
  )
  return rows.flatMap((row) => {
    const voice = voices.get(row.id)
    return voice ? [{ ...row, ...saidOf(voice) }] : []
  })
}

function saidOf({ words, data, publicName, language, channel }: ShownVoice): Said {
  const own = data['title']
  const title = typeof own === 'string' && own ? own : excerptOf(words ?? '', 80)
  return { title, words: words ?? '', name: publicName, language, channel }
}

/** Problems by id, in the order asked for; those that are not shown are left out. */
export async function findProblems(db: Sql, ids: readonly string[]): Promise<Problem[]> {
  if (!ids.length) return []
  const { rows } =
    await sql<ProblemRow>`select ${problemColumns} from solution_problems p where p.id = any(${[...ids]}::uuid[])
    order by array_position(${[...ids]}::uuid[], p.id)`.execute(db)
  return withWords(db, rows)
}

/** A problem for everybody: not found unless it is shown, and on this board. */
export async function findProblem(db: Sql, activityId: string, id: string): Promise<Problem | undefined> {
  const [found] = isId(id) ? await findProblems(db, [id]) : []
  return found?.activityId === activityId ? found : undefined
}

export async function findIdeas(db: Sql, ids: readonly string[]): Promise<Idea[]> {
  if (!ids.length) return []
  const { rows } = await sql<IdeaRow>`select ${ideaColumns} from solution_ideas i where i.id = any(${[...ids]}::uuid[])
    order by array_position(${[...ids]}::uuid[], i.id)`.execute(db)
  return withWords(db, rows)
}

/** Whether a problem or an idea has these words, found as the index `solution_words` has them. */
export const hasWords = (id: RawBuilder<unknown>, words: string): RawBuilder<boolean> =>
  sql<boolean>`${id} in (select v.id from voices v where v.kind in ('solutions', 'solution-idea')
    and to_tsvector('english'::regconfig, coalesce(v.data->>'title', '') || ' ' || coalesce(v.words, '')) @@ websearch_to_tsquery('english', ${words}))`

export const ideasPerPage = 50
type IdeaChoice = { after?: string; words?: string; alone?: boolean; limit?: number }

/**
 * One page of the ideas against these problems that are shown, oldest first: those that were put together with another
 * too, unless only those are asked for that stand `alone`. `next` leads on.
 */
export async function listIdeas(
  db: Sql,
  problemIds: readonly string[],
  { after = '', words = '', alone = false, limit = ideasPerPage }: IdeaChoice = {},
): Promise<{ ideas: Idea[]; next: string | undefined }> {
  const start = readCursor(after)
  const which = sql.join(
    [
      isShown(sql`i.id`),
      ...(start ? [sql`(i.given_at, i.id) > (${start.at}, ${start.id}::uuid)`] : []),
      ...(alone ? [sql`i.gone_by is null`] : []),
      ...(words ? [hasWords(sql`i.id`, words)] : []),
    ],
    sql` and `,
  )
  const { rows } = await sql<IdeaRow>`select ${ideaColumns} from solution_ideas i
    where i.problem_id = any(${[...problemIds]}::uuid[]) and ${which} order by i.given_at, i.id limit ${limit + 1}`.execute(
    db,
  )
  const page = rows.slice(0, limit)
  const last = page.at(-1)
  return {
    ideas: await withWords(db, page),
    next: rows.length > limit && last ? cursorOf(last.givenAt, last.id) : undefined,
  }
}

export type Held<Row> = Row & { shown: boolean }

/** For a deed: the rows alone, held still in one order. */
export async function lockProblems(tx: Sql, ids: readonly string[]): Promise<Map<string, Held<ProblemRow>>> {
  const { rows } = await sql<Held<ProblemRow>>`select ${problemColumns}, ${isShown(sql`p.id`)} as shown
    from solution_problems p where p.id = any(${ids.filter(isId)}::uuid[]) order by p.id for update of p`.execute(tx)
  return new Map(rows.map((row) => [row.id, row]))
}

export async function lockIdeas(tx: Sql, ids: readonly string[]): Promise<Map<string, Held<IdeaRow>>> {
  const { rows } = await sql<Held<IdeaRow>>`select ${ideaColumns}, ${isShown(sql`i.id`)} as shown
    from solution_ideas i where i.id = any(${ids.filter(isId)}::uuid[]) order by i.id for update of i`.execute(tx)
  return new Map(rows.map((row) => [row.id, row]))
}

export type JoinedGroup = { problemId: string; groupId: string; name: string; brings: string; joinedAt: Date }

/** The groups that work on these problems, each once; a group is there when somebody has read what it wrote. */
export async function listGroups(db: Sql, problemIds: readonly string[]): Promise<JoinedGroup[]> {
  const { rows } = await sql<JoinedGroup & { voiceId: string }>`
    select distinct on (g.group_id) g.voice_id as "voiceId", g.problem_id as "problemId", g.group_id as "groupId", g.name, g.joined_at as "joinedAt", '' as brings
    from solution_groups g where g.problem_id = any(${[...problemIds]}::uuid[]) and g.left_at is null and ${isShown(sql`g.voice_id`)}
    order by g.group_id, g.joined_at limit 60`.execute(db)
  const said = new Map(
    (
      await findShownOf(
        db,
        rows.map(({ voiceId }) => voiceId),
      )
    ).map((voice) => [voice.id, voice.words ?? '']),
  )
  return rows
    .map(({ voiceId, ...row }) => ({ ...row, brings: voiceId === row.problemId ? '' : (said.get(voiceId) ?? '') }))
    .toSorted((a, b) => a.name.localeCompare(b.name))
}

/** How many ideas, prototypes and tests stand against these problems. */
export async function countWork(
  db: Sql,
  problemIds: readonly string[],
): Promise<{ ideas: number; prototypes: number; tests: number }> {
  const { rows } = await sql<{ ideas: number; prototypes: number; tests: number }>`
    select count(distinct i.id)::int as ideas, count(distinct o.id)::int as prototypes, count(distinct t.id)::int as tests
    from solution_ideas i left join solution_prototypes o on o.idea_id = i.id left join solution_tests t on t.prototype_id = o.id
    where i.problem_id = any(${[...problemIds]}::uuid[]) and ${isShown(sql`i.id`)}`.execute(db)
  return rows[0]!
}
