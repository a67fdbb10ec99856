import { describe, expect, test } from 'vitest'
import { excerptOf } from '../../../../platform/excerpt.ts'
import { fresh, readTags, refusal } from './definition.ts'
import { ideas, tagName } from './ideas.ts'
import { answerRefusal, isTurn, partsRefusal, passagesOf, wordsOfPart } from './rules.ts'
import { eventsOf, goesOn } from './showing/story.ts'

const tag = (en: string) => ({ key: en.toLowerCase(), en, cy: '' })

describe('what officers set', () => {
  test('tags are typed one to a line; one that stays keeps its Welsh', () => {
    const before = [{ key: 'streets', en: 'Streets', cy: 'Strydoedd' }]
    expect(readTags('Streets\n\n  Young   people \n', before)).toEqual([
      before[0],
      { key: 'young-people', en: 'Young people', cy: '' },
    ])
    expect(readTags('Ardal Ŵyl!\n***', [])).toEqual([
      { key: 'ardal-wyl', en: 'Ardal Ŵyl!', cy: '' },
      { key: 'tag', en: '***', cy: '' },
    ])
  })
  test.each([
    [fresh, undefined],
    [{ ...fresh, answerDays: 0 }, 'ideas-answer-days'],
    [{ ...fresh, answerDays: 500 }, 'ideas-answer-days'],
    [{ ...fresh, tags: Array.from({ length: 13 }, (_, n) => tag(`T${n}`)) }, 'ideas-too-many-tags'],
    [{ ...fresh, tags: [tag('A'), tag('a')] }, 'ideas-tag-twice'],
    [{ ...fresh, tags: [tag('x'.repeat(41))] }, 'ideas-tag-too-long'],
    [{ ...fresh, extra: true }, 'unreadable'],
    [null, 'ideas-answer-days'],
  ])('%#', (definition, refused) => expect(refusal({ definition })).toBe(refused))
  test('what a tag is called; without Welsh it is called as in English', () => {
    expect(tagName({ ...fresh, tags: [tag('Play')] }, 'play')).toEqual({ en: 'Play', cy: 'Play' })
    expect(tagName(fresh, 'play')).toBeUndefined()
  })
})

test('what was typed becomes words and parts, and comes back as it was typed', () => {
  const typed = { title: 'Trees', answer: 'For shade', 'tags-play': 'yes' }
  const kept = ideas.contribution({ ...typed, publish: 'yes', postcode: 'KT2 6AA', 'tags-x y': 'yes', secret: 'x' })
  expect(kept).toEqual({ words: 'For shade', data: { title: 'Trees', 'tags-play': 'yes' } })
  expect(ideas.values(kept)).toEqual(typed)
  expect(ideas.isData(kept.data)).toBe(true)
  for (const wrong of [{ title: 3 }, { 'tags-a': 'no' }, { status: 'done' }, null])
    expect(ideas.isData(wrong)).toBe(false)
  expect(ideas.saysSomething({ words: null, data: {} })).toBe(false)
  expect(ideas.saysSomething({ words: null, data: { title: 'Trees' } })).toBe(true)
})

test('an official answer says where the idea stands, in words, and not the same again', () => {
  const before = { status: 'planned', answer: 'In May.', gone: false }
  expect(answerRefusal({ status: 'done', answer: 'It is there.' }, before, 50)).toBeUndefined()
  expect(answerRefusal({ status: 'proposed', answer: 'x' }, before, 50)).toBe('status-missing')
  expect(answerRefusal({ status: 'done', answer: '' }, before, 50)).toBe('answer-missing')
  expect(answerRefusal({ status: 'done', answer: 'x'.repeat(51) }, before, 50)).toBe('answer-too-long')
  expect(answerRefusal({ status: 'planned', answer: 'In May.' }, before, 50)).toBe('same-again')
  expect(answerRefusal({ status: 'done', answer: 'x' }, { ...before, gone: true }, 50)).toBe('gone')
})

describe('a part holds only what its author wrote', () => {
  const words = 'Put benches on the lane.\nPaint the bridge.'
  const part = (title: string, text: string) => ({ title, passages: passagesOf(text) })
  test.each([
    [[part('Benches', 'Put benches on the lane.'), part('Bridge', 'Paint the bridge.')], undefined],
    [[part('Benches', 'Put benches on the lane.')], 'two-at-least'],
    [[part('', 'Put benches on the lane.'), part('B', 'Paint the bridge.')], 'part-title-missing'],
    [[part('x'.repeat(121), 'Put benches'), part('B', 'Paint')], 'part-title-too-long'],
    [[part('A', ''), part('B', 'Paint')], 'part-words-missing'],
    [[part('A', 'Put benches'), part('B', 'Close the bridge.')], 'not-their-words'],
  ])('%#', (parts, refused) => expect(partsRefusal(parts, words, 120)).toBe(refused))
  test('what was taken away since is gone from the part too', () => {
    const one = part('Both', words)
    expect(wordsOfPart(one, words)).toBe('Put benches on the lane.\n\nPaint the bridge.')
    expect(wordsOfPart(one, 'Put benches on the lane.\n[taken out]')).toBe('Put benches on the lane.')
    expect(wordsOfPart(one, null)).toBe('')
  })
})

test('an idea’s story keeps what was undone, and says where it goes on', () => {
  const day = (n: number) => new Date(Date.UTC(2026, 0, n))
  const joins = [
    { act: 'm', kind: 'merge' as const, from: 'a', into: 'b', why: 'Alike', at: day(2), undoneAt: day(4) },
    { act: 's', kind: 'split' as const, from: 'a', into: 'c', why: 'Two', at: day(5), undoneAt: null },
  ]
  const events = eventsOf({ id: 'a', givenAt: day(1) }, [{ status: 'planned', answer: 'Soon', at: day(3) }], joins)
  expect(events.map(({ what }) => what)).toEqual(['proposed', 'merged-away', 'answered', 'merge-undone', 'split-into'])
  expect(goesOn({ id: 'a', goneBy: 's' }, joins)).toEqual({ why: 'split', to: ['c'] })
  expect(goesOn({ id: 'c', goneBy: 's' }, joins)).toEqual({ why: 'back', to: ['a'] })
  expect(goesOn({ id: 'b', goneBy: null }, joins)).toBeUndefined()
})

test('cut between words; turns are fractions as addresses carry them', () => {
  expect(excerptOf('one two  three', 9)).toBe('one two…')
  expect(excerptOf(' one\ntwo ', 9)).toBe('one two')
  expect(['0.5', '0.9999', '1.2', '0.12345', "0.5'", '-0.5', 'NaN'].map(isTurn)).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
    false,
  ])
})
