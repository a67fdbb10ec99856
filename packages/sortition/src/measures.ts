/** How equal a list of probabilities is. */
export type Measures = { minimum: number; maximum: number; gini: number; geometricMean: number }

/**
 * The smallest and largest probability, the Gini coefficient (0 is equal: half the mean difference between two people
 * over the mean) and the geometric mean.
 *
 * Source: Flanigan et al., Nature 596 (2021), table 1.
 *
 * @param probabilities of those who can be drawn, each over 0
 * @throws {RangeError} where there are none, or one is not from 0 to 1
 * @example
 * measure([0.1, 0.3]) // => { minimum: 0.1, maximum: 0.3, gini: 0.24999999999999997, geometricMean: 0.17320508075688773 }
 */
export function measure(probabilities: readonly number[]): Measures {
  if (probabilities.length === 0) throw new RangeError('There are no probabilities to measure: at least one is needed')
  const sorted = Float64Array.from(probabilities).sort()
  const wrong = sorted.find((p) => !(p >= 0 && p <= 1 + 1e-9))
  if (wrong !== undefined) throw new RangeError(`The probability ${wrong} is not from 0 to 1`)
  const number = sorted.length
  let sum = 0
  let ranked = 0
  let logs = 0
  sorted.forEach((p, i) => {
    sum += p
    ranked += (2 * i + 1 - number) * p
    logs += Math.log(p)
  })
  return {
    minimum: sorted[0]!,
    maximum: sorted[number - 1]!,
    gini: sum === 0 ? 0 : Math.max(0, ranked / (number * sum)),
    geometricMean: Math.exp(logs / number),
  }
}
