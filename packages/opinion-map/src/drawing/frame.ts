import type { OpinionMap } from '../map.ts'

/** Where a place on the map stands in the picture. */
export type Frame = { readonly scale: number; place(x: number, y: number): [number, number] }

/** Room on the picture. */
export type Room = { readonly left: number; readonly top: number; readonly width: number; readonly height: number }

/**
 * Fits the map into the room, the same scale both ways, the middle of the map in the middle. The few who stand
 * furthest out (one in fifty) are put at the edge, so that the others are not squeezed together.
 */
export function frameOf({ positions, inside }: OpinionMap, room: Room): Frame {
  const reach = (axis: 0 | 1) => {
    const away: number[] = []
    for (let p = 0; p < inside.length; p++) if (inside[p] === 1) away.push(Math.abs(positions[2 * p + axis]!))
    away.sort((a, b) => a - b)
    return (away[Math.floor(away.length * 0.98)] ?? away.at(-1) ?? 1) * 1.05 || 1
  }
  const scale = Math.min(room.width / 2 / reach(0), room.height / 2 / reach(1))
  const within = (value: number, from: number, size: number) => Math.min(Math.max(value, from), from + size)
  return {
    scale,
    place: (x, y) => [
      within(room.left + room.width / 2 + x * scale, room.left, room.width),
      within(room.top + room.height / 2 - y * scale, room.top, room.height),
    ],
  }
}
