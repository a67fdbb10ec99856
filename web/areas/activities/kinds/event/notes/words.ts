import { formatDate } from '../../../../../ui/layout/format.ts'
import type { NoteRefusal, Outcome, SettleRefusal } from './rules.ts'

export const noteSentences: Record<NoteRefusal, string> = {
  'words-missing': 'Write what they said',
  'words-too-long': 'Make it shorter. It can have 3,000 characters',
  'table-too-long': 'Use a shorter name for the table',
  'service-missing': 'Say which service should reply, so that it is somebody’s to answer',
  'service-too-long': 'Use a shorter name for the service',
  'due-not-a-day': 'Enter a real day, like 19 6 2026, or leave it empty',
  'due-in-past': 'Enter today or a later day',
  'not-open-then': 'People could not answer on that day. Change when it opens and closes first',
  'not-begun': 'The event has not begun. Enter what people say before it as a call or a talk',
}

export const outcomeNames: Record<Outcome, { label: string; hint: string; done: string }> = {
  answered: { label: 'Answer it', hint: 'You can say all there is to say', done: 'Answered' },
  actioned: { label: 'Say what the council will do', hint: 'An action, and by when', done: 'Actioned' },
  'out-of-scope': {
    label: 'Say that it is out of scope, and why',
    hint: 'Another body decides this, or it is not about the council’s work',
    done: 'Out of scope',
  },
}

export const settleSentences: Record<Exclude<SettleRefusal, 'not-found'>, string> = {
  'outcome-missing': 'Choose how it ends',
  'answer-missing': 'Write the words that the person reads. For “out of scope” that is the reason',
  'answer-too-long': 'Make it shorter. It can have 2,900 characters',
  'due-not-a-day': 'Enter a real day, like 19 6 2026, or leave it empty',
  'due-in-past': 'Enter today or a later day',
  'already-answered': 'Somebody answered this meanwhile',
}

const by = {
  en: (day: string) => `We will do this by ${formatDate(day)}.`,
  cy: (day: string) => `Byddwn yn gwneud hyn erbyn ${formatDate(day, 'cy')}.`,
}
/** The answer as its author reads it: an action with its day. */
export const answerText = (words: string, dueOn: string | null, language: 'en' | 'cy'): string =>
  dueOn ? `${words}\n\n${by[language](dueOn)}` : words
