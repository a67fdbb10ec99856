export type State = 'draft' | 'not-yet-open' | 'open' | 'closed'
export type IdentityLevel = 'open' | 'email' | 'account' | 'code'

/** The project as an activity needs to know it. */
export type Within = {
  id: string
  slug: string
  title: string
  state: 'draft' | 'scheduled' | 'live' | 'paused' | 'closed'
  publishedAt: Date | null
  closedAt: Date | null
  areas: readonly { id: string; name: string; slug: string }[]
  translations: unknown
}

export type ActivityRow = {
  id: string
  projectId: string
  kind: string
  slug: string
  title: string
  question: string
  help: string
  translations: unknown
  identityLevel: IdentityLevel
  preModeration: boolean
  stageId: string | null
  opensAt: Date
  closesAt: Date | null
  definition: unknown
  version: number
  publishedAt: Date | null
  /** When an officer closed it, before its time or where it had none. */
  closedAt: Date | null
  closedWhy: string | null
}

export type Activity = ActivityRow & { project: Within }

/** What others list of an activity. */
export type ActivitySummary = {
  id: string
  projectId: string
  projectSlug: string
  kind: string
  slug: string
  title: string
  question: string
  opensAt: Date
  closesAt: Date | null
  state: State
  /** Its project is paused: nobody can take part for now. */
  paused: boolean
  /** The stage of its project in which it takes place. */
  stageId: string | null
  minutes: number
  href: string
  received: number
  translations: unknown
}
