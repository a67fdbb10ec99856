/** Which of two comes first: below 0 the first of them, above 0 the second, 0 where this cannot say. */
export type Compare<T> = (a: T, b: T) => number

/** What to sort by. Numbers must not be NaN. Text sorts by UTF-16 code units: the same everywhere, in no language. */
export type Key<T> = ((item: T) => number) | ((item: T) => bigint) | ((item: T) => string)

/**
 * Smallest first.
 *
 * @throws RangeError, while sorting, where a key is NaN
 * @example
 * [3, 1, 2].sort(ascending((n) => n)) // => [1, 2, 3]
 */
export function ascending<T>(key: Key<T>): Compare<T> {
  return (a, b) => compare(key(a), key(b))
}

/**
 * Largest first.
 *
 * @throws RangeError, while sorting, where a key is NaN
 * @example
 * ['b', 'a', 'c'].sort(descending((text) => text)) // => ['c', 'b', 'a']
 */
export function descending<T>(key: Key<T>): Compare<T> {
  return (a, b) => compare(key(b), key(a))
}

/**
 * The items in an order that depends on nothing but themselves: by each comparison in turn, and where all of
 * them tie by id, smallest first by UTF-16 code units. However the items arrive, they leave the same way.
 *
 * @param items left as they were
 * @param id what no two items share
 * @param comparisons the first decides, the next breaks its ties, and so on; none sorts by id alone
 * @throws RangeError where two items share an id, or a key is NaN
 * @example
 * const votes = [{ id: 'tree', for: 2 }, { id: 'pond', for: 2 }, { id: 'bench', for: 5 }]
 * ordered(votes, ({ id }) => id, descending((vote) => vote.for)).map(({ id }) => id) // => ['bench', 'pond', 'tree']
 */
export function ordered<T>(items: readonly T[], id: (item: T) => string, ...comparisons: Compare<T>[]): T[] {
  const seen = new Set<string>()
  for (const item of items) {
    const own = id(item)
    if (seen.has(own)) throw new RangeError(`Two items have the id ${JSON.stringify(own)}: ids must differ`)
    seen.add(own)
  }
  const steps = [...comparisons, ascending(id)]
  return items.toSorted((a, b) => {
    for (const step of steps) {
      const result = step(a, b)
      if (result !== 0) return result
    }
    return 0
  })
}

function compare<K extends number | bigint | string>(a: K, b: K): number {
  if (Number.isNaN(a) || Number.isNaN(b)) throw new RangeError('A key is NaN, which has no place in an order')
  return a < b ? -1 : a > b ? 1 : 0
}
