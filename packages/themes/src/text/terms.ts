import { lexicon } from './lexicon.ts'
import { createNumbering, type Numbering } from './numbering.ts'
import { forms } from './tokens.ts'

/** How often each comment says each term, by number; `terms` by number: `w:` words and pairs, `c:` runs of letters. */
export type Counted = { rows: Map<number, number>[]; terms: string[] }

/** A word as it counts: its number and those of its runs of letters; a small word has neither. */
type Known = { word: number; stem: string; runs: readonly number[] } | undefined

/** Counts stems of words, pairs of neighbours without the small words between, and runs of 3 to 5 letters. */
export function countTerms(
  comments: readonly { text: string; language: string }[],
  what: { words: boolean; runs: boolean },
): Counted {
  const numbering = createNumbering()
  const seen = new Map<string, Map<string, Known>>()
  const rows = comments.map(({ text, language }) => {
    const known = seen.get(language) ?? new Map<string, Known>()
    seen.set(language, known)
    const counts = new Map<number, number>()
    const count = (term: number) => counts.set(term, (counts.get(term) ?? 0) + 1)
    let before: Known
    for (const form of forms(text)) {
      if (!known.has(form)) known.set(form, know(form, language, numbering, what.runs))
      const word = known.get(form)
      if (!word) continue
      if (what.words) {
        count(word.word)
        if (before) count(numbering.of(`w:${before.stem} ${word.stem}`))
        before = word
      }
      for (const run of word.runs) count(run)
    }
    return counts
  })
  return { rows, terms: numbering.keys() }
}

function know(form: string, language: string, numbering: Numbering, runs: boolean): Known {
  const { stem: stemOf, small } = lexicon(language)
  if (small.has(form)) return undefined
  const stem = stemOf(form)
  return { stem, word: numbering.of(`w:${stem}`), runs: runs ? runsOf(form).map(numbering.of) : [] }
}

/** Runs of 3 to 5 letters of a word that stands between two spaces. */
function runsOf(form: string): string[] {
  const letters = [' ', ...form, ' ']
  const runs: string[] = []
  for (let length = 3; length <= 5; length++)
    for (let i = 0; i + length <= letters.length; i++) runs.push(`c:${letters.slice(i, i + length).join('')}`)
  return runs
}
