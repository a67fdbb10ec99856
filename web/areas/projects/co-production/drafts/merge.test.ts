import fc from 'fast-check'
import { expect, test } from 'vitest'
import { identify, type Paragraph } from '../../../../platform/paragraphs.ts'
import { merge } from './merge.ts'

const base: Paragraph[] = ['One.', 'Two.', 'Three.'].map((text, i) => ({ id: `p${i + 1}`, text }))
const changed = (id: string, text: string) => base.map((one) => (one.id === id ? { id, text } : one))

test('changes of different paragraphs are both kept, new ones stand where they were put', () => {
  expect(merge(base, changed('p1', 'Eins.'), changed('p3', 'Drei.'))).toEqual({
    clashes: [],
    paragraphs: [
      { id: 'p1', text: 'Eins.' },
      { id: 'p2', text: 'Two.' },
      { id: 'p3', text: 'Drei.' },
    ],
  })
  const mine = [base[0]!, { id: 'p4', text: 'Mine.' }, base[1]!, base[2]!]
  const theirs = [base[1]!, base[2]!, { id: 'p5', text: 'Theirs.' }]
  expect(merge(base, mine, theirs).paragraphs.map(({ id }) => id)).toEqual(['p4', 'p2', 'p3', 'p5'])
  const turned = [base[2]!, base[0]!, base[1]!]
  expect(merge(base, turned, theirs).paragraphs.map(({ id }) => id)).toEqual(['p3', 'p5', 'p2'])
})

test('both changed one: both are shown, mine is in the box; taken out and changed: the words stay', () => {
  expect(merge(base, changed('p2', 'Zwei.'), changed('p2', 'Dau.'))).toMatchObject({
    clashes: [{ id: 'p2', mine: 'Zwei.', theirs: 'Dau.' }],
    paragraphs: [{}, { text: 'Zwei.' }, {}],
  })
  const without = base.filter(({ id }) => id !== 'p2')
  for (const [mine, theirs] of [
    [without, changed('p2', 'Kept.')],
    [changed('p2', 'Kept.'), without],
  ] as const) {
    const { paragraphs, clashes } = merge(base, mine, theirs)
    expect(paragraphs.some(({ text }) => text === 'Kept.')).toBe(true)
    expect(clashes).toHaveLength(1)
  }
  expect(merge(base, changed('p2', 'Same.'), changed('p2', 'Same.')).clashes).toEqual([])
})

test('no words are ever lost: what either wrote is in what comes out, or in a clash that is shown', () => {
  const texts = fc.array(fc.constantFrom('a b c', 'a b d', 'x y z', 'x y', 'new words', 'q'), { maxLength: 6 })
  fc.assert(
    fc.property(texts, texts, texts, (one, two, three) => {
      const from = identify(one, [])
      const mine = identify(two, from.paragraphs, from.used)
      const theirs = identify(three, from.paragraphs, mine.used)
      const { paragraphs, clashes } = merge(from.paragraphs, mine.paragraphs, theirs.paragraphs)
      expect(new Set(paragraphs.map(({ id }) => id)).size).toBe(paragraphs.length)
      const old = new Map(from.paragraphs.map(({ id, text }) => [id, text]))
      const found = [...paragraphs.map(({ text }) => text), ...clashes.flatMap((c) => [c.mine, c.theirs])]
      for (const { id, text } of [...mine.paragraphs, ...theirs.paragraphs])
        if (old.get(id) !== text) expect(found).toContain(text)
      expect(merge(from.paragraphs, mine.paragraphs, from.paragraphs)).toEqual({
        paragraphs: mine.paragraphs,
        clashes: [],
      })
    }),
  )
})
