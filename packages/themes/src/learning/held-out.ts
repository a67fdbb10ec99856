import { type Dense, dense, someRows } from '../space/dense.ts'
import { calibrationError, warmed } from './calibration.ts'
import { probabilities, type Target, train } from './logistic.ts'

/** The probabilities of labelled rows by models that had not seen them, in five folds with every class in each. */
export function leftOut(known: Dense, targets: readonly Target[], classes: number, loose: number): Dense {
  const held = dense(known.rows, classes)
  const byClass = [...targets.keys()].sort((a, b) => first(targets[a]!) - first(targets[b]!) || a - b)
  for (let fold = 0; fold < 5; fold++) {
    const out = byClass.filter((_, i) => i % 5 === fold)
    const kept = byClass.filter((_, i) => i % 5 !== fold)
    const model = train(
      someRows(known, kept),
      kept.map((i) => targets[i]!),
      classes,
      loose,
    )
    const part = probabilities(someRows(known, out), model, 1)
    out.forEach((row, i) => {
      held.values.set(part.values.subarray(i * classes, (i + 1) * classes), row * classes)
    })
  }
  return held
}

const first = (target: Target) => Math.min(...target.keys())

/** Classes by probability, the likeliest first, ties by number. */
export const ranked = (row: Float64Array): number[] => Array.from(row.keys()).sort((a, b) => row[b]! - row[a]! || a - b)

/** How often the first and the first three choices were right, and how far confidence was from that. */
export function measure(
  held: Dense,
  targets: readonly Target[],
  heat: number,
): { accuracy: number; topThree: number; error: number; rows: number } {
  const answers = targets.map((target, row) => {
    const own = warmed(held, row, heat)
    const order = ranked(own)
    return {
      confidence: own[order[0]!]!,
      right: target.has(order[0]!),
      near: order.slice(0, 3).some((c) => target.has(c)),
    }
  })
  const share = (count: number) => count / answers.length
  return {
    accuracy: share(answers.filter(({ right }) => right).length),
    topThree: share(answers.filter(({ near }) => near).length),
    error: calibrationError(answers),
    rows: answers.length,
  }
}
