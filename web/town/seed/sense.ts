import { suggestThemes } from '@folkmoot/themes'
import { sql } from 'kysely'
import { themesOf } from '../../areas/voices/index.ts'
import { codeItem, drawSample } from '../../areas/voices/sense/checks/commands.ts'
import { listDifferences } from '../../areas/voices/sense/checks/queries.ts'
import { settleDifference } from '../../areas/voices/sense/checks/settle.ts'
import { keepCoverage } from '../../areas/voices/sense/coverage/count.ts'
import { listLabels } from '../../areas/voices/sense/labels.ts'
import { gatherPieces, type SaidPiece, type Scope } from '../../areas/voices/sense/pieces.ts'
import { pinQuote } from '../../areas/voices/sense/quotes/commands.ts'
import { listCandidates } from '../../areas/voices/sense/quotes/queries.ts'
import { keepLearning } from '../../areas/voices/sense/reading/learn-job.ts'
import { decideSuggested } from '../../areas/voices/sense/suggestions/decide.ts'
import { keepRun } from '../../areas/voices/sense/suggestions/job.ts'
import { findRun, listRunComments, listRunThemes } from '../../areas/voices/sense/suggestions/queries.ts'
import { learnFromReadings } from '../../kernels/learn-from-readings.ts'
import type { Acting } from '../../platform/acting.ts'
import { deed } from '../../platform/db.ts'
import { subjectOf } from '../../platform/subjects.ts'
import type { ExampleSlug } from '../councils.ts'
import { namesByPhrase } from '../story/sense.ts'
import { momentToDate, type Told } from './told.ts'

/** Sense that the analyst made of one open question of each council's survey, and a second reader of what was read. */
export async function seedSense(at: Acting, slug: ExampleSlug, told: Told): Promise<void> {
  const scope = await openQuestion(at)
  if (scope) await deed(at.db, (db) => make({ ...at, db }, told, slug, scope))
}

/** The question of the survey that people answered with most words of their own. */
async function openQuestion(at: Acting): Promise<Scope | undefined> {
  const survey = await at.db
    .selectFrom('activities')
    .select(['id', 'project_id'])
    .where('kind', '=', 'survey')
    .orderBy('id')
    .executeTakeFirst()
  if (!survey) return undefined
  const about = subjectOf('activity', survey.id)
  const { rows } = await sql<{ part: string }>`select d.key as part from voices v, jsonb_each_text(v.data) d
    where v.subject = ${about} and d.key like 'answer-%' group by 1 order by avg(length(d.value)) desc, 1 limit 1`.execute(
    at.db,
  )
  const part = rows[0]?.part
  return part ? { projectId: survey.project_id, about, part } : undefined
}

async function make(at: Acting, told: Told, slug: ExampleSlug, scope: Scope): Promise<void> {
  const as = (role: 'analyst' | 'project-officer', time: string): Acting => ({
    ...at,
    now: momentToDate(told, { day: 0, time }),
    by: { account: accountOf(told, slug, role), role },
  })
  const { projectId } = scope
  const pieces = await gatherPieces(at.db, scope)
  const made = await suggest(as('analyst', '07:10'), scope, pieces)
  await learn(as('analyst', '07:40'), scope, pieces)
  for (const id of made) await quote(as('analyst', '08:00'), id)
  await secondReader(as('analyst', '08:10'), as('project-officer', '08:30'), projectId)
  await keepCoverage(as('analyst', '08:50'), projectId)
}

function accountOf(told: Told, slug: ExampleSlug, role: 'analyst' | 'project-officer'): string | null {
  const name = role === 'analyst' ? 'analyst' : 'officer'
  return [...told.accounts].find(([key]) => key.startsWith(slug) && key.includes(name))?.[1] ?? null
}

/** Three suggestions get a name, and their first comments are read; the last is dropped. */
async function suggest(at: Acting, scope: Scope, pieces: readonly SaidPiece[]): Promise<string[]> {
  const comments = pieces.map(({ id, text, language }) => ({ id, text, language }))
  const [seed, number] = ['the example', 6]
  const suggestion = await suggestThemes(comments, { seed, number })
  if (suggestion.kind === 'not-suggested') throw new RangeError(suggestion.sentence)
  const runId = await deed(at.db, (tx) => keepRun(tx, at, scope, { pieces, suggestion, seed, number }))
  const run = (await findRun(at.db, scope.projectId, runId))!
  const named: string[] = []
  for (const { place, keyphrases } of await listRunThemes(at.db, runId)) {
    const said = keyphrases.map(({ phrase }) => phrase.toLowerCase())
    const name = namesByPhrase.find(([phrase]) => said.some((one) => one.includes(phrase)))?.[1]
    if (named.length === 3 || !name) continue
    const { comments: first } = await listRunComments(at.db, runId, place, { after: -1, limit: 6 })
    const done = await decideSuggested(at, run, place, { deed: 'named', name, ticked: first })
    if ('decided' in done) named.push(done.decided.themeId!)
  }
  if (suggestion.themes.length > 4)
    await decided(decideSuggested(at, run, suggestion.themes.length, { deed: 'dropped' }))
  return named
}

async function decided<T extends object>(deed: Promise<T>): Promise<void> {
  const done = await deed
  if ('refused' in done) throw new RangeError(`sense of the example: ${String(done.refused)}`)
}

async function learn(at: Acting, scope: Scope, pieces: readonly SaidPiece[]): Promise<void> {
  const ids = new Set(pieces.map(({ id }) => id))
  const labels = (await listLabels(at.db, scope.projectId)).filter(({ id }) => ids.has(id))
  const learnt = await learnFromReadings({ comments: pieces, labels, seed: 'the example', number: 20 })
  await keepLearning(at, scope, { pieces, labels, learnt, seed: 'the example' })
}

/** Two of what is shown under a theme, neither very short nor very long. */
async function quote(at: Acting, themeId: string): Promise<void> {
  const { candidates } = await listCandidates(at.db, themeId, { after: null, limit: 30 })
  for (const piece of candidates.filter(({ text }) => text.length > 60 && text.length < 260).slice(0, 2))
    await decided(pinQuote(at, themeId, piece))
}

/** The project's officer reads a dozen blind, sees two otherwise, and the analyst settles the first of them. */
async function secondReader(first: Acting, second: Acting, projectId: string): Promise<void> {
  const drawn = await drawSample(first, projectId, 12)
  if ('refused' in drawn) throw new RangeError(`the example's sample: ${drawn.refused}`)
  const checkId = drawn.drawn
  const themes = (await themesOf(first.db, projectId)).map(({ id }) => id)
  const { rows } = await sql<{
    place: number
    first: string[]
  }>`select place, first::text[] as first from theme_check_items
    where check_id = ${checkId} order by place`.execute(first.db)
  for (const { place, first: before } of rows) {
    const other = themes.find((id) => !before.includes(id))!
    const own = place === 4 ? [other] : place === 9 ? [...before, other] : before
    await decided(
      codeItem(second, projectId, { checkId, place, themes: own, none: !own.length }).then((done) => done ?? {}),
    )
  }
  const [difference] = await listDifferences(first.db, checkId)
  if (!difference) return
  const { place, first: kept } = difference
  await settleDifference(first, projectId, { checkId, place, themes: kept, none: !kept.length })
}
