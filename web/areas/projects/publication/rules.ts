import type { Project } from '../types.ts'

/** What R04 asks before a project may be public; each is mended on a page of its own. */
export const essentials = [
  'title',
  'purpose',
  'influence',
  'decision',
  'level',
  'contact',
  'documents',
  'unknowns',
  'stages',
] as const
export type Essential = (typeof essentials)[number]

type Counted = { length: number }

/** What is still missing. */
export function missing(
  project: Project,
  detail: { documents: Counted; unknowns: Counted; stages: Counted },
): Essential[] {
  const there: Record<Essential, boolean> = {
    title: !!project.title,
    purpose: !!project.purpose,
    influence: !!project.canChange && !!project.cannotChange,
    decision: !!project.decider && !!project.decideBy,
    level: !!project.level,
    contact: !!project.contactEmail,
    documents: detail.documents.length > 0 || !!project.noDocumentsReason,
    unknowns: detail.unknowns.length > 0 || !!project.noUnknownsReason,
    stages: detail.stages.length > 0,
  }
  return essentials.filter((name) => !there[name])
}

/** Whether the list of what nobody knows yet is honest enough for a conversation to be open. */
export const unknownsMissing = (
  project: Pick<Project, 'noUnknownsReason'>,
  unknowns: readonly { answer: string | null }[],
): boolean => !unknowns.some(({ answer }) => answer === null) && !project.noUnknownsReason

export type PublicationRefusal =
  | 'not-ready'
  | 'already-published'
  | 'not-published'
  | 'closed'
  | 'already-paused'
  | 'not-paused'
  | 'already-closed'
  | 'reason-missing'
  | 'reason-too-long'
  | 'summary-missing'
  | 'summary-too-long'
  | 'time-missing'
  | 'time-past'
  | 'time-too-far'
  | 'not-scheduled'
export const longestReason = 1_000
export const longestSummary = 5_000
export const reasonRefusal = (reason: string): PublicationRefusal | undefined =>
  !reason ? 'reason-missing' : reason.length > longestReason ? 'reason-too-long' : undefined
