export const kinds = ['project', 'enquiry', 'pathfinder', 'pilot', 'consultation'] as const
export type Kind = (typeof kinds)[number]
export const levelKeys = ['inform', 'consult', 'involve', 'collaborate', 'community-led'] as const
export type Level = (typeof levelKeys)[number]
export const formKeys = ['co-design', 'co-produce', 'co-deliver'] as const
export type CollaborationForm = (typeof formKeys)[number]
export const states = ['draft', 'scheduled', 'live', 'paused', 'closed'] as const
export type State = (typeof states)[number]
/** What a stage is for, whatever the project calls it: so that a list can be filtered by it. */
export const steps = ['prepare', 'listen', 'make-sense', 'decide', 'do', 'look-back'] as const
export type StageStep = (typeof steps)[number]

/** `{ cy: { title: …, purpose: … } }`, by the names of the fields below. */
export type Translations = Partial<Record<'en' | 'cy', Partial<Record<string, string>>>>

export type Project = {
  id: string
  slug: string
  kind: Kind
  title: string
  purpose: string
  canChange: string
  cannotChange: string
  decider: string
  /** A day, YYYY-MM-DD. */
  decideBy: string | null
  level: Level | null
  form: CollaborationForm | null
  contactName: string
  contactEmail: string
  startsOn: string | null
  endsOn: string | null
  noDocumentsReason: string
  noUnknownsReason: string
  translations: Translations
  state: State
  publishedAt: Date | null
  scheduledFor: Date | null
  closedAt: Date | null
  /** Where it is about; none means the whole area of the council. */
  areas: { id: string; name: string; slug: string }[]
  themes: { slug: string; name: string }[]
  version: number
  /** The slug it has now, where it was asked for by an older one. */
  movedTo?: string
}

export type ProjectInList = Project & { stage: { name: string; step: StageStep; translations: Translations } | null }

export type Stage = {
  id: string
  step: StageStep
  name: string
  description: string
  translations: Translations
  startsOn: string
  endsOn: string | null
  when: 'past' | 'now' | 'to-come'
}
export type Unknown = {
  id: string
  question: string
  translations: Translations
  addedAt: Date
  answer: string | null
  answeredAt: Date | null
}
export type ProjectDocument = {
  id: string
  title: string
  kind: string
  summary: string
  body: string
  translations: Translations
  addedAt: Date
  version: number
  file: { id: string; type: string; bytes: number; name: string } | null
}
export type TeamMember = { accountId: string; shownAs: string; lead: boolean }
export type LevelChange = {
  at: Date
  fromLevel: Level | null
  toLevel: Level | null
  fromForm: CollaborationForm | null
  toForm: CollaborationForm | null
  reason: string
}
export type Session = { id: string; kind: 'kick-off' | 'session'; heldOn: string; title: string; notes: string }
export type Pause = { at: Date; reason: string; endedAt: Date | null }
/** Which parts of the brief changed since it was published, and when. */
export type BriefChange = { at: Date; fields: string[] }

export type ProjectDetail = {
  stages: Stage[]
  documents: ProjectDocument[]
  withdrawnDocuments: { title: string; at: Date; reason: string }[]
  unknowns: Unknown[]
  team: TeamMember[]
  levelChanges: LevelChange[]
  pauses: Pause[]
  sessions: Session[]
  briefChanges: BriefChange[]
  closure: { at: Date; summary: string } | null
}
