import { dayOf } from '../../../platform/clock.ts'
import { formatDate, formatRange } from '../../../ui/layout/format.ts'
import type { PartRefusal } from '../taking/rules.ts'
import type { FieldChannel, HeldReason, SessionProblem } from './rules.ts'
import type { SettleRefusal } from './settle-commands.ts'

/** Its days: they are whole ones, so no time stands beside them. */
export const sessionDays = ({ startsAt, endsAt }: { startsAt: Date; endsAt: Date }): string =>
  dayOf(startsAt) === dayOf(endsAt) ? formatDate(startsAt) : formatRange(startsAt, endsAt)

export const channelNames: Record<FieldChannel, { label: string; hint: string }> = {
  event: { label: 'At an event, a stall or a hall', hint: 'People answer for themselves, or you write for them' },
  'one-to-one': { label: 'In talks, one to one', hint: 'At a door or a bench. Each person agrees first' },
  partner: { label: 'Through a partner', hint: 'A group takes the devices along, and is named with each answer' },
}

export const problemSentences: Record<SessionProblem, string> = {
  'place-missing': 'Write where it is',
  'too-long': 'Make this shorter',
  'channel-missing': 'Choose how people are met',
  'partner-missing': 'Name the partner',
  'activities-missing': 'Choose at least one thing to ask',
  'too-many-activities': 'Choose 12 things at most',
  'not-a-time': 'Enter a day, like 27 3 2027',
  'ends-before': 'It ends before it begins',
  'too-many-days': 'Enter a number of days, from 1 to 14',
  'not-a-number': 'Enter a whole number within the limits',
  'too-many-counters': 'Write 8 counters at most, one on each line',
}

/** `receipt-used` is what taking a voice says; the others are our own and those of taking part. */
type Held = HeldReason | PartRefusal | 'receipt-used'
/** Why an answer waits for an officer. */
export const heldSentences: Partial<Record<Held, string>> = {
  unreadable: 'It cannot be read: it was sealed for something else, changed, or is too long',
  'not-in-session': 'It answers something that this session does not ask',
  'answers-wrong': 'Something in it is missing or does not fit its question',
  'file-missing':
    'A file that belongs to it did not come with it. If you take it, it goes without what is still missing',
  'too-many': 'The session has all the answers it was made for',
  'too-late': 'It came in after closing, and after the time you allowed',
  'code-not-ours': 'Its receipt code was not given to this device',
  'receipt-used': 'Its receipt code was used already',
  'not-open-then': 'It was given while the question was not open',
  'nothing-said': 'Nothing was said in it',
  'not-eligible': 'The person lives outside the area that can vote',
  'no-place': 'It says no place, and this vote needs one',
  'code-unknown': 'Its code from a letter is not known',
  'code-used': 'Its code from a letter was used already',
}
export const heldSentence = (reason: string): string =>
  (heldSentences as Record<string, string | undefined>)[reason] ?? `It could not be taken as it came (${reason})`

export const settleSentences: Record<Exclude<SettleRefusal, 'not-found'>, string> = {
  'why-missing': 'Say why, in a few words',
  'cannot-be-taken': 'It cannot be taken: what it holds does not fit its questions. Set it aside, or enter it by hand',
}

export const limitsSentence = 'Its limits are not asked without signal. Every answer that devices bring counts'

export const notices = {
  made: 'The session is ready. Prepare each device while it has signal.',
  ended: 'The session has ended. No device brings anything any more.',
  deviceEnded: 'The device is shut out.',
  taken: 'The answer is taken.',
  'set-aside': 'The answer is set aside.',
}
