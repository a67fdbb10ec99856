import { describe, expect, test } from 'vitest'
import { path, withQuery } from './paths.ts'
import { houseOf, idOf, kindOf, type Reading, subjectOf } from './subjects.ts'
import { speak, translated } from './words.ts'

const at = {} as Reading

test('a subject is a kind and an id', () => {
  expect(subjectOf('project', 'x:y')).toBe('project:x:y')
  expect([kindOf('project:x:y'), idOf('project:x:y')]).toEqual(['project', 'x:y'])
})

describe('the house asks its areas', () => {
  const known = (title: string) => ({ subject: subjectOf('a', '1'), kind: 'a', title, href: '/', public: true })
  const day = (n: number) => new Date(Date.UTC(2026, 5, n))
  const house = houseOf([
    { subject: async () => undefined, panels: async () => [{ key: 'b', title: 'B', order: 2, items: [] }] },
    {
      subject: async () => known('second'),
      panels: async () => [{ key: 'a', title: 'A', order: 1, items: [] }],
      obstacles: async () => [{ sentence: 'First' }],
      steps: async () => ({ done: [{ key: 'late', at: day(3), title: 'Late' }], next: [{ key: 'x', title: 'X' }] }),
    },
    {
      subject: async () => known('third'),
      obstacles: async () => [{ sentence: 'Second' }],
      steps: async () => ({ done: [{ key: 'early', at: day(1), title: 'Early' }], next: [] }),
      personalData: async () => [{ heading: 'Theirs', rows: [] }],
    },
    {},
  ])
  test('the first that knows a subject answers for it', async () => {
    expect((await house.subject('a:1', at))?.title).toBe('second')
  })
  test('panels come in their order, steps by time, obstacles and personal data from all', async () => {
    expect((await house.panels('a:1', at)).map(({ key }) => key)).toEqual(['a', 'b'])
    const voice = { id: '1', subject: 'a:1' as const, activityId: null, projectId: null, givenAt: day(1) }
    expect((await house.steps(voice, at)).done.map(({ key }) => key)).toEqual(['early', 'late'])
    expect(await house.obstacles({} as never, 'a:1', 'publish', day(1))).toEqual([
      { sentence: 'First' },
      { sentence: 'Second' },
    ])
    expect(await house.personalData({ accountId: null, emailKey: null }, {} as never)).toHaveLength(1)
  })
})

describe('links', () => {
  test('are made of their parts, each written so that it stays one', () => {
    const ward = path('/wards/:ward/:part')
    expect(ward.to({ ward: 'a/b?c', part: '..' })).toBe('/wards/a%2Fb%3Fc/..')
    expect(path('/wards').to()).toBe('/wards')
  })
  test('take a query, without what is empty', () => {
    expect(withQuery('/x', { a: 'b c&d', n: 0, none: undefined, empty: '' })).toBe('/x?a=b+c%26d&n=0')
    expect(withQuery('/x?y=1', { a: 1 })).toBe('/x?y=1&a=1')
    expect(withQuery('/x', {})).toBe('/x')
  })
})

test("words are in the reader's language; what nobody translated is as it was written", () => {
  expect(speak({ en: 'Yes', cy: 'Ie' }, 'cy')).toBe('Ie')
  const row = { title: 'Bench', purpose: 'To sit', translations: { cy: { title: 'Mainc', purpose: '' } } }
  expect(translated(row, 'title', 'cy')).toBe('Mainc')
  expect(translated(row, 'title', 'en')).toBe('Bench')
  expect(translated(row, 'purpose', 'cy')).toBe('To sit')
  expect(translated({ title: 'Bench', translations: null }, 'title', 'cy')).toBe('Bench')
})
