import { languages } from '../notes/languages.ts'

/** Languages into which an activity is translated: those people here write and speak, without English and Welsh, which every page has. */
export const translationLanguages = languages.filter(({ value }) => !['en', 'cy', 'und'].includes(value))

export const isTranslationLanguage = (code: string): boolean => translationLanguages.some(({ value }) => value === code)

/** What a language is called in English. */
export const englishName = (code: string): string =>
  languages.find(({ value }) => value === code)?.text ?? 'another language'

/** What its own speakers call it, as they look for it on a page. */
export function ownName(code: string): string {
  const name = new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? englishName(code)
  return name.charAt(0).toLocaleUpperCase(code) + name.slice(1)
}

const rightToLeft: readonly string[] = ['ar', 'fa', 'ur']
export const directionOf = (code: string): 'ltr' | 'rtl' => (rightToLeft.includes(code) ? 'rtl' : 'ltr')
