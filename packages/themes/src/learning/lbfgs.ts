/** Sets the slope at a point and gives the value there. */
export type Valley = (point: Float64Array, slope: Float64Array) => number

/**
 * The lowest point of a smooth bowl, by L-BFGS with the last six steps and a line search by halving (Nocedal and
 * Wright, Numerical Optimization, 2nd edition, algorithms 7.4 and 3.1).
 */
export function leastOf(valley: Valley, start: Float64Array, { rounds = 40, close = 1e-3 } = {}): Float64Array {
  let point = start
  let slope = new Float64Array(start.length)
  let value = valley(point, slope)
  const past: { step: Float64Array; turn: Float64Array; both: number }[] = []
  for (let round = 0; round < rounds; round++) {
    const direction = downhill(slope, past)
    const descent = inner(direction, slope)
    if (-descent < close * close * (1 + Math.abs(value))) break
    let length = past.length === 0 ? 1 / Math.max(1, Math.sqrt(inner(slope, slope))) : 1
    for (let tries = 0; ; tries++, length /= 2) {
      const next = point.map((x, i) => x + length * direction[i]!)
      const nextSlope = new Float64Array(start.length)
      const nextValue = valley(next, nextSlope)
      if (nextValue <= value + 1e-4 * length * descent) {
        const step = next.map((x, i) => x - point[i]!)
        const turn = nextSlope.map((x, i) => x - slope[i]!)
        const both = inner(step, turn)
        if (both > 1e-12) past.push({ step, turn, both })
        if (past.length > 6) past.shift()
        ;[point, slope, value] = [next, nextSlope, nextValue]
        break
      }
      if (tries === 30) return point
    }
  }
  return point
}

function downhill(
  slope: Float64Array,
  past: readonly { step: Float64Array; turn: Float64Array; both: number }[],
): Float64Array {
  const direction = slope.map((x) => -x)
  const shares: number[] = []
  for (const { step, turn, both } of past.toReversed()) {
    const share = inner(step, direction) / both
    shares.push(share)
    add(direction, turn, -share)
  }
  const last = past.at(-1)
  if (last) {
    const scale = last.both / inner(last.turn, last.turn)
    for (let i = 0; i < direction.length; i++) direction[i] = direction[i]! * scale
  }
  past.forEach(({ step, turn, both }, i) => {
    add(direction, step, shares[past.length - 1 - i]! - inner(turn, direction) / both)
  })
  return direction
}

function inner(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!
  return sum
}

function add(to: Float64Array, what: Float64Array, times: number): void {
  for (let i = 0; i < to.length; i++) to[i] = to[i]! + times * what[i]!
}
