import type { Points } from './points.ts'

/** From so many centres on, it pays to look only at those nearby. */
const many = 12

/**
 * For each point the nearest centre, the first of them where several are equally near.
 *
 * @param of takes the answer; what stands in it is tried first, which saves time where little changes
 * @returns the sum over points of weight times the squared distance
 */
export function assign(points: Points, centres: Float64Array, of: Int32Array): number {
  return centres.length / 2 < many ? byAll(points, centres, of) : byNeighbours(points, centres, of)
}

function byAll({ at, weight }: Points, centres: Float64Array, of: Int32Array): number {
  const k = centres.length / 2
  let inertia = 0
  for (let i = 0; i < of.length; i++) {
    const x = at[2 * i]!
    const y = at[2 * i + 1]!
    let least = Infinity
    let best = 0
    for (let c = 0; c < k; c++) {
      const dx = x - centres[2 * c]!
      const dy = y - centres[2 * c + 1]!
      const distance = dx * dx + dy * dy
      if (distance < least) {
        least = distance
        best = c
      }
    }
    of[i] = best
    inertia += least * weight[i]!
  }
  return inertia
}

/** With the centres in order of x, outwards from the point, until x alone is further than the nearest found. */
function byNeighbours({ at, weight }: Points, centres: Float64Array, of: Int32Array): number {
  const k = centres.length / 2
  const order = Int32Array.from({ length: k }, (_, c) => c).sort((a, b) => centres[2 * a]! - centres[2 * b]! || a - b)
  const xs = Float64Array.from(order, (c) => centres[2 * c]!)
  const ys = Float64Array.from(order, (c) => centres[2 * c + 1]!)
  let inertia = 0
  for (let i = 0; i < of.length; i++) {
    const x = at[2 * i]!
    const y = at[2 * i + 1]!
    const begin = placeOf(x, xs)
    let best = of[i]! < k ? of[i]! : 0
    const [bx, by] = [x - centres[2 * best]!, y - centres[2 * best + 1]!]
    let least = bx * bx + by * by
    for (let step = -1; step < 2; step += 2)
      for (let j = step < 0 ? begin - 1 : begin; j >= 0 && j < k; j += step) {
        const dx = x - xs[j]!
        const far = dx * dx
        if (far > least) break
        const dy = y - ys[j]!
        const distance = far + dy * dy
        if (distance < least || (distance === least && order[j]! < best)) {
          least = distance
          best = order[j]!
        }
      }
    of[i] = best
    inertia += least * weight[i]!
  }
  return inertia
}

/** How many of some rising numbers are below x. */
function placeOf(x: number, rising: Float64Array): number {
  let low = 0
  let high = rising.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (rising[middle]! < x) low = middle + 1
    else high = middle
  }
  return low
}
