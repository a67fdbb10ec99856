import type { Reach } from './reach.ts'

/**
 * Groups one by one, each the one that adds most weight, while enough places are kept for the floors.
 *
 * @returns undefined where the floors were not met this way; the bound holds for every choice
 */
export function greedy({ ids, number, weights, of, floors }: Reach): { chosen: number[]; bound: number } | undefined {
  const covered = weights.map(() => false)
  const chosen: number[] = []
  let reached = 0
  let bound = Infinity
  const owed = floors.map(({ least }) => least)
  while (chosen.length < number) {
    const gains = ids.map((_, g) =>
      chosen.includes(g) ? -1 : of[g]!.reduce((sum, j) => sum + (covered[j] ? 0 : weights[j]!), 0),
    )
    const most = [...gains].sort((a, b) => b - a).slice(0, number)
    bound = Math.min(bound, reached + most.reduce((sum, gain) => sum + Math.max(0, gain), 0))
    const still = owed.reduce((sum, least) => sum + Math.max(0, least), 0)
    const helps = (g: number) => floors.filter(({ groups }, f) => owed[f]! > 0 && groups.has(g)).length
    const pressed = still >= number - chosen.length
    let best = -1
    for (const g of ids.keys()) {
      if (gains[g]! < 0) continue
      if (best < 0) best = g
      else if (pressed && helps(g) !== helps(best)) best = helps(g) > helps(best) ? g : best
      else if (gains[g]! > gains[best]!) best = g
    }
    chosen.push(best)
    reached += gains[best]!
    for (const j of of[best]!) covered[j] = true
    floors.forEach(({ groups }, f) => {
      if (groups.has(best)) owed[f]!--
    })
  }
  return owed.some((least) => least > 0) ? undefined : { chosen, bound }
}

/** Exchanges one group for another while that reaches more, floors kept: each time the exchange that gains most. */
export function swaps({ ids, weights, of, by, floors }: Reach, start: readonly number[]): number[] {
  const chosen = [...start]
  const times = weights.map(() => 0)
  for (const g of chosen) for (const j of of[g]!) times[j]!++
  for (;;) {
    let best = { gain: 1e-9, place: -1, next: -1 }
    for (const [place, out] of chosen.entries()) {
      // What each other group would add if this one went.
      let lost = 0
      const adds = ids.map(() => 0)
      const gone = new Set(of[out]!.filter((j) => times[j] === 1))
      for (const j of gone) lost += weights[j]!
      for (const [j, time] of times.entries())
        if (time === 0 || gone.has(j)) for (const g of by[j]!) adds[g]! += weights[j]!
      for (const next of ids.keys()) {
        const gain = adds[next]! - lost
        if (gain <= best.gain || chosen.includes(next)) continue
        const kept = floors.every(
          ({ groups, least }) =>
            chosen.filter((g) => g !== out && groups.has(g)).length + (groups.has(next) ? 1 : 0) >= least,
        )
        if (kept) best = { gain, place, next }
      }
    }
    if (best.place < 0) return chosen
    for (const j of of[chosen[best.place]!]!) times[j]!--
    for (const j of of[best.next]!) times[j]!++
    chosen[best.place] = best.next
  }
}
