export const kinds = ['issue', 'question', 'feedback'] as const
export type Kind = (typeof kinds)[number]
export const isKind = (text: string | null): text is Kind => kinds.some((kind) => kind === text)

export const longestWords = 3000
export const longestWish = 1000
export const longestNote = 300

/** What a group says to the council, as it was typed. */
export type IssueFields = {
  kind: string
  /** A service's id, or `unsure`. */
  service: string
  words: string
  /** What the group would like to be done: asked of issues alone. */
  wish: string
  /** `yes` where everyone may read the words, `no` where they stay between the two. */
  open: string
  /** Only where an officer writes it down for the group. */
  channel: string
  agreed: string
}
export type IssueRefusal =
  | 'kind-missing'
  | 'service-missing'
  | 'words-missing'
  | 'words-too-long'
  | 'wish-missing'
  | 'wish-too-long'
  | 'open-missing'
  | 'channel-missing'
  | 'agreed-missing'
  | 'agreed-too-long'
export type IssueRefusals = Partial<Record<keyof IssueFields, IssueRefusal>>

export const officerChannels = ['one-to-one', 'telephone'] as const
export type OfficerChannel = (typeof officerChannels)[number]
export const isOfficerChannel = (text: string): text is OfficerChannel => officerChannels.some((one) => one === text)

/** What is wrong with it, by field. An issue is always one that touches a service of the council. */
export function issueRefusals(
  fields: IssueFields,
  services: readonly { id: string }[],
  byOfficer: boolean,
): IssueRefusals {
  const { kind, service, words, wish, open, channel, agreed } = fields
  const found: IssueRefusals = {}
  if (!isKind(kind)) found.kind = 'kind-missing'
  if (service !== 'unsure' && !services.some(({ id }) => id === service)) found.service = 'service-missing'
  if (!words) found.words = 'words-missing'
  else if (words.length > longestWords) found.words = 'words-too-long'
  if (kind === 'issue' && !wish) found.wish = 'wish-missing'
  else if (wish.length > longestWish) found.wish = 'wish-too-long'
  if (open !== 'yes' && open !== 'no') found.open = 'open-missing'
  if (!byOfficer) return found
  if (!isOfficerChannel(channel)) found.channel = 'channel-missing'
  if (!agreed) found.agreed = 'agreed-missing'
  else if (agreed.length > longestNote) found.agreed = 'agreed-too-long'
  return found
}

export type CloseRefusal = 'not-answered' | 'too-soon'
const day = 86_400_000

/** The council may end what it answered only after the group had time to say whether that settles it. */
export function closeRefusal(answeredAt: Date | null, now: Date, quietDays: number): CloseRefusal | undefined {
  if (!answeredAt) return 'not-answered'
  return now.getTime() - answeredAt.getTime() < quietDays * day ? 'too-soon' : undefined
}

/** What a list may show, and what it shows where nobody chose. */
export const shows = ['open', 'overdue', 'answered', 'ended', 'all'] as const
export type Show = (typeof shows)[number]
export const readShow = (text: string | null, otherwise: Show): Show => shows.find((one) => one === text) ?? otherwise

/** Where something stands that is settled only when its group says so. */
export type State = 'overdue' | 'due' | 'answered' | 'confirmed' | 'closed-by-council'
