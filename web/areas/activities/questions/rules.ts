import { matrixProblems, multipleProblems, scaleProblems, singleProblems } from './choice-rules.ts'
import { dateProblems } from './date-rules.ts'
import { readFileValue } from './file-value.ts'
import { numberProblems, pointsProblems, rankingProblems } from './order-rules.ts'
import { type AnswerProblem, lengthOf, type Problem, type Problems, tooLong } from './problem.ts'
import { namesOf, type Question, type Values } from './question.ts'
import { spotProblems } from './spot-rules.ts'

export { type AnswerProblem, isMissing, lengthOf, type Problem, type Problems } from './problem.ts'

export const mostOfName = 40
/** What is in a picture, for people who cannot see it. */
export const mostOfAlternative = 300
/** What is said in a recording. */
export const mostOfTranscript = 4000
const mostOfAddress = 300
const email = /^[^\s@<>"(),;:]+@[^\s@<>"(),;:]+\.[^\s@<>"(),;:.]{2,}$/

/** What must be mended in one question before it can be taken; nothing where it is well. Places are looked up elsewhere. */
export function problemsOf(question: Question, values: Values): Problems {
  switch (question.type) {
    case 'single':
      return singleProblems(question, values)
    case 'multiple':
      return multipleProblems(question, values)
    case 'scale':
      return scaleProblems(question, values)
    case 'matrix':
      return matrixProblems(question, values)
    case 'ranking':
      return rankingProblems(question, values)
    case 'points':
      return pointsProblems(question, values)
    case 'number':
      return numberProblems(question, values)
    case 'date':
      return dateProblems(question, values)
    case 'spot':
      return spotProblems(question, values)
    default:
      return writtenProblems(question, values)
  }
}

function writtenProblems(question: Question, values: Values): Problems {
  const found: Record<string, Problem> = {}
  const note = (name: string, problem: Problem | AnswerProblem | undefined) => {
    if (problem) found[name] = typeof problem === 'string' ? { problem } : problem
  }
  const at = (name: string) => values[name] ?? ''
  switch (question.type) {
    case 'words':
    case 'line':
      note(question.key, !at(question.key) && !question.optional ? 'empty' : tooLong(at(question.key), question.most))
      break
    case 'statements':
    case 'offer':
      for (const name of namesOf(question)) note(name, tooLong(at(name), question.most))
      break
    case 'postcode':
      if (!question.optional && !at(`${question.key}-postcode`) && !at(`${question.key}-ward`))
        note(`${question.key}-postcode`, 'postcode-missing')
      break
    case 'file':
      if (at(question.key) ? !readFileValue(at(question.key)) : !question.optional) note(question.key, 'file-missing')
      break
    case 'picture':
      if (!readFileValue(at(question.key))) {
        if (!question.optional || namesOf(question).some(at)) note(question.key, 'picture-missing')
      } else {
        const alternative = at(`${question.key}-alt`)
        note(`${question.key}-alt`, alternative ? tooLong(alternative, mostOfAlternative) : 'alternative-missing')
      }
      break
    case 'audio':
      if (readFileValue(at(question.key)))
        note(`${question.key}-transcript`, tooLong(at(`${question.key}-transcript`), mostOfTranscript))
      else if (!question.optional || namesOf(question).some(at)) note(question.key, 'recording-missing')
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
