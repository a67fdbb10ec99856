import type { Place } from '../standing/commands.ts'
import type { HeldVoice } from '../standing/queries.ts'

export type ChangeRefusal = 'closed' | 'receipt-unknown' | 'erased' | 'nothing-changed' | 'full-name-under-18'

/** Where a voice stands once its words changed: what was shown or refused is read again first. */
export function standingAfterChange(voice: HeldVoice, consentPublish: boolean): Place | undefined {
  if (voice.standing === 'counted') return consentPublish && !voice.consentPublish ? edited : undefined
  if (!consentPublish) return { standing: 'counted', why: 'no-consent' }
  return voice.standing === 'waiting' && voice.why !== 'new' ? undefined : edited
}
const edited = { standing: 'waiting', why: 'edited' } as const
