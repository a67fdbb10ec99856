export type RuleRefusal = 'no-phrase' | 'phrase-too-short' | 'phrase-too-long' | 'same-phrase' | 'no-theme' | 'too-many'

export const shortest = 3
export const longest = 60
/** A project with more rules than this is better read. */
export const mostRules = 500

/** Why a phrase cannot be a rule. It is taken word for word: nothing in it is a pattern. */
export function phraseRefusal(phrase: string): RuleRefusal | null {
  const letters = phrase.replace(/[^\p{L}\p{N}]/gu, '')
  if (!letters) return 'no-phrase'
  if (letters.length < shortest) return 'phrase-too-short'
  return phrase.length > longest ? 'phrase-too-long' : null
}
