import { type Grid, room } from './grid.ts'

/**
 * The span of values that a hidden cell could have, from all that is shown and knowing that no count is below 0. What
 * moves when a cell moves is a circulation between rows and columns, so each end of the span is a maximum flow.
 */
export function widthOf(grid: Grid, at: number, enough = 1e6): number {
  const own = room(grid, at)
  return Math.min(own.up, flow(grid, at, 'up', enough)) + Math.min(own.down, flow(grid, at, 'down', enough))
}

/** The most that can flow back when the cell's circulation goes up (from its column to its row) or down. */
function flow(grid: Grid, cell: number, way: 'up' | 'down', enough: number): number {
  const across = grid.width + 1
  const many = grid.height + 1 + across
  const moved = new Float64Array(grid.values.length)
  const [row, column] = [Math.floor(cell / across), grid.height + 1 + (cell % across)]
  const [from, to] = way === 'up' ? [column, row] : [row, column]
  let total = 0
  while (total < enough) {
    const before = search(grid, cell, moved, from, to, many)
    if (before[to] === undefined) break
    let least = Number.POSITIVE_INFINITY
    for (let node = to; node !== from; node = before[node]!.node) least = Math.min(least, before[node]!.left)
    least = Math.min(least, enough)
    for (let node = to; node !== from; node = before[node]!.node) {
      const { at, forward } = before[node]!
      moved[at] = moved[at]! + (forward ? least : -least)
    }
    total += least
  }
  return total
}

type Step = { node: number; at: number; forward: boolean; left: number }

/** Breadth first from one line to another over hidden cells: rows to columns where the circulation rises, else back. */
function search(
  grid: Grid,
  cell: number,
  moved: Float64Array,
  from: number,
  to: number,
  many: number,
): (Step | undefined)[] {
  const across = grid.width + 1
  const lines = grid.height + 1
  const before = new Array<Step | undefined>(many).fill(undefined)
  const queue = [from]
  for (const node of queue) {
    if (node === to) break
    const isRow = node < lines
    for (let other = isRow ? lines : 0; other < (isRow ? many : lines); other++) {
      const at = isRow ? node * across + other - lines : other * across + node - lines
      if (at === cell || grid.shown[at] || other === from || before[other]) continue
      const { up, down } = room(grid, at)
      const left = isRow ? up - moved[at]! : down + moved[at]!
      if (left <= 0) continue
      before[other] = { node, at, forward: isRow, left }
      queue.push(other)
    }
  }
  return before
}
