import type { Random } from '@folkmoot/numbers'
import { firstDistinct, lloyd } from './lloyd.ts'
import type { Clusters, Points } from './points.ts'
import { type Fit, refine, spreadOut } from './seeding.ts'
import { distancesOf, silhouette } from './silhouette.ts'
import { warmBeginning } from './warm.ts'

/** The base clusters put into k groups, and how well they lie in them. */
export type Partition = { readonly k: number; readonly clusters: Clusters; readonly silhouette: number }

/** How often k-means begins anew, the first time and when there were groups before, and what counts as nearly as tight as the tightest fit. */
const restarts = 30
const restartsAgain = 10
const nearly = 1.05

/** Each number of groups that is tried: 2 to 5, fewer where there are few base clusters. Source: specification 1.6. */
export function sizesToTry(base: number, places = base): number[] {
  const largest = Math.min(5, 2 + Math.floor(base / 12), places)
  return [2, 3, 4, 5].filter((k) => k <= largest)
}

/** Groups as Polis makes them. @param before for each k, the group of each base cluster before, and the groups' ids */
export function partitionsPolis(
  points: Points,
  before?: ReadonlyMap<number, { ids: readonly number[]; of: Int32Array }>,
): Partition[] {
  const distances = distancesOf(points.at)
  return sizesToTry(points.weight.length).map((k) => {
    const old = before?.get(k)
    const begin = old ? warmBeginning(points, old.of, old.ids, k) : firstDistinct(points, k)
    const clusters = lloyd(points, begin, 20)
    return { k, clusters, silhouette: silhouette(distances, clusters.of, clusters.ids.length) }
  })
}

/**
 * Groups from many well-spread beginnings. Of the fits nearly as tight as the tightest, the one that divides best;
 * the groups there were before stay while they are nearly as tight too.
 *
 * Source: kernel specification 1.15.
 */
export function partitionsDefault(
  points: Points,
  places: number,
  random: Random,
  before?: ReadonlyMap<number, Float64Array>,
): Partition[] {
  const distances = distancesOf(points.at)
  return sizesToTry(points.weight.length, places).map((k) => {
    const scored = ({ clusters }: Fit) => ({
      k,
      clusters,
      silhouette: silhouette(distances, clusters.of, clusters.ids.length),
    })
    const old = before?.get(k)
    const fits = Array.from({ length: old ? restartsAgain : restarts }, () =>
      refine(points, spreadOut(points, k, random), 50),
    )
    const tightest = Math.min(...fits.map(({ inertia }) => inertia))
    const near = ({ inertia }: Fit) => inertia <= tightest * nearly
    const again = old && refine(points, old, 50)
    if (again && again.clusters.ids.length === k && near(again)) return scored(again)
    const candidates = new Map(fits.filter(near).map((fit) => [fit.inertia.toPrecision(9), fit]))
    return [...candidates.values()].map(scored).reduce((a, b) => (b.silhouette > a.silhouette ? b : a))
  })
}
