type Pair = { themeId: string; decidedOn: string; response: string; outcomes: readonly { href: string }[] }

const didNot = new Set(['cannot', 'out-of-scope'])

/** Each theme once: what a later decision said to it stands for what was said before. The order stays. */
export function latestOfEach<P extends Pair>(pairs: readonly P[]): P[] {
  const latest = new Map<string, P>()
  for (const pair of pairs) {
    const known = latest.get(pair.themeId)
    if (!known || pair.decidedOn > known.decidedOn) latest.set(pair.themeId, pair)
  }
  return pairs.filter((pair) => latest.get(pair.themeId) === pair)
}

/** What changed last stands for the answer, but a refusal stays a refusal, though something near it may have changed. */
export const shownChange = <O>({
  response,
  outcomes: [latest],
}: {
  response: string
  outcomes: readonly O[]
}): O | undefined => (didNot.has(response) ? undefined : latest)

/** A few of the latest: no theme and no change twice, and where something was refused, that is among them. */
export function fewOf<P extends Pair>(pairs: readonly P[], most: number): P[] {
  const told = new Set<string>()
  const fresh = latestOfEach(pairs).filter((pair) => {
    const change = shownChange(pair)
    if (!change) return true
    const again = told.has(change.href)
    told.add(change.href)
    return !again
  })
  const few = fresh.slice(0, most)
  const refused = fresh.find(({ response }) => didNot.has(response))
  if (!refused || few.includes(refused) || few.length < 2) return few
  return [...few.slice(0, -1), refused]
}
