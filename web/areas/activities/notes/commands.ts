import type { Acting } from '../../../platform/acting.ts'
import type { Taken, TakingRefusal } from '../../voices/index.ts'
import type { ActivityRow } from '../activity/types.ts'
import type { PlaceKept } from '../questions/place.ts'
import { takePart } from '../taking/commands.ts'
import type { PartRefusal } from '../taking/rules.ts'
import { type Note, type NoteChannel, type NoteRefusal, noteProblems } from './rules.ts'
import { consentKept, enteredFor } from './words.ts'

export type NoteInput = Omit<Note, 'given'> & {
  given: Date
  place: PlaceKept | undefined
  language: string
  once: string
  under18?: boolean | undefined
}

/** Writes down for somebody what they said. It becomes a voice like any other, marked with who entered it and how they agreed. */
export async function enterNote(
  at: Acting,
  activity: ActivityRow,
  note: NoteInput,
): Promise<{ taken: Taken } | { refused: NoteRefusal | PartRefusal | TakingRefusal }> {
  const refused = Object.values(noteProblems(note, at.now))[0]
  if (refused) return { refused }
  const channel = note.channel as NoteChannel
  return takePart(at, activity, {
    values: note.values,
    place: note.place,
    channel,
    language: note.language,
    once: note.once,
    givenAt: note.given,
    participant: { level: 'staff', key: note.once },
    enteredFor: enteredFor[channel],
    ...(note.consent in consentKept ? { consentNoted: consentKept[note.consent as keyof typeof consentKept] } : {}),
    ...(note.source ? { source: note.source } : {}),
    ...(note.under18 ? { under18: true } : {}),
  })
}
