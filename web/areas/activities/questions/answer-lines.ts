import { formatDate } from '../../../ui/layout/format.ts'
import type { Language } from '../../../ui/layout/view.ts'
import { dayTyped } from './date-rules.ts'
import { readFileValue } from './file-value.ts'
import { namesOf, type Option, type Question, type Values } from './question.ts'
import { spotLines } from './spot-lines.ts'
import { questionWords } from './words.ts'

const given = (text: string | undefined): readonly string[] => (text ? [text] : [])

/** The name of a ward by its id, where a form asks about places. */
export type WardNamed = (id: string) => string | undefined

/** An answer in words, one line for each thing that was said; none where nothing was given or what was given is no answer. */
export function answerLines(
  question: Question,
  values: Values,
  language: Language,
  wardNamed: WardNamed = () => undefined,
): readonly string[] {
  const { key } = question
  const say = questionWords[language]
  const at = (name: string) => values[name] ?? ''
  const label = (options: readonly Option[], value: string) =>
    options.find((option) => option.key === value)?.label[language]
  switch (question.type) {
    case 'words':
    case 'line':
    case 'offer':
      return given(values[key])
    case 'statements':
      return namesOf(question).flatMap((name) => given(values[name]))
    case 'single':
      if (at(key) === 'other' && question.other) return [at(`${key}-other`) || say.somethingElse]
      return given(label(question.options, at(key)))
    case 'multiple':
      return [
        ...question.options.filter((option) => at(`${key}-${option.key}`) === 'yes').map((one) => one.label[language]),
        ...(question.other ? given(values[`${key}-other`]) : []),
      ]
    case 'scale': {
      const ends: Record<string, string> = {
        [question.from]: question.low[language],
        [question.to]: question.high[language],
      }
      const value = at(key)
      return value ? [ends[value] ? `${value} – ${ends[value]}` : value] : []
    }
    case 'matrix':
      return question.rows.flatMap((row) => {
        const chosen = label(question.options, at(`${key}-${row.key}`))
        return chosen ? [`${row.label[language]}: ${chosen}`] : []
      })
    case 'ranking':
      return question.options
        .filter((option) => at(`${key}-${option.key}`))
        .sort((a, b) => Number(at(`${key}-${a.key}`)) - Number(at(`${key}-${b.key}`)))
        .map((option) => `${at(`${key}-${option.key}`)}. ${option.label[language]}`)
    case 'points':
      return question.options
        .filter((option) => Number(at(`${key}-${option.key}`)) > 0)
        .map((one) => `${one.label[language]}: ${say.pointsGiven(Number(at(`${key}-${one.key}`)), !!question.dots)}`)
    case 'number':
      return at(key) ? [question.unit ? `${at(key)} ${question.unit[language]}` : at(key)] : []
    case 'date': {
      const day = dayTyped(key, values)
      return day ? [formatDate(day, language)] : []
    }
    case 'postcode':
      return given(wardNamed(at(`${key}-ward`)))
    case 'spot':
      return spotLines(question, values, language, wardNamed)
    case 'file':
      return given(readFileValue(values[key])?.name)
    case 'picture':
      return [...given(readFileValue(values[key])?.name), ...given(values[`${key}-alt`])]
    case 'audio':
      return [...given(readFileValue(values[key])?.name), ...given(values[`${key}-transcript`])]
    case 'place':
    case 'publish':
    case 'contact':
      return []
  }
}
