import { communities } from '../register/fields.ts'

/** Grades that an account may have been given; only the first two may be link officers. */
export const grades = ['director', 'head-of-service', 'team-manager', 'other'] as const
export type Grade = (typeof grades)[number]
export const isSenior = (grade: string): boolean => grade === 'director' || grade === 'head-of-service'

export type Appointment = {
  accountId: string
  grade: string
  service: string
  telephone: string
  /** What they know, for finding groups that fit. */
  communities: readonly string[]
  wards: readonly string[]
}
export type AppointmentRefusal =
  | 'nobody-chosen'
  | 'not-a-link-officer'
  | 'already-appointed'
  | 'grade-missing'
  | 'grade-too-low'
  | 'service-missing'
  | 'too-long'
  | 'telephone-bad'
  | 'unknown'
export type AppointmentRefusals = Partial<Record<keyof Appointment, AppointmentRefusal>>

export type Known = { holdsRole: boolean; appointed: boolean; wards: ReadonlySet<string> }

/** What is wrong with an appointment, by field. */
export function appointmentRefusals(said: Appointment, known: Known): AppointmentRefusals {
  const found: AppointmentRefusals = {}
  if (!said.accountId) found.accountId = 'nobody-chosen'
  else if (!known.holdsRole) found.accountId = 'not-a-link-officer'
  else if (known.appointed) found.accountId = 'already-appointed'
  if (!(grades as readonly string[]).includes(said.grade)) found.grade = 'grade-missing'
  else if (!isSenior(said.grade)) found.grade = 'grade-too-low'
  if (!said.service) found.service = 'service-missing'
  else if (said.service.length > 120) found.service = 'too-long'
  if (said.telephone && !/^\+?[\d\s()-]{7,25}$/.test(said.telephone)) found.telephone = 'telephone-bad'
  if (said.communities.some((one) => !(communities as readonly string[]).includes(one))) found.communities = 'unknown'
  if (said.wards.some((ward) => !known.wards.has(ward))) found.wards = 'unknown'
  return found
}

export type AllocationRefusal =
  | 'not-found'
  | 'no-officer'
  | 'relevance-missing'
  | 'relevance-too-long'
  | 'same-officer'
  | 'conflict'
  | 'over-caseload'

/** Why a group cannot have an officer. More than the caseload needs a second look, not a permission. */
export function allocationRefusal({
  relevance,
  same,
  conflict,
  load,
  limit,
  despite,
}: {
  relevance: string
  same: boolean
  conflict: boolean
  load: number
  limit: number
  despite: boolean
}): AllocationRefusal | undefined {
  if (same) return 'same-officer'
  if (conflict) return 'conflict'
  if (!relevance) return 'relevance-missing'
  if (relevance.length > 500) return 'relevance-too-long'
  return load + 1 > limit && !despite ? 'over-caseload' : undefined
}

export type LeavingRefusal =
  | 'not-found'
  | 'reason-missing'
  | 'reason-too-long'
  | 'successor-missing'
  | 'successor-conflict'
export type CoverRefusal = 'not-found' | 'no-officer' | 'days-missing' | 'days-past' | 'days-reversed'
export type ConflictRefusal = 'not-found' | 'reason-missing' | 'reason-too-long' | 'linked-now'

export type Fit = { communities: readonly string[]; wards: readonly string[] }
export type FitReason = { kind: 'community'; key: string } | { kind: 'ward'; key: string } | { kind: 'current' }

/** How well an officer fits a group, with the reasons: shared communities, a shared ward, and that they know each other. */
export function fitOf(officer: Fit, group: Fit, current: boolean): { score: number; reasons: FitReason[] } {
  const shared = officer.communities.filter((one) => group.communities.includes(one))
  const ward = officer.wards.find((one) => group.wards.includes(one))
  const reasons: FitReason[] = shared.slice(0, 3).map((key) => ({ kind: 'community', key }))
  if (ward) reasons.push({ kind: 'ward', key: ward })
  if (current) reasons.push({ kind: 'current' })
  return { score: 3 * Math.min(3, shared.length) + (ward ? 2 : 0) + (current ? 4 : 0), reasons }
}
