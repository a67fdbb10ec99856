import type { Said } from '../../questions/question.ts'
import type { Skip } from '../kind.ts'
import { choicesOf, type Definition, isChoosing, questionsOf, type Rule } from './definition.ts'
import { placeOf } from './way.ts'
import { conditionWords } from './words.ts'

/** The rules in words, for paper and the telephone. What leads nowhere or back is left out, as on screen. */
export function skipsIn(definition: Definition): Skip[] {
  const questions = questionsOf(definition)
  return questions.flatMap(({ key: after, rules }, at) =>
    rules.flatMap((rule): Skip[] => {
      const place = placeOf(definition, rule.to)
      const when = conditionOf(definition, at, rule)
      if (!when || place === undefined || place <= at) return []
      return [{ after, when, goTo: questions[place]?.key ?? 'end' }]
    }),
  )
}

function conditionOf(definition: Definition, at: number, { when }: Rule): Said | undefined {
  const questions = questionsOf(definition)
  const asked = questions.findIndex(({ key }) => key === when.question)
  const question = questions[asked]
  const choice =
    question && isChoosing(question) ? choicesOf(question).find(({ key }) => key === when.option) : undefined
  if (!choice) return undefined
  const { en, cy } = choice.label
  return conditionWords({ label: { en, cy: cy || en }, is: when.is, question: asked === at ? undefined : asked + 1 })
}
