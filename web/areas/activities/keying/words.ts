import type { Wrong, WrongKey } from './marks.ts'
import type { Hold, KeyingRefusal } from './rules.ts'

export const keyingRefusals: Record<KeyingRefusal, string> = {
  'no-such-activity': 'Choose what the forms are for',
  'name-missing': 'Give the pile a name, such as “Library box, 12 June”',
  'total-not-a-number': 'Count the sheets and enter the number, from 1 to 500',
  'why-missing': 'Say why the number was wrong',
  'collected-not-a-day': 'Enter a real day, like 19 6 2026',
  'collected-to-come': 'Enter a day that is not in the future',
  'not-open-then': 'This was not open on that day. Check the day on the sheet, or the day the pile was collected',
  released: 'This pile is released. Its answers are taken',
  'code-mistyped': 'This code has a slip in it. Look at the sheet and type it again',
  'code-unknown': 'We did not print this code. Look at the sheet and type it again',
  'code-other-activity': 'This sheet belongs to something else. Put it on the right pile',
  'code-keyed': 'A sheet with this code is keyed already. Each code is one sheet',
  'code-used': 'This code has been used: its answer has been taken already',
  'blank-sheet': 'Nothing is written here. Leave an empty sheet out, and lower the number of the pile',
  'given-not-a-day': 'Type the day like 19/6/2026, or leave it empty',
  'all-keyed': 'As many sheets are keyed as were counted. Correct the number if there are more',
  'same-person': 'You keyed this sheet first. Another person has to key it the second time',
  'no-such-sheet': 'That sheet is not in this pile any more',
  'not-settled': 'Choose what the sheet says for each difference',
  'still-held': 'This pile is still held. The reasons are below',
  'sheet-refused': 'An answer could not be taken, so nothing of this pile was. The sheet is named below',
}

const wrongKeys: Record<WrongKey, (from?: number, to?: number) => string> = {
  'yes-or-no': () => 'Type y where the box is ticked, n where it is not',
  'not-an-option': (from, to) => `Type a number from ${from} to ${to}`,
  'one-only': () => 'Only one can be chosen here',
  'not-on-scale': (from, to) => `Type a number from ${from} to ${to}`,
  'not-a-number': () => 'Type a whole number, or leave it empty',
  'not-a-day': () => 'Type the day like 19/6/2026, or leave it empty',
}
export const wrongSentence = ({ wrong, from, to }: Wrong): string => wrongKeys[wrong](from, to)

/** After what is wrong with marks: the keyer looks again, and says so where the paper is at fault. */
export const orUnreadable = (sentence: string): string =>
  `${sentence}. Look at the paper again. If that is what it says, type ? here`

const sheets = (n: number) => (n === 1 ? '1 sheet' : `${n} sheets`)
export const holdSentence = ({ hold, n, of = 0 }: Hold): string =>
  ({
    total: n < of ? `${sheets(n)} of ${of} keyed so far` : `${sheets(n)} keyed, but ${of} counted`,
    second: `${sheets(n)} ${n === 1 ? 'waits' : 'wait'} to be keyed by another person`,
    differ: `${sheets(n)} ${n === 1 ? 'was' : 'were'} read differently by two people`,
  })[hold]

export const fieldNames = {
  code: 'Code on the sheet',
  given: 'Date on the sheet',
  language: 'Language',
} as const

export const notices = {
  begun: 'The pile is begun. Key the first sheet.',
  keyed: (position: number) => `Sheet ${position} is kept.`,
  agrees: (position: number) => `Sheet ${position}: both of you read the same.`,
  settled: (position: number) => `Sheet ${position} is settled.`,
  removed: 'The sheet is taken out of the pile.',
  total: 'The number of the pile is corrected.',
  released: (n: number, unreadable: number) =>
    [
      `${sheets(n)} released: ${n === 1 ? 'it is an answer' : 'they are answers'} now, like any other.`,
      ...(unreadable
        ? [`${sheets(unreadable)} could not be read at all and ${unreadable === 1 ? 'is' : 'are'} counted apart.`]
        : []),
    ].join(' '),
}
