/** The beginning of a line, cut between words. */
export const excerptOf = (line: string, most = 90): string => {
  const letters = [...line]
  return letters.length <= most
    ? line
    : `${letters
        .slice(0, most)
        .join('')
        .replace(/\s+\S*$/, '')}…`
}
