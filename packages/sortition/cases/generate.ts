import { createRandom } from '@folkmoot/numbers'
import { createPool, type Pool, type Quota } from '../src/index.ts'

/**
 * An invented pool like real ones: people who answer differ from the population, and their answers hang together, so
 * there are nearly as many types as people. Quotas are the population's shares, give or take 2 % of the seats.
 */
export function pool(number: number, size: number, categories: number): Pool {
  const values = [2, 5, 4, 5, 8, 3, 4, 3].slice(0, categories)
  const random = createRandom(`g${number}x${size}x${categories}`)
  const shares = values.map((of) => {
    const weights = Array.from({ length: of }, () => 0.6 + random.fraction())
    const sum = weights.reduce((a, b) => a + b)
    return weights.map((weight) => weight / sum)
  })
  const eager = values.map((of) => Array.from({ length: of }, () => Math.exp(1.6 * (random.fraction() - 0.5))))
  const people = Array.from({ length: number }, (_, i) => {
    const leaning = random.fraction() > 0.5
    return {
      id: `p${i}`,
      values: values.map((of, c) => {
        const weights = shares[c]!.map((share, v) => (share * eager[c]![v]! * (0.5 + (leaning ? v : of - 1 - v))) / of)
        let at = random.fraction() * weights.reduce((a, b) => a + b)
        let v = 0
        while (v < of - 1 && at >= weights[v]!) at -= weights[v++]!
        return `${v}`
      }),
    }
  })
  const quotas = shares.flatMap((own, c) =>
    own.map(
      (share, v): Quota => ({
        category: `c${c}`,
        value: `${v}`,
        min: Math.max(0, Math.floor(size * (share - 0.02))),
        max: Math.ceil(size * (share + 0.02)),
      }),
    ),
  )
  return createPool(size, quotas, people)
}
