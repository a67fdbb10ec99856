import type { Random } from '@folkmoot/numbers'
import { adjustedRand } from './agreement.ts'
import { assign } from './assign.ts'
import type { Partition } from './partitions.ts'
import type { Points } from './points.ts'
import { refine, spreadOut } from './seeding.ts'
import { distancesOf, silhouette } from './silhouette.ts'

/** So many clouds without groups are drawn: where none looks as divided, chance would do so in less than 1 of 20. */
const clouds = 19
const draws = 20

/** A number by lot from the normal distribution. Source: G. Box and M. Muller, Annals of Mathematical Statistics 29, 1958. */
export const normal = (random: Random): number =>
  Math.sqrt(-2 * Math.log(1 - random.fraction())) * Math.cos(2 * Math.PI * random.fraction())

/**
 * How well-divided clouds look that have no groups at all: the best silhouette over all k, for each of 19 clouds of as
 * many points, as long and as wide as this map. k-means divides anything, so a silhouette says little alone.
 *
 * Source: after R. Tibshirani, G. Walther and T. Hastie, "Estimating the number of clusters via the gap statistic",
 * Journal of the Royal Statistical Society B 63, 2001: a reference distribution without groups.
 */
export function silhouettesByChance({ at, weight }: Points, sizes: readonly number[], random: Random): number[] {
  const n = weight.length
  const [long, wide] = spread(at)
  const flat = new Float64Array(n).fill(1)
  return Array.from({ length: clouds }, () => {
    const cloud = Float64Array.from({ length: n * 2 }, (_, i) => normal(random) * (i % 2 === 0 ? long : wide))
    const distances = distancesOf(cloud)
    const points = { at: cloud, weight: flat }
    return Math.max(
      ...sizes.map((k) => {
        const { clusters } = refine(points, spreadOut(points, k, random), 20)
        return silhouette(distances, clusters.of, clusters.ids.length)
      }),
    )
  })
}

/** The standard deviations of points along the directions in which they vary most and least. */
function spread(at: Float64Array): [number, number] {
  const n = at.length / 2
  let [x, y, xx, xy, yy] = [0, 0, 0, 0, 0]
  for (let i = 0; i < n; i++) {
    x += at[2 * i]! / n
    y += at[2 * i + 1]! / n
  }
  for (let i = 0; i < n; i++) {
    const [dx, dy] = [at[2 * i]! - x, at[2 * i + 1]! - y]
    xx += (dx * dx) / n
    xy += (dx * dy) / n
    yy += (dy * dy) / n
  }
  const half = (xx + yy) / 2
  const apart = Math.hypot((xx - yy) / 2, xy)
  return [Math.sqrt(half + apart), Math.sqrt(Math.max(0, half - apart))]
}

/**
 * How far the groups stay the same when other people of the same kind had come: people are drawn again with replacement
 * twenty times, on the map as it stands, and grouped again. The mean adjusted Rand index; 1 is always the same.
 */
export function stabilityOf({ at, weight }: Points, { k, clusters }: Partition, random: Random): number {
  let sum = 0
  for (let draw = 0; draw < draws; draw++) {
    const drawn = { at, weight: weight.map((w) => timesDrawn(w, random)) }
    let best = refine(drawn, spreadOut(drawn, k, random), 30)
    for (let again = 0; again < 2; again++) {
      const fit = refine(drawn, spreadOut(drawn, k, random), 30)
      if (fit.inertia < best.inertia) best = fit
    }
    const of = new Int32Array(weight.length)
    if (best.clusters.centres.length > 0) assign({ at, weight }, best.clusters.centres, of)
    sum += adjustedRand(clusters.of, of, weight)
  }
  return sum / draws
}

/** How often the people of a base cluster are drawn: Poisson, or for many the normal distribution near it. */
function timesDrawn(mean: number, random: Random): number {
  if (mean > 30) return Math.max(0, Math.round(mean + Math.sqrt(mean) * normal(random)))
  const limit = Math.exp(-mean)
  let times = 0
  for (let product = random.fraction(); product > limit; product *= random.fraction()) times++
  return times
}
