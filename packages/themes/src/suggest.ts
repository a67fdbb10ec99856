import { ascending, descending, ordered } from '@folkmoot/numbers'
import { clusterRows } from './clusters.ts'
import { findRepeats, type Repeated } from './duplicates.ts'
import { type Embedder, type EmbeddingCache, embedComments, joinSpaces } from './embedding.ts'
import { extractFeatures } from './features.ts'
import { findKeyphrases } from './keyphrases.ts'
import { detectLanguages, type Language } from './languages.ts'
import { latentSpace } from './lsa.ts'
import { chooseNumber, steadinessOf, steadyAt } from './stability.ts'
import type { Comment, NotSuggested, SuggestedTheme, Suggestion } from './suggestion.ts'
import { describe } from './theme-description.ts'

/** Changes whenever the same comments and seed could give another answer. */
export const methodVersion = 'folkmoot-themes/1'

export type SuggestOptions = {
  seed: string
  /** How many themes, in the language most comments are in; else the steadiest of 15 to 40, fewer for few comments. */
  number?: number
  /** Take this language for comments without one, instead of detecting it. */
  language?: string
  embedder?: Embedder
  cache?: EmbeddingCache
  progress?: (done: number, of: number, sentence: string) => void
  cancelled?: () => boolean
}

/** Fewer distinct comments than this in a language are read one by one. */
const fewest = 8

/**
 * Suggests themes for comments: repeats are put together, each language by itself; comments are placed by their words
 * and letters (and, if an embedding model is passed, by meaning), and grouped with the number of groups that is
 * steadiest. Every comment is in the answer, in a theme or under `unplaced`. The same comments in any order, the same
 * seed and the same model give the same themes.
 *
 * A suggestion is a start for a person, not a finding: on short comments no method without a person is good enough to
 * publish (Romberg and Escher, "Making sense of citizens' input", 2024).
 *
 * @throws {RangeError} where two comments share an id, `number` is not a whole number from 2 to 200, or a text is
 * longer than 20,000 characters
 * @example
 * const texts = ['The bus is late', 'Late bus again', 'Bus late every day', 'My bus was late', 'Plant more trees',
 *   'We need trees planted', 'More trees please', 'Trees for our street', 'Plant trees in the street']
 * const comments = texts.map((text, i) => ({ id: `c${i}`, text, language: 'en' }))
 * const suggestion = await suggestThemes(comments, { seed: 'example', number: 2 })
 * suggestion.themes.map(({ proposal, comments }) => [proposal, comments.length]) // => [['trees', 5], ['bus', 4]]
 */
export async function suggestThemes(
  comments: readonly Comment[],
  options: SuggestOptions,
): Promise<Suggestion | NotSuggested> {
  const { seed, number, embedder, progress, cancelled } = options
  check(comments, number)
  if (comments.length === 0)
    return { kind: 'not-suggested', reason: 'none', sentence: 'There are no comments to group.' }
  const stopped: NotSuggested = {
    kind: 'not-suggested',
    reason: 'cancelled',
    sentence: 'It was stopped before the end.',
  }
  const sorted = ordered(comments, ({ id }) => id)
  progress?.(0, 5, 'Finding repeats')
  const repeats = findRepeats(sorted.map(({ text }) => text))
  progress?.(1, 5, 'Telling languages')
  const languages = await languagesOf(sorted, options.language)
  const byLanguage = Map.groupBy(repeats, ({ first }) => languages[first]!.language)
  const order = [...byLanguage].sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1))
  const themes: Omit<SuggestedTheme, 'id'>[] = []
  const counted: Suggestion['languages'] = []
  for (const [place, [language, own]] of order.entries()) {
    if (cancelled?.()) return stopped
    progress?.(2, 5, 'Grouping comments')
    const found = await group(sorted, language, own, place === 0 ? number : undefined, options)
    if (!found) return stopped
    themes.push(...found.themes)
    const all = own.reduce((sum, { places }) => sum + places.length, 0)
    counted.push({ language, comments: all, distinct: own.length, steadiness: found.steadiness })
  }
  progress?.(5, 5, 'Themes are suggested')
  return {
    kind: 'suggested',
    model: [methodVersion, `seed=${seed}`, `embedder=${embedder?.name ?? 'none'}`].join('; '),
    ...account(sorted, languages, repeats, numbered(themes)),
    languages: counted,
    repeats: comments.length - repeats.length,
  }
}

