import type { Problems } from './problem.ts'
import type { Question, Values } from './question.ts'

/** The day that was typed, as 2026-06-19; undefined where there is no such day. */
export function dayTyped(key: string, values: Values): string | undefined {
  const [year, month, day] = ['year', 'month', 'day'].map((part) => values[`${key}-${part}`] ?? '')
  if (!/^\d{4}$/.test(year!) || !/^\d{1,2}$/.test(month!) || !/^\d{1,2}$/.test(day!)) return undefined
  const iso = `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`
  const at = new Date(`${iso}T00:00:00Z`)
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(iso) ? iso : undefined
}

export function dateProblems(
  { key, from, to, optional }: Extract<Question, { type: 'date' }>,
  values: Values,
): Problems {
  if (!['day', 'month', 'year'].some((part) => values[`${key}-${part}`]))
    return optional ? {} : { [key]: { problem: 'day-missing' } }
  const day = dayTyped(key, values)
  if (!day) return { [key]: { problem: 'not-a-day' } }
  if (from && day < from) return { [key]: { problem: 'day-too-early', day: from } }
  return to && day > to ? { [key]: { problem: 'day-too-late', day: to } } : {}
}
