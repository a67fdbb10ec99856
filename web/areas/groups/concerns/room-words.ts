import type { NoteRefusal, PassphraseRefusal, StepRefusal, SummaryRefusal } from './rules.ts'

/** What the broker's rooms say when something cannot be done. */
export const passphraseRefusals: Record<PassphraseRefusal, string> = {
  short: 'Use at least 20 characters: four or more words that do not belong together',
  simple: 'Use more different letters',
  different: 'The two passphrases are not the same',
}
export const stepRefusals: Record<StepRefusal, string> = {
  'step-back': 'Choose this step or a later one',
  'words-long': 'Use 700 characters or fewer',
  'too-many': 'This concern has as many steps as a code can follow. Close it and ask the group to write again',
}
export const summaryRefusals: Record<SummaryRefusal, string> = {
  'summary-missing': 'Write what you would like to hand over',
  'words-long': 'Use 700 characters or fewer',
  waiting: 'You have asked already. Wait for the answer',
  'too-many': stepRefusals['too-many'],
}
export const noteRefusals: Record<NoteRefusal, string> = {
  'words-missing': 'Write your note',
  'words-long': 'Use 1,500 characters or fewer',
}
export const openingRefusals = {
  passphrase: 'That passphrase does not open the room',
  recovery: 'That recovery code does not open the room. Each code works once',
  overtaken: 'Somebody else wrote at the same moment. Look at what is there now, then try again',
  'still-open': 'These figures are published already, or the year is not over',
} as const

export const ownDeeds: Record<string, string> = {
  opened: 'The room was opened',
  'passphrase-changed': 'The passphrase was changed with the recovery code',
  published: 'Figures were published',
  step: 'A step was taken',
  note: 'A note was written',
  asked: 'A group was asked whether words may be shared',
  'handed-over': 'Words were handed over',
  removed: 'A closed concern was removed',
}
