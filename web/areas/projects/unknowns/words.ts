import type { UnknownRefusal } from './rules.ts'

export const unknownWords: Record<UnknownRefusal, string> = {
  'question-missing': 'Write what nobody knows yet, as a question',
  'question-too-long': 'Make the question 300 characters or fewer',
  'answer-missing': 'Write the answer',
  'answer-too-long': 'Make the answer 2,000 characters or fewer',
  'last-one-needs-reason':
    'This was the last open question. Add another one first, or say why everything else is known',
  'already-answered': 'It has an answer already',
}
