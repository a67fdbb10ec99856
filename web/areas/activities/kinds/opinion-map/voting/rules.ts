import type { Vote } from '@folkmoot/opinion-map'
import type { Values } from '../../../questions/question.ts'

export const choices = ['agree', 'disagree', 'pass'] as const
export type Choice = (typeof choices)[number]
export const isChoice = (text: string): text is Choice => (choices as readonly string[]).includes(text)

const votes: Record<Choice, Vote> = { agree: 1, pass: 0, disagree: -1 }
export const voteOf = (choice: Choice): Vote => votes[choice]

/** A vote with its statement as one small number, as the database and the kernel keep it. */
export const codeOf = (number: number, vote: Vote): number => 3 * number + vote + 1
export const numberOf = (code: number): number => Math.floor(code / 3)
export const choiceOf = (code: number): Choice => (['disagree', 'pass', 'agree'] as const)[code % 3]!

/** What a form on paper, a call or a keyed sheet says of the statements. */
export const votesIn = (values: Values): { number: number; vote: Vote }[] =>
  Object.entries(values).flatMap(([name, value]) => {
    const [, number] = /^s-(\d{1,5})$/.exec(name) ?? []
    return number && isChoice(value) ? [{ number: Number(number), vote: voteOf(value) }] : []
  })

export type VoteRefusal = 'closed' | 'no-such-statement' | 'nothing-chosen'
