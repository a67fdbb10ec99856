import type { Language } from '../ui/layout/view.ts'

/** Sentences of one slice in English and Welsh; the types of both are one, so neither can lack a line. */
export type Catalogue<T> = { en: T; cy: T }

/** The sentences in the reader's language. Staff catalogues have English only and are used directly. */
export const speak = <T>(catalogue: Catalogue<T>, language: Language): T => catalogue[language]

/** Content that a council wrote, with its translations by field: the reader's language where there is one. */
export function translated<T extends { translations: unknown }, F extends keyof T & string>(
  thing: T,
  field: F,
  language: Language,
): T[F] {
  const all = thing.translations as Partial<Record<Language, Partial<Record<string, string>>>> | null
  return ((language !== 'en' && all?.[language]?.[field]) || thing[field]) as T[F]
}
