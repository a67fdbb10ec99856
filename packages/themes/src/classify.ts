import { temperatureFor } from './learning/calibration.ts'
import { leftOut, measure, ranked } from './learning/held-out.ts'
import { probabilities, train } from './learning/logistic.ts'
import { type Dense, someRows } from './space/dense.ts'

/** Stands for "none of these, or something new": it is always among the choices. */
export const none = 'none'

/**
 * The label of a row: the themes that a person put it under; no theme means `none`. `byLot`: it was drawn as a random
 * check, and not because it was uncertain or looked for.
 */
export type Example = { row: number; themes: readonly string[]; byLot?: boolean }

export type Choice = { theme: string; confidence: number }
export type Prediction = {
  row: number
  /** The three likeliest, likeliest first; ties in the order of the theme's id. */
  top: Choice[]
  /** How likely it is that none fits; always shown as a choice. */
  none: number
  /** Themes to show as suggested: the likeliest, and others of at least 0.15 and half of its confidence. Empty where `none` is the likeliest. */
  suggested: string[]
  /** 0 sure to 1 not at all: how near the second is to the first. */
  uncertainty: number
}
export type Predictions = {
  kind: 'predicted'
  predictions: Prediction[]
  /** By how much the raw scores were divided so that confidence is what comes true. */
  temperature: number
  /**
   * On labelled rows when left out: the share where the first choice was right, where one of three was, the expected
   * calibration error, and how many rows: those drawn by lot where there are 30, for only they stand for the rest.
   */
  heldOut: { accuracy: number; topThree: number; error: number; rows: number }
}
/** Too little to learn from: at least two themes (or a theme and none) with two labelled rows each. */
export type TooFew = { kind: 'too-few'; sentence: string }

/**
 * Learns from the labels that people gave, and says for each row the three likeliest themes with a confidence.
 * Multinomial logistic regression with L2, fitted by L-BFGS; a row under several themes counts in equal parts for
 * each. Confidence is calibrated: it is bent by the temperature at which, for labelled rows that were left out in
 * turn, it says best how often it is right.
 *
 * Source: Hastie, Tibshirani and Friedman, The Elements of Statistical Learning, 2nd edition, 4.4; Liu and Nocedal,
 * "On the limited memory BFGS method", Mathematical Programming 45, 1989; Guo et al., "On calibration of modern
 * neural networks", ICML 2017, section 4.2.
 *
 * @param rows all comments as `latentSpace` places them: what the unread ones say helps with few labels
 * @param options `loose`: how loosely the weights are held (20; larger follows the labels more closely)
 * @throws {RangeError} where a label's row is outside the rows or labelled twice, or a theme is called "none"
 * @example
 * const texts = ['late bus', 'bus late again', 'no bus came', 'plant trees', 'more trees', 'trees for shade', 'a bus']
 * const { matrix } = extractFeatures(texts.map((text) => ({ text, language: 'en' })))
 * const { rows } = latentSpace(matrix, 5, 'seed')
 * const labels = [0, 1, 2, 3, 4, 5].map((row) => ({ row, themes: [row < 3 ? 'buses' : 'trees'] }))
 * const learnt = learnThemes(rows, labels)
 * learnt.predictions[6].top[0].theme // => 'buses'
 */
export function learnThemes(
  rows: Dense,
  labels: readonly Example[],
  { loose = 20 }: { loose?: number } = {},
): Predictions | TooFew {
  const classes = check(rows, labels, loose)
  const targets = labels.map(({ themes }) => {
    const own = parts(themes)
    return new Map(own.map((theme) => [classes.indexOf(theme), 1 / own.length]))
  })
  if (classes.filter((_, c) => targets.filter((target) => target.has(c)).length >= 2).length < 2)
    return {
      kind: 'too-few',
      sentence: 'Put at least two comments under each of two themes. Then it can suggest more.',
    }
  const known = someRows(
    rows,
    labels.map(({ row }) => row),
  )
  const byLot = labels.flatMap((label, i) => (label.byLot ? [i] : []))
  const judged = byLot.length >= 30 ? byLot : [...labels.keys()]
  const held = someRows(leftOut(known, targets, classes.length, loose), judged)
  const truth = judged.map((i) => targets[i]!)
  const temperature = temperatureFor(held, truth)
  const { values } = probabilities(rows, train(known, targets, classes.length, loose), temperature)
  return {
    kind: 'predicted',
    predictions: Array.from({ length: rows.rows }, (_, row) =>
      predictionOf(row, values.subarray(row * classes.length, (row + 1) * classes.length), classes),
    ),
    temperature,
    heldOut: measure(held, truth, temperature),
  }
}

const parts = (themes: readonly string[]) => (themes.length > 0 ? themes : [none])

function check(rows: Dense, labels: readonly Example[], loose: number): string[] {
  if (!(loose > 0 && loose < 1e6)) throw new RangeError(`loose is ${loose}: it must be above 0 and below 1,000,000`)
  const seen = new Set<number>()
  for (const { row, themes } of labels) {
    if (!Number.isInteger(row) || row < 0 || row >= rows.rows)
      throw new RangeError(`Row ${row} is outside the ${rows.rows} rows`)
    if (seen.has(row)) throw new RangeError(`Row ${row} is labelled twice`)
    if (themes.includes(none)) throw new RangeError(`A theme is called "${none}": that stands for no theme`)
    if (new Set(themes).size < themes.length) throw new RangeError(`Row ${row} is under the same theme twice`)
    seen.add(row)
  }
  return [...new Set([none, ...labels.flatMap(({ themes }) => themes)])].sort((a, b) => (a < b ? -1 : 1))
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
      ? order
          .filter((c) => isTheme(c) && (c === best || scores[c]! >= Math.max(0.15, scores[best]! / 2)))
          .map((c) => classes[c]!)
      : [],
    uncertainty: 1 - (scores[best]! - scores[second]!),
  }
}
