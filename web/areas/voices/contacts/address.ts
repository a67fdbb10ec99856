import type { Keys } from '../../../platform/keys.ts'

/** How to reach a person about what they said. Kept apart from it, sealed. */
export type Contact = { way: 'email' | 'post' | 'telephone'; address: string }

/** Equality of addresses without the addresses. That of an email address is the one that accounts have. */
export const contactKey = (keys: Keys, { way, address }: Contact): Buffer =>
  keys.fingerprint(
    way,
    way === 'telephone' ? address.replace(/\D/g, '') : address.trim().normalize('NFC').toLowerCase(),
  )
