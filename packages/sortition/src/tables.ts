import { createRandom } from '@folkmoot/numbers'
import { stoppable } from './distribution.ts'
import { createWatch, type Watching } from './watch.ts'

/** Who sits where, and how mixed it is. */
export type Seating = {
  kind: 'seated'
  /** For each session, for each table, the ids. */
  sessions: string[][][]
  /** By how many seats, over all sessions, tables and values, a table has more or fewer of a value than an even share. */
  uneven: number
  /** How many meetings are with somebody met before; no seating has fewer than `fewestRepeats`. */
  repeats: number
  fewestRepeats: number
}

/** What a seat too many of one value weighs against a repeated meeting. */
const unevenWeighs = 3

/**
 * Seats a panel at tables over several sessions: each value of each category spread evenly over the tables, and as few
 * people as can be meeting twice. Found by exchanging seats under a falling threshold (Dueck and Scheuer, Journal of
 * Computational Physics 90, 1990): good, not proved best. Tables differ by one seat at most; the first are the larger.
 *
 * @param values each person's value in each category
 * @param tables from 1 to the number of people
 * @param sessions from 1 to 100
 * @example
 * const people = ['a', 'b', 'c', 'd'].map((id, i) => ({ id, values: [i < 2 ? 'Under 40' : '40 and over'] }))
 * const answer = seatTables(people, 2, 2, 'any seed')
 * answer.kind === 'seated' && [answer.uneven, answer.repeats] // => [0, 0]
 */
