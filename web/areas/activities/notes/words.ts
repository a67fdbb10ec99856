import type { Consent, NoteChannel, NoteRefusal } from './rules.ts'

export const noteRefusals: Record<NoteRefusal, string> = {
  'channel-missing': 'Choose how they told you',
  'consent-missing':
    'Ask the person whether you may write this down, and say how they agreed. Without that we cannot keep it',
  'source-missing': 'Say which event this was',
  'partner-missing': 'Say which partner hosted this, so that they are credited',
  'group-missing': 'Say which group this came from',
  'source-too-long': 'Use a shorter name. It can have 120 characters',
  'day-missing': 'Enter the day on which they said it',
  'not-a-day': 'Enter a real day, like 19 6 2026',
  'day-to-come': 'Enter a day that is not in the future',
}

export const noteChannelWords: Record<NoteChannel, { label: string; hint?: string }> = {
  telephone: { label: 'By telephone' },
  'one-to-one': { label: 'In a one-to-one talk', hint: 'With one person, wherever it was' },
  event: { label: 'At an event', hint: 'A stall, a meeting, an open day' },
  partner: {
    label: 'Through a partner',
    hint: 'A group or service that hosted the talk and passed on what people said',
  },
  group: { label: 'From a community group', hint: 'What the group says together, or passes on from its members' },
  email: { label: 'In an email or letter to us' },
}

export const consentWords: Record<Consent, string> = {
  said: 'They said yes when I asked',
  written: 'They signed or wrote that I may',
}

/** What is kept with the voice about consent. */
export const consentKept: Record<Consent, string> = {
  said: 'Said yes when asked',
  written: 'Agreed in writing',
}

/** Whose words they are, without saying who. */
export const enteredFor: Record<NoteChannel, string> = {
  telephone: 'a caller',
  'one-to-one': 'a person we talked with',
  event: 'a person at an event',
  partner: 'a person a partner talked with',
  group: 'a community group',
  email: 'a person who wrote to us',
}

export const notices = { entered: 'The note is kept. Give the person this receipt.' }
