/** The beginning of an idea on one line, cut between words. */
export const excerptOf = (words: string, most = 90): string => {
  const line = words.replace(/\s+/g, ' ').trim()
  const letters = [...line]
  return letters.length <= most
    ? line
    : `${letters
        .slice(0, most)
        .join('')
        .replace(/\s+\S*$/, '')}…`
}
