import { type GroupCounts, tallyOf } from './counts.ts'
import { share, shareTest, z90 } from './proportions.ts'

/** A statement that most people, of all groups together, voted on alike. */
export type Shared = {
  readonly statement: number
  readonly success: number
  readonly trials: number
  readonly share: number
  readonly shareTest: number
}
export type Consensus = { readonly agree: readonly Shared[]; readonly disagree: readonly Shared[] }

/**
 * What everybody shares: at most five statements each way, where more than half voted so and chance hardly would.
 *
 * Source: kernel specification 1.10. Ties stay in the order of the statements.
 *
 * @param counts the votes of everybody, in a group or not
 */
export function consensusOf(counts: Uint32Array, taking: Uint8Array): Consensus {
  const list = (success: (agree: number, disagree: number) => number) => {
    const found: Shared[] = []
    for (let statement = 0; statement < taking.length; statement++) {
      if (taking[statement] === 0) continue
      const { agree, disagree, votes } = tallyOf(counts, statement)
      const s = success(agree, disagree)
      const one = { statement, success: s, trials: votes, share: share(s, votes), shareTest: shareTest(s, votes) }
      if (one.share > 0.5 && one.shareTest > z90) found.push(one)
    }
    return found.sort((a, b) => b.share * b.shareTest - a.share * a.shareTest).slice(0, 5)
  }
  return { agree: list((agree) => agree), disagree: list((_, disagree) => disagree) }
}

/**
 * By statement, the product over groups of the share that agrees: high only where every group does. From 0 to 1, less with more groups.
 *
 * Source: kernel specification 1.11; Small et al. 2021.
 */
export function groupInformedConsensus({ of }: GroupCounts, statements: number): Float64Array {
  return Float64Array.from({ length: statements }, (_, statement) => {
    let product = 1
    for (const counts of of) {
      const { agree, votes } = tallyOf(counts, statement)
      product *= share(agree, votes)
    }
    return product
  })
}
