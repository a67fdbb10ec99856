import type { ReadRefusal } from './commands.ts'
import type { HeldOut } from './queries.ts'

export const readRefusals: Record<ReadRefusal, string> = {
  'nothing-chosen': 'Choose at least one theme, or press “None of these”',
  'read-meanwhile': 'Somebody read this one meanwhile. Here is the next',
  'merged-meanwhile': 'Somebody merged one of these themes meanwhile. Choose again',
}

/** How sure the model is, in words: nobody should trust two decimals. */
export function confidenceWords(confidence: number): string {
  if (confidence >= 0.9) return 'almost sure'
  if (confidence >= 0.7) return 'fairly sure'
  return confidence >= 0.4 ? 'not sure' : 'only guessing'
}

export const whyWords = {
  uncertain: 'The model is least sure about this one',
  'random-check': 'Drawn by lot, to check how good the model is',
} as const

const share = (of: number) => `${Math.round(of * 100)}%`

/** Only what was drawn by lot stands for the rest, and fewer than this say little. */
const enough = 30

function verdictOf(accuracy: number, byLot: number): string {
  if (byLot < enough) return 'It is too early to say how good it is: read more of what is drawn by lot.'
  if (accuracy >= 0.8) return 'It is nearly always right.'
  return accuracy >= 0.6
    ? 'It is right more often than not.'
    : 'It is often wrong: use it to find what to read next, not to count.'
}

export const heldOutSentence = ({ accuracy, topThree, rows }: HeldOut, byLot: number): string =>
  `${verdictOf(accuracy, byLot)} We tested it on ${rows.toLocaleString('en-GB')} comments that people had read and it had not learned from. Its first choice was theirs for ${share(accuracy)}, and one of its three choices for ${share(topThree)}.`

export function learnedSentence(tooFew: string | null, suggested: number, asked: number): string {
  const next = `${asked.toLocaleString('en-GB')} comments are ready to be read.`
  return tooFew
    ? `It is too early to learn. ${tooFew} ${next}`
    : `A theme is suggested for ${suggested.toLocaleString('en-GB')} comments. None counts until somebody has read it. ${next}`
}
