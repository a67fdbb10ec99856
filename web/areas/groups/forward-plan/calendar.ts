import { addDays } from '../../../platform/clock.ts'
import { formatRange } from '../../../ui/layout/format.ts'
import type { Known } from './asks.ts'
import { asksPlaces, mondayOf } from './rules.ts'
import { type Names, whoText } from './words.ts'

/** Half a year: what a person plans for, and what a screen holds. */
export const weeksShown = 26

export type Calendar = {
  /** Mondays, in order. */
  weeks: string[]
  months: { at: number; name: string }[]
  rows: { label: string; counts: number[]; whole?: boolean }[]
  /** Every ask as a line: the same as the picture, in words. */
  table: string[][]
  /** Where most is asked at once, if that is more than one thing. */
  busiest?: { who: string; count: number; monday: string }
  /** Wards that nothing is planned for alone. */
  quiet: string[]
}

/** Weeks by wards and people: how many things are asked of whom at once. */
export function calendarOf(asks: readonly Known[], today: string, names: Names): Calendar {
  const first = mondayOf(today)
  const weeks = Array.from({ length: weeksShown }, (_, week) => addDays(first, 7 * week))
  const counted = (mine: readonly Known[]) =>
    weeks.map((monday) => mine.filter((ask) => ask.fromOn <= addDays(monday, 6) && ask.untilOn >= monday).length)
  const placed = asks.filter(asksPlaces)
  const everyone = placed.filter(({ wards, communities }) => !wards.length && !communities.length)
  const wardRows = [...names.wards].map(([id, label]) => ({
    label,
    counts: counted(placed.filter(({ wards }) => wards.includes(id))),
  }))
  const peopleRows = Object.entries(names.communities).map(([key, label]) => ({
    label,
    counts: counted(placed.filter(({ communities }) => communities.includes(key))),
  }))
  const groupRows = [...names.groups].map(([id, label]) => ({
    label,
    counts: counted(asks.filter(({ groups }) => groups.includes(id))),
  }))
  const some = ({ counts }: { counts: number[] }) => counts.some(Boolean)
  const rows = [
    { label: names.everywhere, counts: counted(everyone), whole: true },
    ...[...wardRows, ...peopleRows, ...groupRows].filter(some),
  ]
  const busiest = rows
    .flatMap(({ label, counts }) => counts.map((count, week) => ({ who: label, count, monday: weeks[week]! })))
    .reduce<Calendar['busiest']>((most, one) => (one.count > Math.max(1, most?.count ?? 1) ? one : most), undefined)
  return {
    weeks,
    months: monthsOf(weeks),
    rows,
    table: asks.map((ask) => [whoText(ask, names), ask.title, formatRange(ask.fromOn, ask.untilOn)]),
    ...(busiest ? { busiest } : {}),
    quiet: wardRows.filter((row) => !some(row)).map(({ label }) => label),
  }
}

const month = new Intl.DateTimeFormat('en-GB', { month: 'short', timeZone: 'UTC' })

/** The first week of each month, by its Monday. The first is named only where it is not crowded out by the next. */
function monthsOf(weeks: readonly string[]): { at: number; name: string }[] {
  const all = weeks.flatMap((monday, at) =>
    at === 0 || monday.slice(5, 7) !== weeks[at - 1]!.slice(5, 7)
      ? [{ at, name: month.format(new Date(monday)).replace('Sept', 'Sep') }]
      : [],
  )
  return all.filter(({ at }, i) => i > 0 || (all[1]?.at ?? 9) - at > 1)
}
