import { type Group, groups } from './words.ts'

/** One thing that needs a person, as its area tells it: `key` says why. `count` says how many it stands for. */
export type DeskItem = {
  key: string
  title: string
  words?: string | undefined
  /** A day (YYYY-MM-DD) or a moment by which it has to be done. */
  due?: string | Date | undefined
  href: string
  action: string
  count?: number | undefined
  /** It waits for this person and nobody else. */
  own?: boolean | undefined
}

export type DeskGroup = { key: Group; items: DeskItem[]; total: number; more: number }

const groupOf: Record<string, Group> = {
  'reply-overdue': 'overdue',
  'reply-due': 'promised',
  overdue: 'overdue',
  'moderate-late': 'overdue',
  promised: 'promised',
  'whose-turn': 'whose-turn',
  quiet: 'quiet',
  meetings: 'meetings',
  plans: 'plans',
  privacy: 'privacy',
  moderate: 'moderate',
  appeal: 'appeals',
  'batch-held': 'paper',
  letter: 'letters',
  'no-response': 'answers',
  obstacle: 'projects',
  draft: 'projects',
  closing: 'closing',
  'job-failed': 'jobs',
}

/** Rows that a group shows; the rest is in its own list. */
export const perGroup = 6

const dueTime = ({ due }: DeskItem): number => (due ? new Date(due).getTime() : Infinity)

/** The desk in the order of haste: what is overdue first, within a group what is one's own and then what is due first. */
export function gather(items: readonly DeskItem[]): DeskGroup[] {
  return groups.flatMap((key) => {
    const own = items
      .filter((item) => (groupOf[item.key] ?? 'others') === key)
      .toSorted((a, b) => Number(b.own ?? false) - Number(a.own ?? false) || dueTime(a) - dueTime(b))
    if (own.length === 0) return []
    const total = own.reduce((sum, { count }) => sum + (count ?? 1), 0)
    return [{ key, items: own.slice(0, perGroup), total, more: Math.max(0, own.length - perGroup) }]
  })
}
