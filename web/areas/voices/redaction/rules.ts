/** What stands in the place of what was taken out. */
export const marker = '[removed]'

/** The words of a voice by part: the main words under an empty name. */
export type Texts = Readonly<Record<string, string>>
export type RedactionRefusal = 'erased' | 'decided-meanwhile' | 'nothing-removed' | 'words-altered'

/** Whether one text is the other with pieces taken out, each replaced by the marker: nobody's words are ever rewritten. */
export function onlyTakesAway(before: string, after: string): boolean {
  const pieces = after.split(marker)
  const first = pieces[0]!
  const last = pieces.at(-1)!
  if (pieces.length === 1) return before === after
  if (!before.startsWith(first) || !before.endsWith(last)) return false
  let from = first.length
  for (const piece of pieces.slice(1, -1)) {
    const found = before.indexOf(piece, from)
    if (found < 0) return false
    from = found + piece.length
  }
  return from <= before.length - last.length
}

export function redactionRefusal(before: Texts, after: Texts): 'nothing-removed' | 'words-altered' | undefined {
  const keys = Object.keys(before)
  if (keys.some((key) => !onlyTakesAway(before[key]!, after[key] ?? ''))) return 'words-altered'
  return keys.every((key) => before[key] === after[key]) ? 'nothing-removed' : undefined
}
