import type { AnswerRefusal, JoinRefusal } from './rules.ts'

/** What officers read. */
export const answerRefusals: Record<AnswerRefusal, string> = {
  'answer-missing': 'Write the answer. People read it under the question',
  'answer-too-long': 'Make the answer shorter. It can have 3,000 characters',
  'same-again': 'This answer stands already. Change it first',
  'answered-meanwhile':
    'Somebody answered this meanwhile. Read their answer above first, and send yours only if it adds to it',
  joined: 'This question was put together with another. Answer it there',
  'source-label': 'Begin each line with what the source is called, up to 120 characters',
  'source-address': 'End each line with an address that begins with https:// or, on this website, with /',
  'too-many-sources': 'Name five sources at most',
}
export const joinRefusals: Record<JoinRefusal, string> = {
  'choose-one': 'Choose the question that asks the same',
  'into-itself': 'Choose another question: this is the same one',
  elsewhere: 'Choose a question of the same board that people can see',
  'joined-already': 'One of the two was put together with another meanwhile. Open it again',
}
export const joinedOn = 'One of the two was put together with yet another. Take that apart first'
export const notices = {
  answered: 'The answer stands under the question. Everyone who asked or follows it is told',
  joined: 'The two questions have one answer now. Whoever asked is told',
  apart: 'The two questions stand by themselves again',
} as const
