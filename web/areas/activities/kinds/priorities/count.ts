import { createRandom, descending, ordered } from '@folkmoot/numbers'
import type { Definition } from './definition.ts'
import { type Choices, placesOf } from './rules.ts'

/** Ballots that say the same, and how many of them there are. */
export type Pile = { choices: Choices; n: number }
type Ruled = Pick<Definition, 'options' | 'method' | 'count' | 'most'>

export type Standing = {
  key: string
  place: number
  /** Points or dots; for pairs, how many others it stands before. */
  score: number
  /** Ballots that say anything of it. */
  chosen: number
  /** Ballots that put it first; for rankings only. */
  first: number
}
export type Counted = {
  /** Ballots that were counted. */
  ballots: number
  standings: readonly Standing[]
  /** Options with the same score, in the order in which they came out, and what decided between them. */
  ties: readonly { options: readonly string[]; by: 'chosen' | 'lot' }[]
  /** The options in the order of the lot. */
  lot: readonly string[]
  /** How many ballots put one option before another, as `a b`; for rankings only. */
  pairs: Readonly<Record<string, number>>
  /** What beats every other option one to one, where something does. */
  beatsAll: string | null
}

/**
 * Counts priorities. Rankings are counted by places (Borda: the first place is worth as many points as there are
 * places, the last one point, no place nothing) or by pairs (Schulze: the strongest way by winning votes from one option
 * to another, against the strongest way back). Points and dots are added up. Of two with the same score the one that more
 * ballots say anything of comes first; then a lot decides, drawn from `seed`, which nobody knew while people voted.
 *
 * Sources: Emerson, "The original Borda count and partial voting", 2013; Schulze, "A new monotonic, clone-independent,
 * reversal symmetric, and Condorcet-consistent single-winner election method", 2011.
 */
export function count(ruled: Ruled & Pick<Definition, 'options'>, piles: readonly Pile[], seed: string): Counted {
  const keys = ruled.options.map(({ key }) => key)
  const lot = createRandom(seed).shuffle(keys.toSorted())
  const ranked = ruled.method === 'rank'
  const orders = ranked ? piles.map(({ choices, n }) => ({ order: orderOf(choices), n })) : []
  const pairs = ranked ? pairsOf(keys, orders) : {}
  const score = scores(ruled, keys, piles, orders, pairs)
  const sum = (of: (pile: Pile) => boolean) => piles.reduce((all, pile) => all + (of(pile) ? pile.n : 0), 0)
  const first = new Map<string, number>()
  for (const { order, n } of orders) if (order[0]) first.set(order[0], (first.get(order[0]) ?? 0) + n)
  const standings = ordered(
    keys.map((key) => ({
      key,
      place: 0,
      score: score.get(key) ?? 0,
      chosen: sum(({ choices }) => key in choices),
      first: first.get(key) ?? 0,
    })),
    ({ key }) => key,
    descending((one) => one.score),
    descending((one) => one.chosen),
    (a, b) => lot.indexOf(a.key) - lot.indexOf(b.key),
  ).map((standing, index) => ({ ...standing, place: index + 1 }))
  return { ballots: sum(() => true), standings, ties: tiesOf(standings), lot, pairs, beatsAll: beatsAll(keys, pairs) }
}

/** The options of a ranking in their order; a place that was left out moves the next ones up. */
export const orderOf = (choices: Choices): string[] =>
  Object.keys(choices).toSorted((a, b) => choices[a]! - choices[b]! || (a < b ? -1 : 1))

type Order = { order: readonly string[]; n: number }

function scores(
  ruled: Ruled,
  keys: readonly string[],
  piles: readonly Pile[],
  orders: readonly Order[],
  pairs: Counted['pairs'],
): Map<string, number> {
  const score = new Map<string, number>(keys.map((key) => [key, 0]))
  const add = (key: string, n: number) => score.set(key, (score.get(key) ?? 0) + n)
  if (ruled.method !== 'rank')
    for (const { choices, n } of piles) for (const [key, given] of Object.entries(choices)) add(key, given * n)
  else if (ruled.count === 'borda') {
    const places = placesOf(ruled as Definition)
    for (const { order, n } of orders) for (const [index, key] of order.entries()) add(key, (places - index) * n)
  } else for (const [key, n] of schulze(keys, pairs)) add(key, n)
  return score
}

function pairsOf(keys: readonly string[], orders: readonly Order[]): Record<string, number> {
  const pairs: Record<string, number> = {}
  for (const a of keys) for (const b of keys) if (a !== b) pairs[`${a} ${b}`] = 0
  for (const { order, n } of orders) {
    const given = new Set(order)
    const rest = keys.filter((key) => !given.has(key))
    for (const [index, a] of order.entries())
      for (const b of [...order.slice(index + 1), ...rest]) pairs[`${a} ${b}`]! += n
  }
  return pairs
}

/** For each option, how many others it stands before: its strongest way to them is stronger than theirs back. */
function schulze(keys: readonly string[], pairs: Counted['pairs']): Map<string, number> {
  const way: Record<string, number> = {}
  const at = (a: string, b: string) => way[`${a} ${b}`] ?? 0
  for (const a of keys)
    for (const b of keys)
      if (a !== b && pairs[`${a} ${b}`]! > pairs[`${b} ${a}`]!) way[`${a} ${b}`] = pairs[`${a} ${b}`]!
  for (const through of keys)
    for (const a of keys)
      for (const b of keys)
        if (a !== b && a !== through && b !== through)
          way[`${a} ${b}`] = Math.max(at(a, b), Math.min(at(a, through), at(through, b)))
  return new Map(keys.map((a) => [a, keys.filter((b) => a !== b && at(a, b) > at(b, a)).length]))
}

const beatsAll = (keys: readonly string[], pairs: Counted['pairs']): string | null =>
  keys.find(
    (a) => keys.length > 1 && keys.every((b) => a === b || (pairs[`${a} ${b}`] ?? 0) > (pairs[`${b} ${a}`] ?? 0)),
  ) ?? null

function tiesOf(standings: readonly Standing[]): Counted['ties'] {
  const scores = [...new Set(standings.map(({ score }) => score))]
  return scores
    .map((score) => standings.filter((standing) => standing.score === score))
    .filter((tied) => tied.length > 1)
    .map((tied) => ({
      options: tied.map(({ key }) => key),
      by: new Set(tied.map(({ chosen }) => chosen)).size === tied.length ? 'chosen' : 'lot',
    }))
}
