/** The beginning of a text on one line, of so many characters at the most, cut between words. */
export function excerptOf(words: string, most: number): string {
  const line = words.replace(/\s+/g, ' ').trim()
  const letters = [...line]
  return letters.length <= most
    ? line
    : `${letters
        .slice(0, most)
        .join('')
        .replace(/\s+\S*$/, '')}…`
}
