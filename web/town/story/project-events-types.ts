import type { CouncilSlug } from './types.ts'

/** Events of the example's projects. Days count from today; what is past has notes and a count at the door. */
export type StoryEvent = {
  title: string
  titleCy?: string
  question: string
  help: string
  kind: 'listening' | 'participation' | 'development'
  /** Days from today, and from when to when. */
  day: number
  from: string
  until: string
  ward: string
  venue: string
  venueType: string
  access: readonly string[]
  accessWords: string
  accessCy?: string
  capacity?: number
  cost?: string
  online?: true
  inSeries?: true
  /** How many notes at its tables, how many said something from home, how many came without booking, how many booked. */
  notes?: number
  fromHome?: number
  walkIns?: number
  bookings?: number
  agenda?: { residents: number; council: readonly string[]; declined?: string }
  rota?: readonly {
    role: string
    about: string
    freely: boolean
    shifts: readonly [from: string, until: string, needed: number, taken: number][]
  }[]
  report?: string
}
export type StorySession = {
  day: number
  from: string
  until: string
  ward: string
  venue: string
  venueType: string
  partner: string
  met?: { talked: number; form: number; more: number }
}
export type StoryEvents = {
  council: CouncilSlug
  project: string
  officer: string
  host: { key: string; name: string }
  series?: { title: string; titleCy: string; about: string; aboutCy: string }
  events: readonly StoryEvent[]
  sessions: readonly StorySession[]
}
