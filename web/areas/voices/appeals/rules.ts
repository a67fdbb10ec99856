import type { Standing } from '../counting/tallies.ts'

export const longestAppeal = 2000
export type AppealRefusal = 'receipt-unknown' | 'not-refused' | 'appealed-before' | 'words-missing' | 'words-too-long'

/** One appeal per refusal: asked, answered by somebody else, done. */
export function appealRefusal(
  voice: { standing: Standing; why: string | null; appealedBefore: boolean },
  words: string,
): AppealRefusal | undefined {
  if (voice.standing === 'waiting' && voice.why === 'appealed') return 'appealed-before'
  if (voice.standing !== 'refused') return 'not-refused'
  if (voice.appealedBefore) return 'appealed-before'
  if (!words) return 'words-missing'
  return words.length > longestAppeal ? 'words-too-long' : undefined
}

export const longestAnswer = 1000
export type AnswerRefusal = 'no-appeal' | 'own-refusal' | 'verdict-missing' | 'answer-missing' | 'answer-too-long'

/** An appeal is answered with words, by somebody other than who refused. */
export function answerRefusal(
  open: { refusedBy: string | null; by: string | null } | undefined,
  answer: { upheld: boolean | undefined; words: string },
): AnswerRefusal | undefined {
  if (!open) return 'no-appeal'
  if (open.refusedBy !== null && open.refusedBy === open.by) return 'own-refusal'
  if (answer.upheld === undefined) return 'verdict-missing'
  if (!answer.words) return 'answer-missing'
  return answer.words.length > longestAnswer ? 'answer-too-long' : undefined
}
