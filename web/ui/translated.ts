import type { Attributes } from './props.ts'

/** One sentence, or one for each plural form of the language (`one`, `few`, `other`). */
export type Translation = string | Record<string, string> | undefined

/** The data attributes by which a browser module learns its words in the language of the page. */
export function translated(texts: Record<string, Translation>): Attributes {
  const attributes: Attributes = {}
  for (const [key, text] of Object.entries(texts)) {
    if (typeof text === 'string') attributes[`data-i18n.${key}`] = text
    else for (const [plural, words] of Object.entries(text ?? {})) attributes[`data-i18n.${key}.${plural}`] = words
  }
  return attributes
}
