const most = 220

/** What stands on a card: the title where it has one, and the beginning of the words, cut between two words. */
export function excerptOf({ title, words }: { title: string; words: string }): string {
  const text = [title, words].filter(Boolean).join(': ').replace(/\s+/g, ' ').trim()
  if ([...text].length <= most) return text
  const cut = [...text].slice(0, most).join('')
  return `${cut.slice(0, Math.max(most / 2, cut.lastIndexOf(' ')))} …`
}
