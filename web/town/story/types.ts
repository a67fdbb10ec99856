/** The shapes of the example story. Everything told in these files is invented. */

export type CouncilSlug = 'kingston' | 'barnet' | 'bexley' | 'bassetlaw'

/** Days from today (negative is past), and a time of day in London, "HH:MM". So the story is always fresh. */
export type Moment = { day: number; time: string }

export type Role =
  | 'resident'
  | 'group-member'
  | 'broker'
  | 'link-officer'
  | 'project-officer'
  | 'moderator'
  | 'analyst'
  | 'councillor'
  | 'commissioner'
  | 'auditor'
  | 'equality-lead'
  | 'data-protection-lead'
  | 'administrator'

export type Person = {
  key: string
  council: CouncilSlug
  name: string
  email: string
  role: Role
  title?: string
  group?: string
}

export type Channel = 'online' | 'paper' | 'telephone' | 'event' | 'one-to-one' | 'partner' | 'group' | 'email'
export type Language = 'en' | 'cy' | 'pl' | 'ta' | 'ko' | 'ur'
export type Contact = { by: 'email' | 'post' | 'telephone'; to: string }
export type RefusalReason = 'names-a-person' | 'private-details' | 'abuse' | 'advertising' | 'not-about-this'

export type Voice = {
  text: string
  channel: Channel
  language: Language
  /** A plain translation, where the words are not English. */
  english?: string
  /** When the words were said or written, and when the council had them. */
  given: Moment
  received: Moment
  /** Postcode sector ("KT2 7") and the 2025 ward it was placed in; both absent where the person gave no place. */
  sector?: string
  ward?: string
  publish: boolean
  contact?: Contact
  skills?: string
  /** What matters most, in their own words, where they filled that in. */
  priorities?: string[]
  /** Name to show: a first name or an alias. */
  alias?: string
  /** Their account says that they are 13 to 17. */
  under18?: boolean
  /** Key of the person of the council who wrote it down for them; absent online. */
  enteredBy?: string
  /** The event, or the invented partner that hosted the talk. */
  host?: string
  themes: string[]
  /** Why it is under no theme, where that is so and it was read. */
  unused?: string
  state: 'published' | 'kept-private' | 'refused' | 'waiting'
  refusal?: { reason: RefusalReason; sentence: string; at: Moment; by: string }
}

export type ThemeText = { key: string; name: string; description: string; engagementTheme?: string }
/** `voices` are places in the conversation's list of voices, counted from 0. */
export type Theme = ThemeText & { voices: number[] }
export type Answer = 'will-do' | 'working-on-it' | 'cannot' | 'already-done' | 'out-of-scope'
export type Response = { theme: string; answer: Answer; sentence: string; owner?: string; due?: number }

export type Decision = {
  key: string
  title: string
  at: Moment
  decidedBy: string
  body: string
  reasons: string
  rejected: { option: string; why: string }[]
  responses: Response[]
}

export type Outcome = { title: string; body: string; at: Moment; themes: string[]; evidence: string }
export type Update = { title: string; body: string; at: Moment; by: string }
export type Stage = { name: string; body: string; starts: number; ends: number }
export type Unknown = { question: string; asked: number; answer?: string; answered?: number }
export type StoryDocument = { title: string; kind: string; date: number; text: string }

export type Conversation = {
  key: string
  title: string
  purpose: string
  question: string
  prioritiesLabel: string
  skillsLabel?: string
  opens: Moment
  closes: Moment
  welsh?: { title: string; purpose: string; question: string }
  voices: Voice[]
  themes: Theme[]
}

export type Level = 'inform' | 'consult' | 'involve' | 'collaborate' | 'community-led'
export type Form = 'co-design' | 'co-produce' | 'co-deliver'

export type Project = {
  key: string
  title: string
  summary: string
  purpose: string
  canChange: string[]
  cannotChange: string[]
  whoDecides: string
  decideBy: number
  level: Level
  form?: Form
  wards: string[]
  engagementThemes?: string[]
  published: Moment
  team: string[]
  stages: Stage[]
  unknowns: Unknown[]
  documents: StoryDocument[]
  updates: Update[]
  conversations: Conversation[]
  decisions: Decision[]
  outcomes: Outcome[]
  welsh?: { title: string; summary: string; purpose: string }
  kind?: 'enquiry' | 'pathfinder' | 'pilot' | 'consultation'
  /** What happened to it since: the public was told each time. */
  levelChange?: { at: Moment; level: Level; form?: Form; reason: string }
  paused?: { at: Moment; reason: string }
  closed?: { at: Moment; summary: string }
  /** Not published: only staff see it. */
  draft?: true
}

export type CouncilSettings = {
  slug: CouncilSlug
  code: string
  name: string
  shortName: string
  colour: string
  welcome: string
  strapline: string
  contact: { email: string; telephone: string; address: string; hours: string }
}

export type Town = { council: CouncilSettings; projects: Project[] }
