/**
 * A table with its totals as one grid of (height + 1) rows and (width + 1) columns, by rows; the last of each are the
 * totals. `printed`: whether the cell is part of what is published; `shown`: whether its value is.
 */
export type Grid = { height: number; width: number; values: number[]; printed: boolean[]; shown: boolean[] }

export function gridOf(
  rows: readonly (readonly number[])[],
  totals: { rows: boolean; columns: boolean; all: boolean },
): Grid {
  const [height, width] = [rows.length, rows[0]!.length]
  const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0)
  const full = rows.map((row) => [...row, sum(row)])
  const last = Array.from({ length: width + 1 }, (_, c) => sum(full.map((row) => row[c]!)))
  const values = [...full, last].flat()
  const printed = values.map((_, at) => {
    const [bottom, right] = [at >= height * (width + 1), at % (width + 1) === width]
    return bottom && right ? totals.all : bottom ? totals.columns : right ? totals.rows : true
  })
  return { height, width, values, printed, shown: [...printed] }
}

/**
 * How far a cell may move while the table still adds up, as seen from the circulation: in it a total moves against its
 * line, so the total of a line rises where the circulation falls. The grand total moves with the cells.
 */
export function room(grid: Grid, at: number): { up: number; down: number } {
  const value = grid.values[at]!
  return isTotal(grid, at)
    ? { up: value, down: Number.POSITIVE_INFINITY }
    : { up: Number.POSITIVE_INFINITY, down: value }
}

/** Whether a cell is the total of one row or one column. */
export function isTotal({ height, width }: Grid, at: number): boolean {
  const bottom = at >= height * (width + 1)
  const right = at % (width + 1) === width
  return bottom !== right
}
