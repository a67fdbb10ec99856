import { randomFillSync } from 'node:crypto'

const store = Buffer.alloc(8192)
let used = store.length

/** Random bytes from the system, drawn many at a time: each byte is given out once, and wiped from the store. */
export function randomBytes(count: number): Buffer {
  if (used + count > store.length) {
    if (count > store.length) return randomFillSync(Buffer.alloc(count))
    randomFillSync(store)
    used = 0
  }
  const bytes = Buffer.from(store.subarray(used, used + count))
  store.fill(0, used, used + count)
  used += count
  return bytes
}
