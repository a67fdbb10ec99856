/** Finds a project by the bytes of its id, without making text of them: -1 where there is none. */
export type IdTable = (bytes: Uint8Array, from: number, to: number) => number

export function idTable(ids: readonly string[]): IdTable {
  const size = 2 ** Math.ceil(Math.log2(ids.length * 4 + 4))
  const slots = new Int32Array(size).fill(-1)
  const known = ids.map((id) => new TextEncoder().encode(id))
  const starts = new Uint32Array(ids.length + 1)
  for (const [i, bytes] of known.entries()) starts[i + 1] = starts[i]! + bytes.length
  const letters = new Uint8Array(starts[ids.length]!)
  for (const [i, bytes] of known.entries()) {
    letters.set(bytes, starts[i]!)
    let slot = hash(bytes, 0, bytes.length) & (size - 1)
    while (slots[slot]! >= 0) slot = (slot + 1) & (size - 1)
    slots[slot] = i
  }
  return (bytes, from, to) => {
    let slot = hash(bytes, from, to) & (size - 1)
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

function hash(bytes: Uint8Array, from: number, to: number): number {
  let sum = 0
  for (let i = from; i < to; i++) sum = Math.imul(sum ^ bytes[i]!, 0x9e3779b1)
  return sum ^ (sum >>> 15)
}
