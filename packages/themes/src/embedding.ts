import { createHash } from 'node:crypto'
import { type Dense, dense, unitRows } from './space/dense.ts'

/**
 * A model that places sentences by meaning. None is built in: pass one that you have, or leave it out. What is
 * computed must depend on the text alone, so that a run can be repeated.
 */
export type Embedder = {
  /** Name and version of the model: it is written beside every suggestion made with it. */
  name: string
  dimensions: number
  /** The languages it knows (ISO 639-1), or `any`. Comments in others are placed by their words alone. */
  languages: readonly string[] | 'any'
  /** A list of `dimensions` numbers for each text, in order. */
  embed(texts: readonly string[]): Promise<readonly ArrayLike<number>[]>
}

/** Keeps what was computed, under a key that depends on the model and the text. */
export type EmbeddingCache = {
  get(key: string): ArrayLike<number> | undefined
  set(key: string, value: ArrayLike<number>): unknown
}

/** `cache` spares the second time; `batch`: texts at a time (32). */
export type EmbeddingOptions = {
  cache?: EmbeddingCache
  batch?: number
  progress?: (done: number, of: number, sentence: string) => void
  cancelled?: () => boolean
}

/**
 * Places comments by an embedding model: each text once, texts in languages that the model does not know not at all.
 *
 * @returns a row of length 1 for each comment, of zeros where the language is not known or it was cancelled before
 * @throws {RangeError} where the model gives another number of rows or numbers than it says, or one that is not finite
 * @example
 * const toy = { name: 'toy 1', dimensions: 2, languages: ['en'], embed: async (texts) => texts.map((t) => [t.length, 0]) }
 * const placed = await embedComments([{ text: 'More trees', language: 'en' }, { text: 'Coed', language: 'cy' }], toy)
 * Array.from(placed.values) // => [1, 0, 0, 0]
 */
export async function embedComments(
  comments: readonly { text: string; language: string }[],
  embedder: Embedder,
  { cache = new Map(), batch = 32, progress, cancelled }: EmbeddingOptions = {},
): Promise<Dense> {
  const { dimensions, languages, name } = embedder
  if (!Number.isInteger(dimensions) || dimensions < 1 || dimensions > 8192)
    throw new RangeError(`${name} says ${dimensions} dimensions: it must be a whole number from 1 to 8192`)
  if (!Number.isInteger(batch) || batch < 1) throw new RangeError(`batch is ${batch}: it must be a whole number from 1`)
  const keys = comments.map(({ text, language }) =>
    languages === 'any' || languages.includes(language) ? keyOf(name, text) : undefined,
  )
  const found = new Map<string, ArrayLike<number>>()
  const missing = new Map<string, string>()
  keys.forEach((key, i) => {
    const kept = key && cache.get(key)
    if (kept) found.set(key, checked(kept, embedder))
    else if (key) missing.set(key, comments[i]!.text)
  })
  const queue = [...missing]
  for (let at = 0; at < queue.length && !cancelled?.(); at += batch) {
    const part = queue.slice(at, at + batch)
    const rows = await embedder.embed(part.map(([, text]) => text))
    if (rows.length !== part.length)
      throw new RangeError(`${name} gave ${rows.length} rows for ${part.length} texts: it must give one for each`)
    part.forEach(([key], i) => {
      found.set(key, checked(rows[i]!, embedder))
      cache.set(key, rows[i]!)
    })
    progress?.(Math.min(at + batch, queue.length), queue.length, 'Placing comments by meaning')
  }
  const out = dense(comments.length, dimensions)
  keys.forEach((key, i) => {
    const row = key && found.get(key)
    if (row) out.values.set(Array.from(row), i * dimensions)
  })
  return unitRows(out)
}

const keyOf = (name: string, text: string) => createHash('sha256').update(`${name}\n${text}`, 'utf8').digest('hex')

function checked(row: ArrayLike<number>, { name, dimensions }: Embedder): ArrayLike<number> {
  const wrong = Array.from(row).find((value) => !Number.isFinite(value))
  if (row.length !== dimensions || wrong !== undefined)
    throw new RangeError(
      `${name} gave ${wrong === undefined ? `${row.length} numbers` : `the number ${wrong}`}: it must give ${dimensions} finite numbers`,
    )
  return row
}

/**
 * Puts two placements of the same comments side by side: the second weighs `share` of the whole, and where a row of
 * one is zeros the other has it all.
 */
export function joinSpaces(first: Dense, second: Dense, share: number): Dense {
  const width = first.columns + second.columns
  const out = dense(first.rows, width)
  for (let row = 0; row < first.rows; row++) {
    for (let i = 0; i < first.columns; i++)
      out.values[row * width + i] = Math.sqrt(1 - share) * first.values[row * first.columns + i]!
    for (let i = 0; i < second.columns; i++)
      out.values[row * width + first.columns + i] = Math.sqrt(share) * second.values[row * second.columns + i]!
  }
  return unitRows(out)
}
