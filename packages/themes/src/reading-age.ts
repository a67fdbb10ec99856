import { plainer } from './text/plainer.ts'
import { familiar, syllables } from './text/syllables.ts'
import { type Token, tokens } from './text/tokens.ts'

/** Something to make plainer, with its place in the text: `text.slice(start, end)`. */
export type Hard = { start: number; end: number; text: string }
export type HardWord = Hard & {
  /** A plain word that often does, where we know one. */
  instead: string | undefined
  syllables: number
}
export type LongSentence = Hard & { words: number }

export type Reading = {
  /** About how old one must be to read it with ease, in whole years from 5 to 22; undefined where it cannot be told. */
  age: number | undefined
  /** Why there is no age. `short`: fewer than 30 words say little. `language`: the measure is for English only. */
  cannotTell: 'short' | 'language' | undefined
  words: number
  sentences: number
  hardWords: HardWord[]
  longSentences: LongSentence[]
}

/** What GOV.UK asks: a reading age of 9, and no sentence of more than 25 words. */
export const readingAim = { age: 9, sentence: 25 } as const

/**
 * Measures how old one must be to read a text, and points out what makes it hard: words of three or more syllables
 * that children do not know, words for which there is a plainer one, and sentences of more than 25 words. Names
 * (capital letters within a sentence) are not counted as hard. The age is Flesch and Kincaid's grade plus five years.
 * It is a rough measure of length, not of sense: it helps to find what to rewrite, and proves nothing.
 *
 * Source: Kincaid, Fishburne, Rogers and Chissom, "Derivation of new readability formulas for Navy enlisted
 * personnel", Research Branch Report 8-75, 1975; hard words after Gunning, The Technique of Clear Writing, 1952.
 *
 * @param language ISO 639-1; in other languages than English only sentences are pointed out, and the age is not told
 * @example
 * const { hardWords, age, cannotTell } = measureReading('We will commence the consultation. Tell us what you think.')
 * hardWords.map(({ text, instead }) => [text, instead]) // => [['commence', 'start'], ['consultation', undefined]]
 * [age, cannotTell] // => [undefined, 'short']
 */
export function measureReading(text: string, language = 'en'): Reading {
  const sentences = sentencesOf(text)
  const words = sentences.flatMap((sentence) => sentence.words)
  const longSentences = sentences
    .filter((sentence) => sentence.words.length > readingAim.sentence)
    .map(({ start, end, words: own }) => ({ start, end, text: text.slice(start, end), words: own.length }))
  const english = language === 'en'
  const cannotTell = !english ? 'language' : words.length < 30 ? 'short' : undefined
  return {
    age: cannotTell ? undefined : ageOf(words, sentences.length),
    cannotTell,
    words: words.length,
    sentences: sentences.length,
    hardWords: english ? sentences.flatMap((sentence) => hardWordsOf(text, sentence.words)) : [],
    longSentences,
  }
}

function ageOf(words: readonly Token[], sentences: number): number {
  const all = words.reduce((sum, { form }) => sum + syllables(form), 0)
  const grade = 0.39 * (words.length / sentences) + 11.8 * (all / words.length) - 15.59
  return Math.min(22, Math.max(5, Math.round(grade + 5)))
}

type Sentence = { start: number; end: number; words: Token[] }

/** Sentences end at a full stop, question or exclamation mark before a space and at a line's end. */
function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = []
  let words: Token[] = []
  for (const token of tokens(text)) {
    const last = words.at(-1)
    if (last && endsBetween(last.form, text.slice(last.end, token.start))) {
      sentences.push({ start: words[0]!.start, end: last.end, words })
      words = []
    }
    words.push(token)
  }
  const last = words.at(-1)
  return last ? [...sentences, { start: words[0]!.start, end: last.end, words }] : sentences
}

const shortened = new Set(['mr', 'mrs', 'ms', 'dr', 'st', 'no', 'eg', 'ie', 'etc', 'vs', 'approx'])

const endsBetween = (word: string, gap: string): boolean =>
  /\n/.test(gap) ||
  /[!?…]["'”’)\]]*\s/.test(gap) ||
  (/\.["'”’)\]]*\s/.test(gap) && !shortened.has(word) && word.length > 1)

function hardWordsOf(text: string, words: readonly Token[]): HardWord[] {
  return words.flatMap(({ start, end, form }, place) => {
    const instead = plainer.get(form)
    const own = text.slice(start, end)
    const name = place > 0 && /^\p{Lu}/u.test(own)
    const count = syllables(form)
    return instead || (count >= 3 && !name && !familiar(form))
      ? [{ start, end, text: own, instead, syllables: count }]
      : []
  })
}
