import fc from 'fast-check'
import { expect, test } from 'vitest'
import { measureReading } from './index.ts'
import { syllables } from './text/syllables.ts'

const counts: Record<number, string> = {
  1: 'trees street ride rides roads walked makes whole schools league clear queue juice house noise',
  2: 'table apple wanted boxes houses churches changes council parking social special nation region building settled useless safely traffic people business every agree lion',
  3: 'area idea radio consider residents bicycle library video museum services employees provided influence obvious',
  4: 'community society material experience reality environment information immediate criteria',
  5: 'opportunity association university organisation',
}
test('syllables are counted as they are spoken', () => {
  for (const [count, words] of Object.entries(counts))
    for (const word of words.split(' ')) expect([word, syllables(word)]).toEqual([word, Number(count)])
})

const easy =
  'We want to hear from you. What do you like in your street? What would you change? You can write to us or come to the hall. We will read what you say. Then we will tell you what we plan to do and why.'
const hard =
  'The implementation of the aforementioned participatory methodology necessitates substantial consideration of the multifaceted socioeconomic determinants that characterise contemporary municipal governance arrangements, notwithstanding considerable administrative complexities associated with interdepartmental collaboration in the authority.'
test('plain words are for children, office words for nobody', () => {
  expect(measureReading(easy)).toMatchObject({ age: 5, hardWords: [], longSentences: [], sentences: 6 })
  const reading = measureReading(hard)
  expect(reading.age).toBe(22)
  expect(reading.longSentences).toEqual([{ start: 0, end: hard.length - 1, text: hard.slice(0, -1), words: 32 }])
  expect(reading.hardWords.find(({ text }) => text === 'implementation')).toMatchObject({
    instead: 'carrying out',
    start: 4,
  })
})
// By hand: 34 words, 3 sentences, 44 syllables: 0.39 * 34 / 3 + 11.8 * 44 / 34 - 15.59 = 4.10, and five years.
test("Flesch and Kincaid's grade by hand", () => {
  const text =
    'The council wants to plant forty young trees along this street. You can tell us where you would like to see them, and who should look after them. We will write back to you in May.'
  expect(measureReading(text)).toMatchObject({ words: 36, sentences: 3 })
  const spoken = text.match(/[A-Za-z]+/g)!.reduce((sum, word) => sum + syllables(word), 0)
  expect(measureReading(text).age).toBe(Math.round(0.39 * 12 + 11.8 * (spoken / 36) - 15.59 + 5))
})
test('names are not hard, nor are initials the end of a sentence', () => {
  const { hardWords, sentences } = measureReading('Ask Dr. Abernathy at Kensington. She can help, e.g. on Monday.')
  expect(hardWords).toEqual([])
  expect(sentences).toBe(2)
})
test('it cannot tell of little text, nor of another language', () => {
  expect(measureReading('Too short.')).toMatchObject({ age: undefined, cannotTell: 'short' })
  expect(measureReading(easy, 'cy')).toMatchObject({ age: undefined, cannotTell: 'language', hardWords: [] })
  expect(measureReading('')).toMatchObject({ words: 0, sentences: 0, cannotTell: 'short' })
})
test('what is pointed out stands at its place, whatever is written', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.lorem({ maxCount: 60 })), (text) => {
      const { hardWords, longSentences } = measureReading(text)
      for (const { start, end, text: own } of [...hardWords, ...longSentences]) expect(text.slice(start, end)).toBe(own)
    }),
  )
})
