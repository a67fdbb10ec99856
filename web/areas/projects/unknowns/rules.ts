export type UnknownRefusal =
  | 'question-missing'
  | 'question-too-long'
  | 'answer-missing'
  | 'answer-too-long'
  | 'last-one-needs-reason'
  | 'already-answered'
export const longestQuestion = 300
export const longestAnswer = 2_000

export const questionRefusal = (question: string): UnknownRefusal | undefined =>
  !question ? 'question-missing' : question.length > longestQuestion ? 'question-too-long' : undefined

/** A public project that answers its last open question must say why nothing else is unknown. */
export function answerRefusal(
  answer: string,
  { published, others, reason }: { published: boolean; others: number; reason: string },
): UnknownRefusal | undefined {
  if (!answer) return 'answer-missing'
  if (answer.length > longestAnswer) return 'answer-too-long'
  if (published && others === 0 && !reason) return 'last-one-needs-reason'
  return undefined
}
