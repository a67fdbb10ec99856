import { createRandom } from '@folkmoot/numbers'
import {
  createActivity,
  findActivityById,
  mergeProblems,
  moveStep,
  publishActivity,
  raiseProblem,
  sayAffected,
  takeSolutionIdea,
} from '../../areas/activities/index.ts'
import { createGroup, joinNetwork } from '../../areas/groups/index.ts'
import { grantRole } from '../../areas/people/index.ts'
import { listWards } from '../../areas/places/index.ts'
import { putUnderTheme } from '../../areas/voices/index.ts'
import type { Acting } from '../../platform/acting.ts'
import { addDays, dayOf, londonTime } from '../../platform/clock.ts'
import { newId } from '../../platform/ids.ts'
import type { ExampleSlug } from '../councils.ts'
import { endings, names, openings } from '../story/ideas.ts'
import { type StoryProblem, type StorySolution, type StorySolutions, solutionBoards } from '../story/solutions.ts'
import { type Activity, done, groupOf, hour, officer, on, type Seeding, show } from './solutions-seeding.ts'
import { work } from './solutions-work.ts'
import { momentToDate, type Told } from './told.ts'

/** The solution boards of the story: problems, ideas, groups that join, what was tried, and what a decision took up. */
export async function seedSolutions(at: Acting, slug: ExampleSlug, told: Told): Promise<void> {
  const story = solutionBoards.find(({ council }) => council === slug)!
  for (const group of story.groups) await makeGroup(at, told, story, group)
  await at.db.transaction().execute(async (db) => {
    const acting: Acting = { ...at, db }
    const board = await open(acting, told, story)
    const wards = new Map(
      (await listWards(db)).map(({ id, code, name }) => [
        code,
        { wardId: id, boundaryCode: code, wardName: name, smallAreaId: null },
      ]),
    )
    const seeding = {
      at: acting,
      told,
      story,
      board,
      wards,
      random: createRandom(`solutions of ${slug}`),
      ids: new Map(),
    }
    for (const problem of story.problems) await tellProblem(seeding, problem)
    await tellMany(seeding)
    await tellMerge(seeding)
  })
}

async function makeGroup(
  at: Acting,
  told: Told,
  { council }: StorySolutions,
  { name, about, speaker }: StorySolutions['groups'][number],
): Promise<void> {
  const by = { account: told.accounts.get(`${council}-broker`) ?? null, role: 'broker' }
  const then: Acting = { ...at, by, now: new Date(told.now.getTime() - 300 * 24 * hour) }
  const { groupId } = done(
    await createGroup(then, { name: `${name} (invented)`, sectors: ['community'], about, source: 'The example' }),
  )
  await joinNetwork(then, groupId)
  told.groups.set(name, groupId)
  await grantRole(then, { accountId: told.accounts.get(speaker)!, role: 'group-member', scope: `group:${groupId}` })
}

async function open(at: Acting, told: Told, story: StorySolutions): Promise<Activity> {
  const opensAt = momentToDate(told, story.opens)
  const before: Acting = { ...at, by: officer({ told, story }), now: new Date(opensAt.getTime() - 5 * hour) }
  const { activityId } = done(
    await createActivity(before, {
      projectId: told.projects.get(story.project)!,
      kind: 'solutions',
      title: story.title,
      question: story.question,
      help: '',
      opensAt,
      closesAt: momentToDate(told, story.closes),
      identityLevel: 'open',
      preModeration: true,
      definition: { groupsLead: story.groupsLead },
      translations: { cy: story.welsh },
    }),
  )
  done(await publishActivity(before, { activityId }))
  return (await findActivityById(at.db, activityId, null, at.now))!
}

async function underTheme({ at, told, story }: Seeding, voiceId: string, theme: string | undefined, given: Date) {
  const themeId = theme && told.themes.get(theme)
  if (!themeId) return
  const acting = { ...at, by: officer({ told, story }), now: new Date(given.getTime() + 20 * hour) }
  await putUnderTheme(acting, { themeIds: [themeId], pieces: [{ voiceId, part: '' }] })
}

