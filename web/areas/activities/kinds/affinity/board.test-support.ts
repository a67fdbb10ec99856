import { newId } from '../../../../platform/ids.ts'
import type { Browser } from '../../../../town/browser.ts'
import type { TestHouse } from '../../../../town/house.ts'
import { publishedProject } from '../../../projects/whole-project.test-support.ts'
import { moderate } from '../../../voices/index.ts'
import { findActivityById } from '../../activity/queries.ts'
import type { Activity } from '../../activity/types.ts'
import { createActivity } from '../../desk/commands.ts'
import { publishActivity } from '../../desk/publication-commands.ts'
import { conversationInput } from '../../open-conversation.test-support.ts'
import { takePart } from '../../taking/commands.ts'
import { fresh } from './definition.ts'
import { beginSession } from './joining/commands.ts'

export type Board = Activity & { path: string; room: string; desk: string }

/** A board that opened a week ago, in a published project of its own. */
export async function openBoard(
  house: TestHouse,
  { slug, definition = fresh }: { slug?: string; definition?: unknown } = {},
): Promise<Board> {
  const at = await house.acting(slug)
  const projectId = await publishedProject(house, `Sorting ${newId().slice(-6)}`, slug)
  const input = {
    ...conversationInput(at.now),
    title: 'What we heard',
    question: 'What did you notice?',
    help: '',
    definition,
  }
  const made = await createActivity(at, { projectId, kind: 'affinity', ...input })
  if ('refused' in made) throw new Error(JSON.stringify(made.refused))
  const published = await publishActivity(at, { activityId: made.activityId })
  if ('refused' in published) throw new Error(JSON.stringify(published))
  const activity = (await findActivityById(at.db, made.activityId, null, at.now))!
  const path = `/projects/${activity.project.slug}/${activity.slug}`
  return { ...activity, path, room: `${path}/board/room`, desk: `/desk/activities/${activity.id}/board` }
}

/** A note that somebody sent by the form; shown, if it is to be. Returns its voice. */
export async function sendNote(
  house: TestHouse,
  board: Board,
  words: string,
  shown = true,
  slug?: string,
): Promise<string> {
  const at = await house.acting(slug)
  const once = newId(at.now)
  const taken = await takePart(at, board, {
    values: { answer: words, publish: 'yes', contact: 'no' },
    place: undefined,
    channel: 'online',
    language: 'en',
    once,
    participant: { level: 'open', key: once, several: true },
  })
  if ('refused' in taken) throw new Error(taken.refused)
  if (shown) {
    const done = await moderate(at, { voiceIds: [taken.taken.voiceId], decision: { deed: 'publish' } })
    if ('refused' in done || done.kept.length) throw new Error(JSON.stringify(done))
  }
  return taken.taken.voiceId
}

export async function openSessionOf(house: TestHouse, board: Board, together = false): Promise<string> {
  const begun = await beginSession(await house.acting(), { activityId: board.id, together })
  if ('refused' in begun) throw new Error(begun.refused)
  return begun.session.code
}

/** A browser that joined with the code. */
export async function joined(house: TestHouse, board: Board, code: string, name = ''): Promise<Browser> {
  const browser = await house.browser()
  const sent = await browser.send(`${board.path}/board/join`, { code, name })
  if (sent.location !== board.room) throw new Error(`not joined: ${sent.status}`)
  return browser
}

/** What a room shows: each column by its heading, with the numbers of the notes in it. */
export function columnsOf(html: string): Record<string, number[]> {
  const found: Record<string, number[]> = {}
  for (const part of html.split('data-board-column="').slice(1)) {
    const title = /data-board-title[^>]*>(.*?)<\/h2>/s
      .exec(part)![1]!
      .replace(/<[^>]*>/g, '')
      .trim()
    found[title] = [...part.matchAll(/data-board-number="(\d+)"/g)].map(([, number]) => Number(number))
  }
  return found
}
/** The id of a note, or a group, as the room has it. */
export const noteId = (html: string, number: number): string =>
  new RegExp(`data-board-note="([0-9a-f-]{36})" data-board-number="${number}"`).exec(html)![1]!
export const groupId = (html: string, name: string): string =>
  html
    .split('data-board-column="')
    .slice(1)
    .find((part) => new RegExp(`data-board-title[^>]*>(<a[^>]*>)?[A-Z]+ ${name}<`).test(part))!
    .slice(0, 36)
