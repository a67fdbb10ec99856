import type { Random } from '@folkmoot/numbers'
import { adjustedRand } from './agreement.ts'
import { assign } from './assign.ts'
import type { Partition } from './partitions.ts'
import type { Clusters, Points } from './points.ts'
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
 * many points, as widely spread. k-means divides anything, so a silhouette alone says little.
 *
 * Source: after R. Tibshirani, G. Walther and T. Hastie, "Estimating the number of clusters via the gap statistic",
 * Journal of the Royal Statistical Society B 63, 2001: a reference distribution without groups.
 */
export function silhouettesByChance({ at, weight }: Points, sizes: readonly number[], random: Random): number[] {
  const n = weight.length
  const people = weight.reduce((sum, one) => sum + one, 0)
  const [long, wide] = spread(at, weight, people)
  const cloudOf = people >= many * n ? evenCloud : roughCloud
  const flat = new Float64Array(n).fill(1)
  return Array.from({ length: clouds }, () => {
    const cloud = cloudOf(n, random).map((value, i) => value * (i % 2 === 0 ? long : wide))
    const points = { at: cloud, weight: flat }
    const distances = distancesOf(cloud)
    return Math.max(
      ...sizes.map((k) => {
        const { clusters } = refine(points, spreadOut(points, k, random), 30)
        return silhouette(distances, clusters.of, k)
      }),
    )
  })
}

/** With so many people a base cluster, its middle is steady, and the base clusters lie evenly. */
const many = 10

/** Points by lot from the normal distribution in the plane. */
function roughCloud(n: number, random: Random): Float64Array {
  return Float64Array.from({ length: n * 2 }, () => normal(random))
}

/**
 * Points spread over the same distribution, up to three standard deviations, as evenly as the middles of large clusters are.
 *
 * Source: M. Roberts, "The unreasonable effectiveness of quasirandom sequences", 2018 (the sequence R2), moved by lot.
 */
function evenCloud(n: number, random: Random): Float64Array {
  const [u, v] = [random.fraction(), random.fraction()]
  const cloud = new Float64Array(n * 2)
  for (let i = 0; i < n; i++) {
    const away = Math.sqrt(-2 * Math.log(1 - ((u + i * 0.7548776662466927) % 1) * (1 - Math.exp(-4.5))))
    const turn = 2 * Math.PI * (v + i * 0.5698402909980532)
    cloud[2 * i] = away * Math.cos(turn)
    cloud[2 * i + 1] = away * Math.sin(turn)
  }
  return cloud
}

/** The tightest of some fits from well-spread beginnings. */
function tightest(points: Points, k: number, tries: number, random: Random): Clusters {
  let best = refine(points, spreadOut(points, k, random), 30)
  for (let again = 1; again < tries; again++) {
    const fit = refine(points, spreadOut(points, k, random), 30)
    if (fit.inertia < best.inertia) best = fit
  }
  return best.clusters
}

/** The standard deviations of points along the directions in which they vary most and least. */
function spread(at: Float64Array, weight: Float64Array, n: number): [number, number] {
  let [x, y, xx, xy, yy] = [0, 0, 0, 0, 0]
  for (let i = 0; i < weight.length; i++) {
    x += (at[2 * i]! * weight[i]!) / n
    y += (at[2 * i + 1]! * weight[i]!) / n
  }
  for (let i = 0; i < weight.length; i++) {
    const [dx, dy, w] = [at[2 * i]! - x, at[2 * i + 1]! - y, weight[i]! / n]
    xx += dx * dx * w
    xy += dx * dy * w
    yy += dy * dy * w
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
    const { centres } = tightest(drawn, k, 3, random)
    const of = new Int32Array(weight.length)
    if (centres.length > 0) assign({ at, weight }, centres, of)
    sum += adjustedRand(clusters.of, of, weight)
  }
  return sum / draws
}

/** How often the people of a base cluster are drawn: Poisson, or for many the normal distribution near it. */
function timesDrawn(mean: number, random: Random): number {
  if (mean > 12) return Math.max(0, Math.round(mean + Math.sqrt(mean) * normal(random)))
  const limit = Math.exp(-mean)
  let times = 0
  for (let product = random.fraction(); product > limit; product *= random.fraction()) times++
  return times
}
