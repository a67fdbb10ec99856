import type { Values } from '../questions/question.ts'

/** The ways in which staff write down what somebody said. */
export const noteChannels = ['telephone', 'one-to-one', 'event', 'partner', 'group', 'email'] as const
export type NoteChannel = (typeof noteChannels)[number]

export const consents = ['said', 'written'] as const
export type Consent = (typeof consents)[number]

export type NoteRefusal =
  | 'channel-missing'
  | 'consent-missing'
  | 'source-missing'
  | 'partner-missing'
  | 'group-missing'
  | 'source-too-long'
  | 'day-missing'
  | 'not-a-day'
  | 'day-to-come'

export type Note = {
  channel: string
  consent: string
  source: string
  /** A day, or what was wrong with it. */
  given: Date | null | 'not-a-day' | 'not-a-time'
  values: Values
}

const mostOfSource = 120
/** Somebody who talks to us alone says that we may write it down; a partner or an event is named, so that it can be credited. */
const needsConsent: readonly string[] = ['one-to-one', 'telephone']

export function noteProblems(
  note: Note,
  now: Date,
): Partial<Record<'channel' | 'consent' | 'source' | 'given', NoteRefusal>> {
  const found: Partial<Record<'channel' | 'consent' | 'source' | 'given', NoteRefusal>> = {}
  const { channel, source, given } = note
  if (!(noteChannels as readonly string[]).includes(channel)) found.channel = 'channel-missing'
  if (needsConsent.includes(channel) && !(consents as readonly string[]).includes(note.consent))
    found.consent = 'consent-missing'
  if (channel === 'event' && !source) found.source = 'source-missing'
  if (channel === 'partner' && !source) found.source = 'partner-missing'
  if (channel === 'group' && !source) found.source = 'group-missing'
  if (source.length > mostOfSource) found.source = 'source-too-long'
  if (given === null) found.given = 'day-missing'
  else if (typeof given === 'string') found.given = 'not-a-day'
  else if (given > now) found.given = 'day-to-come'
  return found
}
