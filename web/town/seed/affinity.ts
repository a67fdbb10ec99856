import { createRandom, type Random } from '@folkmoot/numbers'
import {
  beginBoardSession,
  bringOntoBoard,
  createActivity,
  createBoardCluster,
  endBoardSession,
  findActivityById,
  joinBoard,
  listBoardItems,
  placeOnBoard,
  publishActivity,
  takePart,
  undoBoardMove,
} from '../../areas/activities/index.ts'
import { moderate } from '../../areas/voices/index.ts'
import type { Acting } from '../../platform/acting.ts'
import { newId } from '../../platform/ids.ts'
import type { ExampleSlug } from '../councils.ts'
import { affinityBoards, type StoryBoard } from '../story/affinity.ts'
import { momentToDate, type Told } from './told.ts'

type Activity = NonNullable<Awaited<ReturnType<typeof findActivityById>>>
type Seeding = { at: Acting; story: StoryBoard; board: Activity; session: Date; random: Random }
type Note = { text: string; group: number }
const minute = 60_000

const done = <T extends object>(result: T): Exclude<T, { refused: unknown }> => {
  if ('refused' in result) throw new Error(`a board of the story is refused: ${JSON.stringify(result)}`)
  return result as Exclude<T, { refused: unknown }>
}

/** Boards of the story: officers bring in what was said, people join for an evening, write notes and sort it all. */
export async function seedAffinity(at: Acting, slug: ExampleSlug, told: Told): Promise<void> {
  for (const story of affinityBoards)
    if (story.council === slug)
      await at.db.transaction().execute(async (db) => {
        const by = { account: told.accounts.get(`${slug}-officer`) ?? null, role: 'project-officer' }
        const acting: Acting = { ...at, db, by }
        const board = await open(acting, told, story)
        const session = momentToDate(told, story.session)
        await sort({ at: acting, story, board, session, random: createRandom(`board of ${slug}`) }, told)
      })
}

async function open(at: Acting, told: Told, story: StoryBoard): Promise<Activity> {
  const opensAt = momentToDate(told, story.opens)
  const before: Acting = { ...at, now: new Date(opensAt.getTime() - 300 * minute) }
  const { activityId } = done(
    await createActivity(before, {
      projectId: told.projects.get(story.project)!,
      kind: 'affinity',
      title: story.title,
      question: story.question,
      help: story.help,
      translations: { cy: story.welsh },
      opensAt,
      closesAt: momentToDate(told, story.closes),
      identityLevel: 'open',
      preModeration: true,
      definition: { public: true },
    }),
  )
  done(await publishActivity(before, { activityId }))
  return (await findActivityById(at.db, activityId, null, at.now))!
}

/** Every where with every what at most once, so that no two notes are the same. */
function notesOf({ story, random }: Seeding): Note[] {
  const all = story.groups.flatMap(({ whats }, group) =>
    whats.flatMap((what) => story.wheres.map((where) => ({ text: `${where} ${what}.`, group }))),
  )
  return random.shuffle(all).slice(0, story.count)
}

async function sort(seeding: Seeding, told: Told): Promise<void> {
  const { at, story, board, session, random } = seeding
  const after = (minutes: number): Acting => ({ ...at, now: new Date(session.getTime() + minutes * minute) })
  await bringOntoBoard(after(-120), board, { voiceIds: [], all: {} })
  const code = done(await beginBoardSession(after(0), { activityId: board.id, together: true })).session.code
  const people: { id: string; name: string | null }[] = []
  for (const [index, name] of story.people.entries())
    people.push(
      done(await joinBoard(after(1 + index), { activityId: board.id, code, visitor: newId(session), name })).member,
    )
  const notes = notesOf(seeding)
  const voiceIds: string[] = []
  for (const [index, { text }] of notes.entries()) {
    const now = new Date(session.getTime() + (8 + index / 2) * minute)
    const member = people[index % people.length]!
    const { taken } = done(
      await takePart({ ...at, now }, board, {
        values: {
          answer: text,
          publish: 'yes',
          contact: 'no',
          'board-author': member.id,
          'board-together': 'yes',
          ...(member.name ? { name: member.name } : {}),
        },
        place: undefined,
        channel: 'event',
        language: 'en',
        once: newId(now),
        participant: { level: 'open', key: `board ${member.id}`, several: true },
      }),
    )
    voiceIds.push(taken.voiceId)
  }
  const reading = { account: told.accounts.get(`${story.council}-moderator`) ?? null, role: 'moderator' }
  // The last few have not been read yet.
  done(
    await moderate({ ...after(90), by: reading }, { voiceIds: voiceIds.slice(0, -3), decision: { deed: 'publish' } }),
  )
  const items = new Map((await listBoardItems(at.db, board.id)).map((card) => [card.voiceId, card]))
  const brought = [...items.values()].filter(({ voiceId }) => !voiceIds.includes(voiceId))
  const mover = (index: number) => ({
    activityId: board.id,
    member: people[index % people.length]!.id,
    view: 'room' as const,
  })
  let minutes = 40
  const next = () => after(minutes++)
  for (const [index, group] of story.groups.entries()) {
    const of = (from: number) =>
      notes
        .flatMap((note, n) => (note.group === index && n < voiceIds.length - 3 ? [items.get(voiceIds[n]!)!.id] : []))
        .slice(from)
    const made = done(
      await createBoardCluster(next(), mover(index), {
        name: group.name,
        about: group.about,
        items: of(0).slice(0, 3),
      }),
    )
    const said = group.words
      ? brought.filter(({ words }) => words.toLowerCase().includes(group.words!)).map(({ id }) => id)
      : []
    const rest = [...of(3), ...said.slice(0, 14)]
    if (rest.length) done(await placeOnBoard(next(), mover(index + 1), 'put', { cluster: made.cluster!, items: rest }))
    // Some belong to two groups; and somebody thought better of it.
    const [other] = of(0)
    if (index === 0 && other) {
      const second = done(
        await createBoardCluster(next(), mover(2), {
          name: 'Not sure yet',
          items: [other, ...brought.slice(0, 2).map(({ id }) => id)],
        }),
      )
      done(await undoBoardMove(next(), mover(1), second.place))
      done(await undoBoardMove(next(), mover(2), second.place + 1))
    } else if (other && random.below(2) === 0) {
      const first = (await listBoardItems(at.db, board.id)).filter(({ clusters }) => clusters === 0).slice(0, 2)
      if (first.length)
        done(
          await placeOnBoard(next(), mover(index), 'put', {
            cluster: made.cluster!,
            items: first.map(({ id }) => id),
          }),
        )
    }
  }
  if (!story.stillOpen) done(await endBoardSession(after(120), board.id))
}
