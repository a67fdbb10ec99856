/** Finds a project by the bytes of its id and their `hash`, without making text of them: -1 where there is none. */
export type IdTable = (bytes: Uint8Array, from: number, to: number, hash: number) => number

/** A byte more in the hash of an id: begin with 0. */
export const hashByte = (hash: number, byte: number): number => Math.imul(hash ^ byte, 0x9e3779b1)
const settle = (hash: number): number => hash ^ (hash >>> 15)

export function idTable(ids: readonly string[]): IdTable {
  const size = 2 ** Math.ceil(Math.log2(ids.length * 4 + 4))
  const slots = new Int32Array(size).fill(-1)
  const known = ids.map((id) => new TextEncoder().encode(id))
  const starts = new Uint32Array(ids.length + 1)
  for (const [i, bytes] of known.entries()) starts[i + 1] = starts[i]! + bytes.length
  const letters = new Uint8Array(starts[ids.length]!)
  for (const [i, bytes] of known.entries()) {
    letters.set(bytes, starts[i]!)
    let slot = settle(bytes.reduce(hashByte, 0)) & (size - 1)
    while (slots[slot]! >= 0) slot = (slot + 1) & (size - 1)
    slots[slot] = i
  }
  return (bytes, from, to, hash) => {
    let slot = settle(hash) & (size - 1)
    for (let found = slots[slot]!; found >= 0; found = slots[slot]!) {
      const start = starts[found]!
      if (starts[found + 1]! - start === to - from) {
        let at = from
        while (at < to && bytes[at] === letters[start + at - from]) at++
        if (at === to) return found
      }
      slot = (slot + 1) & (size - 1)
    }
    return -1
  }
}
