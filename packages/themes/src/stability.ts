import { createRandom } from '@folkmoot/numbers'
import { compareGroupings } from './agreement.ts'
import { clusterRows } from './clusters.ts'
import { type Dense, someRows } from './space/dense.ts'

/** At least this alike from run to run, or a theme is marked shaky. */
export const steadyAt = 0.7

const sampleSize = 1000

/**
 * Chooses how many clusters to suggest: for each number asked, two halves of the runs are made on subsamples of nine
 * tenths, and the adjusted Rand index between them on the comments that both hold says how steady the number is.
 * The steadiest is chosen; of equals (within 0.01) the larger, whose themes say more.
 *
 * Source: Ben-Hur, Elisseeff and Guyon, "A stability based method for discovering structure in clustered data",
 * Pacific Symposium on Biocomputing 2002.
 *
 * @param rows each of length 1; at most 1,000 of them are used
 * @param candidates numbers of clusters, each from 2 to the number of rows
 * @returns the number chosen, and each number's mean index over two pairs of runs
 * @throws {RangeError} where there are no candidates
 * @example
 * const texts = ['bus late', 'late bus', 'bus so late', 'plant trees', 'trees plant', 'plant more trees', 'plant trees now', 'bus very late']
 * const { matrix } = extractFeatures(texts.map((text) => ({ text, language: 'en' })))
 * chooseNumber(latentSpace(matrix, 4, 'seed').rows, [2, 3], 'seed').steadiness.map(({ k }) => k) // => [2, 3]
 */
export function chooseNumber(
  rows: Dense,
  candidates: readonly number[],
  seed: string,
  { progress, cancelled }: { progress?: (done: number, of: number) => void; cancelled?: () => boolean } = {},
): { k: number; steadiness: { k: number; ari: number }[] } {
  if (candidates.length === 0)
    throw new RangeError('There are no candidates: at least one number of clusters is needed')
  const steadiness: { k: number; ari: number }[] = []
  for (const k of candidates) {
    if (steadiness.length > 0 && cancelled?.()) break
    const indices = [0, 1].map((pair) => {
      const [a, b] = ['a', 'b'].map((half) => subsample(rows, k, `${seed}/k/${k}/${pair}${half}`))
      const both = [...a!].filter(([place]) => b!.has(place))
      return compareGroupings(
        both.map(([, of]) => of),
        both.map(([place]) => b!.get(place)!),
      ).ari
    })
    steadiness.push({ k, ari: indices.reduce((sum, ari) => sum + ari, 0) / indices.length })
    progress?.(steadiness.length, candidates.length)
  }
  const best = Math.max(...steadiness.map(({ ari }) => ari))
  const near = steadiness.filter(({ ari }) => ari >= best - 0.01).map(({ k }) => k)
  return { k: Math.max(...near), steadiness }
}

/** The clusters of nine tenths of the rows, or of 1,000 where they are more: place to cluster. */
function subsample(rows: Dense, k: number, seed: string): Map<number, number> {
  const size = Math.max(k, Math.min(sampleSize, Math.ceil(rows.rows * 0.9)))
  const all = createRandom(`${seed}/places`).shuffle(Array.from({ length: rows.rows }, (_, i) => i))
  const places = all.slice(0, size).sort((x, y) => x - y)
  const { of } = clusterRows(someRows(rows, places), k, seed, { restarts: 2 })
  return new Map(places.map((place, i) => [place, of[i]!]))
}

/**
 * How steady each cluster is: the clusters are made again with three other seeds and on three subsamples of nine
 * tenths, and each is compared with its nearest counterpart (in or out) by the adjusted Rand index.
 *
 * Source: Hennig, "Cluster-wise assessment of cluster stability", Computational Statistics and Data Analysis 52, 2007,
 * with the adjusted Rand index in the place of Jaccard's.
 *
 * @param of for each row the number of its cluster from 0, or -1
 * @param k how many clusters
 * @returns for each cluster the mean over the six runs, at most 1; below 0.7 call it shaky
 * @throws {RangeError} where there is not one cluster number for each row
 * @example
 * const texts = ['bus late', 'late bus', 'bus so late', 'plant trees', 'trees plant', 'plant more trees']
 * const { rows } = latentSpace(extractFeatures(texts.map((text) => ({ text, language: 'en' }))).matrix, 4, 'seed')
 * steadinessOf(rows, clusterRows(rows, 2, 'seed').of, 2, 'seed') // => [1, 1]
 */
export function steadinessOf(rows: Dense, of: ArrayLike<number>, k: number, seed: string): number[] {
  if (of.length !== rows.rows) throw new RangeError(`There are ${of.length} cluster numbers for ${rows.rows} rows`)
  const sums = new Float64Array(k)
  for (let run = 0; run < 6; run++) {
    const again =
      run < 3 && rows.rows <= sampleSize
        ? new Map(Array.from(clusterRows(rows, k, `${seed}/again/${run}`, { restarts: 2 }).of, (c, i) => [i, c]))
        : subsample(rows, k, `${seed}/again/${run}`)
    for (const [c, ari] of alike(of, again, k).entries()) sums[c] = sums[c]! + ari
  }
  return Array.from(sums, (sum) => sum / 6)
}

function alike(of: ArrayLike<number>, again: ReadonlyMap<number, number>, k: number): number[] {
  const both = new Float64Array(k * k)
  const [first, second] = [new Float64Array(k), new Float64Array(k)]
  for (const [place, c] of again) {
    const own = of[place]!
    if (own >= 0) first[own] = first[own]! + 1
    if (c >= 0) second[c] = second[c]! + 1
    if (own >= 0 && c >= 0) both[own * k + c] = both[own * k + c]! + 1
  }
  return Array.from(first, (size, c) => {
    let best = 0
    for (let d = 0; d < k; d++) best = Math.max(best, inOrOut(both[c * k + d]!, size, second[d]!, again.size))
    return best
  })
}

/** The adjusted Rand index of two sets among n things: in or out. */
function inOrOut(both: number, first: number, second: number, n: number): number {
  const pairs = (count: number) => (count * (count - 1)) / 2
  const together = pairs(both) + pairs(first - both) + pairs(second - both) + pairs(n - first - second + both)
  const [a, b] = [pairs(first) + pairs(n - first), pairs(second) + pairs(n - second)]
  const expected = (a * b) / pairs(n)
  const most = (a + b) / 2
  return most === expected ? (both === first && both === second ? 1 : 0) : (together - expected) / (most - expected)
}
