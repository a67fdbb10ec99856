import { sql } from 'kysely'
import type { Sql } from '../../../../platform/db.ts'
import { isId } from '../../../../platform/ids.ts'
import { type Mark, rankOf } from '../../themes/marks.ts'
import { live } from '../../themes/queries.ts'

export type Run = {
  id: string
  projectId: string
  about: string | null
  part: string | null
  model: string
  seed: string
  inputHash: string
  number: number | null
  comments: number
  repeats: number
  unplaced: number
  at: Date
  by: string | null
}
export type Deed = 'named' | 'merged' | 'dropped' | 'split'
export type RunTheme = {
  place: number
  language: string
  keyphrases: { phrase: string; comments: number }[]
  shaky: boolean
  comments: number
  distinct: number
  decisions: { deed: Deed; theme: { id: string; name: string } | null; by: string | null; at: string }[]
}
export type RunComment = {
  rank: number
  voiceId: string
  part: string
  text: string
  language: string
  copies: number
  themes: { name: string; mark: Mark }[]
}

const columns = sql`r.id, r.project_id as "projectId", r.about, r.part, r.model, r.seed, r.input_hash as "inputHash", r.number, r.comments, r.repeats, r.unplaced, r.at,
  (select a.name from accounts a where a.id = r.by_account) as by`

/** What was suggested for a project, newest first. */
export async function listRuns(
  db: Sql,
  projectId: string,
  { after, limit }: { after: string | null; limit: number },
): Promise<{ runs: (Run & { themes: number; decided: number })[]; next?: string }> {
  const { rows } = await sql<Run & { themes: number; decided: number }>`select ${columns},
      (select count(*)::int from theme_run_themes t where t.run_id = r.id) as themes,
      (select count(*)::int from theme_run_decisions d where d.run_id = r.id and d.deed <> 'split') as decided
    from theme_runs r where r.project_id = ${projectId} and (${after}::uuid is null or r.id < ${after}::uuid)
    order by r.id desc limit ${limit + 1}`.execute(db)
  const runs = rows.slice(0, limit)
  return rows.length > limit ? { runs, next: runs.at(-1)!.id } : { runs }
}

export async function findRun(db: Sql, projectId: string, id: string | undefined): Promise<Run | undefined> {
  if (!isId(id)) return undefined
  const { rows } =
    await sql<Run>`select ${columns} from theme_runs r where r.id = ${id} and r.project_id = ${projectId}`.execute(db)
  return rows[0]
}

const themeColumns = sql`t.place, t.language, t.keyphrases, t.shaky, t.comments, t.distinct_comments as distinct,
  coalesce((select jsonb_agg(jsonb_build_object('deed', d.deed, 'theme', (select jsonb_build_object('id', h.id, 'name', h.name) from themes h where h.id = d.theme_id),
    'by', (select a.name from accounts a where a.id = d.by_account), 'at', d.at) order by d.at, d.id)
    from theme_run_decisions d where d.run_id = t.run_id and d.place = t.place), '[]') as decisions`

/** The themes that one run suggests, the largest first; there are at most a few hundred. */
export async function listRunThemes(db: Sql, runId: string): Promise<RunTheme[]> {
  const { rows } =
    await sql<RunTheme>`select ${themeColumns} from theme_run_themes t where t.run_id = ${runId} order by t.place limit 400`.execute(
      db,
    )
  return rows
}

export async function findRunTheme(
  db: Sql,
  runId: string,
  place: number,
  { lock = false } = {},
): Promise<RunTheme | undefined> {
  const { rows } = await sql<RunTheme>`select ${themeColumns} from theme_run_themes t
    where t.run_id = ${runId} and t.place = ${place} ${lock ? sql`for update of t` : sql``}`.execute(db)
  return rows[0]
}

const still = sql`(exists (select from voice_publications p where p.voice_id = c.voice_id) or exists (select from voice_countings n where n.voice_id = c.voice_id))`
const words = sql`case when c.part = '' then v.words else v.data ->> c.part end`
const commentColumns = sql`c.rank, c.voice_id as "voiceId", c.part, ${words} as text, v.language, c.copies,
  coalesce((select jsonb_agg(jsonb_build_object('name', t.name, 'mark', (array['person', 'rule', 'model'])[${rankOf}]) order by t.name)
    from voice_themes x join themes t on t.id = x.theme_id where x.voice_id = c.voice_id and x.part = c.part and ${live}), '[]') as themes`

/** What stands in one suggested theme (0: in none), nearest to its centre first; what says the same is read once. */
export async function listRunComments(
  db: Sql,
  runId: string,
  place: number,
  { after, limit }: { after: number; limit: number },
): Promise<{ comments: RunComment[]; next?: number }> {
  const { rows } =
    await sql<RunComment>`select ${commentColumns} from theme_run_comments c join voices v on v.id = c.voice_id
    where c.run_id = ${runId} and c.place = ${place} and c.says = c.rank and c.rank > ${after} and ${still} and ${words} is not null
    order by c.rank limit ${limit + 1}`.execute(db)
  const comments = rows.slice(0, limit)
  return rows.length > limit ? { comments, next: comments.at(-1)!.rank } : { comments }
}

/** The comments nearest to the centre, each saying something else. */
export async function listExamples(db: Sql, runId: string, place: number): Promise<RunComment[]> {
  const { rows } = await sql<RunComment>`select ${commentColumns} from theme_run_themes h
    join theme_run_comments c on c.run_id = h.run_id and c.rank = any(h.examples) join voices v on v.id = c.voice_id
    where h.run_id = ${runId} and h.place = ${place} and ${still} and ${words} is not null order by c.rank`.execute(db)
  return rows
}

/** What was said by several in nearly the same words, most often said first. */
export async function listRepeats(
  db: Sql,
  runId: string,
  { after, limit }: { after: number; limit: number },
): Promise<{ comments: RunComment[]; next?: number }> {
  const { rows } =
    await sql<RunComment>`select ${commentColumns} from theme_run_comments c join voices v on v.id = c.voice_id
    where c.run_id = ${runId} and c.copies > 1 and ${still} and ${words} is not null
    order by c.copies desc, c.rank offset ${after} limit ${limit + 1}`.execute(db)
  return rows.length > limit ? { comments: rows.slice(0, limit), next: after + limit } : { comments: rows }
}
