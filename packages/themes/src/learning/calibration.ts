import type { Dense } from '../space/dense.ts'
import type { Target } from './logistic.ts'

/**
 * The temperature at which probabilities of rows that were left out say best what was true: least log loss, by golden
 * section between 0.1 and 10.
 */
export function temperatureFor(held: Dense, targets: readonly Target[]): number {
  const loss = (heat: number): number =>
    targets.reduce((all, target, row) => {
      const own = warmed(held, row, heat)
      return [...target].reduce((sum, [c, share]) => sum - share * Math.log(Math.max(own[c]!, 1e-12)), all)
    }, 0)
  const ratio = (Math.sqrt(5) - 1) / 2
  let [low, high] = [Math.log(0.1), Math.log(10)]
  for (let step = 0; step < 25; step++) {
    const [a, b] = [high - ratio * (high - low), low + ratio * (high - low)]
    if (loss(Math.exp(a)) <= loss(Math.exp(b))) high = b
    else low = a
  }
  return Math.exp((low + high) / 2)
}

/** The probabilities of a row as they are at another temperature. */
export function warmed({ columns, values }: Dense, row: number, heat: number): Float64Array {
  const own = values.subarray(row * columns, (row + 1) * columns)
  const powers = own.map((p) => Math.max(p, 1e-300) ** (1 / heat))
  const sum = powers.reduce((all, power) => all + power, 0)
  return powers.map((power) => power / sum)
}

/**
 * The expected calibration error: over ten bins of confidence, how far the mean confidence is from the share that
 * came true (Naeini, Cooper and Hauskrecht, "Obtaining well calibrated probabilities using Bayesian binning", AAAI 2015).
 */
export function calibrationError(answers: readonly { confidence: number; right: boolean }[]): number {
  const bins = Map.groupBy(answers, ({ confidence }) => Math.min(9, Math.floor(confidence * 10)))
  let error = 0
  for (const bin of bins.values()) {
    const gap = bin.reduce((sum, { confidence, right }) => sum + confidence - (right ? 1 : 0), 0)
    error += Math.abs(gap) / answers.length
  }
  return error
}