async function raise(
  seeding: Seeding,
  one: Pick<StoryProblem, 'title' | 'words' | 'name' | 'group' | 'ward'>,
  givenAt: Date,
): Promise<string> {
  const { at, board, wards } = seeding
  const once = newId(givenAt)
  const part = {
    values: {
      title: one.title,
      answer: one.words,
      publish: 'yes',
      contact: 'no',
      ...(one.name ? { name: one.name } : {}),
    },
    place: one.ward ? wards.get(one.ward) : undefined,
    channel: 'online' as const,
    language: 'en',
    once,
    participant: { level: 'open' as const, key: once, several: true },
  }
  const group = one.group ? groupOf(seeding, one.group) : undefined
  return done(await raiseProblem({ ...at, now: givenAt }, board, part, group)).taken.voiceId
}

async function suggest(
  { at, board }: Seeding,
  problem: { id: string; title: string },
  idea: Pick<StorySolution, 'title' | 'words' | 'name'>,
  givenAt: Date,
): Promise<string> {
  const once = newId(givenAt)
  const input = {
    title: idea.title,
    words: idea.words,
    name: idea.name ?? '',
    language: 'en',
    once,
    participant: { level: 'open' as const, key: once, several: true },
  }
  return done(await takeSolutionIdea({ ...at, now: givenAt }, board, problem, input)).taken.voiceId
}

async function tellProblem(seeding: Seeding, problem: StoryProblem): Promise<void> {
  const { told, ids } = seeding
  const givenAt = momentToDate(told, problem.at)
  const id = await raise(seeding, problem, givenAt)
  ids.set(problem.key, id)
  await show(seeding, [id], givenAt)
  await underTheme(seeding, id, problem.theme, givenAt)
  for (const idea of problem.ideas) {
    const at = momentToDate(told, idea.at)
    const ideaId = await suggest(seeding, { id, title: problem.title }, idea, at)
    ids.set(idea.key, ideaId)
    await show(seeding, [ideaId], at)
    await underTheme(seeding, ideaId, idea.theme, at)
  }
  await affect(seeding, id, problem.affects)
  await work(seeding, problem, id)
}

/** Neighbours whom it affects: each once. */
async function affect({ at, told, board, story, random }: Seeding, problemId: string, n: number): Promise<void> {
  const crowd = Array.from({ length: 70 }, (_, i) => `story ${story.council} ${i}`)
  for (const person of random.shuffle(crowd).slice(0, n))
    done(await sayAffected({ ...at, now: told.now }, { activityId: board.id, problemId, person }))
}

/** What many raise in few words; every second has an idea against it. The last one came today: nobody has read it yet. */
async function tellMany(seeding: Seeding): Promise<void> {
  const { story, random, told } = seeding
  const { count, things, places } = story.many
  const first = Math.max(
    momentToDate(told, story.opens).getTime() + 6 * hour,
    londonTime(addDays(dayOf(told.now), -30), '08:00').getTime(),
  )
  const step = (told.now.getTime() - 3 * hour - first) / count
  const pairs = random.shuffle(things.flatMap((thing) => places.map((place) => ({ thing, place })))).slice(0, count)
  const shown: string[] = []
  for (const [
    index,
    {
      thing: [title, why, ...idea],
      place: [where, ward],
    },
  ] of pairs.entries()) {
    const givenAt = new Date(Math.round(first + index * step))
    const words = [random.pick(openings), why, random.pick(endings)].filter(Boolean).join(' ')
    const name = random.below(3) === 0 ? { name: random.pick(names) } : {}
    const problem = { title: `${title} ${where}`, words, ...name, ...(ward ? { ward } : {}) }
    const id = await raise(seeding, problem, givenAt)
    if (index === pairs.length - 1) break
    await show(seeding, [id], givenAt)
    await affect(seeding, id, random.below(6))
    if (index % 2) continue
    const at = new Date(givenAt.getTime() + 2 * hour)
    const by = random.below(2) ? { name: random.pick(names) } : {}
    shown.push(await suggest(seeding, { id, title: problem.title }, { title: idea[0], words: idea[1], ...by }, at))
    if (index % 4) continue
    const acting = { ...seeding.at, by: officer(seeding), now: new Date(at.getTime() + 3 * hour) }
    done(await moveStep(acting, seeding.board, { problemId: id, why: 'An idea came in that can be tried.' }))
  }
  await show(seeding, shown, new Date(told.now.getTime() - 10 * hour))
}

async function tellMerge({ at, told, story, board, ids }: Seeding): Promise<void> {
  const { merge } = story
  if (!merge) return
  const acting = { ...at, by: officer({ told, story }), now: on({ told }, merge.day) }
  done(await mergeProblems(acting, board, { from: ids.get(merge.from)!, into: ids.get(merge.into)!, why: merge.why }))
}
