import { createHash } from 'node:crypto'
import { createRandom, type Random } from '@folkmoot/numbers'
import type { Distribution } from './distribution.ts'
import type { Pool } from './pool.ts'

/** Panels of equal chance, numbered from 0, each the ids of its members in order. */
export type Lottery = { size: number; panels: string[][] }

/**
 * Turns a distribution into a list of panels of equal chance, so that the draw is one number that everybody can see
 * drawn: with 1,000 panels, three balls from 000 to 999. Each panel gets its weight times the number, rounded down; the
 * rest is rounded by lot in pairs, which keeps every expectation (pipage rounding). Seats of a type are dealt among its
 * people in shuffled rounds, so that equals differ by one panel at most.
 *
 * Sources: Flanigan, Kehne, Procaccia, "Fair sortition made transparent", NeurIPS 2021; Gandhi, Khuller,
 * Parthasarathy, Srinivasan, "Dependent rounding", J. ACM 53(3), 2006.
 *
 * @param number how many panels, from 1 to 100,000; with 1,000 nobody's chance moves by more than a few thousandths
 * @param seed published with the list; it does not decide who is drawn, since the number is drawn afterwards
 * @example
 * const solver = await loadSolver()
 * const quotas = [{ category: 'Age', value: 'Any', min: 1, max: 1 }]
 * const pool = createPool(1, quotas, ['a', 'b'].map((id) => ({ id, values: ['Any'] })))
 * const answer = findDistribution(pool, solver)
 * answer.kind === 'drawn' && makeLottery(pool, answer, 4, 'any seed').panels.flat().sort() // => ['a', 'a', 'b', 'b']
 */
export function makeLottery(pool: Pool, { panels, types }: Distribution, number: number, seed: string): Lottery {
  if (!Number.isInteger(number) || number < 1 || number > 100_000)
    throw new RangeError(`${number} panels: expected a whole number from 1 to 100,000`)
  const random = createRandom(`${seed}/list`)
  const copies = roundInPairs(
    panels.map(({ weight }) => weight * number),
    number,
    random,
  )
  const list = random.shuffle(panels.flatMap(({ seats }, p) => new Array<number[]>(copies[p]!).fill(seats)))
  const decks = types.map(() => [] as number[])
  return {
    size: pool.size,
    panels: list.map((seats) => {
      const members = new Map<number, number[]>()
      for (const type of seats) {
        const own = members.get(type) ?? []
        members.set(type, own)
        own.push(deal(decks[type]!, types[type]!, own, random))
      }
      return [...members.values()]
        .flat()
        .sort((a, b) => a - b)
        .map((person) => pool.people[person]!.id)
    }),
  }
}

/** The next of a shuffled deck who is not on the panel yet; a new deck is shuffled in where none is left. */
function deal(deck: number[], people: readonly number[], held: readonly number[], random: Random): number {
  let at = deck.findIndex((person) => !held.includes(person))
  if (at < 0) {
    deck.push(...random.shuffle(people))
    at = deck.findIndex((person) => !held.includes(person))
  }
  return deck.splice(at, 1)[0]!
}

/** Rounds amounts to whole numbers with the same sum, each up or down with the chance that keeps its expectation. */
function roundInPairs(amounts: readonly number[], total: number, random: Random): number[] {
  const whole = amounts.map((amount) => Math.floor(amount + 1e-9))
  const part = amounts.map((amount, i) => Math.max(0, amount - whole[i]!))
  let held = -1
  amounts.forEach((_, i) => {
    if (part[i]! < 1e-12) return
    if (held < 0) {
      held = i
      return
    }
    const [a, b] = [part[held]!, part[i]!]
    const sum = a + b
    // Either one takes all it can, or the other does; the chances keep both expectations.
    const [most, least] = sum < 1 ? [sum, 0] : [1, sum - 1]
    const first = random.fraction() * (most - least) < a - least
    part[held] = first ? most : least
    part[i] = first ? least : most
    for (const j of [held, i])
      if (part[j]! > 1 - 1e-9) {
        whole[j]!++
        part[j] = 0
      }
    held = part[held]! > 1e-12 ? held : part[i]! > 1e-12 ? i : -1
  })
  // What is left of one part is only what adding up has lost.
  if (held >= 0 && whole.reduce((sum, n) => sum + n, 0) < total) whole[held]!++
  return whole
}

/**
 * The list as the text that is published: JSON, the panels on a line each. Its SHA-256 is the commitment.
 *
 * @example
 * lotteryText({ size: 1, panels: [['b'], ['a']] }) // => '{"folkmoot":"lottery 1","size":1,"panels":[\n["b"],\n["a"]\n]}\n'
 */
export function lotteryText({ size, panels }: Lottery): string {
  return `{"folkmoot":"lottery 1","size":${size},"panels":[\n${panels.map((panel) => JSON.stringify(panel)).join(',\n')}\n]}\n`
}

/**
 * What to publish before the draw, so that nobody can change the list after it: SHA-256 of the text, in hexadecimal.
 *
 * @example
 * commitmentOf('{}') // => '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a'
 */
export function commitmentOf(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex')
}
