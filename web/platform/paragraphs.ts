/** A paragraph of a text that is worked on: its id stays while its words change. */
export type Paragraph = { id: string; text: string }
/** A text in paragraphs, and the highest number ever given to one: an id is never given twice. */
export type Identified = { paragraphs: Paragraph[]; used: number }

/** How much of two paragraphs must be the same words for them to count as one that was edited. */
const alike = 0.5

/** The paragraphs of a text: blank lines part them, and a heading (`# …`) is one by itself. */
export function splitParagraphs(text: string): string[] {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/^(#{1,6} [^\n]*)$/gm, '\n$1\n')
    .split(/\n[ \t]*(?:\n[ \t]*)+/)
    .map((paragraph) => paragraph.replace(/[ \t]+$/gm, '').replace(/^\n+|\n+$/g, ''))
    .filter((paragraph) => paragraph.trim() !== '')
}

export const joinParagraphs = (paragraphs: readonly { text: string }[]): string =>
  paragraphs.map(({ text }) => text).join('\n\n')

/**
 * Gives the paragraphs of a new version their ids. One that stayed, moved or was edited keeps its id; what is new gets
 * the next number. First the same words are found, the nearest first; then, of what is left, the most alike.
 */
export function identify(texts: readonly string[], before: readonly Paragraph[], used = highest(before)): Identified {
  const ids: (string | undefined)[] = texts.map(() => undefined)
  const free = new Set(before.keys())
  const take = (now: number, was: number) => {
    ids[now] = before[was]!.id
    free.delete(was)
  }
  const places = new Map<string, number[]>()
  for (const [i, { text }] of before.entries()) places.set(text, [...(places.get(text) ?? []), i])
  for (const [now, text] of texts.entries()) {
    const same = (places.get(text) ?? []).filter((i) => free.has(i))
    if (same.length)
      take(
        now,
        same.reduce((a, b) => (Math.abs(b - now) < Math.abs(a - now) ? b : a)),
      )
  }
  const left = [...free].map((was) => ({ was, words: wordsOf(before[was]!.text) }))
  const pairs = texts
    .flatMap((text, now) => {
      if (ids[now] !== undefined) return []
      const words = wordsOf(text)
      return left.map((one) => ({ now, was: one.was, likeness: likeness(words, one.words) }))
    })
    .filter((pair) => pair.likeness >= alike)
    .sort((a, b) => b.likeness - a.likeness || Math.abs(a.now - a.was) - Math.abs(b.now - b.was))
  for (const { now, was } of pairs) if (ids[now] === undefined && free.has(was)) take(now, was)
  return {
    paragraphs: texts.map((text, i) => ({ id: ids[i] ?? `p${++used}`, text })),
    used,
  }
}

const highest = (paragraphs: readonly Paragraph[]): number =>
  paragraphs.reduce((most, { id }) => Math.max(most, Number(/^p(\d+)$/.exec(id)?.[1] ?? 0)), 0)

type Words = { counts: Map<string, number>; total: number }

function wordsOf(text: string): Words {
  const all = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const counts = new Map<string, number>()
  for (const word of all) counts.set(word, (counts.get(word) ?? 0) + 1)
  return { counts, total: all.length }
}

/** Twice the words in both, of the words in each (Dice): 1 for the same words, 0 for none. */
function likeness(a: Words, b: Words): number {
  if (!a.total || !b.total) return 0
  if (2 * Math.min(a.total, b.total) < alike * (a.total + b.total)) return 0
  let both = 0
  for (const [word, n] of a.counts) both += Math.min(n, b.counts.get(word) ?? 0)
  return (2 * both) / (a.total + b.total)
}
