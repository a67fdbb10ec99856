import type { Joining } from './types.ts'

export type GroupField = 'name' | 'purpose' | 'communitySeats' | 'officerSeats' | 'joining'
export type GroupRefusal =
  | 'name-missing'
  | 'name-too-long'
  | 'purpose-missing'
  | 'purpose-too-long'
  | 'seats-missing'
  | 'fewer-than-half'
  | 'joining-missing'
export type NewGroup = { name: string; purpose: string; communitySeats: number; officerSeats: number; joining: Joining }

export const mostSeats = 40
const isSeats = (n: number) => Number.isInteger(n) && n >= 1 && n <= mostSeats

/** Why a group cannot begin like this. At least half of the seats are the community's. */
export function groupRefusals(group: NewGroup): Partial<Record<GroupField, GroupRefusal>> {
  const found: Partial<Record<GroupField, GroupRefusal>> = {}
  if (!group.name) found.name = 'name-missing'
  else if (group.name.length > 120) found.name = 'name-too-long'
  if (!group.purpose) found.purpose = 'purpose-missing'
  else if (group.purpose.length > 2_000) found.purpose = 'purpose-too-long'
  if (!isSeats(group.communitySeats)) found.communitySeats = 'seats-missing'
  if (!isSeats(group.officerSeats)) found.officerSeats = 'seats-missing'
  if (!found.communitySeats && !found.officerSeats && group.communitySeats < group.officerSeats)
    found.communitySeats = 'fewer-than-half'
  if (group.joining !== 'apply' && group.joining !== 'invited') found.joining = 'joining-missing'
  return found
}

export type SeatRefusal = 'not-found' | 'has-seat' | 'full' | 'works-for-council' | 'not-an-officer'

/** Why somebody cannot take a seat. Nobody who works for the council sits for the community, and nobody else for the officers. */
export function seatRefusal(asked: {
  side: 'community' | 'officer'
  staff: boolean
  seated: boolean
  free: number
}): SeatRefusal | undefined {
  if (asked.side === 'community' && asked.staff) return 'works-for-council'
  if (asked.side === 'officer' && !asked.staff) return 'not-an-officer'
  if (asked.seated) return 'has-seat'
  return asked.free < 1 ? 'full' : undefined
}

export type TextRefusal = 'missing' | 'too-long'
export const textRefusal = (text: string, most: number): TextRefusal | undefined =>
  !text.trim() ? 'missing' : text.length > most ? 'too-long' : undefined
/** The longest draft, in characters and in paragraphs; the longest paragraph suggested; the longest comment. */
export const longest = { draft: 60_000, paragraphs: 400, suggestion: 6_000, comment: 2_000, why: 300, title: 150 }
