import { positive } from '../cannot-tell.ts'

/**
 * How many standard errors hold the middle `confidence` of a normal distribution, by bisection of its integral
 * (Abramowitz and Stegun, Handbook of Mathematical Functions, 1964, 26.2.10: the series).
 */
export function normalQuantile(confidence: number): number {
  if (!(confidence >= 0.5 && confidence <= 0.999))
    throw new RangeError(`confidence is ${confidence}: it must be from 0.5 to 0.999`)
  let [low, high] = [0, 4]
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2
    if (within(middle) < confidence) low = middle
    else high = middle
  }
  return positive((low + high) / 2, 'quantile')
}

/** The probability of less than z standard errors to either side. */
function within(z: number): number {
  let [term, sum] = [z, z]
  for (let n = 1; n < 100; n++) {
    term *= (-z * z) / (2 * n)
    sum += term / (2 * n + 1)
  }
  return sum * Math.sqrt(2 / Math.PI)
}
