import type { Problem, SurveyProblem } from './checks.ts'
import { type Definition, questionsOf } from './definition.ts'
import * as paths from './paths.ts'

type Named = { name: string; section: string; about: string; aboutName: string }

/** What is wrong, in words. */
const sentences: Record<SurveyProblem, (at: Named) => string> = {
  'no-questions': () => 'There are no questions yet: add one',
  'section-empty': ({ section }) => `The section “${section}” has no questions: add one, or remove the section`,
  'cannot-be-answered': ({ name }) => `${name} has no answer that fits: mend its least and most`,
  'rule-asks-unknown': ({ name }) => `${name} has a rule about an answer that is not there any more`,
  'rule-asks-later': ({ name }) => `${name} has a rule about a question that comes later`,
  'rule-leads-nowhere': ({ name }) => `${name} has a rule that leads to a question that is not there any more`,
  'rule-leads-back': ({ name }) => `${name} has a rule that leads back: people would go round in a circle`,
  'never-reached': ({ name }) => `${name} is never asked: a rule before it always skips it`,
  'pipes-unknown': ({ name, about }) => `${name} speaks of {{${about}}}, and no answer that can be shown has that name`,
  'pipes-later': ({ name, aboutName }) => `${name} speaks of the answer to ${aboutName}, which comes later`,
  'quota-unknown': () => 'A limit is about an answer that is not there any more',
}

/** Problems with their sentence, and where each is mended. */
export function problemLines(
  activity: string,
  definition: Definition,
  problems: readonly Problem[],
): { sentence: string; href: string }[] {
  const questions = questionsOf(definition)
  const nameOf = (key: string | undefined) => `Question ${questions.findIndex((question) => question.key === key) + 1}`
  return problems.map(({ problem, question, section, about = '' }) => ({
    sentence: sentences[problem]({
      name: nameOf(question),
      section: definition.sections.find(({ key }) => key === section)?.title.en ?? '',
      about,
      aboutName: nameOf(about).toLowerCase(),
    }),
    href: question
      ? (problem.startsWith('rule') ? paths.rules : paths.question).to({ activity, question })
      : problem === 'quota-unknown'
        ? paths.quotas.to({ activity })
        : `${paths.builder.to({ activity })}#${section ?? 'add'}`,
  }))
}
