import type { Election } from '../election.ts'
import type { Supporters } from '../supporters.ts'

/** What stays the same over all runs of one count by equal shares. */
export type Setting = {
  election: Election
  supporters: Supporters
  utility: 'cost' | 'cardinality'
  /** Which projects take part: 1, or 0 for those that nobody supports or that a rule keeps out. */
  eligible: Uint8Array
  /** The place of each project in the order that breaks ties. */
  tieOrder: Uint32Array
}

/** One project bought. `price` is what a full share costs for each unit of weight, in parts of the currency. */
export type Purchase = { project: number; price: number; key: number }

/** How near two figures must lie, as a part of the larger, for the choice to be made again in whole numbers. */
export const nearness = 1e-9

/** An amount in parts of the currency, `num / den`, which need not be in lowest terms: long ones are left as they are. */
export type Fraction = { readonly num: bigint; readonly den: bigint }
