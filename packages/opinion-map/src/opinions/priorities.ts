import { type GroupCounts, tallyOf } from './counts.ts'

/** What a statement about the person weighs, of those still to be voted on. */
const metaPriority = 49

/**
 * By statement, its weight when the next one is drawn for somebody: more where few have voted, where people agree and
 * do not pass, and where it stands far out on the map.
 *
 * Source: kernel specification 1.12.
 *
 * @param places where each statement stands, x and y in turn
 * @param meta 1 for statements about the person
 */
export function prioritiesOf({ of }: GroupCounts, places: Float64Array, meta: Uint8Array): Float64Array {
  return Float64Array.from(meta, (about, statement) => {
    if (about === 1) return metaPriority
    let [A, D, S] = [0, 0, 0]
    for (const counts of of) {
      const { agree, disagree, votes } = tallyOf(counts, statement)
      A += agree
      D += disagree
      S += votes
    }
    const extremity = Math.hypot(places[2 * statement]!, places[2 * statement + 1]!)
    const importance = (1 - (S - A - D + 1) / (S + 2)) * (extremity + 1) * ((A + 1) / (S + 2))
    return (importance * (1 + 8 * 2 ** (-S / 5))) ** 2
  })
}
