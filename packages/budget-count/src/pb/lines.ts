import { PbFault } from './fault.ts'

/** A line longer than this is refused: no honest file comes near it. */
const longest = 2 ** 22
const feed = 10

/** Takes a line's bytes, without its line feed; `bytes` is only lent. */
type Line = (bytes: Uint8Array, from: number, to: number) => void

/** Cuts bytes that arrive in chunks into lines, copying only a line that lies across two chunks. */
export function cutLines(line: Line): { push(chunk: Uint8Array): void; end(): void; number(): number } {
  let rest = new Uint8Array(0)
  let count = 0
  const give: Line = (bytes, from, to) => {
    count++
    line(bytes, from, to > from && bytes[to - 1] === 13 ? to - 1 : to)
  }
  const keep = (chunk: Uint8Array, from: number): void => {
    if (rest.length + chunk.length - from > longest)
      throw new PbFault(count + 1, `the line is longer than ${longest.toLocaleString('en-GB')} bytes.`)
    const joined = new Uint8Array(rest.length + chunk.length - from)
    joined.set(rest)
    joined.set(chunk.subarray(from), rest.length)
    rest = joined
  }
  return {
    push(chunk) {
      let from = 0
      if (rest.length > 0) {
        const end = chunk.indexOf(feed)
        keep(chunk.subarray(0, end < 0 ? chunk.length : end), 0)
        if (end < 0) return
        give(rest, 0, rest.length)
        rest = new Uint8Array(0)
        from = end + 1
      }
      for (let end = chunk.indexOf(feed, from); end >= 0; end = chunk.indexOf(feed, from)) {
        give(chunk, from, end)
        from = end + 1
      }
      if (from < chunk.length) keep(chunk, from)
    },
    end() {
      if (rest.length > 0) give(rest, 0, rest.length)
      rest = new Uint8Array(0)
    },
    number: () => count,
  }
}
