import type { Channel } from '../taking/rules.ts'

/** A change of one stored count. */
export type Delta = { subject: string; key: string; n: number }

/** The five places where a voice can stand; it stands in exactly one. */
export const standings = ['waiting', 'shown', 'counted', 'refused', 'erased'] as const
export type Standing = (typeof standings)[number]

/** The counts that one new voice goes into, in their order. What waits is not stored: it is what was received less the rest. */
export const receivedKeys = (standing: Standing, channel: Channel, wardId: string | null): string[] => [
  ...(standing === 'counted' ? ['counted'] : []),
  `received:${channel}`,
  ...(standing === 'shown' ? ['shown'] : []),
  ...(wardId ? [`ward:${wardId}`] : []),
]

/** What the counts change by when voices of a subject move from one standing to another. */
export const movedDeltas = (subject: string, from: Standing, to: Standing, n = 1): Delta[] =>
  [
    { subject, key: from, n: -n },
    { subject, key: to, n },
  ].filter(({ key }) => key !== 'waiting')
