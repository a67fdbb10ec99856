import fc from 'fast-check'
import { expect, test } from 'vitest'
import { paragraphChanges, wordChanges } from './paragraph-changes.ts'
import { identify, joinParagraphs, splitParagraphs } from './paragraphs.ts'

const word = fc.constantFrom('library', 'open', 'late', 'on', 'Thursdays', 'a', 'choir', 'Sul', '🌳', '<b>', '"', '-')
const paragraph = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '))
const texts = fc.array(paragraph, { maxLength: 8 })
const start = (all: readonly string[]) => identify(all, [])

test('a text is split at blank lines, and a heading is a paragraph by itself', () => {
  expect(splitParagraphs('# Music\r\nOne.\r\nStill one.\r\n \r\n\r\n- a\n- b\n\n\n  last  \n')).toEqual([
    '# Music',
    'One.\nStill one.',
    '- a\n- b',
    'last',
  ])
  expect(splitParagraphs(' \n\n\t\n')).toEqual([])
})

test('what is split and joined again is the same paragraphs', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const once = splitParagraphs(text)
      expect(splitParagraphs(joinParagraphs(once.map((text) => ({ text }))))).toEqual(once)
    }),
  )
})

test('an edited paragraph keeps its id, a moved one too, a new one gets a number never used', () => {
  const { paragraphs, used } = start(['We open late on Fridays.', 'The choir sings on Sundays.', 'Entry is free.'])
  expect(paragraphs.map(({ id }) => id)).toEqual(['p1', 'p2', 'p3'])
  const edited = identify(
    ['The choir sings on Sundays.', 'We will open late on Fridays and Saturdays.'],
    paragraphs,
    used,
  )
  expect(edited.paragraphs.map(({ id }) => id)).toEqual(['p2', 'p1'])
  const more = identify(['Dogs may come in.', 'The choir sings on Sundays.'], edited.paragraphs, edited.used)
  expect(more).toMatchObject({ used: 4, paragraphs: [{ id: 'p4' }, { id: 'p2' }] })
})

test('ids are never double, the same words keep theirs, and the text is the text', () => {
  fc.assert(
    fc.property(texts, texts, (one, two) => {
      const before = start(one)
      const after = identify(two, before.paragraphs, before.used)
      const ids = after.paragraphs.map(({ id }) => id)
      expect(new Set(ids).size).toBe(ids.length)
      expect(after.paragraphs.map(({ text }) => text)).toEqual(two)
      const again = identify(two, after.paragraphs, after.used)
      expect(again).toEqual(after)
      for (const id of ids)
        if (!before.paragraphs.some((p) => p.id === id)) expect(Number(id.slice(1))).toBeGreaterThan(before.used)
      const shuffled = identify([...one].reverse(), before.paragraphs, before.used)
      expect(new Set(shuffled.paragraphs.map(({ id }) => id))).toEqual(new Set(before.paragraphs.map(({ id }) => id)))
    }),
  )
})

test('a difference by words holds all of the old and all of the new', () => {
  const both = (pieces: ReturnType<typeof wordChanges>, not: string) =>
    pieces
      .filter(({ kind }) => kind !== not)
      .map(({ text }) => text)
      .join('')
  fc.assert(
    fc.property(fc.oneof(paragraph, fc.string({ unit: 'grapheme' })), fc.oneof(paragraph, fc.string()), (old, now) => {
      const pieces = wordChanges(old, now)
      expect(both(pieces, 'added')).toBe(old)
      expect(both(pieces, 'removed')).toBe(now)
    }),
  )
  expect(wordChanges('We open late', 'We close late')).toEqual([
    { kind: 'same', text: 'We ' },
    { kind: 'removed', text: 'open' },
    { kind: 'added', text: 'close' },
    { kind: 'same', text: ' late' },
  ])
})

test('a difference by paragraphs is the new version in its order, with each removed one once', () => {
  fc.assert(
    fc.property(texts, texts, (one, two) => {
      const before = start(one)
      const after = identify(two, before.paragraphs, before.used)
      const changes = paragraphChanges(before.paragraphs, after.paragraphs)
      expect(changes.filter(({ kind }) => kind !== 'removed').map(({ id }) => id)).toEqual(
        after.paragraphs.map(({ id }) => id),
      )
      expect(new Set(changes.map(({ id }) => id)).size).toBe(changes.length)
      expect(changes.length).toBe(new Set([...before.paragraphs, ...after.paragraphs].map(({ id }) => id)).size)
    }),
  )
})

test('a long text that has nothing in common is told within a second', () => {
  const long = (by: string) => Array.from({ length: 10_000 }, (_, i) => `${by}${i}`).join(' ')
  const from = performance.now()
  expect(wordChanges(long('a'), long('b')).length).toBeGreaterThan(1)
  expect(performance.now() - from).toBeLessThan(5_000)
})
