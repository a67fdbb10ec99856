import type { Paragraph } from '../../../../platform/paragraphs.ts'

/** One paragraph that two people changed at once; without a text where one of them took it out. */
export type Clash = { id: string; mine: string | undefined; theirs: string | undefined }
export type Merged = { paragraphs: Paragraph[]; clashes: Clash[] }

const byId = (paragraphs: readonly Paragraph[]) => new Map(paragraphs.map(({ id, text }) => [id, text]))
const orderOf = (paragraphs: readonly Paragraph[], among: ReadonlyMap<string, string>) =>
  paragraphs.flatMap(({ id }) => (among.has(id) ? [id] : [])).join(' ')

/**
 * What I wrote and what others wrote meanwhile, both upon the same version. Changes of different paragraphs are all
 * kept. Where both changed the same one it is a clash, and `paragraphs` holds mine; where I took out what they changed,
 * theirs, so that no words go that somebody has not seen.
 */
export function merge(base: readonly Paragraph[], mine: readonly Paragraph[], theirs: readonly Paragraph[]): Merged {
  const [was, my, their] = [byId(base), byId(mine), byId(theirs)]
  const clashes: Clash[] = []
  const text = new Map<string, string>()
  for (const id of new Set([...my.keys(), ...their.keys()])) {
    const [b, m, t] = [was.get(id), my.get(id), their.get(id)]
    const kept = m === b ? t : m
    if (m !== b && t !== b && m !== t) clashes.push({ id, mine: m, theirs: t })
    const chosen = kept ?? (t !== b ? t : undefined)
    if (chosen !== undefined) text.set(id, chosen)
  }
  // Whoever put paragraphs in another order decides the order; the other's new ones follow what they followed there.
  const moved = orderOf(mine, was) !== orderOf(base, my)
  const [frame, other] = moved && orderOf(theirs, was) === orderOf(base, their) ? [mine, theirs] : [theirs, mine]
  const order = frame.map(({ id }) => id)
  for (const [i, { id }] of other.entries())
    if (!order.includes(id)) order.splice(order.indexOf(other[i - 1]?.id ?? '') + 1, 0, id)
  return { paragraphs: order.flatMap((id) => (text.has(id) ? [{ id, text: text.get(id)! }] : [])), clashes }
}
