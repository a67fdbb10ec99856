import type { Essential, PublicationRefusal } from './rules.ts'

export const missingWords: Record<Essential, string> = {
  title: 'Give it a title',
  purpose: 'Say what it is for',
  influence: 'Say what can change and what cannot',
  decision: 'Say who decides, and by when',
  level: 'Choose how much say people have',
  contact: 'Say whom people can ask',
  documents: 'Add a document, or say why there is none',
  unknowns: 'Say what nobody knows yet, or why everything is known',
  stages: 'Add at least one stage',
}

export const publicationRefusals: Record<PublicationRefusal, string> = {
  'not-ready': 'You cannot publish it yet. Do these things first',
  'already-published': 'It is already published',
  'not-published': 'It is not published yet',
  closed: 'It is closed, so this cannot be changed',
  'already-paused': 'It is already paused',
  'not-paused': 'It is not paused',
  'already-closed': 'It is already closed',
  'reason-missing': 'Say why. Everyone can read the reason',
  'reason-too-long': 'Make the reason 1,000 characters or fewer',
  'summary-missing': 'Say in a few sentences what came of it',
  'summary-too-long': 'Make it 5,000 characters or fewer',
  'time-missing': 'Enter a day and a time, like 19 6 2026 and 9:30am',
  'time-past': 'Enter a time that is still to come',
  'time-too-far': 'Enter a time within the next two years',
  'not-scheduled': 'No time is set for publishing it',
}
