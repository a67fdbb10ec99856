import { randomBytes } from './chance.ts'

export { isId } from './id-shape.ts'

/** A UUIDv7 that belongs to one kind of thing: ids of different things cannot be mixed up. */
export type Id<Thing extends string> = string & { readonly __thing?: Thing }

/** Counts every id of this process in 26 bits (RFC 9562, section 6.2, method 1), from a random start. */
let place = randomBytes(4).readUInt32BE() & 0x1ffffff

/** A new time-ordered id (RFC 9562, version 7); ids of one millisecond keep the order in which this process made them. */
export function newId<Thing extends string>(now: Date = new Date()): Id<Thing> {
  place = (place + 1) & 0x3ffffff
  const bytes = randomBytes(16)
  bytes.writeUIntBE(now.getTime(), 0, 6)
  bytes.writeUInt16BE(0x7000 | (place >> 14), 6)
  bytes.writeUInt16BE(0x8000 | (place & 0x3fff), 8)
  const hex = bytes.toString('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}
