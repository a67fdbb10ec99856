export const responseKinds = ['will-do', 'working-on-it', 'cannot', 'already-done', 'out-of-scope'] as const
export type ResponseKind = (typeof responseKinds)[number]

/** Fields in Welsh, where the council wrote them. */
export type Translations = Partial<Record<'cy', Partial<Record<string, string>>>>

export type Rejected = { option: string; why: string }

export type Decision = {
  id: string
  projectId: string
  slug: string
  title: string
  what: string
  decidedBy: string
  /** A day, YYYY-MM-DD. */
  decidedOn: string
  reasons: string
  optionsRejected: Rejected[]
  translations: Translations
  version: number
  publishedAt: Date | null
}

/** What a decision says to one theme. */
export type ThemeAnswer = {
  themeId: string
  used: boolean
  notUsedWhy: string
  response: ResponseKind
  reason: string
  dueOn: string | null
  ownerAccount: string | null
  translations: Translations
  at: Date
}

export type Outcome = {
  id: string
  projectId: string
  decisionId: string | null
  title: string
  what: string
  happenedOn: string
  evidence: string
  translations: Translations
  version: number
  themeIds: string[]
  publishedAt: Date | null
}
