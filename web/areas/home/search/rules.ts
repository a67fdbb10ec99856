/** Public things that a search may find. */
export type Found = { kind: string; title: string; href: string; words?: string | undefined; when?: Date | undefined }

export type SearchRefusal = 'short' | 'long'

export const perKind = 10

/** What was typed, ready to be looked for; or why it cannot be. Nothing typed is no search yet. */
export function readSearch(typed: string): { words: string; refused?: SearchRefusal } | undefined {
  const words = typed.replace(/\s+/g, ' ').trim()
  if (!words) return undefined
  if ([...words].length < 2) return { words, refused: 'short' }
  if (words.length > 100) return { words: words.slice(0, 100), refused: 'long' }
  return { words }
}

const postcode = /^[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2}$/i

/** A postcode leads to its ward at once. */
export const looksLikePostcode = (words: string): boolean => postcode.test(words)
