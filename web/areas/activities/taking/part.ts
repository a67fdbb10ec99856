import type { Channel, VoiceInput } from '../../voices/index.ts'
import type { PlaceKept } from '../questions/place.ts'
import type { Values } from '../questions/question.ts'

/** One person's answers, however they reached the council. They have been checked against the questions. */
export type Part = {
  values: Values
  place: PlaceKept | undefined
  channel: Channel
  language: string
  once: string
  /** When it was said; now, where it is sent by the person. */
  givenAt?: Date
  participant?: NonNullable<VoiceInput['participant']>
  /** Printed on the sheet before it was used. */
  receipt?: string
  /** For whom staff entered it, never a name. */
  enteredFor?: string
  consentNoted?: string
  source?: string
  under18?: boolean
}
