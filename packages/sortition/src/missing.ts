import type { Shape } from './shape.ts'

/** A drop-out: the seats left open, what the quotas still ask for, and how often it came up. */
export type Scenario = { seats: number; lo: number[]; hi: number[]; weight: number }

/**
 * How many seats, over all quotas, alternates leave missed on average: each scenario takes those who mend most, one
 * after another, then exchanges. An empty seat is missed as well.
 */
export function createMissing({ rows, width }: Shape, quotas: number, scenarios: readonly Scenario[]) {
  const categories = Array.from({ length: width }, (_, c) => c)
  return (alternates: readonly number[]): number => {
    let total = 0
    for (const { seats, lo, hi, weight } of scenarios) {
      const filled = new Int32Array(quotas)
      const cost = (type: number, by: 1 | -1) => {
        let sum = 0
        for (const c of categories) {
          const r = rows[type * width + c]!
          if (r >= quotas) continue
          const n = filled[r]!
          sum += offBy(n + by, lo[r]!, hi[r]!) - offBy(n, lo[r]!, hi[r]!)
        }
        return sum
      }
      const put = (type: number, by: 1 | -1) => {
        for (const c of categories) {
          const r = rows[type * width + c]!
          if (r < quotas) filled[r]! += by
        }
      }
      const left = [...alternates]
      const sitting: number[] = []
      const bestOf = () => left.reduce((best, type, i) => (cost(type, 1) < cost(left[best]!, 1) ? i : best), 0)
      while (sitting.length < seats && left.length > 0) {
        const [type] = left.splice(bestOf(), 1)
        put(type!, 1)
        sitting.push(type!)
      }
      for (let since = 0; left.length > 0 && since < sitting.length; since++) {
        const out = sitting.shift()!
        const back = cost(out, -1)
        put(out, -1)
        const i = bestOf()
        const better = back + cost(left[i]!, 1) < 0
        const next = better ? left.splice(i, 1, out)[0]! : out
        put(next, 1)
        sitting.push(next)
        if (better) since = -1
      }
      let missed = seats - sitting.length
      for (let r = 0; r < quotas; r++) missed += offBy(filled[r]!, lo[r]!, hi[r]!)
      total += weight * missed
    }
    return total
  }
}

const offBy = (n: number, lo: number, hi: number): number => (n < lo ? lo - n : n > hi ? n - hi : 0)
