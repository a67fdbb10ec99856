import type { Dense } from '../space/dense.ts'
import { leastOf } from './lbfgs.ts'

/** Weights by column and class, then one bias for each class. */
export type Trained = { classes: number; weights: Float64Array }
/** The classes of a row and the share of each; the shares add up to 1. */
export type Target = ReadonlyMap<number, number>

/** Multinomial logistic regression: the weights that make the targets likeliest, held small by L2 (not the biases). */
export function train(rows: Dense, targets: readonly Target[], classes: number, loose: number): Trained {
  const { columns, values } = rows
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
      scoresOf(rows, row, weights, scores)
      for (const [c, share] of targets[row]!) value -= share * scores[c]!
      value += softmax(scores, 1)
      for (const [c, share] of targets[row]!) scores[c] = scores[c]! - share
      for (let c = 0; c < classes; c++) slope[size + c] = slope[size + c]! + scores[c]!
      for (let i = 0; i < columns; i++) {
        const value = values[row * columns + i]!
        if (value === 0) continue
        for (let c = 0; c < classes; c++) slope[i * classes + c] = slope[i * classes + c]! + value * scores[c]!
      }
    }
    return value
  }
  return { classes, weights: leastOf(loss, new Float64Array(size + classes)) }
}

function scoresOf({ columns, values }: Dense, row: number, weights: Float64Array, scores: Float64Array): void {
  const classes = scores.length
  for (let c = 0; c < classes; c++) scores[c] = weights[columns * classes + c]!
  for (let i = 0; i < columns; i++) {
    const value = values[row * columns + i]!
    if (value === 0) continue
    for (let c = 0; c < classes; c++) scores[c] = scores[c]! + value * weights[i * classes + c]!
  }
}

/** Makes probabilities of scores, and gives the logarithm of the sum of their exponentials. */
function softmax(scores: Float64Array, heat: number): number {
  const most = Math.max(...scores)
  let sum = 0
  for (let c = 0; c < scores.length; c++) {
    scores[c] = Math.exp((scores[c]! - most) / heat)
    sum += scores[c]!
  }
  for (let c = 0; c < scores.length; c++) scores[c] = scores[c]! / sum
  return most / heat + Math.log(sum)
}

/** The probability of each class for each row, at a temperature. */
export function probabilities(rows: Dense, { classes, weights }: Trained, heat: number): Dense {
  const out = { rows: rows.rows, columns: classes, values: new Float64Array(rows.rows * classes) }
  for (let row = 0; row < rows.rows; row++) {
    const scores = out.values.subarray(row * classes, (row + 1) * classes)
    scoresOf(rows, row, weights, scores)
    softmax(scores, heat)
  }
  return out
}
