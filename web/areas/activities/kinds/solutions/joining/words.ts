import type { MergeRefusal, UndoRefusal } from '../rules.ts'

/** What officers read. */
export const mergeWords = {
  problem: {
    title: 'Put this problem together with another',
    lead: 'This page then leads to the other one, for ever. Both authors stay named and are told, the ideas and groups of both stand there, whoever said of both that it affects them counts once, and everyone who follows either hears of it. You can undo it.',
    look: 'Look for the other problem',
    legend: 'Which problem does it become part of?',
    none: 'There is no other problem on this board.',
    button: 'Put the problems together',
  },
  idea: {
    title: 'Put this idea together with another',
    lead: 'This page then leads to the other one, for ever. Both authors stay named, also on the page of a decision. You can undo it.',
    look: 'Look for the other idea',
    legend: 'Which idea does it become part of?',
    none: 'There is no other idea against this problem.',
    button: 'Put the ideas together',
  },
  noneFound: 'No other one here has these words.',
  why: 'Why do they belong together?',
  whyHint: 'Both authors and everyone else read this',
  done: 'The two are one now. Everyone whom it concerns is told',
  undone: 'Each stands by itself again',
} as const

export const mergeRefusals: Record<MergeRefusal, string> = {
  'choose-one': 'Choose the one that it becomes part of',
  'into-itself': 'Choose another one: this is the same',
  elsewhere: 'Choose one from the list',
  gone: 'One of the two was put together with another meanwhile. Open it again',
  'why-missing': 'Write why. Both authors and everyone else read it',
  'why-too-long': 'Make the reason shorter. It can have 500 characters',
}
export const undoRefusals: Record<UndoRefusal, string> = {
  'undone-already': 'This was undone already',
  'joined-on': 'One of the two became part of yet another. Undo that first',
}
