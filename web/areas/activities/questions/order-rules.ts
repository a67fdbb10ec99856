import type { Problem, Problems } from './problem.ts'
import type { Question, Values } from './question.ts'

type Of<T extends Question['type']> = Extract<Question, { type: T }>

/** How many places can be given. */
export const placesOf = ({ options, most }: Of<'ranking'>): number => Math.min(most ?? options.length, options.length)

/** Places run from 1 without gaps, each given once. Who wants to place only some may. */
export function rankingProblems(question: Of<'ranking'>, values: Values): Problems {
  const { key, options, optional } = question
  const last = placesOf(question)
  const found: Record<string, Problem> = {}
  const given = new Set<number>()
  for (const option of options) {
    const name = `${key}-${option.key}`
    const typed = values[name] ?? ''
    if (!typed) continue
    const place = /^\d{1,3}$/.test(typed) ? Number(typed) : 0
    if (place < 1 || place > last) found[name] = { problem: 'not-a-rank', most: last }
    else if (given.has(place)) found[name] = { problem: 'rank-twice', most: place }
    given.add(place)
  }
  if (Object.keys(found).length) return found
  if (!given.size) return optional ? {} : { [key]: { problem: 'order-missing' } }
  const gap = Array.from({ length: given.size }, (_, at) => at + 1).find((place) => !given.has(place))
  return gap ? { [key]: { problem: 'rank-left-out', least: gap } } : {}
}

/** What was given to each option; undefined where it is no whole number. */
const given = (values: Values, name: string): number | undefined => {
  const typed = values[name] ?? ''
  if (!typed) return 0
  return /^\d{1,6}$/.test(typed) ? Number(typed) : undefined
}

export function pointsProblems(question: Of<'points'>, values: Values): Problems {
  const { key, options, total, all, each, optional } = question
  const found: Record<string, Problem> = {}
  let sum = 0
  for (const option of options) {
    const name = `${key}-${option.key}`
    const points = given(values, name)
    if (points === undefined) found[name] = { problem: 'not-points' }
    else if (each && points > each) found[name] = { problem: 'points-each', most: each }
    sum += points ?? 0
  }
  if (Object.keys(found).length) return found
  if (!sum) return optional ? {} : { [key]: { problem: 'points-missing' } }
  if (sum > total) return { [key]: { problem: 'points-over', most: total, over: sum - total } }
  return all && sum < total ? { [key]: { problem: 'points-left', most: total, over: total - sum } } : {}
}

export function numberProblems({ key, least, most, whole, optional }: Of<'number'>, values: Values): Problems {
  const typed = values[key] ?? ''
  if (!typed) return optional ? {} : { [key]: { problem: 'number-missing' } }
  if (!/^-?\d{1,12}(\.\d{1,6})?$/.test(typed)) return { [key]: { problem: 'not-a-number' } }
  const n = Number(typed)
  if (whole && !Number.isInteger(n)) return { [key]: { problem: 'not-whole' } }
  if (least !== undefined && n < least) return { [key]: { problem: 'number-too-small', least } }
  return most !== undefined && n > most ? { [key]: { problem: 'number-too-big', most } } : {}
}
