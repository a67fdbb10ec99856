import type { Keys } from '../../../platform/keys.ts'
import { contactKey } from '../contacts/address.ts'

/** The fingerprint of an address in one activity, from the fingerprint that contacts and accounts have: so a person's voices are found when they ask. */
export const emailParticipant = (keys: Keys, of: string, emailKey: Buffer): Buffer =>
  fingerprint(keys, `${of} email ${emailKey.toString('hex')}`)

/** The same person is somebody else in another activity: nobody can follow them through the house. */
export const participantKey = (keys: Keys, of: string, { level, key }: { level: string; key: string }): Buffer =>
  level === 'email'
    ? emailParticipant(keys, of, contactKey(keys, { way: 'email', address: key }))
    : fingerprint(keys, `${of} ${level} ${key}`)

const fingerprint = (keys: Keys, text: string) => keys.fingerprint('participant', text).subarray(0, 16)
