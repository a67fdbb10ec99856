import type { Channel } from '../taking/rules.ts'

/** A change of one stored count. */
export type Delta = { subject: string; key: string; n: number }

/** The five places where a voice can stand; it stands in exactly one. */
export const standings = ['waiting', 'shown', 'counted', 'refused', 'erased'] as const
export type Standing = (typeof standings)[number]

/** What one new voice adds to the counts of its subject. */
export const receivedDeltas = (
  subject: string,
  standing: Standing,
  channel: Channel,
  wardId: string | null,
): Delta[] => [
  { subject, key: `received:${channel}`, n: 1 },
  { subject, key: standing, n: 1 },
  ...(wardId ? [{ subject, key: `ward:${wardId}`, n: 1 }] : []),
]

/** What the counts change by when voices of a subject move from one standing to another. */
export const movedDeltas = (subject: string, from: Standing, to: Standing, n = 1): Delta[] => [
  { subject, key: from, n: -n },
  { subject, key: to, n },
]
