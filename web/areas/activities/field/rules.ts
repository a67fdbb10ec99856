import type { Question } from '../questions/question.ts'

/** How answers from a stall are counted: at an event, in talks one to one, or through a partner who is credited. */
export const fieldChannels = ['event', 'one-to-one', 'partner'] as const
export type FieldChannel = (typeof fieldChannels)[number]

export const mostActivities = 12
export const mostCounters = 8
export const mostInBatch = 20
/** Receipt codes that lie ready on one device. */
export const codesAhead = 150
/** Beyond its measure a session still keeps this many more for an officer to look at; then a device keeps them itself. */
export const heldBeyond = 100
/** Flip charts of one session. What belongs to answers is measured by them. */
export const mostFiles = 300

export type SessionFields = {
  place: string
  channel: string
  partner: string
  activities: readonly string[]
  startsAt: Date | undefined
  endsAt: Date | undefined
  graceHours: number
  mostDevices: number
  mostAnswers: number
  resetSeconds: number
  counters: readonly string[]
}
export type SessionProblem =
  | 'place-missing'
  | 'too-long'
  | 'channel-missing'
  | 'partner-missing'
  | 'activities-missing'
  | 'too-many-activities'
  | 'not-a-time'
  | 'ends-before'
  | 'too-many-days'
  | 'not-a-number'
  | 'too-many-counters'
export type SessionProblems = { [field in keyof SessionFields]?: SessionProblem }

const hour = 3600_000
const day = 24 * hour
const longest = { place: 200, partner: 120, counter: 60 }
const between = (n: number, least: number, most: number) => Number.isInteger(n) && n >= least && n <= most

/**
 * What a session must say. It lasts two weeks at most, and the hour that two weeks of autumn have more: a device that is
 * lost opens nothing for long.
 */
export function sessionProblems(fields: SessionFields): SessionProblems {
  const found: SessionProblems = {}
  const { startsAt, endsAt } = fields
  if (!fields.place) found.place = 'place-missing'
  else if (fields.place.length > longest.place) found.place = 'too-long'
  if (!fieldChannels.some((one) => one === fields.channel)) found.channel = 'channel-missing'
  if (fields.channel === 'partner' && !fields.partner) found.partner = 'partner-missing'
  else if (fields.partner.length > longest.partner) found.partner = 'too-long'
  if (!fields.activities.length) found.activities = 'activities-missing'
  else if (fields.activities.length > mostActivities) found.activities = 'too-many-activities'
  if (!startsAt) found.startsAt = 'not-a-time'
  if (!endsAt) found.endsAt = 'not-a-time'
  else if (startsAt && endsAt <= startsAt) found.endsAt = 'ends-before'
  else if (startsAt && endsAt.getTime() - startsAt.getTime() > 14 * day + hour) found.endsAt = 'too-many-days'
  if (!between(fields.graceHours, 0, 336)) found.graceHours = 'not-a-number'
  if (!between(fields.mostDevices, 1, 20)) found.mostDevices = 'not-a-number'
  if (!between(fields.mostAnswers, 1, 2000)) found.mostAnswers = 'not-a-number'
  if (!between(fields.resetSeconds, 30, 600)) found.resetSeconds = 'not-a-number'
  if (fields.counters.length > mostCounters) found.counters = 'too-many-counters'
  else if (fields.counters.some((name) => name.length > longest.counter)) found.counters = 'too-long'
  return found
}

/** Whether devices may still bring answers: until the session ended and its grace is over, or an officer ended it. */
export const takesAnswers = (session: { endsAt: Date; graceHours: number; endedAt: Date | null }, now: Date): boolean =>
  !session.endedAt && now.getTime() <= session.endsAt.getTime() + session.graceHours * 3600_000

type Clocks = {
  /** What the device's clock said, in milliseconds. */
  at: number
  /** How far its clock was from ours when it was last heard before, and now. */
  offsetBefore: number
  offsetNow: number
  preparedAt: Date
  receivedAt: Date
  startsAt: Date
  endsAt: Date
}

/**
 * When an answer was given, by our clock. A device's clock may be wrong, and may have been put right in between: of the
 * two corrections the one counts that falls between preparing the device and now. What falls outside is the nearest
 * moment within the session, and never after it was received.
 */
export function givenAt(clocks: Clocks): Date {
  const first = Math.max(clocks.preparedAt.getTime(), clocks.startsAt.getTime())
  const last = Math.max(first, Math.min(clocks.receivedAt.getTime(), clocks.endsAt.getTime()))
  const at = Number.isFinite(clocks.at) ? clocks.at : clocks.receivedAt.getTime() - clocks.offsetNow
  const possible = [at + clocks.offsetNow, at + clocks.offsetBefore]
  const within = possible.find((one) => one >= clocks.preparedAt.getTime() && one <= clocks.receivedAt.getTime())
  return new Date(Math.min(last, Math.max(first, within ?? possible[0]!)))
}

/** A clock that says no time at all is taken as right. */
export const offsetOf = (said: number, now: Date): number =>
  Number.isSafeInteger(said) && Math.abs(said) < 8.64e15 ? now.getTime() - said : 0

export type SessionRefusal = 'not-found' | 'no-such-activity' | 'no-such-outreach'
export type JoinRefusal = 'wrong-number' | 'ended' | 'not-begun' | 'too-many-devices'
export type HeldReason =
  | 'unreadable'
  | 'not-in-session'
  | 'answers-wrong'
  | 'file-missing'
  | 'too-many'
  | 'too-late'
  | 'code-not-ours'
  | 'refused'

/** What a device can ask: what is for the office alone is left out, as it is on paper. */
export const askedInTheField = (questions: readonly Question[]): Question[] => questions.filter(({ office }) => !office)
