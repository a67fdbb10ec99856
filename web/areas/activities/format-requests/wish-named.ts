import { englishName, ownName } from '../formats/languages.ts'
import type { Wish } from './rules.ts'
import { requestWords } from './words.ts'

/** What somebody asked for, in a few words: "Easy Read", "Polish". */
export function wishNamed(format: Wish, language: string | null, told: 'en' | 'cy'): string {
  if (format !== 'language' || !language || language === 'und') return requestWords[told].wishes[format]
  return told === 'en' ? englishName(language) : `${requestWords.cy.wishes.language}: ${ownName(language)}`
}
