import { namesOf, type Question, type Values } from './question.ts'

export type AnswerProblem =
  | 'empty'
  | 'too-long'
  | 'place-not-a-postcode'
  | 'place-unknown'
  | 'publish-not-chosen'
  | 'name-too-long'
  | 'name-is-an-address'
  | 'contact-not-chosen'
  | 'email-missing'
  | 'email-wrong'
  | 'address-missing'
  | 'address-too-long'
  | 'telephone-missing'
  | 'telephone-wrong'
export type Problem = { problem: AnswerProblem; most?: number; over?: number }
/** What is wrong, by the name of its field. */
export type Problems = Readonly<Record<string, Problem>>

export const mostOfName = 40
const mostOfAddress = 300
const email = /^[^\s@<>"(),;:]+@[^\s@<>"(),;:]+\.[^\s@<>"(),;:.]{2,}$/

/** Whole Unicode characters, so that a letter outside the basic plane is not two. */
export const lengthOf = (text: string): number => {
  let n = 0
  for (const _ of text) n++
  return n
}

const tooLong = (text: string, most: number): Problem | undefined => {
  const over = lengthOf(text) - most
  return over > 0 ? { problem: 'too-long', most, over } : undefined
}

/** What must be mended in one question before it can be taken; nothing where it is well. Places are looked up elsewhere. */
export function problemsOf(question: Question, values: Values): Problems {
  const found: Record<string, Problem> = {}
  const note = (name: string, problem: Problem | AnswerProblem | undefined) => {
    if (problem) found[name] = typeof problem === 'string' ? { problem } : problem
  }
  const at = (name: string) => values[name] ?? ''
  switch (question.type) {
    case 'words':
      note(question.key, !at(question.key) && !question.optional ? 'empty' : tooLong(at(question.key), question.most))
      break
    case 'statements':
    case 'offer':
      for (const name of namesOf(question)) note(name, tooLong(at(name), question.most))
      break
    case 'place':
      break
    case 'publish':
      if (!['yes', 'no'].includes(at('publish'))) note('publish', 'publish-not-chosen')
      if (at('publish') === 'yes') note('name', nameProblem(at('name')))
      break
    case 'contact':
      note(...contactProblem(values))
  }
  return found
}

export const problemsOfAll = (questions: readonly Question[], values: Values): Problems =>
  Object.assign({}, ...questions.map((question) => problemsOf(question, values)))

/** The name is shown to everybody: it must not tell how to reach the person. */
function nameProblem(name: string): Problem | undefined {
  if (lengthOf(name) > mostOfName) return { problem: 'name-too-long', most: mostOfName }
  return /@|:\/\/|www\.|(\d[\s-]?){5}/i.test(name) ? { problem: 'name-is-an-address' } : undefined
}

function contactProblem(values: Values): [string, AnswerProblem | undefined] {
  const at = (name: string) => values[name] ?? ''
  switch (at('contact')) {
    case 'no':
      return ['contact', undefined]
    case 'email':
      if (!at('email')) return ['email', 'email-missing']
      return ['email', at('email').length > 254 || !email.test(at('email')) ? 'email-wrong' : undefined]
    case 'post':
      if (!at('address')) return ['address', 'address-missing']
      return ['address', lengthOf(at('address')) > mostOfAddress ? 'address-too-long' : undefined]
    case 'telephone':
      if (!at('telephone')) return ['telephone', 'telephone-missing']
      return ['telephone', isTelephone(at('telephone')) ? undefined : 'telephone-wrong']
    default:
      return ['contact', 'contact-not-chosen']
  }
}

function isTelephone(text: string): boolean {
  const digits = text.replace(/\D/g, '')
  return /^[+\d\s().-]+$/.test(text) && digits.length >= 10 && digits.length <= 15
}

export type ContactAnswer = { way: 'email' | 'post' | 'telephone'; address: string }

/** How to reach the person, where they asked for it. */
export function contactOf(values: Values): ContactAnswer | undefined {
  const field = { email: 'email', post: 'address', telephone: 'telephone' } as const
  const way = values['contact']
  if (way !== 'email' && way !== 'post' && way !== 'telephone') return undefined
  const address = values[field[way]]
  return address ? { way, address } : undefined
}
