import type { Said, Values } from '../../questions/question.ts'
import { choicesOf } from './choices.ts'
import type { SurveyQuestion } from './definition.ts'

const slot = /\{\{\s*([a-z]+-?\d+)\s*\}\}/g
const longest = 200

/** The keys of questions whose answers stand in some words. */
export const pipedIn = (text: string): string[] => [...text.matchAll(slot)].map(([, key]) => key!)

/** Types whose answer can be read within a sentence. */
export const canBePiped = ({ type }: SurveyQuestion): boolean =>
  ['words', 'line', 'single', 'multiple', 'scale', 'number', 'date'].includes(type)

type Fill = (key: string) => Said
const fillIn = ({ en, cy }: Said, fill: Fill): Said => ({
  en: en.replace(slot, (_, key) => fill(key).en),
  cy: (cy || en).replace(slot, (_, key) => fill(key).cy),
})

/** A question with the words of others in it, by what stands for each. */
export const withPiped = <Q extends { title: Said; hint: Said; reading: Said }>(question: Q, fill: Fill): Q => ({
  ...question,
  title: fillIn(question.title, fill),
  hint: fillIn(question.hint, fill),
  reading: fillIn(question.reading, fill),
})

const nothing: Said = { en: '(no answer)', cy: '(dim ateb)' }

/** What a person answered, as plain text within a sentence. It is drawn as text: nothing in it is a tag. */
export function answerText(question: SurveyQuestion, values: Values): Said {
  const value = values[question.key] ?? ''
  const plain = (text: string): Said => {
    const line = text.replace(/\s+/g, ' ').trim()
    const short = [...line].length > longest ? `${[...line].slice(0, longest).join('')}…` : line
    return short ? { en: short, cy: short } : nothing
  }
  switch (question.type) {
    case 'single':
    case 'scale': {
      if (value === 'other') return plain(values[`${question.key}-other`] ?? '')
      return choicesOf(question).find(({ key }) => key === value)?.label ?? nothing
    }
    case 'multiple': {
      const labels = question.options.filter(({ key }) => values[`${question.key}-${key}`]).map(({ label }) => label)
      const other = question.other ? plain(values[`${question.key}-other`] ?? '') : nothing
      const all = other === nothing ? labels : [...labels, other]
      if (!all.length) return nothing
      return { en: all.map(({ en }) => en).join(', '), cy: all.map(({ en, cy }) => cy || en).join(', ') }
    }
    case 'date': {
      const [day, month, year] = ['day', 'month', 'year'].map((part) => values[`${question.key}-${part}`] ?? '')
      return plain(day && month && year ? `${day}/${month}/${year}` : '')
    }
    default:
      return plain(value)
  }
}
