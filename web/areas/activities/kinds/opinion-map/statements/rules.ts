import { lengthOf } from '../../../questions/rules.ts'

export const limits = { least: 20, most: 200, own: 10, all: 2000, lines: 100 } as const

export const sources = ['facilitator', 'participant', 'paper', 'import'] as const
export type Source = (typeof sources)[number]

export type StatementRefusal =
  | 'too-short'
  | 'too-long'
  | 'two-ideas'
  | 'a-question'
  | 'already-there'
  | 'enough-of-yours'
  | 'enough-of-all'

/** Words that join two ideas, in English and Welsh. */
const joints =
  /[;]|,\s*(and|but|while|whereas|ond|tra)\b|\b(and also|as well as|and should|and we|but also|and then|ac hefyd|yn ogystal â)\b/i

/** Whether somebody who agrees with half of it could not say so. A hint: a person decides. */
export const holdsTwoIdeas = (text: string): boolean => joints.test(text) || /[.!]\s+\p{Lu}/u.test(text.trim())

/** What stands in the way of a statement as it was written; `sure` where its writer says that it is one idea. */
export function statementProblem(text: string, { sure = false } = {}): StatementRefusal | undefined {
  const letters = lengthOf(text)
  if (letters < limits.least) return 'too-short'
  if (letters > limits.most) return 'too-long'
  if (/\?\s*$/.test(text)) return 'a-question'
  return !sure && holdsTwoIdeas(text) ? 'two-ideas' : undefined
}

/** By which two statements are the same: their words, whatever the signs between them. */
export const sameness = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

export type Flag = 'many-pass' | 'two-ideas' | 'few-votes'

/** Signs that a facilitator should look at a statement again. */
export function flagsOf({
  text,
  agree,
  disagree,
  pass,
}: Record<'agree' | 'disagree' | 'pass', number> & { text: string }) {
  const votes = agree + disagree + pass
  const flags: Flag[] = []
  if (votes >= 10 && pass / votes >= 0.4) flags.push('many-pass')
  if (holdsTwoIdeas(text)) flags.push('two-ideas')
  if (votes > 0 && votes < 10) flags.push('few-votes')
  return flags
}

/** Why a statement is taken off the map. What people wrote themselves is first read by the house rules, as every voice is. */
export const reasons = [
  'two-ideas',
  'unclear',
  'same-as-another',
  'not-about-this',
  'wrong-facts',
  'house-rules',
] as const
export type Reason = (typeof reasons)[number]
export const isReason = (text: string): text is Reason => (reasons as readonly string[]).includes(text)

export type WithdrawalRefusal =
  | 'not-here'
  | 'reason-missing'
  | 'sentence-missing'
  | 'withdrawn-already'
  | 'welsh-too-long'
