import { type How, hows, longestReason, mostContacts, type SessionRefusal } from './rules.ts'

export const sessionSentences: Record<SessionRefusal, string> = {
  'venue-missing': 'Say where it is',
  'venue-type-missing': 'Choose whose place it is',
  'partner-missing': 'Name the partner who hosts it',
  'ward-missing': 'Choose the ward it is in',
  'not-a-day': 'Enter a real day, like 19 6 2026',
  'not-a-time': 'Say from when to when, such as 2pm and 4pm',
  'ends-before': 'It must end after it begins',
  'too-long': 'Make this shorter',
}
export const howNames: Record<How, string> = {
  talked: 'Talked with us',
  'took-a-form': 'Took a form',
  'asked-for-more': 'Asked to hear more',
}
/** A count by hand that has the name of what people do at an outreach session is one of that session. */
export const howCalled = (name: string): How | undefined =>
  hows.find((how) => howNames[how].toLowerCase() === name.trim().toLowerCase())
export const otherSentences = {
  reason: 'Say why. It stands in the project’s plan',
  reasonLong: `Use at most ${longestReason.toLocaleString('en-GB')} letters`,
  people: `Enter a whole number from 1 to ${mostContacts.toLocaleString('en-GB')}`,
  how: 'Choose what they did',
  why: 'Say why it does not take place',
}