function check(comments: readonly Comment[], number: number | undefined): void {
  if (number !== undefined && (!Number.isInteger(number) || number < 2 || number > 200))
    throw new RangeError(`number is ${number}: it must be a whole number from 2 to 200`)
  const long = comments.find(({ text }) => text.length > 20_000)
  if (long) throw new RangeError(`The comment ${long.id} has ${long.text.length} characters: 20,000 are the most`)
}

async function languagesOf(comments: readonly Comment[], assume: string | undefined): Promise<Language[]> {
  const open = comments.filter(({ language }) => !language)
  const found = await detectLanguages(
    open.map(({ text }) => text),
    { assume },
  )
  let next = 0
  return comments.map(({ language }) => (language ? { language, sure: true } : found[next++]!))
}

/** The themes of one language, or undefined where it was cancelled. */
async function group(
  comments: readonly Comment[],
  language: string,
  repeats: readonly Repeated[],
  number: number | undefined,
  { seed, embedder, cache, progress, cancelled }: SuggestOptions,
): Promise<{ themes: Omit<SuggestedTheme, 'id'>[]; steadiness: { k: number; ari: number }[] } | undefined> {
  if (repeats.length < fewest) return { themes: [], steadiness: [] }
  const texts = repeats.map(({ first }) => ({ text: comments[first]!.text, language }))
  let { rows } = latentSpace(extractFeatures(texts).matrix, 110, seed)
  if (embedder) {
    const embedded = await embedComments(texts, embedder, {
      ...(cache && { cache }),
      ...(progress && { progress }),
      ...(cancelled && { cancelled }),
    })
    rows = joinSpaces(rows, embedded, 0.7)
  }
  if (cancelled?.()) return undefined
  progress?.(3, 5, 'Choosing how many themes')
  const given = number === undefined ? undefined : Math.min(number, repeats.length)
  const chosen = given
    ? { k: given, steadiness: [] }
    : chooseNumber(rows, candidates(repeats.length), seed, { ...(cancelled && { cancelled }) })
  if (cancelled?.()) return undefined
  const clusters = clusterRows(rows, chosen.k, seed)
  progress?.(4, 5, 'Checking how steady the themes are')
  const steady = steadinessOf(rows, clusters.of, chosen.k, seed)
  const phrases = findKeyphrases(texts, clusters.of)
  const members = Map.groupBy(repeats.keys(), (i) => clusters.of[i]!)
  const themes = [...members].flatMap(([c, places]) =>
    c < 0
      ? []
      : [
          {
            language,
            proposal: phrases[c]?.[0]?.phrase,
            keyphrases: phrases[c] ?? [],
            ...describe(comments, repeats, places, clusters.fit),
            steadiness: steady[c]!,
            shaky: steady[c]! < steadyAt,
          },
        ],
  )
  return { themes, steadiness: chosen.steadiness }
}

/** Numbers of themes to try: 15 to 40, or from a tenth to a quarter of the comments where they are few. */
function candidates(distinct: number): number[] {
  const most = Math.min(40, Math.max(2, Math.floor(distinct / 4)))
  const least = Math.min(15, Math.max(2, Math.floor(distinct / 10)), most)
  const steps = Array.from({ length: 6 }, (_, i) => Math.round(least + ((most - least) * i) / 5))
  return [...new Set(steps)]
}

const numbered = (themes: readonly Omit<SuggestedTheme, 'id'>[]): SuggestedTheme[] =>
  ordered(
    themes,
    ({ comments }) => comments[0]!,
    descending(({ comments }) => comments.length),
    ascending(({ language }) => language),
  ).map((theme, i) => ({ ...theme, id: `t${i + 1}` }))

/** Where every comment went. */
function account(
  comments: readonly Comment[],
  languages: readonly Language[],
  repeats: readonly Repeated[],
  themes: SuggestedTheme[],
): Pick<Suggestion, 'themes' | 'comments' | 'unplaced'> {
  const themeOf = new Map(themes.flatMap(({ id, comments: own }) => own.map((comment) => [comment, id])))
  const firstOf = new Map(repeats.flatMap(({ first, places }) => places.map((place) => [place, first])))
  const placed = comments.map(({ id }, i) => ({
    id,
    ...languages[i]!,
    repeats: firstOf.get(i) === i ? undefined : comments[firstOf.get(i)!]!.id,
    theme: themeOf.get(id),
  }))
  return { themes, comments: placed, unplaced: placed.flatMap(({ id, theme }) => (theme ? [] : [id])) }
}
