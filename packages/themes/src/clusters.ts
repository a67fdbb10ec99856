import { createRandom, type Random } from '@folkmoot/numbers'
import { type Dense, dense, someRows } from './space/dense.ts'
import { dot, nearest } from './space/nearest.ts'

/** Which cluster each row is in, and how well it fits. */
export type Clusters = {
  /** For each row the number of its cluster; -1 for a row of zeros, which has no direction. */
  of: Int32Array
  /** For each row the cosine to the centre of its cluster. */
  fit: Float64Array
  centres: Dense
  /** The sum of all fits times weights: larger is better. */
  total: number
}

/** `weights`: how many comments a row stands for (1 each). `restarts` (10), of which the best is kept. */
export type ClusterOptions = {
  weights?: ArrayLike<number>
  restarts?: number
  cancelled?: () => boolean
}

/** So many rows are enough to choose where to begin. */
const sampleSize = 2000

/**
 * Spherical k-means: k groups of rows by direction. The beginnings are chosen by k-means++ on the cosine distance and
 * tried on a sample of at most 2,000 rows; the best of them is finished on all rows. Ties go to the lower number;
 * a group that empties takes the row that fits worst.
 *
 * Source: Dhillon and Modha, "Concept decompositions for large sparse text data using clustering", Machine Learning
 * 42, 2001; Arthur and Vassilvitskii, "k-means++: the advantages of careful seeding", SODA 2007.
 *
 * @param rows each of length 1, or zeros
 * @param k how many groups: a whole number from 1 to the number of rows
 * @throws {RangeError} where k is outside its limits, or there are not as many weights as rows
 * @example
 * const texts = ['bus stop', 'bus stop late', 'tree planting', 'planting a tree']
 * const { matrix } = extractFeatures(texts.map((text) => ({ text, language: 'en' })))
 * const { of } = clusterRows(latentSpace(matrix, 2, 'seed').rows, 2, 'seed')
 * of[0] === of[1] && of[2] === of[3] && of[0] !== of[2] // => true
 */
export function clusterRows(rows: Dense, k: number, seed: string, options: ClusterOptions = {}): Clusters {
  const { restarts = 10, weights = new Float64Array(rows.rows).fill(1), cancelled } = options
  if (!Number.isInteger(k) || k < 1 || k > rows.rows)
    throw new RangeError(`k is ${k}: it must be a whole number from 1 to the number of rows, ${rows.rows}`)
  if (weights.length !== rows.rows) throw new RangeError(`There are ${weights.length} weights for ${rows.rows} rows`)
  const places = sampleOf(rows, createRandom(`${seed}/sample`))
  if (places.length === 0)
    return {
      of: new Int32Array(rows.rows).fill(-1),
      fit: new Float64Array(rows.rows),
      centres: dense(k, rows.columns),
      total: 0,
    }
  const sample = someRows(rows, places)
  const sampleWeights = Float64Array.from(places, (place) => weights[place]!)
  let best: Clusters | undefined
  for (let start = 0; start < restarts && !(best && cancelled?.()); start++) {
    const centres = begin(sample, sampleWeights, Math.min(k, places.length), createRandom(`${seed}/start/${start}`))
    const found = improve(sample, sampleWeights, centres, 10)
    if (!best || found.total > best.total + 1e-9) best = found
  }
  return improve(rows, weights, best!.centres, 40)
}

function sampleOf(rows: Dense, random: Random): number[] {
  const full: number[] = []
  for (let row = 0; row < rows.rows; row++)
    if (rows.values.subarray(row * rows.columns, (row + 1) * rows.columns).some((value) => value !== 0)) full.push(row)
  return full.length <= sampleSize
    ? full
    : random
        .shuffle(full)
        .slice(0, sampleSize)
        .sort((a, b) => a - b)
}

/** k-means++: each next centre by lot, a row's chance being its weight times its distance to the nearest so far. */
function begin(rows: Dense, weights: ArrayLike<number>, k: number, random: Random): Dense {
  const width = rows.columns
  const centres = dense(k, width)
  const distance = Float64Array.from({ length: rows.rows }, (_, row) => weights[row]!)
  for (let c = 0; c < k; c++) {
    let all = 0
    for (let row = 0; row < rows.rows; row++) all += distance[row]!
    let left = random.fraction() * all
    let chosen = 0
    for (; chosen < rows.rows - 1 && left >= distance[chosen]!; chosen++) left -= distance[chosen]!
    centres.values.set(rows.values.subarray(chosen * width, (chosen + 1) * width), c * width)
    for (let row = 0; row < rows.rows; row++) {
      const far = Math.max(0, 1 - dot(rows, row, centres, c)) * weights[row]!
      if (c === 0 || far < distance[row]!) distance[row] = far
    }
  }
  return centres
}

function improve(rows: Dense, weights: ArrayLike<number>, centres: Dense, most: number): Clusters {
  const k = centres.rows
  const of = new Int32Array(rows.rows).fill(-1)
  const fit = new Float64Array(rows.rows)
  for (let round = 0; ; round++) {
    const changed = assign(rows, centres, of, fit)
    if (changed <= rows.rows * 0.001 || round === most) break
    centres = means(rows, weights, of, fit, k)
  }
  let total = 0
  for (let row = 0; row < rows.rows; row++) total += fit[row]! * weights[row]!
  return { of, fit, centres, total }
}

function assign(rows: Dense, centres: Dense, of: Int32Array, fit: Float64Array): number {
  let changed = 0
  for (let row = 0; row < rows.rows; row++) {
    const before = of[row]!
    nearest(rows, row, centres, of, fit)
    if (of[row] !== before) changed++
  }
  return changed
}

function means(rows: Dense, weights: ArrayLike<number>, of: Int32Array, fit: Float64Array, k: number): Dense {
  const width = rows.columns
  const centres = dense(k, width)
  const filled = new Float64Array(k)
  for (let row = 0; row < rows.rows; row++) {
    const c = of[row]!
    if (c < 0) continue
    filled[c] = filled[c]! + 1
    for (let i = 0; i < width; i++)
      centres.values[c * width + i] = centres.values[c * width + i]! + weights[row]! * rows.values[row * width + i]!
  }
  for (let c = 0; c < k; c++) {
    if (filled[c] === 0) {
      let worst = -1
      for (let row = 0; row < rows.rows; row++)
        if (of[row]! >= 0 && filled[of[row]!]! > 1 && (worst < 0 || fit[row]! < fit[worst]!)) worst = row
      if (worst >= 0) {
        filled[of[worst]!] = filled[of[worst]!]! - 1
        filled[c] = 1
        of[worst] = c
        fit[worst] = 1
        centres.values.set(rows.values.subarray(worst * width, (worst + 1) * width), c * width)
      }
    }
    const length = Math.sqrt(dot(centres, c, centres, c))
    if (length > 0) for (let i = c * width; i < (c + 1) * width; i++) centres.values[i] = centres.values[i]! / length
  }
  return centres
}
