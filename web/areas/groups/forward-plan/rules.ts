import { addDays } from '../../../platform/clock.ts'
import { isId } from '../../../platform/ids.ts'
import { communities } from '../register/fields.ts'

/**
 * Whom something asks. No ward is everywhere, no community is everyone; with groups named and neither of both it asks
 * those groups alone.
 */
export type Audience = { wards: readonly string[]; communities: readonly string[]; groups: readonly string[] }
/** From a day to a day, both included, as YYYY-MM-DD. */
export type Span = { fromOn: string; untilOn: string }
export const earlier = (a: string, b: string): string => [a, b].sort()[0]!
export const later = (a: string, b: string): string => [a, b].sort()[1]!

/** Something that people are asked: an entry of the forward plan, an item of a yearly plan, or an activity. */
export type Ask = Audience & Span & { id: string; title: string; service: string }

/**
 * The people that two asks have in common. `wide` says that they meet only because one leaves open what the other names:
 * a ward, and carers anywhere.
 */
export type Shared = Audience & { wide: boolean }
export type Clash<A extends Ask = Ask> = Span & { other: A; shared: Shared }

export const asksPlaces = ({ wards, communities: whom, groups }: Audience): boolean =>
  wards.length > 0 || whom.length > 0 || groups.length === 0
const asksEveryone = (audience: Audience): boolean =>
  asksPlaces(audience) && audience.wards.length === 0 && audience.communities.length === 0

/** An empty list is everyone: what two lists have in common, or undefined where that is nobody. */
function common(a: readonly string[], b: readonly string[]): string[] | undefined {
  if (!a.length || !b.length) return [...(a.length ? a : b)]
  const both = a.filter((one) => b.includes(one))
  return both.length ? both : undefined
}

/** Who is asked by both, or undefined where nobody is. */
export function sharedBy(a: Audience, b: Audience): Shared | undefined {
  const groups = a.groups.filter((one) => b.groups.includes(one))
  const wards = asksPlaces(a) && asksPlaces(b) ? common(a.wards, b.wards) : undefined
  const whom = wards && common(a.communities, b.communities)
  if (!whom && !groups.length) return undefined
  const named = (a.wards.length && b.wards.length) || (a.communities.length && b.communities.length)
  const close = groups.length > 0 || !!named || (asksEveryone(a) && asksEveryone(b))
  return { groups, wards: (whom && wards) ?? [], communities: whom ?? [], wide: !close }
}

/** What else asks the same people in the same weeks, what begins first at the top. */
export function clashesOf<A extends Ask>(ask: Audience & Span & { id?: string }, others: readonly A[]): Clash<A>[] {
  return others
    .filter((other) => other.id !== ask.id && other.fromOn <= ask.untilOn && ask.fromOn <= other.untilOn)
    .flatMap((other) => {
      const shared = sharedBy(ask, other)
      const fromOn = later(other.fromOn, ask.fromOn)
      const untilOn = earlier(other.untilOn, ask.untilOn)
      return shared ? [{ other, shared, fromOn, untilOn }] : []
    })
    .sort((a, b) => (a.fromOn < b.fromOn ? -1 : a.fromOn > b.fromOn ? 1 : a.other.id < b.other.id ? -1 : 1))
}

/** Clashes that need a thought; what meets only widely is told apart, or it would be everywhere. */
export const close = <A extends Ask>(clashes: readonly Clash<A>[]): Clash<A>[] =>
  clashes.filter(({ shared }) => !shared.wide)

/** A quarter of a year, by its first day. */
export const quarterOf = (day: string): string =>
  `${day.slice(0, 4)}-${String(Math.floor((Number(day.slice(5, 7)) - 1) / 3) * 3 + 1).padStart(2, '0')}-01`
export function quarterEnd(quarter: string): string {
  return addDays(nextQuarter(quarter), -1)
}
export const nextQuarter = (quarter: string): string => quarterOf(addDays(quarter, 95))
export function quartersOf({ fromOn, untilOn }: Span): string[] {
  const found: string[] = []
  for (let quarter = quarterOf(fromOn); quarter <= untilOn; quarter = nextQuarter(quarter)) found.push(quarter)
  return found
}