export function seatTables(
  people: readonly { id: string; values: readonly string[] }[],
  tables: number,
  sessions: number,
  seed: string,
  watching: Watching = {},
): Seating | { kind: 'cancelled' } {
  const number = people.length
  if (!Number.isInteger(tables) || tables < 1 || tables > number)
    throw new RangeError(`${tables} tables: expected a whole number from 1 to the ${number} people`)
  if (!Number.isInteger(sessions) || sessions < 1 || sessions > 100)
    throw new RangeError(`${sessions} sessions: expected a whole number from 1 to 100`)
  const random = createRandom(seed)
  const watch = createWatch(watching)
  const { rows, total } = rowsOf(people)
  const sizes = Array.from({ length: tables }, (_, k) => Math.floor(number / tables) + (k < number % tables ? 1 : 0))
  const met = new Int32Array(number * number)
  return stoppable(() => {
    const seats = Array.from({ length: sessions }, () => random.shuffle(people.map((_, i) => i)))
    const tableOf = sizes.flatMap((size, k) => new Array<number>(size).fill(k))
    const first = sizes.map((_, k) => tableOf.indexOf(k))
    const held = seats.map((order) => {
      const counts = new Int32Array(tables * total.length)
      order.forEach((person, seat) => {
        for (const r of rows[person]!) counts[tableOf[seat]! * total.length + r]!++
      })
      return counts
    })
    const meet = (order: readonly number[], person: number, table: number, by: number) => {
      for (let seat = first[table]!; seat < first[table]! + sizes[table]!; seat++) {
        const other = order[seat]!
        if (other === person) continue
        met[person * number + other]! += by
        met[other * number + person]! += by
      }
    }
    for (const order of seats)
      for (let a = 0; a < number; a++)
        for (let b = a + 1; b < number && tableOf[a] === tableOf[b]; b++) {
          met[order[a]! * number + order[b]!]!++
          met[order[b]! * number + order[a]!]!++
        }
    /** How far a table's count of a value is outside the even share. */
    const off = (table: number, r: number, count: number) => {
      const even = (total[r]! * sizes[table]!) / number
      return Math.max(0, count - Math.ceil(even - 1e-9), Math.floor(even + 1e-9) - count)
    }
    const swapCost = (s: number, a: number, b: number) => {
      const order = seats[s]!
      const [p, q, k, l] = [order[a]!, order[b]!, tableOf[a]!, tableOf[b]!]
      let cost = 0
      for (let c = 0; c < rows[p]!.length; c++) {
        const [r, t] = [rows[p]![c]!, rows[q]![c]!]
        if (r === t) continue
        for (const [table, row, by] of [
          [k, r, -1],
          [k, t, 1],
          [l, t, -1],
          [l, r, 1],
        ] as const) {
          const count = held[s]![table * total.length + row]!
          cost += unevenWeighs * (off(table, row, count + by) - off(table, row, count))
        }
      }
      // Whoever moves loses one meeting with each of the old table: those counted beyond the first are repeats.
      const away = (person: number, table: number, other: number) => {
        let sum = 0
        for (let seat = first[table]!; seat < first[table]! + sizes[table]!; seat++) {
          const mate = order[seat]!
          if (mate !== person && mate !== other && met[person * number + mate]! > 1) sum++
        }
        return sum
      }
      const come = (person: number, table: number, other: number) => {
        let sum = 0
        for (let seat = first[table]!; seat < first[table]! + sizes[table]!; seat++) {
          const mate = order[seat]!
          if (mate !== other && met[person * number + mate]! > 0) sum++
        }
        return sum
      }
      return cost - away(p, k, q) - away(q, l, p) + come(p, l, q) + come(q, k, p)
    }
    const swap = (s: number, a: number, b: number) => {
      const order = seats[s]!
      const [p, q, k, l] = [order[a]!, order[b]!, tableOf[a]!, tableOf[b]!]
      meet(order, p, k, -1)
      meet(order, q, l, -1)
      for (const r of rows[p]!) {
        held[s]![k * total.length + r]!--
        held[s]![l * total.length + r]!++
      }
      for (const r of rows[q]!) {
        held[s]![l * total.length + r]!--
        held[s]![k * total.length + r]!++
      }
      order[a] = q
      order[b] = p
      meet(order, p, l, 1)
      meet(order, q, k, 1)
    }
    const tries = tables === 1 ? 0 : Math.min(400_000, 2000 * number * sessions)
    for (let i = 0; i < tries; i++) {
      if (i % 4096 === 0) watch.step(i, tries, 'Mixing the tables')
      const s = random.below(sessions)
      const a = random.below(number)
      const b = random.below(number)
      const threshold = 1.5 * (1 - (1.25 * i) / tries)
      if (tableOf[a] !== tableOf[b] && swapCost(s, a, b) <= Math.max(0, threshold)) swap(s, a, b)
    }
    let uneven = 0
    held.forEach((counts) => {
      counts.forEach((count, i) => {
        uneven += off(Math.floor(i / total.length), i % total.length, count)
      })
    })
    let repeats = 0
    for (let p = 0; p < number; p++)
      for (let q = p + 1; q < number; q++) repeats += Math.max(0, met[p * number + q]! - 1)
    const meetings = sessions * sizes.reduce((sum, size) => sum + (size * (size - 1)) / 2, 0)
    return {
      kind: 'seated' as const,
      sessions: seats.map((order) =>
        sizes.map((size, k) =>
          order
            .slice(first[k]!, first[k]! + size)
            .sort((a, b) => a - b)
            .map((person) => people[person]!.id),
        ),
      ),
      uneven,
      repeats,
      fewestRepeats: Math.max(0, meetings - (number * (number - 1)) / 2),
    }
  })
}

/** The values each person has, numbered over all categories, and how many have each. */
function rowsOf(people: readonly { values: readonly string[] }[]): { rows: number[][]; total: number[] } {
  const numbers = new Map<string, number>()
  const total: number[] = []
  const rows = people.map(({ values }) =>
    values.map((value, c) => {
      const key = JSON.stringify([c, value])
      const r = numbers.get(key) ?? numbers.size
      numbers.set(key, r)
      total[r] = (total[r] ?? 0) + 1
      return r
    }),
  )
  return { rows, total }
}
