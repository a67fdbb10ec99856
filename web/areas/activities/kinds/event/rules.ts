export const eventKinds = ['listening', 'participation', 'development'] as const
export type EventKind = (typeof eventKinds)[number]

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

/** Whose roof it is under: the council's own, one of others, or none. */
export const venueTypes = [
  'council',
  'community',
  'faith',
  'education',
  'health',
  'business',
  'outdoors',
  'online',
] as const
export type VenueType = (typeof venueTypes)[number]
/** Going to where people are: neither the council's own rooms nor a screen. */
export const isOthers = (type: string): boolean => type !== 'council' && type !== 'online'
export const othersVenues = venueTypes.filter(isOthers)

/** Days after the event on which names and contacts of those who booked are removed. */
export const keepDays = 30
export const longest = { host: 120, venue: 300, access: 1_000, cost: 120, link: 500, why: 500 } as const

export type EventFields = {
  kind: string
  seriesId: string
  hostName: string
  hostAccount: string
  wardId: string
  venue: string
  venueType: string
  /** A day, or what was wrong with it. */
  day: string
  from: string | undefined
  until: string | undefined
  capacity: string
  access: readonly string[]
  accessWords: string
  accessCy: string
  cost: string
  link: string
}
export type DetailRefusal =
  | 'kind-missing'
  | 'series-unknown'
  | 'host-missing'
  | 'host-unknown'
  | 'ward-missing'
  | 'venue-missing'
  | 'venue-type-missing'
  | 'not-a-day'
  | 'not-a-time'
  | 'ends-before'
  | 'capacity-not-a-number'
  | 'capacity-below-places'
  | 'access-missing'
  | 'access-unknown'
  | 'link-not-a-link'
  | 'too-long'
export type DetailRefusals = { [field in keyof EventFields]?: DetailRefusal }

export type Known = {
  wards: ReadonlySet<string>
  series: ReadonlySet<string>
  staff: ReadonlySet<string>
  /** Places that people have already. */
  placed: number
  published: boolean
}

/** What is wrong, by field. A draft may lack its access arrangements; what is published may not lose them. */
export function detailRefusals(fields: EventFields, known: Known): DetailRefusals {
  const found: DetailRefusals = {}
  if (!(eventKinds as readonly string[]).includes(fields.kind)) found.kind = 'kind-missing'
  if (fields.seriesId && !known.series.has(fields.seriesId)) found.seriesId = 'series-unknown'
  if (!fields.hostName) found.hostName = 'host-missing'
  if (fields.hostAccount && !known.staff.has(fields.hostAccount)) found.hostAccount = 'host-unknown'
  if (fields.venueType !== 'online' && !known.wards.has(fields.wardId)) found.wardId = 'ward-missing'
  if (!fields.venue) found.venue = 'venue-missing'
  if (!(venueTypes as readonly string[]).includes(fields.venueType)) found.venueType = 'venue-type-missing'
  if (!/^\d{4}-/.test(fields.day)) found.day = 'not-a-day'
  else if (!fields.from || !fields.until) found.from = 'not-a-time'
  else if (fields.until <= fields.from) found.from = 'ends-before'
  const capacity = Number(fields.capacity)
  if (fields.capacity && (!/^\d{1,5}$/.test(fields.capacity) || capacity < 1)) found.capacity = 'capacity-not-a-number'
  else if (fields.capacity && capacity < known.placed) found.capacity = 'capacity-below-places'
  if (fields.access.some((one) => !(accessKinds as readonly string[]).includes(one))) found.access = 'access-unknown'
  else if (known.published && !saysAccess(fields.access, fields.accessWords)) found.access = 'access-missing'
  if (fields.link && !/^https:\/\/[^\s/]+\.[^\s]+$/.test(fields.link)) found.link = 'link-not-a-link'
  const lengths = [
    ['hostName', longest.host],
    ['venue', longest.venue],
    ['accessWords', longest.access],
    ['accessCy', longest.access],
    ['cost', longest.cost],
    ['link', longest.link],
  ] as const
  for (const [name, most] of lengths) if (fields[name].length > most) found[name] ??= 'too-long'
  return found
}

/** Whether anything is said of who can come, and how. */
export const saysAccess = (access: readonly string[], words: string): boolean => access.length > 0 || !!words.trim()

/** A share in whole percents, as it is said: nothing of nothing is nothing. */
export const percent = (part: number, whole: number): number => (whole ? Math.round((part / whole) * 100) : 0)
