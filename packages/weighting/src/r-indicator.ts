import { type CannotTell, cannotTell, positive } from './cannot-tell.ts'
import { indicatorOf, type Representativeness } from './model/indicator.ts'
import { type Pattern, patternsOf } from './model/patterns.ts'
import { addOuter, apply, inner, inverse, type Square, zeros } from './model/symmetric.ts'
import { type Margins, type Respondent, rake } from './rake.ts'

/** Somebody who was asked: what is known of them, and whether they responded. `weight`: how many they stand for (1). */
export type Asked = { features: Readonly<Record<string, string>>; responded: boolean; weight?: number }

/**
 * The R-indicator where it is known of everyone who was asked whether they responded: how even the propensities to
 * respond are, by a logistic model of the features (main effects). With what chance adds to the spread taken off, an
 * interval, and what each feature adds.
 *
 * Source: Schouten, Cobben and Bethlehem, "Indicators for the representativeness of survey response", Survey
 * Methodology 35(1), 2009; Shlomo, Skinner and Schouten, "Estimation of an indicator of the representativeness of
 * survey response", Journal of Statistical Planning and Inference 142, 2012 (adjustment, here about the mean
 * propensity, which is estimated too); Schouten, Shlomo and Skinner, "Indicators for monitoring and improving
 * representativeness of response", Journal of Official Statistics 27(2), 2011 (partial indicators).
 *
 * @param asked everybody, respondents and others, each with the same features
 * @param options `population`: how many people those asked were sampled from; default: they are all
 * @returns `cannot-tell` where nobody or everybody responded in all, fewer than `atLeast` (30) were asked, or two
 * features say the same
 * @throws {RangeError} where features are missing for somebody, a weight is not above 0, or the population is smaller
 * than the number asked
 * @example
 * const people = (sex, responded, count) => Array.from({ length: count }, () => ({ features: { sex }, responded }))
 * const asked = [...people('f', true, 60), ...people('f', false, 40), ...people('m', true, 40), ...people('m', false, 60)]
 * const { r, unadjusted, rate } = rIndicator(asked)
 * [r, unadjusted, rate].map((figure) => figure.toFixed(3)) // => ['0.812', '0.799', '0.500']
 */
export function rIndicator(
  asked: readonly Asked[],
  { population = asked.length, atLeast = 30 }: { population?: number; atLeast?: number } = {},
): Representativeness | CannotTell {
  const features = checked(asked)
  if (!(population >= asked.length))
    throw new RangeError(`The population is ${population}: it must be at least the number asked, ${asked.length}`)
  if (asked.length < atLeast)
    return cannotTell('too-few', `Only ${asked.length} people were asked: at least ${atLeast} are needed to tell.`)
  const yes = asked.filter(({ responded }) => responded).length
  if (yes === 0) return cannotTell('nobody', 'Nobody responded.')
  if (yes === asked.length)
    return cannotTell('undetermined', 'Everybody responded, so no group responded more than another.')
  const patterns = patternsOf(asked, features)
  const fitted = logistic(patterns)
  if (!fitted) return cannotTell('undetermined', 'Two features say the same: leave one of them out.')
  const kinds = patterns.map((pattern, i) => {
    const propensity = fitted.propensities[i]!
    return { ...pattern, propensity, slope: pattern.x.map((value) => value * propensity * (1 - propensity)) }
  })
  const sampled = 1 / asked.length - 1 / population
  return indicatorOf(kinds, features, fitted.spread, { sampled, people: asked.length })
}

function checked(asked: readonly Asked[]): string[] {
  const features = Object.keys(asked[0]?.features ?? {})
  for (const { features: own, weight = 1 } of asked) {
    positive(weight, 'A weight')
    const missing = features.find((feature) => own[feature] === undefined)
    if (missing !== undefined || Object.keys(own).length !== features.length)
      throw new RangeError(`Not all people have the same features${missing ? `: "${missing}" is missing` : ''}`)
  }
  return features
}

/** Newton's steps to the likeliest weights, held a little so that a group that all responded does not run away. */
function logistic(patterns: readonly Pattern[]): { propensities: number[]; spread: Square } | undefined {
  const width = patterns[0]!.x.length
  const hold = 1e-6
  let weights = new Array<number>(width).fill(0)
  for (let round = 0; ; round++) {
    const propensities = patterns.map(({ x }) => 1 / (1 + Math.exp(-inner(x, weights))))
    const curve = zeros(width)
    const slope = weights.map((weight) => -hold * weight)
    patterns.forEach(({ x, weight, responded }, i) => {
      const p = propensities[i]!
      addOuter(curve, x, weight * p * (1 - p))
      for (const [c, value] of x.entries()) slope[c] = slope[c]! + value * (responded - weight * p)
    })
    for (let i = 0; i < width; i++) curve[i]![i] = curve[i]![i]! + hold
    const spread = inverse(curve)
    if (!spread || spread.some((row, i) => row[i]! > 0.1 / hold && !separated(patterns, i))) return undefined
    const step = apply(spread, slope)
    const longest = Math.max(...step.map(Math.abs))
    if (longest < 1e-9 || round === 60) return { propensities, spread }
    weights = weights.map((weight, i) => weight + step[i]! * Math.min(1, 4 / longest))
  }
}

