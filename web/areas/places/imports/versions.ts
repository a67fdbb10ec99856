export type Version = { code: string; startsOn: string; endsOn: string | null }

/** Puts the versions of one area in order: open ones that are followed end, and no two may be in force on one day. */
export function versionsAfter(
  versions: readonly Version[],
): { ended: { code: string; next: string }[] } | { overlap: string } {
  const inOrder = versions.toSorted((a, b) => (a.startsOn < b.startsOn ? -1 : a.startsOn > b.startsOn ? 1 : 0))
  const ended: { code: string; next: string }[] = []
  for (const [at, version] of inOrder.entries()) {
    const next = inOrder[at + 1]
    if (!next) break
    if (next.startsOn === version.startsOn) return { overlap: next.code }
    if (version.endsOn === null) ended.push({ code: version.code, next: next.startsOn })
    else if (version.endsOn >= next.startsOn) return { overlap: next.code }
  }
  return { ended }
}
