import { type CannotTell, cannotTell, count } from './cannot-tell.ts'
import { cheapestCover } from './suppression/cover.ts'
import { type Grid, gridOf } from './suppression/grid.ts'
import { widthOf } from './suppression/width.ts'

/** A table of counts as it may be published: `hidden` stands where a count must not be shown. */
export type Published = {
  kind: 'published'
  rows: (number | 'hidden')[][]
  /** Undefined where the table shows no such totals. */
  rowTotals: (number | 'hidden')[] | undefined
  columnTotals: (number | 'hidden')[] | undefined
  total: number | 'hidden' | undefined
  /** How many counts are hidden because they are small, and how many others to stop subtraction. */
  hidden: { small: number; others: number }
}
export type TableOptions = {
  /** Counts below this are hidden; default 5. */
  limit?: number
  /** `show` shows counts of 0, where that nobody is there harms nobody; default `hide`. */
  zeros?: 'hide' | 'show'
  /** Which totals are published with the table, or known from elsewhere; default all. */
  totals?: { rows?: boolean; columns?: boolean; all?: boolean }
}

/**
 * Makes a table of counts fit to be published: small counts are hidden, and as few others as stop anybody from working
 * them out by subtraction, along rows and columns and by any combination of them. The answer is checked as an attacker
 * would: from all that is shown, each small count could still be any number in a span of at least `limit`, so that
 * nobody can tell that it is small. Cells are hidden before totals, small counts before large ones.
 *
 * Source: Hundepool et al., Statistical Disclosure Control, 2012, chapter 4; Castro, "A shortest-paths heuristic for
 * statistical data protection in positive tables", INFORMS Journal on Computing 19(4), 2007; spans by maximum flow
 * (Gusfield, "A graph theoretic approach to statistical data security", SIAM Journal on Computing 17(3), 1988).
 *
 * @param rows counts by row and column, at least one of each; a list of counts is one row
 * @returns `cannot-tell` where nothing can be shown safely, such as a single small count beside its total
 * @throws {RangeError} where a count is none, rows differ in length, or the limit is not a whole number from 1 to 100
 * @example
 * const table = publishTable([[3, 20, 17], [12, 30, 8]])
 * table.rows // => [['hidden', 20, 'hidden'], ['hidden', 30, 'hidden']]
 * table.rowTotals // => [40, 50]
 * const list = publishTable([[3, 20, 17]], { totals: { columns: false } })
 * list.rows // => [['hidden', 20, 'hidden']]
 */
export function publishTable(rows: readonly (readonly number[])[], options: TableOptions = {}): Published | CannotTell {
  const { limit = 5, zeros = 'hide', totals = {} } = options
  check(rows, limit)
  const grid = gridOf(rows, { rows: true, columns: true, all: true, ...totals })
  const small = grid.values.map((value, at) => grid.shown[at]! && value < limit && (value > 0 || zeros === 'hide'))
  small.forEach((hide, at) => {
    if (hide) grid.shown[at] = false
  })
  for (const at of small.keys()) {
    if (!small[at]) continue
    while (widthOf(grid, at) < limit) {
      const cover = cheapestCover(grid, at, limit)
      if (!cover) return cannotTell('too-few', nothing)
      for (const cell of cover) grid.shown[cell] = false
    }
  }
  if (!grid.shown.includes(true)) return cannotTell('too-few', nothing)
  return published(grid, small)
}

const nothing = 'The counts are so small that none can be shown: put groups together.'

function published(grid: Grid, small: readonly boolean[]): Published {
  const { height, width, values, shown, printed } = grid
  const cell = (row: number, column: number) => {
    const at = row * (width + 1) + column
    return shown[at] ? values[at]! : ('hidden' as const)
  }
  const lines = Array.from({ length: height }, (_, row) => row)
  const places = Array.from({ length: width }, (_, column) => column)
  const hidden = [...values.keys()].filter((at) => printed[at] && !shown[at])
  const known = (any: number) => printed[any]!
  return {
    kind: 'published',
    rows: lines.map((row) => places.map((column) => cell(row, column))),
    rowTotals: known(width) ? lines.map((row) => cell(row, width)) : undefined,
    columnTotals: known(height * (width + 1)) ? places.map((column) => cell(height, column)) : undefined,
    total: known(height * (width + 1) + width) ? cell(height, width) : undefined,
    hidden: {
      small: hidden.filter((at) => small[at]).length,
      others: hidden.filter((at) => !small[at]).length,
    },
  }
}

function check(rows: readonly (readonly number[])[], limit: number): void {
  if (!Number.isInteger(limit) || limit < 1 || limit > 100)
    throw new RangeError(`The limit is ${limit}: it must be a whole number from 1 to 100`)
  const width = rows[0]?.length ?? 0
  if (width === 0) throw new RangeError('The table has no counts: it needs at least one row and one column')
  for (const row of rows) {
    if (row.length !== width) throw new RangeError(`A row has ${row.length} counts: the first has ${width}`)
    for (const value of row) count(value, 'A count')
  }
}
