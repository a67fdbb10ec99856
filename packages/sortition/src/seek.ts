import type { Random } from '@folkmoot/numbers'
import type { Panel, Shape } from './shape.ts'
import { createTally } from './tally.ts'

/** What a search looks for. */
export type Wish = {
  /** What a seat for each type is worth. */
  worth: Float64Array
  /** By how much less each further seat for the same type is worth. */
  curve: number
  /** Seats worth this much are given up last. */
  guard?: number
  /** Whether to exchange seats for worth until nothing is gained. */
  polish?: boolean
}

/** How often a search mends before it gives up a tier of guarded seats. */
const tries = 200

/**
 * A search for panels that keep the quotas and are worth much: fill greedily by worth, never using up a place that
 * another quota needs; mend broken quotas by exchanging seats (least conflicts, with a short memory against circles);
 * then exchange for worth. Fast and without promise: that it finds nothing proves nothing.
 *
 * @param least at least so many seats for each type; `most` at most
 */
export function createSeeker(shape: Shape, least: Int32Array, most: Int32Array, random: Random) {
  const { size, counts, width, rows, lo } = shape
  const types = counts.length
  const tally = createTally(shape)
  const { burden, held, seats, strain } = tally
  const tabu = new Int32Array(types)
  let clock = 0
  // How many seats of each category may go to values that have their least already.
  const spare = new Int32Array(width).fill(size)
  const seen = new Set<number>()
  rows.forEach((r, i) => {
    if (!seen.has(r)) spare[i % width]! -= lo[r]!
    seen.add(r)
  })
  const slack = new Int32Array(width)

  const fits = (t: number) => {
    for (let c = 0; c < width; c++) {
      const s = strain[rows[t * width + c]!]!
      if (s > 0 || (s === 0 && slack[c]! <= 0)) return false
    }
    return true
  }
  const take = (t: number) => {
    for (let c = 0; c < width; c++) if (strain[rows[t * width + c]!] === 0) slack[c]!--
    tally.add(t)
  }

  /** The type whose coming strains least, and among those is worth most; none worth less than the floor. */
  const bestIn = ({ worth, curve }: Wish, floor = -Infinity) => {
    let best = -1
    let bestStrain = Infinity
    let bestWorth = -Infinity
    for (let t = 0; t < types; t++) {
      const strained = burden[t]!
      if (strained > bestStrain || held[t]! >= most[t]! || tabu[t]! > clock) continue
      const value = worth[t]! - curve * held[t]!
      if (value < floor) continue
      if (strained < bestStrain || value > bestWorth) {
        best = t
        bestStrain = strained
        bestWorth = value
      }
    }
    return best
  }
  const stays = (t: number, { worth, curve }: Wish, guard: number) =>
    held[t]! <= least[t]! || worth[t]! - curve * (held[t]! - 1) >= guard

  /** The seat whose going eases most, and among those is worth least. */
  const bestOut = (wish: Wish, guard: number) => {
    let best = -1
    let bestEase = -Infinity
    let bestWorth = Infinity
    for (let seat = 0; seat < size; seat++) {
      const t = seats[seat]!
      if (tabu[t]! > clock || stays(t, wish, guard)) continue
      const ease = tally.ease(t)
      if (ease < bestEase) continue
      const value = wish.worth[t]! - wish.curve * (held[t]! - 1)
      if (ease > bestEase || value < bestWorth) {
        best = seat
        bestEase = ease
        bestWorth = value
      }
    }
    return best
  }

  const mend = (wish: Wish, guard: number) => {
    for (let i = 0; tally.broken() > 0 && i < tries; i++) {
      clock++
      const chosen = random.below(6) === 0 ? -1 : bestOut(wish, guard)
      const seat = chosen < 0 ? random.below(size) : chosen
      const t = seats[seat]!
      if (stays(t, wish, guard)) continue
      tally.remove(seat)
      tabu[t] = clock + 3 + random.below(6)
      const next = bestIn(wish, -guard)
      tally.add(next < 0 ? t : next)
    }
    return tally.broken() === 0
  }

  const polish = (wish: Wish) => {
    const { worth, curve } = wish
    for (let since = 0; since < size; since++) {
      // The first seat goes and another is added last, so the seats take turns.
      const t = seats[0]!
      tally.remove(0)
      const next = held[t]! < least[t]! ? t : bestIn(wish)
      tally.add(next)
      const gain = worth[next]! - curve * (held[next]! - 1) - (worth[t]! - curve * (held[t]! - (next === t ? 1 : 0)))
      if (tally.broken() > 0) {
        tally.remove(size - 1)
        tally.add(t)
      } else if (gain > 1e-12) since = 0
    }
  }

  return (wish: Wish): Panel | undefined => {
    tally.clear()
    slack.set(spare)
    tabu.fill(0)
    clock = 0
    const order: { t: number; value: number }[] = []
    for (let t = 0; t < types; t++) {
      for (let m = 0; m < least[t]!; m++) take(t)
      for (let m = least[t]!; m < most[t]!; m++) order.push({ t, value: wish.worth[t]! - wish.curve * m })
    }
    order.sort((a, b) => b.value - a.value)
    for (const { t } of order) {
      if (tally.taken() === size) break
      if (fits(t)) take(t)
    }
    while (tally.taken() < size) {
      const next = bestIn(wish)
      if (next < 0) return undefined
      tally.add(next)
    }
    const guard = wish.guard ?? Infinity
    if (![1, 2, 4, 16, Infinity].some((times) => mend(wish, guard * times))) return undefined
    tabu.fill(0)
    if (wish.polish) polish(wish)
    return Int32Array.from(seats).sort()
  }
}
