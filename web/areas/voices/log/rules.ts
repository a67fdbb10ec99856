import type { ModerationDeed } from '../moderation/log-commands.ts'
import { isReason, type Reason } from '../moderation/rules.ts'

/** What the table of months counts, in the order of its columns. */
export const columns = ['published', 'counted', 'refused', 'restored', 'appeal-upheld', 'appeal-refused'] as const
export type Column = (typeof columns)[number]

export type MonthCounts = { /** YYYY-MM. */ month: string } & Record<Column, number>
export type LogCounts = {
  /** Why something was not shown, the most common first. */
  reasons: { reason: Reason; n: number }[]
  refused: number
  /** Newest first; months in which nothing was decided are left out. */
  months: MonthCounts[]
}

const zero = (month: string): MonthCounts => ({
  month,
  published: 0,
  counted: 0,
  refused: 0,
  restored: 0,
  'appeal-upheld': 0,
  'appeal-refused': 0,
})
const isColumn = (deed: string): deed is Column => (columns as readonly string[]).includes(deed)

/** Reads the stored counts, whose keys are `YYYY-MM:deed:reason`. */
export function countsFrom(rows: readonly { key: string; n: number }[]): LogCounts {
  const months = new Map<string, MonthCounts>()
  const reasons = new Map<Reason, number>()
  let refused = 0
  for (const { key, n } of rows) {
    const [month = '', deed = '', reason = ''] = key.split(':')
    if (!n || !isColumn(deed)) continue
    const counts = months.get(month) ?? zero(month)
    counts[deed] += n
    months.set(month, counts)
    if (deed !== 'refused') continue
    refused += n
    if (isReason(reason)) reasons.set(reason, (reasons.get(reason) ?? 0) + n)
  }
  return {
    reasons: [...reasons]
      .map(([reason, n]) => ({ reason, n }))
      .toSorted((a, b) => b.n - a.n || (a.reason < b.reason ? -1 : 1)),
    refused,
    months: [...months.values()].toSorted((a, b) => (a.month < b.month ? 1 : -1)),
  }
}

/** The first of the twelve months that end with this day's, as YYYY-MM. */
export function firstMonth(today: string): string {
  const [year, month] = today.split('-').map(Number) as [number, number]
  return month === 12 ? `${year}-01` : `${year - 1}-${String(month + 1).padStart(2, '0')}`
}

export type LogLine = { id: string; deed: ModerationDeed; reason: string | null; at: Date; channel: string }
