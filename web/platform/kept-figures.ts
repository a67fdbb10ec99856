import type { Db, Sql } from './db.ts'

const longest = 5_000
/** Figures that this process keeps of one council; anybody may ask for figures with any filter. */
const most = 500

type Kept = { figure: Promise<unknown>; until: number }
let kept = new WeakMap<Db, Map<string, Kept>>()
let hearsUntil = 0

/**
 * A figure over a whole register, such as how many entries a filter finds: counted once, then kept until a change of
 * the council is heard (`changes.ts`), five seconds at most. A page's cost then does not grow with the register.
 * While this process cannot hear of changes, and inside a transaction, it is counted each time.
 *
 * @param key names the figure and all that it depends on
 */
export function keptFigure<Figure>(db: Sql, key: string, count: () => Promise<Figure>): Promise<Figure> {
  if (db.isTransaction || performance.now() >= hearsUntil) return count()
  // A change that is heard while we count replaces the map, and what we counted is then kept by nobody.
  const mine = kept.get(db) ?? new Map<string, Kept>()
  kept.set(db, mine)
  const before = mine.get(key)
  if (before && before.until > Date.now()) return before.figure as Promise<Figure>
  const figure = count()
  mine.delete(key)
  mine.set(key, { figure, until: Date.now() + longest })
  for (const [oldest] of mine) {
    if (mine.size <= most) break
    mine.delete(oldest)
  }
  figure.catch(() => mine.get(key)?.figure === figure && mine.delete(key))
  return figure
}

/** Drops all that is kept: something changed, or may have. */
export const forgetFigures = (): void => {
  kept = new WeakMap()
}

/** Until when (by `performance.now()`) no change can pass unheard; 0 where this process hears nothing. */
export const keepFigures = (until: number): void => {
  if (performance.now() >= hearsUntil || until === 0) forgetFigures()
  hearsUntil = until
}
