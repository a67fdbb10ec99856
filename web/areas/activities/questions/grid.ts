/** Letters across the printed map; I and O look like numbers. */
export const gridLetters = 'ABCDEFGHJKLM'
export const gridRows = 16

/** West, south, east, north. */
export type Box = readonly [number, number, number, number]

/** Column and row of a square such as D7; undefined where the printed map has none like it. */
export function readSquare(typed: string | undefined): { column: number; row: number } | undefined {
  const [, letter, number] = /^\s*([A-Za-z])[\s-]?0?(\d{1,2})\s*$/.exec(typed ?? '') ?? []
  const column = letter ? gridLetters.indexOf(letter.toUpperCase()) : -1
  const row = Number(number) - 1
  return column >= 0 && row >= 0 && row < gridRows ? { column, row } : undefined
}

export const squareName = ({ column, row }: { column: number; row: number }): string =>
  `${gridLetters[column]}${row + 1}`

/** The four corners of a square in a box, from the top left round. Row 1 is in the north. */
export function cornersOfSquare([west, south, east, north]: Box, square: { column: number; row: number }) {
  const [wide, high] = [(east - west) / gridLetters.length, (north - south) / gridRows]
  const [left, top] = [west + square.column * wide, north - square.row * high]
  return [
    [left, top],
    [left + wide, top],
    [left + wide, top - high],
    [left, top - high],
  ] as const
}

export function middleOfSquare(box: Box, square: { column: number; row: number }): readonly [number, number] {
  const [a, , c] = cornersOfSquare(box, square)
  return [(a[0] + c[0]) / 2, (a[1] + c[1]) / 2]
}
