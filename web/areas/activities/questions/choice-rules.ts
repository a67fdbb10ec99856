import { type Problem, type Problems, tooLong } from './problem.ts'
import type { Option, Question, Values } from './question.ts'

type Of<T extends Question['type']> = Extract<Question, { type: T }>

/** "Something else", said in their own words. */
export const mostOfOther = 200

const isOne = (options: readonly Option[], value: string) => options.some(({ key }) => key === value)

export function singleProblems({ key, options, other, optional }: Of<'single'>, values: Values): Problems {
  const value = values[key] ?? ''
  if (!value) return optional ? {} : { [key]: { problem: 'choose-one' } }
  if (value !== 'other' || !other) return isOne(options, value) ? {} : { [key]: { problem: 'choose-one' } }
  const text = values[`${key}-other`] ?? ''
  const problem: Problem | undefined = text ? tooLong(text, mostOfOther) : { problem: 'other-missing' }
  return problem ? { [`${key}-other`]: problem } : {}
}

export function multipleProblems(question: Of<'multiple'>, values: Values): Problems {
  const { key, options, other, most, none, optional } = question
  const chosen = options.filter((option) => values[`${key}-${option.key}`] === 'yes')
  const text = other ? (values[`${key}-other`] ?? '') : ''
  const count = chosen.length + (text ? 1 : 0)
  const long = tooLong(text, mostOfOther)
  const alone = chosen.find((option) => option.key === none)
  if (!count) return optional ? {} : { [key]: { problem: 'choose-some' } }
  if (alone && count > 1) return { [key]: { problem: 'none-and-others', about: alone.label } }
  if (most && count > most) return { [key]: { problem: 'chosen-too-many', most, over: count - most } }
  return long ? { [`${key}-other`]: long } : {}
}

export function scaleProblems({ key, from, to, optional }: Of<'scale'>, values: Values): Problems {
  const value = values[key] ?? ''
  if (!value) return optional ? {} : { [key]: { problem: 'choose-one' } }
  const n = /^\d{1,3}$/.test(value) ? Number(value) : Number.NaN
  return n >= from && n <= to ? {} : { [key]: { problem: 'choose-one' } }
}

export function matrixProblems({ key, rows, options, optional }: Of<'matrix'>, values: Values): Problems {
  const found: Record<string, Problem> = {}
  for (const row of rows) {
    const value = values[`${key}-${row.key}`] ?? ''
    if (value ? !isOne(options, value) : !optional)
      found[`${key}-${row.key}`] = { problem: 'row-missing', about: row.label }
  }
  return found
}
