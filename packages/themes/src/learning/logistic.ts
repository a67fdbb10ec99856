import type { Sparse } from '../space/sparse.ts'
import { leastOf } from './lbfgs.ts'

/** Weights by class and column, then one bias for each class. */
export type Trained = { classes: number; columns: number; weights: Float64Array }
type Target = ReadonlyMap<number, number>

/** Multinomial logistic regression: the weights that make the targets likeliest, held small by L2 (not the biases). */
export function train(
  rows: Sparse,
  targets: readonly Target[],
  classes: number,
  { loose }: { loose: number },
): Trained {
  const { columns } = rows
  const size = classes * columns
  const scores = new Float64Array(classes)
  const loss = (weights: Float64Array, slope: Float64Array): number => {
    let value = 0
    for (let i = 0; i < size; i++) {
      value += weights[i]! ** 2 / (2 * loose)
      slope[i] = weights[i]! / loose
    }
    slope.fill(0, size)
    for (let row = 0; row < rows.rows; row++) {
      value += scoresOf(rows, row, weights, classes, scores)
      for (const [c, share] of targets[row]!) value -= share * scores[c]!
      softmax(scores, 1)
      for (let c = 0; c < classes; c++) {
        const wrong = scores[c]! - (targets[row]!.get(c) ?? 0)
        slope[size + c] = slope[size + c]! + wrong
        for (let at = rows.starts[row]!; at < rows.starts[row + 1]!; at++) {
          const column = rows.indices[at]! * classes + c
          slope[column] = slope[column]! + wrong * rows.values[at]!
        }
      }
    }
    return value
  }
  return { classes, columns, weights: leastOf(loss, new Float64Array(size + classes)) }
}

/** Sets the scores of a row's classes, and gives the logarithm of the sum of their exponentials. */
function scoresOf(rows: Sparse, row: number, weights: Float64Array, classes: number, scores: Float64Array): number {
  const size = rows.columns * classes
  for (let c = 0; c < classes; c++) scores[c] = weights[size + c]!
  for (let at = rows.starts[row]!; at < rows.starts[row + 1]!; at++) {
    const [value, column] = [rows.values[at]!, rows.indices[at]! * classes]
    for (let c = 0; c < classes; c++) scores[c] = scores[c]! + value * weights[column + c]!
  }
  const most = Math.max(...scores)
  let sum = 0
  for (const score of scores) sum += Math.exp(score - most)
  return most + Math.log(sum)
}

function softmax(scores: Float64Array, heat: number): void {
  const most = Math.max(...scores)
  let sum = 0
  for (let c = 0; c < scores.length; c++) sum += scores[c] = Math.exp((scores[c]! - most) / heat)
  for (let c = 0; c < scores.length; c++) scores[c] = scores[c]! / sum
}

/** The probability of each class for each row, at a temperature. */
export function probabilities(rows: Sparse, { classes, weights }: Trained, heat: number): Float64Array {
  const out = new Float64Array(rows.rows * classes)
  for (let row = 0; row < rows.rows; row++) {
    const scores = out.subarray(row * classes, (row + 1) * classes)
    scoresOf(rows, row, weights, classes, scores)
    softmax(scores, heat)
  }
  return out
}
