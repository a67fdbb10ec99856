import type { AnswerRefusal, MergeRefusal, SplitRefusal, UndoRefusal } from './rules.ts'

/** What officers read. */
export const answerRefusals: Record<AnswerRefusal, string> = {
  'status-missing': 'Choose where the idea stands now',
  'answer-missing': 'Write what the council says. People read it beside the idea',
  'answer-too-long': 'Make the answer shorter. It can have 2,000 characters',
  'same-again': 'This is what the council said already. Change the answer or where the idea stands',
  gone: 'This idea was put together with another or split. Answer it there',
}
export const mergeRefusals: Record<MergeRefusal, string> = {
  'choose-one': 'Choose the idea that it becomes part of',
  'into-itself': 'Choose another idea: this is the same one',
  elsewhere: 'Choose an idea of the same board that people can see',
  gone: 'One of the two was put together with another or split meanwhile. Open it again',
  'why-missing': 'Write why. Both authors and everyone else read it',
  'why-too-long': 'Make the reason shorter. It can have 500 characters',
}
export const splitRefusals: Record<SplitRefusal, string> = {
  gone: 'This idea was put together with another or split meanwhile. Open it again',
  'why-missing': 'Write why. The author and everyone else read it',
  'why-too-long': 'Make the reason shorter. It can have 500 characters',
  'two-at-least': 'Write at least two parts, each with a title and words',
  'part-title-missing': 'Give each part a title',
  'part-title-too-long': 'Make the titles shorter. Each can have 120 characters',
  'part-words-missing': 'Copy words of the idea into each part',
  'not-their-words': 'Use only words that stand in the idea, line by line. Copy them: the author is named with them',
}
export const undoRefusals: Record<UndoRefusal, string> = {
  'undone-already': 'This was undone already',
  'joined-on': 'One of these ideas became part of yet another. Undo that first',
}
export const notices = {
  answered: 'The answer stands beside the idea. Its author and everyone who follows it are told',
  merged: 'The two ideas are one now. Both authors are told',
  split: 'The idea is split. Its author is told',
  undone: 'It is as it was before',
} as const
