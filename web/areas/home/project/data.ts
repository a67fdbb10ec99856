import type { Language } from '../../../ui/layout/view.ts'
import type { Area } from '../../../ui/map/ward-map.tsx'
import type { Heard, HeardWard } from '../heard/rules.ts'
import type { Channel } from '../heard/words.ts'
import type { Change } from '../pieces/changes.tsx'
import type { OpenThing } from '../pieces/open-things.tsx'

/** All that the page of a project shows, in the reader's language. */
export type ProjectState = 'draft' | 'scheduled' | 'live' | 'paused' | 'closed'

export type ProjectActivity = OpenThing & {
  id: string
  state: 'draft' | 'not-yet-open' | 'open' | 'closed'
  opensAt: Date
  paused: boolean
  stageId: string | null
}

export type ProjectStage = {
  /** Absent for the kick-off, which is no stage. */
  id?: string
  name: string
  description: string
  startsOn: string
  endsOn: string | null
  when: 'past' | 'now' | 'to-come'
}

export type ProjectDocument = {
  title: string
  summary: string
  href: string
  addedAt: Date
  file: { type: string; bytes: number } | null
  hasText: boolean
}

export type ProjectDecision = { title: string; href: string; decidedBy: string; decidedOn: string }
export type ProjectOutcome = { title: string; what: string; happenedOn: string; href?: string }

/** What became of what was heard, in the latest decision. The parts add up to all that was received and not erased. */
export type ProjectCoverage = {
  decision: string
  decidedOn: string
  used: number
  answered: number
  unanswered: number
  refused: number
  waiting: number
}

export type ProjectCounts = {
  received: number
  shown: number
  counted: number
  refused: number
  waiting: number
  erased: number
}

export type ProjectData = {
  id: string
  slug: string
  title: string
  purpose: string
  place: string
  state: ProjectState
  /** Everyone may see it; otherwise staff do, or the holder of a preview link. */
  public: boolean
  preview?: { until: Date }
  canChange: string
  cannotChange: string
  decider: string
  decideBy: string | null
  level: { name: string; meaning: string; promise: string; form?: { name: string; meaning: string } } | undefined
  levelChanges: readonly { at: Date; from: string; to: string; reason: string }[]
  endsOn: string | null
  closure: { at: Date; summary: string } | null
  pauses: readonly { at: Date; reason: string; endedAt: Date | null }[]
  briefChanges: readonly { at: Date; fields: readonly string[] }[]
  stages: readonly ProjectStage[]
  activities: readonly ProjectActivity[]
  workingGroups: readonly { name: string; href: string }[]
  updates: readonly { title: string; summary: string; href: string; at: Date }[]
  counts: ProjectCounts
  channels: Partial<Record<Channel, number>>
  heard: Heard | undefined
  wards: readonly (HeardWard & Pick<Area, 'href' | 'geometry'>)[]
  threshold: number
  themes: readonly { id: string; name: string; size: number; href: string }[]
  decisions: readonly ProjectDecision[]
  outcomes: readonly ProjectOutcome[]
  changes: readonly Change[]
  coverage: ProjectCoverage | undefined
  documents: readonly ProjectDocument[]
  withdrawnDocuments: readonly { title: string; at: Date; reason: string }[]
  noDocumentsReason: string
  unknowns: readonly { question: string; addedAt: Date; answer: string | null; answeredAt: Date | null }[]
  noUnknownsReason: string
  team: readonly { shownAs: string; lead: boolean }[]
  contactName: string
  contactEmail: string
  /** Whole address of the page, for those who pass it on. */
  address: string
  now: Date
  language: Language
}
