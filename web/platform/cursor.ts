import { isId } from './id-shape.ts'

/** Where a page of a list begins. */
export type Cursor = { n: number; at: Date; id: string }

/** After which row a page begins, as its address says: a number or moment, and an id. Nothing where it says no such thing. */
export function readCursor(text: string | undefined): Cursor | undefined {
  const [, n, id] = /^(\d{1,15})\.(.{36})$/.exec(text ?? '') ?? []
  return isId(id) ? { n: Number(n), at: new Date(Number(n)), id } : undefined
}

/** How an address says that a page begins after this row. */
export const cursorOf = (n: number | Date, id: string): string => `${Number(n)}.${id}`
