export type PasskeyRefusal =
  | 'no-answer'
  | 'not-understood'
  | 'not-known'
  | 'not-proved'
  | 'too-late'
  | 'known-already'
  | 'too-many'
  | 'name-too-long'

/** EdDSA, ES256 and RS256: what devices use. */
export const algorithms = [-8, -7, -257]
export const mostPasskeys = 20
export const longestPasskeyName = 60

/** Why a further passkey cannot be saved, or null. */
export function passkeyRefusal({ name, count }: { name: string; count: number }): PasskeyRefusal | null {
  if (name.length > longestPasskeyName) return 'name-too-long'
  return count >= mostPasskeys ? 'too-many' : null
}

/** The little of a device's answer that we read ourselves, before the library proves the rest. */
export type DeviceAnswer = { id: string; response: { userHandle?: string } }

export function readAnswer(text: string): DeviceAnswer | PasskeyRefusal {
  if (!text) return 'no-answer'
  try {
    const answer: unknown = JSON.parse(text)
    return isAnswer(answer) ? answer : 'not-understood'
  } catch {
    return 'not-understood'
  }
}

const isObject = (thing: unknown): thing is Record<string, unknown> => typeof thing === 'object' && thing !== null
const isAnswer = (thing: unknown): thing is DeviceAnswer =>
  isObject(thing) &&
  typeof thing['id'] === 'string' &&
  thing['id'].length < 2000 &&
  thing['type'] === 'public-key' &&
  isObject(thing['response'])
