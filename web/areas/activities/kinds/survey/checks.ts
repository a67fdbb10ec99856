import { choicesOf, type Definition, isChoosing, questionsOf, type SurveyQuestion } from './definition.ts'
import { canBePiped, pipedIn } from './piping.ts'
import { reachable } from './reach.ts'
import { placeOf } from './way.ts'

export type SurveyProblem =
  | 'no-questions'
  | 'section-empty'
  | 'cannot-be-answered'
  | 'rule-asks-unknown'
  | 'rule-asks-later'
  | 'rule-leads-nowhere'
  | 'rule-leads-back'
  | 'never-reached'
  | 'pipes-unknown'
  | 'pipes-later'
  | 'quota-unknown'

/** What stops a survey from being opened, and where: a question or section by its key, or the quotas. */
export type Problem = { problem: SurveyProblem; question?: string; section?: string; about?: string }

/**
 * Everything that must be mended before people can answer: rules that lead nowhere, back or in a circle, questions that
 * nobody comes to or nobody can answer, and words that speak of an answer not yet given.
 */
export function problemsIn(definition: Definition): Problem[] {
  const questions = questionsOf(definition)
  if (!questions.length) return [{ problem: 'no-questions' }]
  const places = new Map(questions.map(({ key }, at) => [key, at]))
  const found = questions.flatMap((question, at) => [
    ...(canBeAnswered(question) ? [] : [{ problem: 'cannot-be-answered' as const, question: question.key }]),
    ...ruleProblems(definition, question, at, places),
    ...pipeProblems(questions, question, at, places),
  ])
  const reached = reachable(definition)
  return [
    ...definition.sections
      .filter((section) => !section.questions.length)
      .map(({ key }) => ({ problem: 'section-empty' as const, section: key })),
    ...found,
    ...questions.flatMap(({ key }, at) =>
      reached.has(at) ? [] : [{ problem: 'never-reached' as const, question: key }],
    ),
    ...quotaProblems(definition),
  ]
}

function ruleProblems(
  definition: Definition,
  { key: question, rules }: SurveyQuestion,
  at: number,
  places: ReadonlyMap<string, number>,
): Problem[] {
  const questions = questionsOf(definition)
  return rules.flatMap(({ when, to }): Problem[] => {
    const asked = places.get(when.question)
    const place = placeOf(definition, to)
    const found: (SurveyProblem | undefined)[] = [
      asked === undefined || !hasChoice(questions[asked]!, when.option)
        ? 'rule-asks-unknown'
        : asked > at
          ? 'rule-asks-later'
          : undefined,
      place === undefined ? 'rule-leads-nowhere' : place <= at ? 'rule-leads-back' : undefined,
    ]
    return found.flatMap((problem) => (problem ? [{ problem, question }] : []))
  })
}

function pipeProblems(
  questions: readonly SurveyQuestion[],
  { key: question, title, hint, reading }: SurveyQuestion,
  at: number,
  places: ReadonlyMap<string, number>,
): Problem[] {
  const keys = new Set([title, hint, reading].flatMap(({ en, cy }) => [...pipedIn(en), ...pipedIn(cy)]))
  return [...keys].flatMap((about): Problem[] => {
    const place = places.get(about)
    if (place === undefined || !canBePiped(questions[place]!)) return [{ problem: 'pipes-unknown', question, about }]
    return place >= at ? [{ problem: 'pipes-later', question, about }] : []
  })
}

function quotaProblems(definition: Definition): Problem[] {
  const questions = questionsOf(definition)
  return definition.quotas.flatMap(({ question, option }): Problem[] => {
    const asked = questions.find(({ key }) => key === question)
    return asked && hasChoice(asked, option) ? [] : [{ problem: 'quota-unknown', about: question }]
  })
}

const hasChoice = (question: SurveyQuestion, option: string): boolean =>
  isChoosing(question) && choicesOf(question).some(({ key }) => key === option)

/** Whether there is an answer that would be taken. Only a required question without one is a dead end; an empty span is wrong in any. */
function canBeAnswered(question: SurveyQuestion): boolean {
  switch (question.type) {
    case 'number': {
      const { least = Number.NEGATIVE_INFINITY, most = Number.POSITIVE_INFINITY, whole } = question
      return whole ? Math.ceil(least) <= Math.floor(most) : least <= most
    }
    case 'date':
      return !question.from || !question.to || question.from <= question.to
    case 'multiple':
      return !question.none || question.options.some(({ key }) => key === question.none)
    default:
      return true
  }
}
