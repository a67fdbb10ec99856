import { randomBytes } from './chance.ts'

/** A UUIDv7 that belongs to one kind of thing: ids of different things cannot be mixed up. */
export type Id<Thing extends string> = string & { readonly __thing?: Thing }

let last = 0
let place = 0

/** A new time-ordered id (RFC 9562, version 7); ids of one millisecond keep the order in which this process made them. */
export function newId<Thing extends string>(now: Date = new Date()): Id<Thing> {
  const bytes = randomBytes(16)
  const ms = now.getTime()
  place = ms === last ? (place + 1) & 0xfff : bytes.readUInt16BE(6) & 0x3ff
  last = ms
  bytes.writeUIntBE(ms, 0, 6)
  bytes.writeUInt16BE(0x7000 | place, 6)
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  const hex = bytes.toString('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}

const shape = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** Whether a text from outside can be an id at all; what cannot is not found. */
export const isId = (text: string | undefined | null): text is string => !!text && shape.test(text)
