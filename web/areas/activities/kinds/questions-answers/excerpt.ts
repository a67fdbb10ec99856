/** The beginning of a question on one line, cut between words. */
export const titleOf = (words: string, most = 140): string => {
  const line = words.replace(/\s+/g, ' ').trim()
  const letters = [...line]
  return letters.length <= most
    ? line
    : `${letters
        .slice(0, most)
        .join('')
        .replace(/\s+\S*$/, '')}…`
}
