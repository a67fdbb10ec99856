import { createRandom } from '@folkmoot/numbers'
import type { Prediction } from './classify.ts'

/** A comment to read next. `random-check`: chosen by lot, so that the accuracy of the rest is known without bias. */
export type Asked = { row: number; why: 'uncertain' | 'random-check' }

/**
 * The comments that a person should read next: those of which the model is least certain (least margin between the
 * first and the second choice), and among them, evenly spread, some by lot.
 *
 * Source: Settles, Active Learning, 2012, section 2.3 (margin); ties go to the lower row.
 *
 * @param options `number` how many (20), `checks` the share by lot (0.2), `read` rows that a person has read already,
 * `seed` of the lot: add the number of the round, or the same rows are drawn again
 * @returns at most `number` rows, each once, none of them read
 * @throws {RangeError} where `number` is not a whole number from 1, or `checks` not from 0 to 1
 * @example
 * const prediction = (row, uncertainty) => ({ row, uncertainty, top: [], none: 0, suggested: [] })
 * const predictions = [prediction(0, 0.1), prediction(1, 0.9), prediction(2, 0.5)]
 * const asked = nextToRead(predictions, { seed: 'round 1', number: 2, checks: 0, read: new Set([2]) })
 * asked.map(({ row }) => row) // => [1, 0]
 */
export function nextToRead(
  predictions: readonly Prediction[],
  options: { seed: string; number?: number; checks?: number; read?: ReadonlySet<number> },
): Asked[] {
  const { seed, number = 20, checks = 0.2, read = new Set() } = options
  if (!Number.isInteger(number) || number < 1)
    throw new RangeError(`number is ${number}: it must be a whole number from 1`)
  if (!(checks >= 0 && checks <= 1)) throw new RangeError(`checks is ${checks}: it must be from 0 to 1`)
  const open = predictions.filter(({ row }) => !read.has(row))
  const byLot = createRandom(`${seed}/random-checks`)
    .shuffle(open)
    .slice(0, Math.round(Math.min(number, open.length) * checks))
    .map(({ row }) => row)
  const drawn = new Set(byLot)
  const unsure = open
    .filter(({ row }) => !drawn.has(row))
    .sort((a, b) => b.uncertainty - a.uncertainty || a.row - b.row)
    .slice(0, number - byLot.length)
    .map(({ row }) => row)
  const asked: Asked[] = []
  const many = byLot.length
  const total = many + unsure.length
  for (let place = 0; place < total; place++) {
    const due = Math.floor(((place + 1) * many) / total) > Math.floor((place * many) / total)
    asked.push(due ? { row: byLot.shift()!, why: 'random-check' } : { row: unsure.shift()!, why: 'uncertain' })
  }
  return asked
}
