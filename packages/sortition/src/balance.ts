import type { Panel } from './shape.ts'
import { expected } from './spread.ts'
import type { Watch } from './watch.ts'

/** The error, as a probability, that is as good as none. */
export const enough = 1e-10

/**
 * Changes the weights of panels as little as can be so that the expected seats become the shares, weights staying
 * above 0: least squares by conjugate gradients on the normal equations, scaled by the weights (Dikin's affine scaling)
 * and cut short before a weight would vanish. Rounds refine what rounding left.
 *
 * @param weights above 0, adding up to 1; changed in place
 * @returns the largest error left, as a probability
 */
export function balance(
  panels: readonly Panel[],
  weights: Float64Array,
  shares: Float64Array,
  counts: Int32Array,
  watch: Watch,
): number {
  const types = shares.length
  const size = panels[0]!.length
  const seats = new Int32Array(panels.length * size)
  panels.forEach((panel, p) => {
    seats.set(panel, p * size)
  })
  const gapOf = () => {
    const have = expected(panels, weights, types)
    return shares.map((share, t) => share - have[t]!)
  }
  let gap = gapOf()
  let error = largest(gap, counts)
  // The first step is the least change; where it would break a weight, the next keep all weights off 0 (the analytic
  // centre, by Newton's method from outside): they are smaller, and end.
  let centred = 0
  for (let round = 0; round < 40 && error > enough; round++) {
    const scale = weights.map((weight) => weight * weight)
    const aim = centred ? shares.map((share, t) => share - 2 * gap[t]!) : gap
    const change = leastChange(seats, size, scale, aim, watch)
    if (centred) for (let p = 0; p < change.length; p++) change[p] = weights[p]! - change[p]!
    let step = 1
    for (let p = 0; p < change.length; p++) if (change[p]! < 0) step = Math.min(step, (-0.9 * weights[p]!) / change[p]!)
    if (step < 1 && centred === 0) {
      centred = 3
      continue
    }
    if (step < 0.1) break
    for (let p = 0; p < change.length; p++) weights[p]! += step * change[p]!
    gap = gapOf()
    error = largest(gap, counts)
    centred = step === 1 ? 0 : centred - 1
  }
  return error
}

/** The largest of the gaps, as a probability. */
function largest(gap: Float64Array, counts: Int32Array): number {
  return gap.reduce((most, value, t) => Math.max(most, Math.abs(value) / counts[t]!), 0)
}

/** The change of weights, smallest in the scaled norm, that moves the expected seats by `gap`. */
function leastChange(
  seats: Int32Array,
  size: number,
  scale: Float64Array,
  gap: Float64Array,
  watch: Watch,
): Float64Array {
  const types = gap.length
  const number = scale.length
  const diagonal = new Float64Array(types)
  for (let p = 0, i = 0; p < number; p++) for (const end = i + size; i < end; i++) diagonal[seats[i]!]! += scale[p]!
  const change = new Float64Array(number)
  const across = (price: Float64Array) => {
    for (let p = 0, i = 0; p < number; p++) {
      let sum = 0
      for (const end = i + size; i < end; i++) sum += price[seats[i]!]!
      change[p] = sum * scale[p]!
    }
  }
  const image = new Float64Array(types)
  const price = new Float64Array(types)
  const rest = gap.slice()
  const eased = rest.map((value, t) => (diagonal[t]! > 0 ? value / diagonal[t]! : 0))
  const way = eased.slice()
  let length = dot(rest, eased)
  const small = length * 1e-10
  for (let i = 0; i < 2000 && length > small; i++) {
    if (i % 64 === 0) watch.step(i, 0, 'Weighing the panels')
    across(way)
    image.fill(0)
    for (let p = 0, at = 0; p < number; p++) {
      const weight = change[p]!
      for (const end = at + size; at < end; at++) image[seats[at]!]! += weight
    }
    const step = length / dot(way, image)
    for (let t = 0; t < types; t++) {
      price[t]! += step * way[t]!
      rest[t]! -= step * image[t]!
      eased[t] = diagonal[t]! > 0 ? rest[t]! / diagonal[t]! : 0
    }
    const next = dot(rest, eased)
    for (let t = 0; t < types; t++) way[t] = eased[t]! + (next / length) * way[t]!
    length = next
  }
  across(price)
  return change
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!
  return sum
}
