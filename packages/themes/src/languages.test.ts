import { expect, test } from 'vitest'
import { detectLanguages, extractFeatures } from './index.ts'

const codes = async (...texts: string[]) => (await detectLanguages(texts)).map(({ language }) => language)

test('each comment has its language, and Welsh is told', async () => {
  expect(
    await codes(
      'We need more benches in the park and a bin beside each of them.',
      'Mae angen mwy o feinciau yn y parc.',
      'Wir brauchen mehr Bänke im Park.',
      'Potrzebujemy więcej ławek w parku.',
      'ਪਾਰਕ ਵਿੱਚ ਹੋਰ ਬੈਂਚ ਚਾਹੀਦੇ ਹਨ',
      'I am from the EU, can I sign up to help?',
    ),
  ).toEqual(['en', 'cy', 'de', 'pl', 'pa', 'en'])
})
test('what is too short takes the language of most, and says that it is not sure', async () => {
  const found = await detectLanguages(['We need more benches in the park.', 'The bus is always late.', 'ok', '👍', ''])
  expect(found.map(({ language }) => language)).toEqual(['en', 'en', 'en', 'en', 'en'])
  expect(found.map(({ sure }) => sure)).toEqual([true, true, false, false, false])
  expect(await codes('👍')).toEqual(['und'])
  await expect(detectLanguages(['x'], { assume: 'English' })).rejects.toThrow('The language is "English"')
})
test('German compounds share runs of letters, English plurals share a stem, an unknown language keeps its words', () => {
  const terms = (language: string, ...texts: string[]) =>
    extractFeatures(
      texts.map((text) => ({ text, language })),
      { atLeastIn: 2, atMostIn: 1 },
    ).terms
  expect(terms('de', 'Fahrradweg', 'Fahrradständer').filter((term) => term.startsWith('w:'))).toEqual([])
  expect(terms('de', 'Fahrradweg', 'Fahrradständer')).toContain('c:rrad')
  expect(terms('en', 'benches', 'bench')).toContain('w:bench')
  expect(terms('xx', 'benches', 'bench')).not.toContain('w:bench')
})
test('every row has length 1, or is empty', () => {
  const { matrix } = extractFeatures(
    ['Buses are late', 'the and of', 'Trees and buses and trees', ''].map((text) => ({ text, language: 'en' })),
  )
  const lengths = Array.from({ length: 4 }, (_, row) =>
    matrix.values.slice(matrix.starts[row], matrix.starts[row + 1]).reduce((sum, value) => sum + value ** 2, 0),
  )
  expect(lengths.map((length) => Math.round(length * 1e9) / 1e9)).toEqual([1, 0, 1, 0])
  expect(() => extractFeatures([], { words: 2 })).toThrow('words is 2: it must be from 0 to 1')
})
