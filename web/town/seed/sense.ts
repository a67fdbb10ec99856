import { suggestThemes } from '@folkmoot/themes'
import { sql } from 'kysely'
import { themesOf } from '../../areas/voices/index.ts'
import { codeItem, drawSample } from '../../areas/voices/sense/checks/commands.ts'
import { listDifferences } from '../../areas/voices/sense/checks/queries.ts'
import { settleDifference } from '../../areas/voices/sense/checks/settle.ts'
import { keepCoverage } from '../../areas/voices/sense/coverage/count.ts'
import { listLabels } from '../../areas/voices/sense/labels.ts'
import { gatherPieces, type Scope } from '../../areas/voices/sense/pieces.ts'
import { pinQuote } from '../../areas/voices/sense/quotes/commands.ts'
import { listCandidates } from '../../areas/voices/sense/quotes/queries.ts'
import { keepLearning } from '../../areas/voices/sense/reading/learn-job.ts'
import { decideSuggested } from '../../areas/voices/sense/suggestions/decide.ts'
import { keepRun } from '../../areas/voices/sense/suggestions/job.ts'
import { findRun, listRunComments } from '../../areas/voices/sense/suggestions/queries.ts'
import { learnFromReadings } from '../../kernels/learn-from-readings.ts'
import type { Acting } from '../../platform/acting.ts'
import { deed } from '../../platform/db.ts'
import { subjectOf } from '../../platform/subjects.ts'
import type { ExampleSlug } from '../councils.ts'
import { towns } from '../story/story.ts'
import type { Conversation, Project } from '../story/types.ts'
import { momentToDate, type Told } from './told.ts'

/** More than this would take long: the kernel is for a job. */
const most = 80

/** Sense that the analyst made of one conversation of each council, a week after it closed, and a second reader of it. */
export async function seedSense(at: Acting, slug: ExampleSlug, told: Told): Promise<void> {
  const town = towns.find(({ council }) => council.slug === slug)!
  const found = town.projects
    .flatMap((project) => project.conversations.map((conversation) => ({ project, conversation })))
    .find(({ conversation }) => conversation.voices.length <= most && conversation.themes.length > 1)
  if (!found) return
  await deed(at.db, (db) => make({ ...at, db }, told, slug, found))
}

type Found = { project: Project; conversation: Conversation }

async function make(at: Acting, told: Told, slug: ExampleSlug, { project, conversation }: Found): Promise<void> {
  const day = Math.min(0, Math.min(0, conversation.closes.day) + 8)
  const as = (role: 'analyst' | 'project-officer', time: string): Acting => ({
    ...at,
    now: momentToDate(told, { day, time }),
    by: { account: accountOf(told, slug, role), role },
  })
  const projectId = told.projects.get(project.key)!
  const scope: Scope = { projectId, about: subjectOf('activity', told.activities.get(conversation.key)!), part: null }
  await suggest(as('analyst', '09:10'), scope)
  await learn(as('analyst', '09:40'), scope)
  for (const { id } of (await themesOf(at.db, projectId)).slice(0, 2)) await quote(as('analyst', '10:20'), id)
  await secondReader(as('analyst', '11:00'), as('project-officer', '14:00'), projectId)
  await keepCoverage(as('analyst', '16:00'), projectId)
}

function accountOf(told: Told, slug: ExampleSlug, role: 'analyst' | 'project-officer'): string | null {
  const name = role === 'analyst' ? 'analyst' : 'officer'
  return [...told.accounts].find(([key]) => key.startsWith(slug) && key.includes(name))?.[1] ?? null
}

/** The first two suggestions go into the themes that most of their comments are under; the last is dropped. */
async function suggest(at: Acting, scope: Scope): Promise<void> {
  const pieces = await gatherPieces(at.db, scope)
  const comments = pieces.map(({ id, text, language }) => ({ id, text, language }))
  const seed = 'the example'
  const number = 6
  const suggestion = await suggestThemes(comments, { seed, number })
  if (suggestion.kind === 'not-suggested') throw new RangeError(suggestion.sentence)
  const runId = await deed(at.db, (tx) => keepRun(tx, at, scope, { pieces, suggestion, seed, number }))
  const run = (await findRun(at.db, scope.projectId, runId))!
  const themes = new Map((await themesOf(at.db, scope.projectId)).map(({ id, name }) => [name, id]))
  for (const place of [1, 2]) {
    const { comments } = await listRunComments(at.db, runId, place, { after: -1, limit: 100 })
    const into = commonest(comments.flatMap((comment) => comment.themes.map(({ name }) => name)))
    if (!into) continue
    const ticked = comments.filter((comment) => comment.themes.some(({ name }) => name === into))
    await decided(decideSuggested(at, run, place, { deed: 'merged', into: themes.get(into)!, ticked }))
  }
  await decided(decideSuggested(at, run, suggestion.themes.length, { deed: 'dropped' }))
}

async function decided<T extends object>(deed: Promise<T>): Promise<void> {
  const done = await deed
  if ('refused' in done) throw new RangeError(`sense of the example: ${String(done.refused)}`)
}

function commonest(names: readonly string[]): string | undefined {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0]
}

async function learn(at: Acting, scope: Scope): Promise<void> {
  const pieces = await gatherPieces(at.db, scope)
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
