import { type Grid, isTotal, room } from './grid.ts'

/**
 * The cells to hide as well, so that a hidden cell can no longer be worked out: the cheapest way round, over lines of
 * the table, that lets it move by `need` (or, where there is none, by less, down to 1). Undefined where there is none.
 */
export function cheapestCover(grid: Grid, cell: number, need: number): number[] | undefined {
  for (let step = need; step >= 1; step = step > 1 ? Math.max(1, Math.floor(step / 2)) : 0) {
    const ways = (['up', 'down'] as const).flatMap((way) => wayRound(grid, cell, way, step) ?? [])
    const best = ways.sort((a, b) => a.cost - b.cost)[0]
    if (best) return best.cells
  }
  // The ways round hold hidden cells already, and are too narrow: another cell of its lines must go, or any.
  const across = grid.width + 1
  const beside = (at: number) => Math.floor(at / across) === Math.floor(cell / across) || (at - cell) % across === 0
  const shown = [...grid.values.keys()].filter((at) => grid.shown[at])
  const order = (at: number) => (beside(at) ? 0 : 4) + (isLast(grid, at) ? 2 : isTotal(grid, at) ? 1 : 0)
  const next = shown.sort((a, b) => order(a) - order(b) || grid.values[a]! - grid.values[b]! || a - b)[0]
  return next === undefined ? undefined : [next]
}

/** By Dijkstra: a hidden cell costs nothing, a shown one by its count, a total more than all cells together. */
function wayRound(
  grid: Grid,
  cell: number,
  way: 'up' | 'down',
  need: number,
): { cells: number[]; cost: number } | undefined {
  const own = room(grid, cell)
  if ((way === 'up' ? own.up : own.down) < need) return undefined
  const across = grid.width + 1
  const lines = grid.height + 1
  const many = lines + across
  const [row, column] = [Math.floor(cell / across), lines + (cell % across)]
  const [from, to] = way === 'up' ? [column, row] : [row, column]
  const all = grid.values.reduce((sum, value) => sum + value + 1, 0)
  const cost = new Array<number>(many).fill(Number.POSITIVE_INFINITY)
  const before = new Array<{ node: number; at: number } | undefined>(many).fill(undefined)
  const done = new Set<number>()
  cost[from] = 0
  for (;;) {
    let node = -1
    for (let i = 0; i < many; i++) if (!done.has(i) && cost[i]! < (cost[node] ?? Number.POSITIVE_INFINITY)) node = i
    if (node < 0 || node === to) break
    done.add(node)
    const isRow = node < lines
    for (let other = isRow ? lines : 0; other < (isRow ? many : lines); other++) {
      const at = isRow ? node * across + other - lines : other * across + node - lines
      const { up, down } = room(grid, at)
      if (at === cell || (isRow ? up : down) < need) continue
      const price = grid.shown[at]
        ? 1 + grid.values[at]! + (isLast(grid, at) ? all * 100 : isTotal(grid, at) ? all : 0)
        : 0
      if (cost[node]! + price < cost[other]!) {
        cost[other] = cost[node]! + price
        before[other] = { node, at }
      }
    }
  }
  const cells: number[] = []
  for (let step = before[to]; step; step = before[step.node]) if (grid.shown[step.at]) cells.push(step.at)
  return cells.length > 0 ? { cells, cost: cost[to]! } : undefined
}

const isLast = ({ values }: Grid, at: number) => at === values.length - 1
