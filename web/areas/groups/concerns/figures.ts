import { publishTable } from '@folkmoot/weighting'
import { type Concern, stepOf, steps } from './rules.ts'

/** The year from April in which a day lies: 2026 for April 2026 to March 2027. `day` is a day in London. */
export const yearOf = (day: string): number => Number(day.slice(0, 4)) - (day.slice(5) < '04-01' ? 1 : 0)

/** Years that are over and not published yet, newest first: from the first concern or from set-up. */
export function yearsToPublish(today: string, since: string, published: readonly number[]): number[] {
  const [last, first] = [yearOf(today) - 1, yearOf(since)]
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => last - i).filter((y) => !published.includes(y))
}

/**
 * The figures of one year as anyone may read them: null for "fewer than 5", and for whatever else would give a small
 * number away by subtraction. None is a small number too.
 */
export function figuresOf(
  concerns: readonly Pick<Concern, 'at' | 'steps'>[],
  year: number,
  dayOf: (at: string) => string,
) {
  const within = concerns.filter(({ at }) => yearOf(dayOf(at)) === year)
  const counts = steps.map((step) => within.filter((concern) => stepOf(concern) === step).length)
  const table = publishTable([counts], { limit: 5, zeros: 'hide', totals: { columns: false } })
  const received = within.length < 5 ? null : within.length
  const shown = table.kind === 'published' && received !== null ? table.rows[0]! : counts.map(() => 'hidden' as const)
  const total =
    table.kind === 'published' && (table.total === 'hidden' || table.rowTotals?.[0] === 'hidden') ? null : received
  return {
    received: total,
    stages: Object.fromEntries(steps.map((step, i) => [step, shown[i] === 'hidden' ? null : (shown[i] as number)])),
  }
}
