import type { Flow } from './flow.ts'

/**
 * Of all best assignments the one that comes first: the first group has its earliest officer (no officer comes last),
 * then the second, and so on. Each change is a chain of moves among best pairs: a group takes an officer's place, the
 * one who had it moves on, until the place first given up is filled or a free one is found.
 */
export function earliest({ officers, open, scarce }: Flow, capacities: readonly number[]): number[] {
  const now = [...officers]
  const load = capacities.map((_, o) => now.filter((officer) => officer === o).length)
  const last = (o: number) => (o < 0 ? Infinity : o)
  for (const g of now.keys())
    for (const o of [...open[g]!].sort((a, b) => last(a) - last(b))) {
      if (o === now[g]) break
      const moves = chain(g, o)
      if (!moves) continue
      for (const [group, to] of moves) now[group] = to
      load.fill(0)
      for (const officer of now) if (officer >= 0) load[officer]!++
      break
    }
  return now

  /** The moves that let a group have an officer, those before it staying as they are; undefined where there are none. */
  function chain(group: number, target: number): [number, number][] | undefined {
    const left = now[group]!
    // A place given up may stay empty only where places are not scarce. Having no officer is a place without limit.
    const mayStayEmpty = left < 0 || !scarce[left]
    const from = new Map<number, [group: number, officer: number]>([[target, [group, left]]])
    const queue = [target]
    for (const o of queue) {
      const ends = o === left || (mayStayEmpty && (o < 0 || load[o]! < capacities[o]!))
      if (ends) {
        const moves: [number, number][] = []
        for (let at = o; ; ) {
          const [mover, was] = from.get(at)!
          moves.push([mover, at])
          if (mover === group) return moves
          at = was
        }
      }
      now.forEach((officer, other) => {
        if (officer !== o || other <= group) return
        for (const next of open[other]!)
          if (next !== o && !from.has(next)) {
            from.set(next, [other, o])
            queue.push(next)
          }
      })
    }
    return undefined
  }
}
