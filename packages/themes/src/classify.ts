import { temperature } from './learning/calibration.ts'
import { probabilities, type Trained, train } from './learning/logistic.ts'
import { pickRows, type Sparse } from './space/sparse.ts'

/** Stands for "none of these, or something new": it is always among the choices. */
export const none = 'none'

/** The label of a row: the themes that a person put it under; none of them means `none`. */
export type Example = { row: number; themes: readonly string[] }

export type Choice = { theme: string; confidence: number }
export type Prediction = {
  row: number
  /** The three likeliest, likeliest first; ties in the order of the theme's id. */
  top: Choice[]
  /** How likely it is that none fits; always shown as a choice. */
  none: number
  /** Themes to show as suggested: the likeliest, and others of at least 0.3. Empty where `none` is the likeliest. */
  suggested: string[]
  /** 0 sure to 1 not at all: how near the second is to the first. */
  uncertainty: number
}
export type Predictions = {
  kind: 'predicted'
  predictions: Prediction[]
  /** By how much the raw scores were divided so that confidence is what comes true. */
  temperature: number
  /** Share of labelled rows whose likeliest theme was right when left out; 0 to 1. */
  heldOut: { accuracy: number; topThree: number; error: number; rows: number }
}
/** Too little to learn from: at least two themes (or a theme and none) with two labelled rows each. */
export type TooFew = { kind: 'too-few'; sentence: string }

/**
 * Learns from the labels that people gave, and says for each row the three likeliest themes with a confidence.
 * Multinomial logistic regression with L2, fitted by L-BFGS; a row under several themes counts in equal parts for
 * each. Confidence is calibrated: the scores are divided by the temperature at which, for labelled rows left out in
 * five folds, it says best how often it is right. `heldOut.error` is the expected calibration error there.
 *
 * Source: Hastie, Tibshirani and Friedman, The Elements of Statistical Learning, 2nd edition, 4.4; Liu and Nocedal,
 * "On the limited memory BFGS method", Mathematical Programming 45, 1989; Guo et al., "On calibration of modern
 * neural networks", ICML 2017, section 4.2.
 *
 * @param matrix features of all comments, from `extractFeatures`
 * @param options `loose`: how loosely the weights are held (10; larger follows the labels more closely)
 * @throws {RangeError} where a row is outside the matrix or labelled twice, or a theme is called "none"
 * @example
 * const texts = ['late bus', 'bus late again', 'no bus came', 'plant trees', 'more trees', 'trees for shade', 'a bus']
 * const { matrix } = extractFeatures(texts.map((text) => ({ text, language: 'en' })))
 * const labels = [0, 1, 2, 3, 4, 5].map((row) => ({ row, themes: [row < 3 ? 'buses' : 'trees'] }))
 * const learnt = learnThemes(matrix, labels)
 * learnt.predictions[6].top[0].theme // => 'buses'
 */
export function learnThemes(
  matrix: Sparse,
  labels: readonly Example[],
  { loose = 10 }: { loose?: number } = {},
): Predictions | TooFew {
  const classes = check(matrix, labels)
  const targets = labels.map(
    ({ themes }) => new Map(parts(themes).map((theme) => [classes.indexOf(theme), 1 / Math.max(1, themes.length)])),
  )
  const often = classes.map((_, c) => targets.filter((target) => target.has(c)).length)
  if (often.filter((count) => count >= 2).length < 2)
    return {
      kind: 'too-few',
      sentence: 'Put at least two comments under each of two themes. Then it can suggest more.',
    }
  const known = pickRows(
    matrix,
    labels.map(({ row }) => row),
  )
  const held = leftOut(known, targets, classes.length, loose)
  const { temperature: heat, error } = temperature(held, targets)
  const trained = train(known, targets, classes.length, { loose })
  const all = probabilities(matrix, trained, heat)
  return {
    kind: 'predicted',
    predictions: Array.from({ length: matrix.rows }, (_, row) =>
      predictionOf(row, all.subarray(row * classes.length, (row + 1) * classes.length), classes),
    ),
    temperature: heat,
    heldOut: { ...hits(held, targets), error, rows: labels.length },
  }
}

const parts = (themes: readonly string[]) => (themes.length > 0 ? themes : [none])

function check(matrix: Sparse, labels: readonly Example[]): string[] {
  const seen = new Set<number>()
  for (const { row, themes } of labels) {
    if (!Number.isInteger(row) || row < 0 || row >= matrix.rows)
      throw new RangeError(`Row ${row} is outside the ${matrix.rows} rows`)
    if (seen.has(row)) throw new RangeError(`Row ${row} is labelled twice`)
    if (themes.includes(none)) throw new RangeError(`A theme is called "${none}": that stands for no theme`)
    if (new Set(themes).size < themes.length) throw new RangeError(`Row ${row} is under the same theme twice`)
    seen.add(row)
  }
  return [...new Set([none, ...labels.flatMap(({ themes }) => themes)])].sort((a, b) => (a < b ? -1 : 1))
}

/** The scores of labelled rows by models that had not seen them, in five folds; rows go round the folds by place. */
function leftOut(
  known: Sparse,
  targets: readonly ReadonlyMap<number, number>[],
  classes: number,
  loose: number,
): Float64Array {
  const scores = new Float64Array(known.rows * classes)
  const folds = Math.min(5, known.rows)
  const commonest = [...targets.keys()].sort((a, b) => first(targets[a]!) - first(targets[b]!) || a - b)
  for (let fold = 0; fold < folds; fold++) {
    const out = commonest.filter((_, i) => i % folds === fold)
    const kept = commonest.filter((_, i) => i % folds !== fold)
    const model: Trained = train(
      pickRows(known, kept),
      kept.map((i) => targets[i]!),
      classes,
      { loose },
    )
    const part = probabilities(pickRows(known, out), model, 1)
    out.forEach((row, i) => {
      scores.set(part.subarray(i * classes, (i + 1) * classes), row * classes)
    })
  }
  return scores
}

const first = (target: ReadonlyMap<number, number>) => Math.min(...target.keys())

const ranked = (row: Float64Array) => Array.from(row.keys()).sort((a, b) => row[b]! - row[a]! || a - b)

function hits(
  scores: Float64Array,
  targets: readonly ReadonlyMap<number, number>[],
): { accuracy: number; topThree: number } {
  const classes = scores.length / targets.length
  let [right, near] = [0, 0]
  targets.forEach((target, row) => {
    const order = ranked(scores.subarray(row * classes, (row + 1) * classes))
    if (target.has(order[0]!)) right++
    if (order.slice(0, 3).some((c) => target.has(c))) near++
  })
  return { accuracy: right / targets.length, topThree: near / targets.length }
}

function predictionOf(row: number, scores: Float64Array, classes: readonly string[]): Prediction {
  const order = ranked(scores)
  const [best, second] = [order[0]!, order[1]!]
  const isTheme = (c: number) => classes[c] !== none
  return {
    row,
    top: order.slice(0, 3).map((c) => ({ theme: classes[c]!, confidence: scores[c]! })),
    none: scores[classes.indexOf(none)]!,
    suggested: isTheme(best)
      ? order.filter((c) => isTheme(c) && (c === best || scores[c]! >= 0.3)).map((c) => classes[c]!)
      : [],
    uncertainty: 1 - (scores[best]! - scores[second]!),
  }
}
