import type { Paragraph } from '../../../platform/paragraphs.ts'

export const sides = ['community', 'officer'] as const
export type Side = (typeof sides)[number]
export const joinings = ['apply', 'invited'] as const
export type Joining = (typeof joinings)[number]

export type WorkingGroup = {
  id: string
  projectId: string
  name: string
  purpose: string
  joining: Joining
  communitySeats: number
  officerSeats: number
  createdAt: Date
}
/** A seat, with the name its holder goes by; none for who left for good. `counts` where they sit there now, rightly. */
export type Seat = {
  id: string
  side: Side
  accountId: string | null
  name: string | null
  named: boolean
  takenAt: Date
  leftAt: Date | null
  counts: boolean
}
export type Room = { group: WorkingGroup; seat: { id: string; side: Side; named: boolean } }

export type JointDraft = { id: string; groupId: string; title: string; version: number; used: number; changedAt: Date }
export type Version = {
  version: number
  paragraphs: Paragraph[]
  seatId: string
  at: Date
  why: string
  restores: number | null
  /** Whose suggestion it took in. */
  creditSeat: string | null
  publishedAt: Date | null
}
