import { addDays, dayOf, londonTime } from '../../../platform/clock.ts'
import { isWebsite } from '../register/rules.ts'

/** What a place offers to people who need it. */
export const accessKinds = [
  'step-free',
  'accessible-toilet',
  'hearing-loop',
  'sign-language',
  'quiet-room',
  'seats',
  'blue-badge-parking',
  'bus-stop',
] as const
export type Access = (typeof accessKinds)[number]

/** A day and its times as somebody typed them. */
export type TypedTime = {
  day: string | 'nothing' | 'not-a-day'
  from: string | undefined
  until: string | undefined
  blank: boolean
}
export type EventTime = { startsAt: Date; endsAt: Date }
export type EventFields = {
  title: string
  about: string
  place: string
  wardId: string
  access: readonly string[]
  cost: string
  booking: string
  times: readonly TypedTime[]
}

export type EventRefusal =
  | 'title-missing'
  | 'title-too-long'
  | 'about-missing'
  | 'about-too-long'
  | 'place-missing'
  | 'place-too-long'
  | 'ward-unknown'
  | 'access-unknown'
  | 'cost-too-long'
  | 'booking-not-a-link'
  | 'times-missing'
  | 'too-many-times'
  | 'not-a-day'
  | 'not-a-time'
  | 'ends-before'
  | 'in-the-past'
  | 'too-late'
  | 'overlap'
export type EventRefusals = { [field in keyof EventFields | `time${number}`]?: EventRefusal }

export const mostTimes = 12
export const longest = { title: 120, about: 4_000, place: 300, cost: 120, why: 500 } as const

/** When it is, as instants. What ends by six in the morning began on the evening before. */
export function timeOf({ day, from, until }: TypedTime): EventTime | undefined {
  if (!from || !until || !/^\d/.test(day)) return undefined
  const ends = until <= from && until <= '06:00' ? addDays(day, 1) : day
  return { startsAt: londonTime(day, from), endsAt: londonTime(ends, until) }
}

function timeRefusal(typed: TypedTime, now: Date, before: readonly EventTime[]): EventRefusal | undefined {
  if (typed.day === 'nothing' || typed.day === 'not-a-day') return 'not-a-day'
  const time = timeOf(typed)
  if (!time) return 'not-a-time'
  // On the night when the clocks go forward an hour is not there.
  if (time.endsAt <= time.startsAt) return 'ends-before'
  const there = before.some(({ startsAt }) => startsAt.getTime() === time.startsAt.getTime())
  if (time.startsAt < now && !there) return 'in-the-past'
  return typed.day > addDays(dayOf(now), 2 * 366) ? 'too-late' : undefined
}

/** What is wrong with an event, by field; `time0` is the first of its days. Days that it had before may be over. */
export function eventRefusals(
  fields: EventFields,
  now: Date,
  known: { wards: ReadonlySet<string>; before?: readonly EventTime[] },
): EventRefusals {
  const found: EventRefusals = {}
  for (const name of ['title', 'about', 'place'] as const)
    if (!fields[name]) found[name] = `${name}-missing`
    else if (fields[name].length > longest[name]) found[name] = `${name}-too-long`
  if (fields.wardId && !known.wards.has(fields.wardId)) found.wardId = 'ward-unknown'
  if (!fields.access.every((one) => (accessKinds as readonly string[]).includes(one))) found.access = 'access-unknown'
  if (fields.cost.length > longest.cost) found.cost = 'cost-too-long'
  if (fields.booking && !isWebsite(fields.booking)) found.booking = 'booking-not-a-link'
  const typed = fields.times.filter(({ blank }) => !blank)
  if (!typed.length) found.times = 'times-missing'
  else if (typed.length > mostTimes) found.times = 'too-many-times'
  for (const [i, time] of fields.times.entries()) {
    const refused = time.blank ? undefined : timeRefusal(time, now, known.before ?? [])
    if (refused) found[`time${i}`] = refused
  }
  if (!Object.keys(found).some((name) => name.startsWith('time')) && overlap(timesOf(fields))) found.times = 'overlap'
  return found
}

/** Its times in order; only for fields in which nothing is wrong. */
export const timesOf = ({ times }: Pick<EventFields, 'times'>): EventTime[] =>
  times.flatMap((time) => timeOf(time) ?? []).sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime())
const overlap = (times: readonly EventTime[]): boolean =>
  times.some(({ startsAt }, i) => i > 0 && startsAt < times[i - 1]!.endsAt)

export type Kept = EventTime & { id: string }
/** Which of its times stay, move, are new or fall away: one that moves keeps its place in people's calendars. */
export function reconcile(before: readonly Kept[], after: readonly EventTime[]) {
  const same = (a: EventTime, b: EventTime) =>
    a.startsAt.getTime() === b.startsAt.getTime() && a.endsAt.getTime() === b.endsAt.getTime()
  const old = before.filter((one) => !after.some((time) => same(one, time)))
  const fresh = after.filter((time) => !before.some((one) => same(one, time)))
  return {
    moved: old.slice(0, fresh.length).map((one, i) => ({ ...fresh[i]!, id: one.id })),
    added: fresh.slice(old.length),
    gone: old.slice(fresh.length),
  }
}

export type EventState = 'waiting' | 'not-accepted' | 'accepted' | 'cancelled'
/** Months as they stand in an address: 2027-03. */
export const isMonth = (text: string): boolean => /^20\d\d-(0[1-9]|1[0-2])$/.test(text)
export const monthAfter = (month: string): string => addDays(`${month}-01`, 40).slice(0, 7)
