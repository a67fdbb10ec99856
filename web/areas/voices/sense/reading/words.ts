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

export function heldOutSentence({ accuracy, topThree, rows }: HeldOut, byLot: number): string {
  const drawn =
    byLot >= 30
      ? 'They were drawn by lot, so they stand for all the rest.'
      : 'They were not all drawn by lot: read more random checks before you rely on this.'
  const verdict =
    accuracy >= 0.8
      ? 'It is nearly always right.'
      : accuracy >= 0.6
        ? 'It is right more often than not.'
        : 'It is often wrong: use it to find what to read next, not to count.'
  return `${verdict} We tested it on ${rows.toLocaleString('en-GB')} comments that people had read and it had not learned from. Its first choice was theirs for ${share(accuracy)}, and one of its three choices for ${share(topThree)}. ${drawn}`
}

export function learnedSentence(tooFew: string | null, suggested: number, asked: number): string {
  const next = `${asked.toLocaleString('en-GB')} comments are ready to be read.`
  return tooFew
    ? `It is too early to learn. ${tooFew} ${next}`
    : `A theme is suggested for ${suggested.toLocaleString('en-GB')} comments. None counts until somebody has read it. ${next}`
}