/** The plan year, April to March, in which a day lies: by the year in which it begins. */
export const planYearOf = (day: string): number => Number(day.slice(0, 4)) - (day.slice(5) < '04-01' ? 1 : 0)
export const planYearSpan = (year: number): Span => ({ fromOn: `${year}-04-01`, untilOn: `${year + 1}-03-31` })

/** A plan year as it stands in an address: 2026-27. */
export const yearText = (year: number): string => `${year}-${String((year + 1) % 100).padStart(2, '0')}`

/** The Monday of the week in which a day lies. */
export const mondayOf = (day: string): string => addDays(day, -((new Date(`${day}T12:00:00Z`).getUTCDay() + 6) % 7))

export type EntryFields = {
  title: string
  about: string
  service: string
  fromOn: string | 'nothing' | 'not-a-day'
  untilOn: string | 'nothing' | 'not-a-day'
  wards: readonly string[]
  communities: readonly string[]
  groups: readonly string[]
  note: string
  overCapWhy: string
}
export type EntryRefusal =
  | 'title-missing'
  | 'title-too-long'
  | 'about-missing'
  | 'about-too-long'
  | 'service-missing'
  | 'service-too-long'
  | 'from-missing'
  | 'from-not-a-day'
  | 'until-missing'
  | 'until-not-a-day'
  | 'until-before'
  | 'until-past'
  | 'until-too-late'
  | 'whole-year'
  | 'audience-unknown'
  | 'too-many-groups'
  | 'note-too-long'
  | 'reason-too-long'
  | 'over-cap'
export type EntryRefusals = Partial<Record<keyof EntryFields, EntryRefusal>>

export const longest = { title: 120, about: 1_000, service: 120, note: 1_000, overCapWhy: 500 } as const
export const mostGroups = 60

/** What is wrong with an entry, by field. `known` are the wards of the council and the groups of the network among those named. */
export function entryRefusals(
  fields: EntryFields,
  today: string,
  known: { wards: ReadonlySet<string>; groups: ReadonlySet<string> },
): EntryRefusals {
  const found: EntryRefusals = {}
  for (const name of ['title', 'about', 'service'] as const)
    if (!fields[name]) found[name] = `${name}-missing`
    else if (fields[name].length > longest[name]) found[name] = `${name}-too-long`
  const { fromOn, untilOn } = fields
  if (fromOn === 'nothing') found.fromOn = 'from-missing'
  else if (fromOn === 'not-a-day') found.fromOn = 'from-not-a-day'
  if (untilOn === 'nothing') found.untilOn = 'until-missing'
  else if (untilOn === 'not-a-day') found.untilOn = 'until-not-a-day'
  else if (!found.fromOn && untilOn < fromOn) found.untilOn = 'until-before'
  else if (untilOn < today) found.untilOn = 'until-past'
  else if (untilOn > addDays(today, 3 * 366)) found.untilOn = 'until-too-late'
  else if (!found.fromOn && untilOn > addDays(fromOn, 366)) found.untilOn = 'whole-year'
  if (!fields.wards.every((id) => isId(id) && known.wards.has(id))) found.wards = 'audience-unknown'
  if (!fields.communities.every((one) => (communities as readonly string[]).includes(one)))
    found.communities = 'audience-unknown'
  if (fields.groups.length > mostGroups) found.groups = 'too-many-groups'
  else if (!fields.groups.every((id) => known.groups.has(id))) found.groups = 'audience-unknown'
  if (fields.note.length > longest.note) found.note = 'note-too-long'
  if (fields.overCapWhy.length > longest.overCapWhy) found.overCapWhy = 'reason-too-long'
  return found
}

/** A group that would be asked more often in a quarter than the scheme allows. */
export type Over = { groupId: string; quarter: string; times: number }
