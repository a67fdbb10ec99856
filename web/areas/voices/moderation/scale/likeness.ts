/** Runs of letters that two texts must share, of all runs of the two, to say the same. */
export const alikeFrom = 0.75
const runLength = 5
const bandCount = 10
const rows = 4

/** Letters and digits alone, so that case, marks, spaces and signs do not tell texts apart. */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')

/** The runs of five letters of a text, as numbers; one number for what is shorter. */
export function runsOf(text: string): Set<number> {
  const letters = plain(text)
  const runs = new Set<number>()
  for (let at = 0; at + runLength <= letters.length; at++) runs.add(hash(letters.slice(at, at + runLength)))
  if (!runs.size && letters) runs.add(hash(letters))
  return runs
}

export function share(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  if (!a.size || !b.size) return 0
  let both = 0
  for (const run of a) if (b.has(run)) both++
  return both / (a.size + b.size - both)
}

/**
 * Numbers of which two texts that are alike have at least one in common: MinHash in ten bands of four. Of pairs that share
 * four fifths of their runs some one in 200 is missed.
 *
 * Source: Broder, "On the resemblance and containment of documents", SEQUENCES 1997.
 */
export function bandsOf(runs: ReadonlySet<number>): number[] {
  if (!runs.size) return []
  return Array.from({ length: bandCount }, (_, band) => {
    let key = hash(`band ${band}`)
    for (let row = 0; row < rows; row++) key = mix(key ^ least(runs, band * rows + row))
    return key | 0
  })
}

function least(runs: ReadonlySet<number>, turn: number): number {
  const factor = mix(turn * 2 + 1) | 1
  let found = 0xffffffff
  for (const run of runs) {
    const value = mix(Math.imul(run, factor) ^ turn) >>> 0
    if (value < found) found = value
  }
  return found
}

/** FNV-1a over the letters. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
  return value >>> 0
}

/** Spreads a number over all 32 bits. */
function mix(value: number): number {
  let x = value | 0
  x = Math.imul(x ^ (x >>> 16), 0x7feb352d)
  x = Math.imul(x ^ (x >>> 15), 0x846ca68b)
  return (x ^ (x >>> 16)) >>> 0
}
