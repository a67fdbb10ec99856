export type PublishRefusal =
  | 'not-found'
  | 'already-published'
  | 'project-not-published'
  | 'decided-in-future'
  | 'unanswered'
  | 'no-themes'

export type Readiness = {
  alreadyPublished: boolean
  projectPublished: boolean
  decidedOn: string
  today: string
  /** Voices that are shown or counted, and so could be under a theme. */
  voices: number
  themes: number
  /** Themes of the project that neither this nor a published decision answers. */
  unanswered: number
}

/** Why a decision cannot be published yet, or null. Everyone who spoke is owed an answer: every theme needs one. */
export function publishRefusal({
  alreadyPublished,
  projectPublished,
  decidedOn,
  today,
  voices,
  themes,
  unanswered,
}: Readiness): PublishRefusal | null {
  if (alreadyPublished) return 'already-published'
  if (!projectPublished) return 'project-not-published'
  if (decidedOn > today) return 'decided-in-future'
  if (themes === 0 && voices > 0) return 'no-themes'
  return unanswered > 0 ? 'unanswered' : null
}
