import { describe, expect, test } from 'vitest'
import { fresh, notReady, refusal } from './definition.ts'
import { choicesOf, keepsRules } from './rules.ts'

const option = (key: string, change = {}) => ({
  key,
  label: { en: key, cy: '' },
  about: { en: '', cy: '' },
  cost: null,
  link: '',
  ...change,
})
const options = ['pond', 'path', 'swing'].map((key) => option(key))
const form = (definition: unknown) => ({ question: 'What comes first?', help: '', translations: {}, definition })

describe('what a ballot says', () => {
  const definition = { ...fresh, options }
  test('only the options of this ballot, and only whole numbers', () => {
    expect(choicesOf(definition, { 'ballot-pond': '1', 'ballot-elsewhere': '2', 'ballot-path': ' ' })).toEqual({
      pond: 1,
    })
    for (const typed of ['-1', '1.5', '1e3', '999999', 'x', '١'])
      expect(choicesOf(definition, { 'ballot-pond': typed }), typed).toBeUndefined()
    expect(choicesOf(definition, { 'ballot-pond': '0' })).toEqual({})
  })
  test.each([
    [{ pond: 1, path: 2 }, true],
    [{ pond: 1, path: 3 }, true],
    [{ pond: 1, path: 1 }, false],
    [{ pond: 4 }, false],
    [{ elsewhere: 1 }, false],
    [{ pond: -1 }, false],
    [{ pond: 0.5 }, false],
    [{ pond: Number.NaN }, false],
  ])('places %j: %s', (choices, keeps) => expect(keepsRules(definition, choices as never)).toBe(keeps))
  test('no more places than each person may give', () => {
    expect(keepsRules({ ...definition, most: 2 }, { pond: 1, path: 2, swing: 3 })).toBe(false)
  })
  test('points: no more than there are', () => {
    const points = { ...definition, method: 'points' as const, total: 10 }
    expect(keepsRules(points, { pond: 6, path: 4 })).toBe(true)
    expect(keepsRules(points, { pond: 6, path: 5 })).toBe(false)
  })
  test('dots: no more than each person has, and on one option no more than it may get', () => {
    const dots = { ...definition, method: 'dots' as const, dots: 5, each: 2 }
    expect(keepsRules(dots, { pond: 2, path: 2, swing: 1 })).toBe(true)
    expect(keepsRules(dots, { pond: 3 })).toBe(false)
    expect(keepsRules(dots, { pond: 2, path: 2, swing: 2 })).toBe(false)
  })
})

describe('what a ballot may ask', () => {
  test('fresh it can be kept, and is ready with two options', () => {
    expect(refusal(form(fresh))).toBeUndefined()
    expect(notReady(form(fresh))).toBe('too-few-to-choose')
    expect(notReady(form({ ...fresh, options: options.slice(0, 2) }))).toBeUndefined()
  })
  test('the same option twice, too many, numbers that make no sense, and fields nobody knows', () => {
    const twice = option('pond-2', { label: { en: ' Pond', cy: '' } })
    expect(refusal(form({ ...fresh, options: [option('pond', { label: { en: ' pond', cy: '' } }), twice] }))).toBe(
      'option-twice',
    )
    expect(refusal(form({ ...fresh, options: Array.from({ length: 21 }, (_, i) => option(`o${i}`)) }))).toBe(
      'too-many-to-choose',
    )
    for (const change of [{ total: 1 }, { dots: 2, each: 3 }, { most: 0 }, { dots: Number.NaN }])
      expect(refusal(form({ ...fresh, ...change })), JSON.stringify(change)).toBe('ballot-numbers')
    expect(refusal(form({ ...fresh, extra: true }))).toBe('unreadable')
    expect(refusal(form(null))).toBe('unreadable')
    expect(refusal(form({ ...fresh, options: [option('Pond Park')] }))).toBe('unreadable')
  })
})
