import type { HeldVoice } from '../standing/queries.ts'

/** Why words may be refused: the fixed list of the house rules. */
export const reasons = [
  'unlawful',
  'private-details',
  'names-a-person',
  'abuse',
  'advertising',
  'not-about-this',
  'duplicate',
] as const
export type Reason = (typeof reasons)[number]
export const isReason = (text: string): text is Reason => (reasons as readonly string[]).includes(text)

/** What a moderator decides. */
export type Decision =
  | { deed: 'publish' }
  | { deed: 'count' }
  | { deed: 'hold'; note?: string }
  | { deed: 'refuse'; reason: Reason; sentence: string }

export const longestSentence = 500
export type DecisionRefusal = 'nothing-chosen' | 'reason-missing' | 'sentence-missing' | 'sentence-too-long'

export function decisionRefusal(voices: number, decision: Decision): DecisionRefusal | undefined {
  if (!voices) return 'nothing-chosen'
  if (decision.deed === 'hold' && (decision.note?.length ?? 0) > longestSentence) return 'sentence-too-long'
  if (decision.deed !== 'refuse') return undefined
  if (!isReason(decision.reason)) return 'reason-missing'
  if (!decision.sentence.trim()) return 'sentence-missing'
  return decision.sentence.length > longestSentence ? 'sentence-too-long' : undefined
}

/** Why a decision does not touch one of the voices: the others are decided all the same. */
export type KeptBecause =
  | 'erased'
  | 'decided-meanwhile'
  | 'decided-already'
  | 'no-consent'
  | 'answer-the-appeal'
  | 'own-second-look'

/** What a moderator saw: sent back with the decision, so that two of them never decide over each other. */
export const stampOf = ({
  standing,
  since,
  version,
  reports,
}: Pick<HeldVoice, 'standing' | 'since' | 'version' | 'reports'>) =>
  `${standing}.${since.getTime()}.${version}.${reports}`

const target = { publish: 'shown', count: 'counted', refuse: 'refused', hold: 'waiting' } as const

export function keptBecause(
  voice: HeldVoice,
  {
    decision,
    seen,
    heldBy,
    by,
  }: { decision: Decision; seen?: string | undefined; heldBy: string | null; by: string | null },
): KeptBecause | undefined {
  if (voice.standing === 'erased') return 'erased'
  if (seen !== undefined && seen !== stampOf(voice)) return 'decided-meanwhile'
  if (voice.standing === 'waiting' && voice.why === 'appealed') return 'answer-the-appeal'
  const waits = voice.standing === 'waiting' || voice.reports > 0
  if (!waits && voice.standing === target[decision.deed]) return 'decided-already'
  if (voice.standing === 'waiting' && voice.why === 'held' && heldBy !== null && heldBy === by) return 'own-second-look'
  if (decision.deed === 'publish' && !voice.consentPublish) return 'no-consent'
  return undefined
}
