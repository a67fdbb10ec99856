const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']

export const inWords = (n: number): string => small[n] ?? String(n)

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

export const percent = (share: number): string => `${Math.round(share * 100)} %`

/** "A", "A and B", "A, B and C" */
export const listed = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`

/** Somebody's words in quotes, on one line, shortened at a space where they are long. */
export function quoted(words: string): string {
  const line = words.trim().replace(/\s+/g, ' ')
  const cut = line.length > 160 ? `${line.slice(0, 160).replace(/\s\S*$/, '')} …` : line
  return `“${cut}”`
}
