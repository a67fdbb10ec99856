/**
 * What weights cost: Kish's design effect, by which the variance grows, and the number of people that would tell as
 * much without weights.
 *
 * Source: Kish, Survey Sampling, 1965, section 11.7: n times the sum of squares over the square of the sum.
 *
 * @param weights one for each respondent, none below 0, not all 0
 * @returns `effect` from 1 (all alike) to n; `effective` = n / effect
 * @throws {RangeError} where there is no weight above 0, or one is below 0 or not finite
 * @example
 * designEffect([1, 1, 1, 1]) // => { effect: 1, effective: 4 }
 * designEffect([2, 2, 1, 1]).effect.toFixed(4) // => '1.1111'
 */
export function designEffect(weights: readonly number[]): { effect: number; effective: number } {
  const wrong = weights.find((weight) => !(weight >= 0 && Number.isFinite(weight)))
  if (wrong !== undefined) throw new RangeError(`A weight is ${wrong}: it must be from 0 and finite`)
  const most = weights.reduce((max, weight) => Math.max(max, weight), 0)
  if (most === 0) throw new RangeError('There is no weight above 0')
  // Divided by the largest, so that no square overflows or vanishes.
  const sum = weights.reduce((all, weight) => all + weight / most, 0)
  const squares = weights.reduce((all, weight) => all + (weight / most) ** 2, 0)
  const effect = (weights.length * squares) / (sum * sum)
  return { effect, effective: weights.length / effect }
}
