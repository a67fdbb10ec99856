import { expect, test } from 'vitest'
import { alikeFrom, bandsOf, runsOf, share } from './likeness.ts'

const meets = (a: string, b: string) => {
  const [left, right] = [runsOf(a), runsOf(b)]
  const bands = new Set(bandsOf(left))
  return { share: share(left, right), found: bandsOf(right).some((band) => bands.has(band)) }
}
const long = 'Please keep the library on Quince Lane open on Saturdays, because my children do their homework there.'

test('case, marks and spaces do not tell texts apart', () => {
  expect(meets('More benches in the park, please!', '  more BENCHES in the párk please')).toEqual({
    share: 1,
    found: true,
  })
  expect(bandsOf(runsOf(long))).toHaveLength(10)
})

test('a word more is nearly the same; another wish is not', () => {
  const near = meets(long, `${long} Thank you.`)
  expect(near.share).toBeGreaterThan(alikeFrom)
  expect(near.found).toBe(true)
  const other = meets(long, 'The bus to the hospital should run after nine in the evening and on Sundays too.')
  expect(other.share).toBeLessThan(0.2)
  expect(other.found).toBe(false)
})

test('short words and no words', () => {
  expect(meets('Yes', 'yes.').share).toBe(1)
  expect(meets('Yes', 'No').found).toBe(false)
  expect(bandsOf(runsOf('…'))).toEqual([])
  expect(share(runsOf(''), runsOf(''))).toBe(0)
})

test('of a thousand near copies hardly one is missed', () => {
  let missed = 0
  for (let n = 0; n < 1000; n++) {
    const a = `${long} I live at number ${n * 7919} and I have written ${n} letters about it.`
    const b = `${long} We live at number ${n * 7919} and have written ${n} letters about it.`
    const { share: alike, found } = meets(a, b)
    if (alike >= 0.8 && !found) missed++
  }
  expect(missed).toBeLessThan(20)
})
