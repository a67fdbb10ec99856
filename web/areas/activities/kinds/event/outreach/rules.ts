import { isOthers, venueTypes } from '../rules.ts'

export const hows = ['talked', 'took-a-form', 'asked-for-more'] as const
export type How = (typeof hows)[number]

export type SessionFields = {
  venue: string
  venueType: string
  partner: string
  wardId: string
  day: string
  from: string | undefined
  until: string | undefined
}
export type SessionRefusal =
  | 'venue-missing'
  | 'venue-type-missing'
  | 'partner-missing'
  | 'ward-missing'
  | 'not-a-day'
  | 'not-a-time'
  | 'ends-before'
  | 'too-long'
export type SessionRefusals = { [field in keyof SessionFields]?: SessionRefusal }

const longest = { venue: 300, partner: 120 } as const
export const longestReason = 1_000
export const mostContacts = 1_000

/** A session needs a place, whose it is, and who opens the door: a partner hosts it, unless it is the council's own place. */
export function sessionRefusals(fields: SessionFields, wards: ReadonlySet<string>): SessionRefusals {
  const found: SessionRefusals = {}
  if (!fields.venue) found.venue = 'venue-missing'
  else if (fields.venue.length > longest.venue) found.venue = 'too-long'
  if (!(venueTypes as readonly string[]).includes(fields.venueType)) found.venueType = 'venue-type-missing'
  if (!fields.partner && isOthers(fields.venueType)) found.partner = 'partner-missing'
  else if (fields.partner.length > longest.partner) found.partner = 'too-long'
  if (fields.venueType !== 'online' && !wards.has(fields.wardId)) found.wardId = 'ward-missing'
  if (!/^\d{4}-/.test(fields.day)) found.day = 'not-a-day'
  else if (!fields.from || !fields.until) found.from = 'not-a-time'
  else if (fields.until <= fields.from) found.from = 'ends-before'
  return found
}

/** What happened in one ward. */
export type Covered = { wardId: string | null; venueType: string; events: number; sessions: number; met: number }

export type WardLine = { council: number; others: number; met: number }
/** By ward: how often at the council's own places, how often at others', and how many were met. */
export function byWard(covered: readonly Covered[]): Map<string, WardLine> {
  const lines = new Map<string, WardLine>()
  for (const { wardId, venueType, events, sessions, met } of covered) {
    if (!wardId) continue
    const line = lines.get(wardId) ?? { council: 0, others: 0, met: 0 }
    const n = events + sessions
    lines.set(wardId, {
      council: line.council + (isOthers(venueType) ? 0 : n),
      others: line.others + (isOthers(venueType) ? n : 0),
      met: line.met + met,
    })
  }
  return lines
}
