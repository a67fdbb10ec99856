import { forms } from './text/tokens.ts'
import { welshMarks } from './text/welsh.ts'

/** `und` is the code for a language that could not be told (ISO 639-2). */
export type Language = {
  /** ISO 639-1, such as `en` or `cy`; or `und`. */
  language: string
  /** False where it was taken from the other comments because this one is too short to tell. */
  sure: boolean
}

/**
 * Tells the language of each comment. A comment too short to tell takes the language that most others are in; so does
 * one of at most four words that could well be in that language. Welsh is told by its small words, because the
 * detector (eld) does not know it.
 *
 * @param options `assume`: take this language for every comment (ISO 639-1); nothing is detected then
 * @returns one for each text; `und` where no text could be told
 * @throws {RangeError} where `assume` is not a code of two or three letters
 * @example
 * const texts = ['We need more benches', 'The bus is late', 'Mae angen mwy o feinciau yn y parc', 'ok']
 * (await detectLanguages(texts)).map(({ language }) => language) // => ['en', 'en', 'cy', 'en']
 */
export async function detectLanguages(
  texts: readonly string[],
  { assume }: { assume?: string | undefined } = {},
): Promise<Language[]> {
  if (assume !== undefined) {
    if (!/^[a-z]{2,3}$/.test(assume)) throw new RangeError(`The language is "${assume}": use a code such as en or cy`)
    return texts.map(() => ({ language: assume, sure: true }))
  }
  const { eld } = await import('eld/small')
  const found = texts.map((text) => {
    const words = forms(text)
    if (isWelsh(words)) return { language: 'cy', sure: true, scores: {}, words: words.length }
    const result = eld.detect(text)
    const sure = result.language !== '' && result.isReliable()
    return { language: result.language, sure, scores: result.getScores(), words: words.length }
  })
  const main = commonest(found.filter(({ sure }) => sure).map(({ language }) => language))
  return found.map(({ language, sure, scores, words }) => {
    const couldBeMain = words <= 4 && (scores[main] ?? 0) >= 0.7 * (scores[language] ?? 0)
    return sure && (language === 'cy' || !couldBeMain)
      ? { language, sure }
      : { language: main, sure: sure && language === main }
  })
}

/** Two different marks of Welsh and a fifth of all words. */
const isWelsh = (words: readonly string[]): boolean => {
  const marks = words.filter((word) => welshMarks.has(word))
  return new Set(marks).size >= 2 && marks.length >= words.length / 5
}

function commonest(codes: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? 'und'
}
