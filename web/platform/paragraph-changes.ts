import { diffArrays, diffWordsWithSpace } from 'diff'
import type { Paragraph } from './paragraphs.ts'

/** A run of words that stayed, was put in or was taken out. */
export type Piece = { kind: 'same' | 'added' | 'removed'; text: string }
export type ParagraphChange = {
  id: string
  kind: 'same' | 'changed' | 'added' | 'removed'
  /** It stands elsewhere than before. */
  moved: boolean
  pieces: Piece[]
}

/** Texts that differ by more than this many words are shown one whole after the other: the search would take too long. */
const most = 3_000

/** The way from one text to the other by words. What stayed and was removed is all of the old; what stayed and was added, all of the new. */
export function wordChanges(before: string, after: string): Piece[] {
  if (before === after) return before === '' ? [] : [{ kind: 'same', text: before }]
  const found = diffWordsWithSpace(before, after, { maxEditLength: most })
  const pieces: Piece[] = found
    ? found.map(({ added, removed, value }) => ({ kind: added ? 'added' : removed ? 'removed' : 'same', text: value }))
    : [
        { kind: 'removed', text: before },
        { kind: 'added', text: after },
      ]
  return pieces.filter(({ text }) => text !== '')
}

/** The difference between two versions by paragraph, in the order of the new one; what was removed stands where it was. */
export function paragraphChanges(before: readonly Paragraph[], after: readonly Paragraph[]): ParagraphChange[] {
  const old = new Map(before.map((paragraph) => [paragraph.id, paragraph]))
  const now = new Map(after.map((paragraph) => [paragraph.id, paragraph]))
  const order = diffArrays(
    before.map(({ id }) => id),
    after.map(({ id }) => id),
  )
  return order.flatMap(({ added, removed, value }) =>
    value.flatMap((id): ParagraphChange[] => {
      const [was, is] = [old.get(id), now.get(id)]
      if (removed && is) return []
      if (!is) return [{ id, kind: 'removed', moved: false, pieces: wordChanges(was!.text, '') }]
      if (!was) return [{ id, kind: 'added', moved: false, pieces: wordChanges('', is.text) }]
      const kind = was.text === is.text ? 'same' : 'changed'
      return [{ id, kind, moved: !!added, pieces: wordChanges(was.text, is.text) }]
    }),
  )
}
