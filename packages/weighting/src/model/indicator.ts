import { normalQuantile } from './normal.ts'
import { addOuter, apply, inner, product, type Square, trace, zeros } from './symmetric.ts'

/** How representative the response is: 1 where everyone is as likely to respond as everyone else. */
export type Representativeness = {
  kind: 'measured'
  /** 1 - 2 S, S being the standard deviation of the propensities, without the part that chance adds to it. */
  r: number
  /** 1 - 2 S as it comes out, which looks worse than it is, the more so the fewer people. */
  unadjusted: number
  /** Where the true value lies, 19 times in 20. */
  low: number
  high: number
  /** The share that responded. */
  rate: number
  /** S over the rate: the most by which a mean can be off, in its standard deviations. Compare this where rates differ. */
  variation: number
  features: PartialIndicator[]
}
/** What a feature adds to S: by itself, and beyond what the other features explain. */
export type PartialIndicator = {
  feature: string
  unconditional: number
  conditional: number
  /** Above 0 responded more than the mean, below 0 less; the root of the share times the gap. */
  categories: { category: string; unconditional: number }[]
}

/** A kind of people: their features, weight, propensity, and how the propensity moves with the model's weights. */
export type Kind = {
  features: Readonly<Record<string, string>>
  weight: number
  propensity: number
  slope: readonly number[]
}

/**
 * The indicator of some kinds of people. `spread` is the covariance of the model's weights; `sampled`: 1/n - 1/N where
 * the frame is a sample of n out of N, else 0; `people` in the frame.
 */
export function indicatorOf(
  kinds: readonly Kind[],
  features: readonly string[],
  spread: Square,
  { sampled, people }: { sampled: number; people: number },
): Representativeness {
  const all = kinds.reduce((sum, { weight }) => sum + weight, 0)
  const share = ({ weight }: Kind) => weight / all
  const rate = kinds.reduce((sum, kind) => sum + share(kind) * kind.propensity, 0)
  const variance =
    (kinds.reduce((sum, kind) => sum + share(kind) * (kind.propensity - rate) ** 2, 0) * people) /
    Math.max(1, people - 1)
  const centre = spread.map((_, i) => kinds.reduce((sum, kind) => sum + share(kind) * kind.slope[i]!, 0))
  const shape = zeros(spread.length)
  const pull = spread.map(() => 0)
  for (const kind of kinds) {
    const off = kind.slope.map((value, i) => value - centre[i]!)
    addOuter(shape, off, share(kind))
    for (const [i, value] of off.entries()) pull[i] = pull[i]! + 2 * share(kind) * (kind.propensity - rate) * value
  }
  const noise = product(shape, spread)
  const adjusted = Math.max(0, (1 + sampled) * variance - trace(noise))
  const fourth = kinds.reduce((sum, kind) => sum + share(kind) * ((kind.propensity - rate) ** 2 - variance) ** 2, 0)
  const error = Math.sqrt(inner(pull, apply(spread, pull)) + 2 * trace(product(noise, noise)) + sampled * fourth)
  const reach = normalQuantile(0.95) * error
  const r = (square: number) => Math.max(0, 1 - 2 * Math.sqrt(Math.max(0, square)))
  return {
    kind: 'measured',
    r: r(adjusted),
    unadjusted: r(variance),
    low: r(adjusted + reach),
    high: r(adjusted - reach),
    rate,
    variation: rate === 0 ? 0 : Math.sqrt(adjusted) / rate,
    features: features.map((feature) => partial(kinds, feature, features, all, rate)),
  }
}

function partial(
  kinds: readonly Kind[],
  feature: string,
  features: readonly string[],
  all: number,
  rate: number,
): PartialIndicator {
  const mean = (group: readonly Kind[]) => {
    const weight = group.reduce((sum, kind) => sum + kind.weight, 0)
    return { weight, mean: group.reduce((sum, kind) => sum + kind.weight * kind.propensity, 0) / weight }
  }
  const own = [...Map.groupBy(kinds, ({ features }) => features[feature]!)].sort(([a], [b]) => (a < b ? -1 : 1))
  const categories = own.map(([category, group]) => {
    const { weight, mean: propensity } = mean(group)
    return { category, unconditional: Math.sqrt(weight / all) * (propensity - rate) }
  })
  const others = features.filter((other) => other !== feature)
  const cells = Map.groupBy(kinds, (kind) => JSON.stringify(others.map((other) => kind.features[other])))
  let within = 0
  for (const group of cells.values()) {
    const { mean: propensity } = mean(group)
    for (const kind of group) within += (kind.weight / all) * (kind.propensity - propensity) ** 2
  }
  return {
    feature,
    unconditional: Math.sqrt(categories.reduce((sum, { unconditional }) => sum + unconditional ** 2, 0)),
    conditional: Math.sqrt(within),
    categories,
  }
}
