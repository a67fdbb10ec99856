import { hash as digest } from 'node:crypto'

const hexadecimal = /^[0-9a-f]{64}$/

/** The root of a tree without leaves: SHA-256 of nothing. Source: RFC 9162, section 2.1.1. */
export const emptyRoot: string = digest('sha256', '')

/** SHA-256(0x01 || left || right). Source: RFC 9162, section 2.1.1. */
export function nodeHash(left: Uint8Array, right: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(65)
  bytes[0] = 1
  bytes.set(left, 1)
  bytes.set(right, 33)
  return digest('sha256', bytes, 'buffer')
}

export const toHex = (bytes: Uint8Array): string => Buffer.from(bytes.buffer, bytes.byteOffset, 32).toString('hex')

/** 32 bytes of 64 lower-case hexadecimal digits. @throws RangeError naming `what` for anything else */
export function fromHex(text: string, what: string): Uint8Array {
  if (typeof text !== 'string' || !hexadecimal.test(text))
    throw new RangeError(`${what} is ${JSON.stringify(text)}: expected 64 lower-case hexadecimal digits`)
  return Buffer.from(text, 'hex')
}

/** The same for a proof: undefined where a hash is not one, for whoever checks must not trust what they are given. */
export function hashesOf(proof: readonly string[]): Uint8Array[] | undefined {
  const known = Array.isArray(proof) && proof.every((hash) => typeof hash === 'string' && hexadecimal.test(hash))
  return known ? proof.map((hash) => Buffer.from(hash, 'hex')) : undefined
}