/** Whether all people of a column responded, or none. */
function separated(patterns: readonly Pattern[], column: number): boolean {
  const own = patterns.filter(({ x }) => x[column] === 1)
  return own.every(({ responded }) => responded === 0) || own.every(({ responded, weight }) => responded === weight)
}

/**
 * The R-indicator where nothing is known of those who did not respond, but the population's totals are: everybody in
 * the population was free to take part. A linear model of the propensity on the features; how features go together is
 * taken from respondents raked to the totals.
 *
 * Where few of many take part, R is near 1 almost whatever happens: look at `variation`, and at the features.
 *
 * Source: Bianchi, Shlomo, Schouten, Da Silva and Skinner, "Estimation of response propensities and indicators of
 * representative response using population-level information", Journal of Survey Statistics and Methodology 7(2),
 * 2019 (there the cross-products come from respondents as they are; raking makes them fit the totals exactly).
 *
 * @param respondents their categories, of every feature
 * @param totals how many people of the population are in each category of each feature
 * @returns `cannot-tell` where fewer than `atLeast` (30) responded, or no weights meet the totals
 * @throws {RangeError} where totals of features differ by more than one in a thousand, there are more respondents than
 * people, a respondent lacks a feature, and as `rake` does
 * @example
 * const respondents = [...Array(60).fill({ sex: 'f' }), ...Array(40).fill({ sex: 'm' })]
 * const { r, variation, rate } = rIndicatorFromTotals(respondents, { sex: { f: 500, m: 500 } })
 * [r, variation, rate].map((figure) => figure.toFixed(3)) // => ['0.965', '0.176', '0.100']
 */
export function rIndicatorFromTotals(
  respondents: readonly Respondent[],
  totals: Margins,
  { atLeast = 30 }: { atLeast?: number } = {},
): Representativeness | CannotTell {
  const features = Object.keys(totals)
  const sums = Object.values(totals).map((total) => Object.values(total).reduce((sum, people) => sum + people, 0))
  const people = sums[0] ?? 0
  if (features.length === 0 || sums.some((sum) => Math.abs(sum - people) > people / 1000))
    throw new RangeError(`The totals of the features add up to ${sums.join(', ')}: they must be the same, above 0`)
  if (respondents.length > people)
    throw new RangeError(`There are ${respondents.length} respondents among ${people} people`)
  const asked = respondents.map((own) => ({ features: Object.fromEntries(features.map((f) => [f, own[f] as string])) }))
  if (respondents.some((own) => features.some((feature) => own[feature] === undefined)))
    throw new RangeError('A respondent lacks a feature: leave the respondent or the feature out')
  if (respondents.length < atLeast)
    return cannotTell('too-few', `Only ${respondents.length} people took part: at least ${atLeast} are needed to tell.`)
  const raked = rake(respondents, totals)
  if (raked.kind === 'cannot-tell') return raked
  const weighted = asked.map((own, i) => ({ ...own, weight: (raked.weights[i]! * people) / respondents.length }))
  const patterns = patternsOf(weighted, features)
  const width = patterns[0]!.x.length
  const crossed = zeros(width)
  const reached = new Array<number>(width).fill(0)
  for (const { x, weight, people: count } of patterns) {
    addOuter(crossed, x, weight)
    for (const [i, value] of x.entries()) reached[i] = reached[i]! + value * count
  }
  const turned = inverse(crossed)
  if (!turned) return cannotTell('undetermined', 'Two features say the same: leave one of them out.')
  const weights = apply(turned, reached)
  const noise = zeros(width)
  const kinds = patterns.map((pattern) => ({ ...pattern, propensity: inner(pattern.x, weights), slope: pattern.x }))
  for (const { x, people: count, propensity } of kinds) addOuter(noise, x, count * Math.max(0, 1 - propensity))
  const spread = turned.map((row) => apply(noise, row)).map((row) => apply(turned, row))
  return indicatorOf(kinds, features, spread, { sampled: 0, people })
}
