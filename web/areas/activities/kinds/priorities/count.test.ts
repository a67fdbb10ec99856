import { describe, expect, test } from 'vitest'
import { count, type Pile } from './count.ts'
import { type Definition, fresh } from './definition.ts'

const ruled = (letters: string, change: Partial<Definition> = {}): Definition => ({
  ...fresh,
  options: [...letters].map((letter) => ({
    key: letter.toLowerCase(),
    label: { en: letter, cy: '' },
    about: { en: '', cy: '' },
    cost: null,
    link: '',
  })),
  ...change,
})
const ranked = (n: number, order: string): Pile => ({
  n,
  choices: Object.fromEntries([...order.toLowerCase()].map((key, index) => [key, index + 1])),
})
const orderOf = (counted: ReturnType<typeof count>) => counted.standings.map(({ key }) => key).join('')
const scoresOf = (counted: ReturnType<typeof count>) =>
  Object.fromEntries(counted.standings.map(({ key, score }) => [key, score]))

// The example of Schulze (2011), section 3.
const schulze45 = [
  ranked(5, 'ACBED'),
  ranked(5, 'ADECB'),
  ranked(8, 'BEDAC'),
  ranked(3, 'CABED'),
  ranked(7, 'CAEBD'),
  ranked(2, 'CBADE'),
  ranked(7, 'DCEBA'),
  ranked(8, 'EBADC'),
]
// Where Tennessee might put its capital: Memphis, Nashville, Chattanooga, Knoxville; the usual example of the textbooks.
const tennessee = [ranked(42, 'MNCK'), ranked(26, 'NCKM'), ranked(15, 'CKNM'), ranked(17, 'KCNM')]

describe('counting rankings', () => {
  test('by pairs: the published example of 45 ballots gives the published order', () => {
    const counted = count(ruled('ABCDE', { count: 'schulze' }), schulze45, 'seed')
    expect(orderOf(counted)).toBe('eacbd')
    expect(counted.pairs['a b']).toBe(20)
    expect(counted.pairs['b a']).toBe(25)
    expect(counted.beatsAll).toBeNull()
  })
  test('by places: a point more for each place, as in the textbooks', () => {
    const counted = count(ruled('MNCK'), tennessee, 'seed')
    expect(scoresOf(counted)).toEqual({ m: 226, n: 294, c: 273, k: 207 })
    expect(orderOf(counted)).toBe('ncmk')
    expect(counted.beatsAll).toBe('n')
    expect(counted.standings.find(({ key }) => key === 'm')).toMatchObject({ first: 42, chosen: 100 })
  })
  test('by places where each person gives three: the third is worth one, the rest nothing; a gap moves up', () => {
    const counted = count(ruled('ABCDE', { most: 3 }), [{ n: 2, choices: { a: 1, c: 3, e: 5 } }, ranked(1, 'E')], 's')
    expect(scoresOf(counted)).toEqual({ a: 6, c: 4, e: 5, b: 0, d: 0 })
  })
})

test('points and dots are added up, and those who gave none are seen', () => {
  const counted = count(
    ruled('ABC', { method: 'points' }),
    [
      { n: 3, choices: { a: 60, b: 40 } },
      { n: 1, choices: { c: 100 } },
    ],
    's',
  )
  expect(scoresOf(counted)).toEqual({ a: 180, b: 120, c: 100 })
  expect(counted.standings[2]).toMatchObject({ key: 'c', chosen: 1, place: 3 })
  expect(counted.pairs).toEqual({})
})

describe('ties', () => {
  const dots = ruled('ABC', { method: 'dots' })
  test('more people come first; then the lot of the published seed, the same each time', () => {
    const more = count(
      dots,
      [
        { n: 1, choices: { a: 2 } },
        { n: 2, choices: { b: 1 } },
      ],
      'seed',
    )
    expect(orderOf(more).startsWith('ba')).toBe(true)
    expect(more.ties).toEqual([{ options: ['b', 'a'], by: 'chosen' }])
    const same = [
      { n: 1, choices: { a: 1 } },
      { n: 1, choices: { b: 1 } },
      { n: 1, choices: { c: 1 } },
    ]
    const seeds = Array.from({ length: 30 }, (_, i) => orderOf(count(dots, same, `seed ${i}`)))
    expect(new Set(seeds).size).toBeGreaterThan(3)
    const drawn = count(dots, same, 'seed')
    expect(drawn.ties).toEqual([{ options: drawn.lot, by: 'lot' }])
    expect(orderOf(count(dots, same.toReversed(), 'seed'))).toBe(orderOf(drawn))
  })
  test('no ballots: all are tied, and the lot says so', () => {
    const counted = count(dots, [], 'seed')
    expect(counted.ballots).toBe(0)
    expect(counted.ties[0]!.options).toHaveLength(3)
  })
})
