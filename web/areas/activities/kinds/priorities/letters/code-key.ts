import type { Keys } from '../../../../../platform/keys.ts'

/** What is kept of a code: a fingerprint that tells nothing without the council's key, and means nothing in another vote. */
export const codeKey = (keys: Keys, activityId: string, code: string): Buffer =>
  keys.fingerprint('ballot code', `${activityId} ${code}`)
