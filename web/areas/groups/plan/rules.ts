import { type EntryFields, yearText } from '../forward-plan/rules.ts'

/** An item of a plan: what is asked, of whom and when, and what it may change. This is also what a version keeps. */
export type Item = {
  id: string
  title: string
  about: string
  why: string
  service: string
  fromOn: string
  untilOn: string
  wards: string[]
  communities: string[]
  groups: string[]
  how: string
  mayChange: string
}
export type Content = { aims: string; items: Item[] }

/** 2026/27, as people write it. */
export const yearTitle = (year: number): string => yearText(year).replace('-', '/')
export function readYear(text: string): number | undefined {
  const year = Number(text.slice(0, 4))
  return /^2[01]\d\d-\d\d$/.test(text) && yearText(year) === text ? year : undefined
}

export type ItemExtra = { why: string; how: string; mayChange: string }
export type ItemRefusal =
  | 'why-missing'
  | 'why-too-long'
  | 'how-missing'
  | 'how-too-long'
  | 'mayChange-missing'
  | 'mayChange-too-long'
  | 'outside-the-year'
export type ItemRefusals = Partial<Record<keyof ItemExtra | 'fromOn', ItemRefusal>>

/** What is wrong with what a plan says about an ask besides. An item begins within the year of its plan. */
export function itemRefusals(extra: ItemExtra, entry: Pick<EntryFields, 'fromOn'>, year: number): ItemRefusals {
  const found: ItemRefusals = {}
  for (const name of ['why', 'how', 'mayChange'] as const)
    if (!extra[name]) found[name] = `${name}-missing`
    else if (extra[name].length > (name === 'why' ? 500 : 1_000)) found[name] = `${name}-too-long`
  const { fromOn } = entry
  if (/^\d/.test(fromOn) && (fromOn < `${year}-04-01` || fromOn > `${year + 1}-03-31`))
    found.fromOn = 'outside-the-year'
  return found
}

/** A plan may be drafted for this plan year and the two after it. */
export const mayDraft = (year: number, thisYear: number): boolean => year >= thisYear && year <= thisYear + 2

export const mostItems = 100
export const longest = { aims: 4_000, comment: 2_000, response: 2_000, why: 500 } as const

type Part = Exclude<keyof Item, 'id'>
export const parts: readonly Part[] = [
  'title',
  'about',
  'why',
  'service',
  'fromOn',
  'untilOn',
  'wards',
  'communities',
  'groups',
  'how',
  'mayChange',
]
export type Difference = {
  added: Item[]
  removed: Item[]
  changed: { before: Item; after: Item; parts: Part[] }[]
  aims?: { before: string; after: string }
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)
export const changedParts = (before: Item, after: Item): Part[] =>
  parts.filter((part) => {
    const [a, b] = [before[part], after[part]]
    return Array.isArray(a) && Array.isArray(b) ? !same(a.toSorted(), b.toSorted()) : a !== b
  })

/** What changed from one state of a plan to another, item by item. */
export function differenceOf(before: Content, after: Content): Difference {
  const old = new Map(before.items.map((item) => [item.id, item]))
  const now = new Set(after.items.map(({ id }) => id))
  return {
    added: after.items.filter(({ id }) => !old.has(id)),
    removed: before.items.filter(({ id }) => !now.has(id)),
    changed: after.items.flatMap((item) => {
      const was = old.get(item.id)
      const found = was ? changedParts(was, item) : []
      return was && found.length ? [{ before: was, after: item, parts: found }] : []
    }),
    ...(before.aims === after.aims ? {} : { aims: { before: before.aims, after: after.aims } }),
  }
}
export const isSame = ({ added, removed, changed, aims }: Difference): boolean =>
  !added.length && !removed.length && !changed.length && !aims
