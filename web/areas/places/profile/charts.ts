import { speak } from '../../../platform/words.ts'
import { formatDate } from '../../../ui/layout/format.ts'
import type { Language } from '../../../ui/layout/view.ts'
import type { ProfileChart } from '../../../ui/ward-profile/ward-profile.tsx'
import type { Figure, Topic } from './queries.ts'
import { words } from './words.ts'

type Row = { label: string; here: number | undefined; whole?: number }

/** Topics that are drawn; the others are in tables. */
export const charted: readonly string[] = ['age', 'ethnic group', 'tenure', 'deprivation decile']

/** A difference that is worth a headline: two people in a hundred. */
const worthSaying = 0.02

/** The four small charts of a ward, each with its finding as its title. */
export function charts(topics: readonly Topic[], whole: string, language: Language): ProfileChart[] {
  const say = speak(words, language)
  return topics.flatMap((topic) => {
    const chart = chartOf(topic, whole, language)
    return chart
      ? [
          {
            ...chart,
            id: `profile-${topic.topic.replaceAll(' ', '-')}`,
            source: say.source(topic.source, formatDate(topic.asAt, language)),
          },
        ]
      : []
  })
}

function chartOf(
  { topic, figures }: Topic,
  whole: string,
  language: Language,
): Pick<ProfileChart, 'title' | 'first' | 'rows'> | undefined {
  const { age, ethnicGroup, homes, deprivation } = speak(words, language)
  if (topic === 'age') {
    const rows = figures.map((figure) => rowOf(figure, ageLabel(figure.category, language)))
    return { rows, first: age.first, title: age.finding(finding(rows), whole) }
  }
  if (topic === 'ethnic group') {
    const rows = figures.map((figure) => rowOf(figure, ethnicGroup.labels[figure.category] ?? figure.category))
    return {
      rows: rows.map((row) => ({ ...row, label: capital(row.label) })),
      first: ethnicGroup.first,
      title: ethnicGroup.finding(finding(rows), whole),
    }
  }
  if (topic === 'tenure') {
    const rows = grouped(figures, tenureOf, homes.labels)
    return {
      rows: rows.map((row) => ({ ...row, label: capital(row.label) })),
      first: homes.first,
      title: homes.finding(finding(rows), whole),
    }
  }
  if (topic === 'deprivation decile') {
    const rows = grouped(figures, fifthOf, { ...deprivation.fifths })
    const all = figures.reduce((sum, { count }) => sum + (count ?? 0), 0)
    const most = figures
      .filter(({ category }) => fifthOf(category) === 0)
      .reduce((sum, { count }) => sum + (count ?? 0), 0)
    return {
      rows: rows.map((row) => ({ ...row, label: capital(row.label) })),
      first: deprivation.first,
      title: deprivation.finding(most, all),
    }
  }
  return undefined
}

const rowOf = ({ share, whole }: Figure, label: string): Row => ({
  label,
  here: share ?? undefined,
  ...(whole === null ? {} : { whole }),
})

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** Adds up the shares of the categories that belong together; a category of no group is left out. */
function grouped<K extends string | number>(
  figures: readonly Figure[],
  group: (category: string) => K | undefined,
  labels: Record<K, string>,
): Row[] {
  const sum = (which: string, value: (figure: Figure) => number | null) =>
    figures
      .filter(({ category }) => String(group(category)) === which)
      .reduce((total, figure) => total + (value(figure) ?? 0), 0)
  const compared = figures.some(({ whole }) => whole !== null)
  return Object.entries<string>(labels).map(([which, label]) => ({
    label,
    here: sum(which, ({ share }) => share),
    ...(compared ? { whole: sum(which, ({ whole }) => whole) } : {}),
  }))
}

const tenureOf = (category: string): 'owned' | 'social' | 'private' | 'free' | undefined =>
  /^(owned|shared ownership)/i.test(category)
    ? 'owned'
    : /^social/i.test(category)
      ? 'social'
      : /^private/i.test(category)
        ? 'private'
        : /rent free/i.test(category)
          ? 'free'
          : undefined

const fifthOf = (category: string): 0 | 1 | 2 | 3 | 4 | undefined => {
  const decile = Number(category)
  return Number.isInteger(decile) && decile >= 1 && decile <= 10
    ? (Math.floor((decile - 1) / 2) as 0 | 1 | 2 | 3 | 4)
    : undefined
}

/** What there is most more of than in the whole; where there is nothing more of, what there is least of. */
export function finding(rows: readonly Row[]): { label: string; more: boolean } | undefined {
  const differences = rows.flatMap(({ label, here, whole }) =>
    here === undefined || whole === undefined ? [] : [{ label, by: here - whole }],
  )
  const inOrder = differences.filter(({ by }) => Math.abs(by) >= worthSaying).toSorted((a, b) => b.by - a.by)
  const found = inOrder[0]?.by && inOrder[0].by > 0 ? inOrder[0] : inOrder.at(-1)
  return found && { label: found.label, more: found.by > 0 }
}

function ageLabel(category: string, language: Language): string {
  const { age } = speak(words, language)
  const [from, to] = category.match(/\d+/g) ?? []
  if (!from) return category
  if (to) return age.band(from, to)
  return /under/i.test(category) ? age.under(from) : age.over(from)
}
