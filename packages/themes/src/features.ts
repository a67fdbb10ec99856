import type { Sparse } from './space/sparse.ts'
import { type Counted, countTerms } from './text/terms.ts'

/** How comments become numbers; every default is what the benchmark found best on short comments. */
export type FeatureOptions = {
  /** Share of a comment's weight that its words have beside its letters; 1 leaves the letters out. Default 0.6. */
  words?: number
  /** In how many comments a term must stand to count. Default 2, and 1 below 40 comments. */
  atLeastIn?: number
  /** The share of comments beyond which a term says nothing. Default 0.5, and 1 below 100 comments. */
  atMostIn?: number
}

/** A row for each comment, a column for each term: `w:` words and pairs of words by stem, `c:` runs of letters. */
export type Features = { matrix: Sparse; terms: readonly string[] }

/**
 * Counts what comments say: stems of words and pairs of neighbouring words without the small words, and runs of 3 to
 * 5 letters within words, which hold German and other compound words together and forgive slips of spelling. Counts
 * are damped (1 + ln tf), weighed by rarity (ln((1 + n) / (1 + df)) + 1), and each row has length 1.
 *
 * Source: Salton and Buckley, "Term-weighting approaches in automatic text retrieval", Information Processing and
 * Management 24(5), 1988; Manning, Raghavan and Schütze, Introduction to Information Retrieval, 2008, section 6.4.
 *
 * @param comments text and ISO 639-1 language of each; an unknown language keeps its words whole
 * @throws {RangeError} where an option is outside its limits
 * @example
 * const { matrix, terms } = extractFeatures([
 *   { text: 'More benches please', language: 'en' },
 *   { text: 'A bench in the park', language: 'en' },
 * ], { words: 1, atMostIn: 1 })
 * terms // => ['w:bench', 'w:bench park', 'w:park']
 * matrix.rows // => 2
 */
export function extractFeatures(
  comments: readonly { text: string; language: string }[],
  options: FeatureOptions = {},
): Features {
  const { words = 0.6, atLeastIn = comments.length < 40 ? 1 : 2, atMostIn = comments.length < 100 ? 1 : 0.5 } = options
  if (!(words >= 0 && words <= 1)) throw new RangeError(`words is ${words}: it must be from 0 to 1`)
  if (!Number.isInteger(atLeastIn) || atLeastIn < 1)
    throw new RangeError(`atLeastIn is ${atLeastIn}: it must be a whole number from 1`)
  if (!(atMostIn > 0 && atMostIn <= 1)) throw new RangeError(`atMostIn is ${atMostIn}: it must be above 0, at most 1`)
  const counted = countTerms(comments, { words: words > 0, runs: words < 1 })
  return weigh(counted, { words, atLeastIn, atMost: Math.max(1, atMostIn * comments.length) })
}

function weigh(
  { rows, terms }: Counted,
  { words, atLeastIn, atMost }: { words: number; atLeastIn: number; atMost: number },
): Features {
  const found = new Int32Array(terms.length)
  for (const row of rows) for (const term of row.keys()) found[term] = found[term]! + 1
  const kept = terms
    .map((term, place) => ({ term, place }))
    .filter(({ place }) => found[place]! >= atLeastIn && found[place]! <= atMost)
    .sort((a, b) => (a.term < b.term ? -1 : a.term > b.term ? 1 : 0))
  const column = new Int32Array(terms.length).fill(-1)
  const idf = new Float64Array(kept.length)
  kept.forEach(({ place }, i) => {
    column[place] = i
    idf[i] = Math.log((1 + rows.length) / (1 + found[place]!)) + 1
  })
  const firstWord = kept.findIndex(({ term }) => term.startsWith('w:'))
  const isWord = (c: number) => firstWord >= 0 && c >= firstWord
  const starts = new Int32Array(rows.length + 1)
  const indices: number[] = []
  const values: number[] = []
  rows.forEach((row, i) => {
    const entries = [...row].flatMap(([term, tf]) => (column[term]! < 0 ? [] : [[column[term]!, tf] as const]))
    entries.sort((a, b) => a[0] - b[0])
    const weights = entries.map(([c, tf]) => (1 + Math.log(tf)) * idf[c]!)
    let [ofWords, ofRuns] = [0, 0]
    entries.forEach(([c], e) => {
      if (isWord(c)) ofWords += weights[e]! ** 2
      else ofRuns += weights[e]! ** 2
    })
    // A comment with only one kind has all its weight there.
    const share = ofRuns === 0 ? 1 : ofWords === 0 ? 0 : words
    entries.forEach(([c], e) => {
      indices.push(c)
      values.push(weights[e]! * Math.sqrt(isWord(c) ? share / ofWords : (1 - share) / ofRuns))
    })
    starts[i + 1] = indices.length
  })
  return {
    matrix: {
      rows: rows.length,
      columns: kept.length,
      starts,
      indices: Int32Array.from(indices),
      values: Float64Array.from(values),
    },
    terms: kept.map(({ term }) => term),
  }
}
