import type { Clusters, Points } from './points.ts'

/** With fewer base clusters than this, people who stand at one place must be seen as several. */
const few = 24
const most = 100

/** Points to be grouped, how many places differ among them, and for each base cluster one of its points. */
export type StandIns = { readonly points: Points; readonly places: number; readonly of: Int32Array }

/** The base clusters as points, one each. */
export function asTheyAre({ centres, weight }: Clusters): StandIns {
  return { points: { at: centres, weight }, places: weight.length, of: Int32Array.from(weight, (_, b) => b) }
}

/**
 * Where many people stand at very few places, each place as several points, by the number of its people, about a hundred
 * in all: else a crowd that votes as one would count as one lone person, and never as a group.
 */
export function standIns(base: Clusters): StandIns {
  const people = base.weight.reduce((sum, one) => sum + one, 0)
  const places = base.weight.length
  if (places >= few || people === places) return asTheyAre(base)
  const times = Int32Array.from(base.weight, (w) => Math.max(1, people <= most ? w : Math.round((w * most) / people)))
  const of = new Int32Array(places)
  const [at, weight]: number[][] = [[], []]
  for (let b = 0; b < places; b++) {
    of[b] = weight!.length
    for (let i = 0; i < times[b]!; i++) {
      at!.push(base.centres[2 * b]!, base.centres[2 * b + 1]!)
      weight!.push(base.weight[b]! / times[b]!)
    }
  }
  return { points: { at: Float64Array.from(at!), weight: Float64Array.from(weight!) }, places, of }
}
