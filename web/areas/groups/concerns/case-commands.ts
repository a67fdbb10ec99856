import { sql } from 'kysely'
import type { Acting } from '../../../platform/acting.ts'
import { deed } from '../../../platform/db.ts'
import { deposit, write } from './commands.ts'
import { stored } from './queries.ts'
import { catchUp, type Room, written } from './room.ts'
import {
  type Concern,
  type Letter,
  type NoteRefusal,
  noteRefusal,
  removable,
  type Slip,
  type Step,
  type StepRefusal,
  type SummaryRefusal,
  stepOf,
  stepRefusal,
  summaryRefusal,
} from './rules.ts'
import { sealTo } from './sealing.ts'
import { mostSlips, noSlip } from './slips.ts'

type About = { at: string; by: string; concern: string }

/** Writes a letter about a concern, with what its code can read of it; `overtaken` where somebody was quicker. */
async function about(
  at: Acting,
  room: Room,
  concern: Concern,
  letter: (head: About) => Letter,
  told?: Omit<Slip, 'at'>,
): Promise<'overtaken' | null> {
  const head = { at: at.now.toISOString(), by: at.by.account!, concern: concern.id }
  const slip = told && { root: concern.root, place: concern.slips, slip: { at: head.at, ...told } }
  return (await write(at, room, letter(head), slip)) ? null : 'overtaken'
}

export async function takeStep(
  at: Acting,
  room: Room,
  concern: Concern,
  { step, words }: { step: string; words: string },
): Promise<StepRefusal | 'overtaken' | null> {
  const taken = step as Step
  return (
    stepRefusal(concern, step, words, mostSlips) ??
    about(at, room, concern, (head) => ({ kind: 'step', ...head, step: taken, words }), { step: taken, words })
  )
}

export const keepNote = async (
  at: Acting,
  room: Room,
  concern: Concern,
  words: string,
): Promise<NoteRefusal | 'overtaken' | null> =>
  noteRefusal(words) ?? about(at, room, concern, (head) => ({ kind: 'note', ...head, words }))

/** Asks the group whether these words may be handed over. */
export async function askGroup(
  at: Acting,
  room: Room,
  concern: Concern,
  summary: string,
): Promise<SummaryRefusal | 'overtaken' | null> {
  const place = concern.slips
  return (
    summaryRefusal(concern, summary, mostSlips) ??
    about(at, room, concern, (head) => ({ kind: 'asked', ...head, place, summary }), { ask: summary })
  )
}

/** Only what the group said yes to can be handed over. */
export async function handOver(
  at: Acting,
  room: Room,
  concern: Concern,
  chosen: string,
): Promise<'no-consent' | 'overtaken' | null> {
  const asked = concern.asked.find(({ place }) => String(place) === chosen)
  if (asked?.answer !== 'yes') return 'no-consent'
  return about(at, room, concern, (head) => ({ kind: 'handed-over', ...head, place: asked.place }))
}

const rowsALetter = 50

/** Ends what a closed concern says, for good: the rows are emptied, and of the concern stay its day and where it ended. */
export async function removeConcern(at: Acting, room: Room, concern: Concern): Promise<'not-closed' | null> {
  if (!removable(concern)) return 'not-closed'
  const rows = room.rows.get(concern.id) ?? []
  const told = { at: at.now.toISOString(), by: at.by.account!, filedAt: concern.at, step: stepOf(concern) }
  await deed(at.db, async (tx) => {
    for (let i = 0; i < rows.length; i += rowsALetter) {
      const part = rows.slice(i, i + rowsALetter)
      const letter: Letter = { kind: 'removed', ...told, rows: part, more: i + rowsALetter < rows.length }
      await deposit({ ...at, db: tx }, { ...noSlip(), letter: sealTo(room.publicKey, written(letter, room.mark)) })
    }
    const places = rows.map(({ place }) => place)
    await sql`select ${stored(at, 'clear')}(${room.token}::bytea, ${places}::bigint[])`.execute(tx)
  })
  await catchUp(at, room)
  return null
}
