import { createRandom } from '@folkmoot/numbers'

/** How two people who read the same comments, each by themselves, agree about the themes. */
export type CodersAgreement = {
  comments: number
  /** The share of comments that both put under exactly the same themes. */
  same: number
  /** Krippendorff's alpha: 1 always the same, about 0 as by chance. */
  alpha: number
  /** Where alpha lies with 95 % confidence, given how few comments were compared. */
  interval: [low: number, high: number]
  /** One theme at a time; `kappa` is undefined where both put all comments there, or none. */
  themes: { theme: string; first: number; second: number; both: number; kappa: number | undefined }[]
}

/**
 * Compares what two people put the same comments under. A comment may be under several themes or none: two answers are
 * as far apart as the themes that only one of them has, as a share of all that either has (Jaccard); two answers of no
 * theme are alike.
 *
 * Source: Krippendorff, Content Analysis, 2004, chapter 11, with the Jaccard distance for sets; Cohen, "A coefficient of
 * agreement for nominal scales", Educational and Psychological Measurement 20, 1960. The interval is the percentile
 * bootstrap over comments.
 *
 * @param options `seed` of the draws, `draws` how many (1,000)
 * @returns alpha 1 where both always say the same, also where only one answer occurs
 * @throws {RangeError} where the lengths differ or nothing is compared
 * @example
 * const { same, alpha, themes } = compareCoders([['bus'], ['bus'], ['trees'], []], [['bus'], ['trees'], ['trees'], []], { seed: 'example' })
 * same // => 0.75
 * alpha.toFixed(2) // => '0.67'
 * themes.map(({ theme, kappa }) => [theme, kappa]) // => [['bus', 0.5], ['trees', 0.5]]
 */
export function compareCoders(
  first: readonly (readonly string[])[],
  second: readonly (readonly string[])[],
  { seed, draws = 1000 }: { seed: string; draws?: number },
): CodersAgreement {
  const n = first.length
  if (n !== second.length || n === 0)
    throw new RangeError(`The two read ${n} and ${second.length} comments: they need the same, at least 1`)
  const { pairs, distance } = numbered(first, second)
  const every = Array.from({ length: n }, (_, i) => i)
  const random = createRandom(`${seed}/draws`)
  const drawn = Array.from({ length: draws }, () =>
    alphaOf(
      every.map(() => pairs[random.below(n)]!),
      distance,
    ),
  ).sort((a, b) => a - b)
  const at = (share: number) => drawn[Math.round(share * (draws - 1))]!
  return {
    comments: n,
    same: pairs.filter(([a, b]) => a === b).length / n,
    alpha: alphaOf(pairs, distance),
    interval: [at(0.025), at(0.975)],
    themes: [...new Set([...first, ...second].flat())].sort().map((theme) => kappaOf(theme, first, second)),
  }
}

type Pairs = readonly (readonly [number, number])[]

/** Each different answer gets a number; how far each is from each. */
function numbered(first: readonly (readonly string[])[], second: readonly (readonly string[])[]) {
  const numbers = new Map<string, number>()
  const sets: Set<string>[] = []
  const numberOf = (themes: readonly string[]) => {
    const key = JSON.stringify([...new Set(themes)].sort())
    if (!numbers.has(key)) {
      numbers.set(key, sets.length)
      sets.push(new Set(themes))
    }
    return numbers.get(key)!
  }
  const pairs = first.map((themes, i) => [numberOf(themes), numberOf(second[i]!)] as const)
  const distance = sets.map((a) =>
    sets.map((b) => {
      const both = [...a].filter((theme) => b.has(theme)).length
      const either = a.size + b.size - both
      return either === 0 ? 0 : 1 - both / either
    }),
  )
  return { pairs, distance }
}

function alphaOf(pairs: Pairs, distance: readonly (readonly number[])[]): number {
  const counts = distance.map(() => 0)
  let seen = 0
  for (const [a, b] of pairs) {
    counts[a]!++
    counts[b]!++
    seen += distance[a]![b]!
  }
  const values = 2 * pairs.length
  let chance = 0
  for (const [a, many] of counts.entries())
    if (many > 0) for (const [b, others] of counts.entries()) chance += many * others * distance[a]![b]!
  chance /= values * (values - 1)
  return chance === 0 ? 1 : 1 - seen / pairs.length / chance
}

function kappaOf(
  theme: string,
  first: readonly (readonly string[])[],
  second: readonly (readonly string[])[],
): CodersAgreement['themes'][number] {
  const n = first.length
  const [a, b] = [first.map((own) => own.includes(theme)), second.map((own) => own.includes(theme))]
  const count = (is: (i: number) => boolean) => first.filter((_, i) => is(i)).length
  const [inFirst, inSecond, both] = [count((i) => a[i]!), count((i) => b[i]!), count((i) => a[i]! && b[i]!)]
  const seen = count((i) => a[i] === b[i]) / n
  const chance = (inFirst * inSecond + (n - inFirst) * (n - inSecond)) / (n * n)
  return {
    theme,
    first: inFirst,
    second: inSecond,
    both,
    kappa: chance === 1 ? undefined : (seen - chance) / (1 - chance),
  }
}
