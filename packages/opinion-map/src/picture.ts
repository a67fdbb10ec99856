import { type Frame, frameOf, type Room } from './drawing/frame.ts'
import { hullOf } from './drawing/hull.ts'
import type { OpinionMap } from './map.ts'

/** A map laid out in a picture: plain numbers, to be drawn by whoever shows it. Groups only where they are clear. */
export type Picture = {
  /** From the units of the map to those of the picture; the middle of the map is the middle of the room, y points up. */
  readonly scale: number
  /** A line round the nine tenths of each group who stand nearest its middle, and that middle. */
  readonly groups: readonly { readonly outline: readonly Point[]; readonly middle: Point }[]
  /** One mark for all of a group who stand within a few units of each other; group -1 where there is none. */
  readonly marks: readonly { readonly group: number; readonly x: number; readonly y: number; readonly count: number }[]
}
type Point = readonly [number, number]

/**
 * Lays a map out in a room of a picture.
 *
 * @example
 * const votes = collectVotes([{ participant: 'Ama', statement: 'more trees', vote: 1 }])
 * pictureOf(opinionMap(votes), { left: 0, top: 0, width: 100, height: 100 }).marks // => [{ group: -1, x: 50, y: 50, count: 1 }]
 */
export function pictureOf(map: OpinionMap, room: Room): Picture {
  const frame = frameOf(map, room)
  const groups = map.certainty.clear ? map.groups : []
  return {
    scale: frame.scale,
    groups: groups.map(({ centre }, g) => ({ outline: outlineOf(map, frame, g), middle: frame.place(...centre) })),
    marks: marksOf(map, frame),
  }
}

function marksOf(map: OpinionMap, frame: Frame): Picture['marks'] {
  const places = new Map<string, { group: number; x: number; y: number; count: number }>()
  for (let p = 0; p < map.groupOf.length; p++) {
    if (map.inside[p] === 0) continue
    const group = map.certainty.clear ? map.groupOf[p]! : -1
    const at = frame.place(map.positions[2 * p]!, map.positions[2 * p + 1]!)
    const [x, y] = [Math.round(at[0] / 5) * 5, Math.round(at[1] / 5) * 5]
    const key = `${group} ${x} ${y}`
    const here = places.get(key)
    if (here) here.count++
    else places.set(key, { group, x, y, count: 1 })
  }
  return [...places.values()]
}

function outlineOf(map: OpinionMap, frame: Frame, g: number): Point[] {
  const middle = map.groups[g]!.centre
  const own: { at: [number, number]; away: number }[] = []
  for (let p = 0; p < map.groupOf.length; p++) {
    if (map.groupOf[p] !== g) continue
    const [x, y] = [map.positions[2 * p]!, map.positions[2 * p + 1]!]
    own.push({ at: frame.place(x, y), away: Math.hypot(x - middle[0], y - middle[1]) })
  }
  own.sort((a, b) => a.away - b.away)
  return hullOf(own.slice(0, Math.ceil(own.length * 0.9)).map(({ at }) => at))
}
