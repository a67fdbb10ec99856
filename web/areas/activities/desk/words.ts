import type { IdentityLevel, State } from '../activity/types.ts'
import { definitionRefusals } from '../kinds/words.ts'
import type { DeskRefusal } from './rules.ts'

export const deskRefusals: Record<DeskRefusal, string> = {
  ...definitionRefusals,
  'title-missing': 'Enter a title',
  'title-too-long': 'Make the title shorter. It can have 120 characters',
  'question-missing': 'Enter the question',
  'question-too-long': 'Make the question shorter. It can have 300 characters',
  'help-too-long': 'Make this shorter. It can have 2,000 characters',
  'not-a-day': 'Enter a real day, like 19 6 2026',
  'not-a-time': 'Enter a time, like 9am or 17:30',
  'closes-before-opens': 'It must close after it opens',
  'closes-in-the-past': 'It must close on a day that is still to come',
  'already-open': 'It is open already, so the day it opened cannot change',
  'changed-meanwhile':
    'Somebody else changed this while you were writing. What you typed is still below. Look at what they saved, then save again if yours should stand',
  'has-answers': 'People have answered this already, so the questions cannot change. Close it and start another',
  'already-published': 'This is published already',
  'already-closed': 'This is closed, so it cannot change',
  'not-published': 'This is not published yet',
  'not-ready': 'Something has to be done first',
  'project-closed': 'The project is closed',
  'reason-missing': 'Say why. People will read it',
  'no-such-kind': 'Choose a way of taking part',
  'no-such-stage': 'Choose a stage of this project',
}

export const stateWords: Record<State, { text: string; colour: 'grey' | 'blue' | 'green' | 'orange' }> = {
  draft: { text: 'Draft', colour: 'grey' },
  'not-yet-open': { text: 'Not open yet', colour: 'blue' },
  open: { text: 'Open', colour: 'green' },
  closed: { text: 'Closed', colour: 'orange' },
}

export const levelWords: Record<IdentityLevel, { label: string; hint: string }> = {
  open: { label: 'Anyone', hint: 'No account. Several people may share a device. Best for a conversation' },
  email: { label: 'Anyone with an email address', hint: 'They prove the address first, and answer once' },
  account: { label: 'People who sign in', hint: 'They answer once' },
  code: { label: 'People with a code from a letter', hint: 'Each code is used once' },
}

/** Where a kind takes one answer from each, without an account. */
export const onceOnly =
  'No account. One answer from each browser: a family that shares a device answers on paper or by telephone'

/** What is said when a deed is done; `kind` as in "conversation". */
export const notices = {
  created: (kind: string) => `The ${kind} is saved as a draft.`,
  saved: 'Your changes are saved.',
  promptAdded: 'The question is added.',
  promptRemoved: 'The question is taken away.',
  published: (kind: string) => `The ${kind} is published.`,
  closed: (kind: string) => `The ${kind} is closed.`,
  welsh: 'The Welsh words are saved.',
}
