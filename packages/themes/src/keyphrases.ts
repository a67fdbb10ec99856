import { lexicon } from './text/lexicon.ts'
import { createNumbering, type Numbering } from './text/numbering.ts'
import { tokens } from './text/tokens.ts'

/** Words that people in a theme use and others do not. */
export type Keyphrase = {
  /** As most people in the theme wrote it: it stands like this in at least one comment. */
  phrase: string
  /** How many comments of the theme say it, in any of its forms. */
  comments: number
  /** How far the theme's use is from the rest's, in standard errors of the log-odds ratio. */
  score: number
}

type Comment = { text: string; language: string }
type Found = { id: number; start: number; end: number }

/**
 * Finds, for each group of comments, the phrases of one to three words that mark it against all the others: by the
 * log-odds ratio, steadied by what everybody says. A phrase never begins or ends with a small word and never crosses
 * a mark; one that only repeats the words of a better phrase is left out. Nothing is made up.
 *
 * Source: Monroe, Colaresi and Quinn, "Fightin' words", Political Analysis 16(4), 2008, section 3.5.1, on the number
 * of comments that say a phrase. Ties go to the phrase that was met first.
 *
 * @param groups for each comment the number of its group from 0, or -1 for none (it counts among the others)
 * @param most how many phrases a group gets at most; default 5
 * @returns for each group its phrases, best first; fewer where the comments have fewer
 * @throws {RangeError} where there is not one group number for each comment
 * @example
 * const comments = ['The bus is late', 'Late bus again', 'Plant trees', 'More trees'].map((text) => ({ text, language: 'en' }))
 * findKeyphrases(comments, [0, 0, 1, 1], 1).map((phrases) => phrases[0].phrase) // => ['bus', 'trees']
 */
export function findKeyphrases(comments: readonly Comment[], groups: ArrayLike<number>, most = 5): Keyphrase[][] {
  if (groups.length !== comments.length)
    throw new RangeError(`There are ${groups.length} group numbers for ${comments.length} comments`)
  const numbering = createNumbering()
  const found = comments.map((comment) => phrasesOf(comment, numbering))
  const keys = numbering.keys()
  const everywhere = new Float64Array(keys.length)
  const distinct = found.map((phrases) => new Set(phrases.map(({ id }) => id)))
  for (const own of distinct) for (const id of own) everywhere[id] = everywhere[id]! + 1
  const many = Array.from(groups).reduce((most, group) => Math.max(most, group + 1), 0)
  const members = Array.from({ length: many }, (): number[] => [])
  for (let i = 0; i < groups.length; i++) members[groups[i]!]?.push(i)
  return members.map((places) => {
    const inside = new Map<number, number>()
    for (const place of places) for (const id of distinct[place]!) inside.set(id, (inside.get(id) ?? 0) + 1)
    const scored = [...inside]
      .filter(([, count]) => count >= Math.min(2, places.length))
      .map(([id, count]) => ({ id, count, score: logOdds(count, places.length, everywhere[id]!, comments.length) }))
      .filter(({ score }) => score > 0)
      .map((entry) => ({ ...entry, rank: entry.score * (1 + 0.25 * spaces(keys[entry.id]!)) }))
      .sort((a, b) => b.rank - a.rank || a.id - b.id)
    const chosen: typeof scored = []
    for (const entry of scored) {
      if (chosen.length === most) break
      if (!chosen.some((other) => repeats(keys[entry.id]!, keys[other.id]!))) chosen.push(entry)
    }
    return chosen.map(({ id, count, score }) => ({
      phrase: commonestForm(id, places, found, comments),
      comments: count,
      score,
    }))
  })
}

const spaces = (key: string) => key.split(' ').length - 1

/** Whether one of two phrases holds all words of the other, by stem. */
function repeats(first: string, second: string): boolean {
  const [a, b] = [first.split(' '), second.split(' ')]
  return a.every((word) => b.includes(word)) || b.every((word) => a.includes(word))
}

function logOdds(inside: number, group: number, all: number, total: number): number {
  // The prior: each phrase as common as in all comments together, with the weight of 10 comments.
  const prior = (10 * all) / total
  const rest = 10 - prior
  const outside = all - inside
  const here = Math.log((inside + prior) / (group - inside + rest))
  const there = Math.log((outside + prior) / (total - group - outside + rest))
  return (here - there) / Math.sqrt(1 / (inside + prior) + 1 / (outside + prior))
}

/** The phrases of one to three words of a comment, by stem, with their places. */
function phrasesOf({ text, language }: Comment, numbering: Numbering): Found[] {
  const { stem, small } = lexicon(language)
  const words = tokens(text)
  const found: Found[] = []
  for (let first = 0; first < words.length; first++) {
    let key = ''
    for (let last = first; last < Math.min(words.length, first + 3); last++) {
      const { form, end, start } = words[last]!
      if (last > first && !/^[ \t\n\r-]{1,2}$/.test(text.slice(words[last - 1]!.end, start))) break
      if (last === first && (small.has(form) || !/\p{L}/u.test(form))) break
      key += `${last > first ? ' ' : ''}${stem(form)}`
      if (small.has(form) || form.length < 2) continue
      found.push({ id: numbering.of(key), start: words[first]!.start, end })
    }
  }
  return found
}

/** The way most of these comments write a phrase; of equals the first. */
function commonestForm(
  id: number,
  places: readonly number[],
  found: readonly (readonly Found[])[],
  comments: readonly Comment[],
): string {
  const ways = new Map<string, number>()
  for (const place of places)
    for (const phrase of found[place]!)
      if (phrase.id === id) {
        const way = comments[place]!.text.slice(phrase.start, phrase.end)
        ways.set(way, (ways.get(way) ?? 0) + 1)
      }
  return [...ways].reduce((best, way) => (way[1] > best[1] ? way : best))[0]
}
