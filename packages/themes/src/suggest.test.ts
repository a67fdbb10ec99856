import { readFileSync } from 'node:fs'
import { createRandom } from '@folkmoot/numbers'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Comment, type Suggestion, suggestThemes } from './index.ts'
import { fold } from './text/tokens.ts'

const lines = readFileSync(new URL('../cases/clinc-twelve.tsv', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
const comments: Comment[] = lines.map((line, i) => ({ id: `c${i}`, text: line.split('\t')[1]!, language: 'en' }))
const suggest = async (own: readonly Comment[], more = {}): Promise<Suggestion> => {
  const answer = await suggestThemes(own, { seed: 'test', ...more })
  if (answer.kind !== 'suggested') throw new Error(answer.sentence)
  return answer
}
const whole = await suggest(comments)

test('every comment is in one theme or stands alone', () => {
  const inThemes = whole.themes.flatMap(({ comments: own }) => own)
  expect([...inThemes, ...whole.unplaced].sort()).toEqual(comments.map(({ id }) => id).sort())
  expect(whole.comments.length).toBe(comments.length)
})
test('examples are word for word, and every keyphrase stands in a comment of its theme', () => {
  const text = new Map(comments.map((comment) => [comment.id, comment.text]))
  for (const theme of whole.themes) {
    for (const example of theme.examples) expect(text.get(example.id)).toBe(example.text)
    expect(theme.proposal).toBe(theme.keyphrases[0]?.phrase)
    for (const { phrase, comments: count } of theme.keyphrases) {
      expect(
        theme.comments.some((id) => text.get(id)!.includes(phrase)),
        phrase,
      ).toBe(true)
      expect(count).toBeLessThanOrEqual(theme.distinct)
    }
  }
  expect(whole.themes.flatMap(({ keyphrases }) => keyphrases).length).toBeGreaterThan(whole.themes.length * 2)
})
test('the order of comments changes nothing, another seed may', async () => {
  const shuffled = createRandom('order').shuffle(comments)
  expect(await suggest(shuffled)).toEqual(whole)
  expect((await suggest(comments, { seed: 'other' })).model).toContain('seed=other')
})
test('repeats stand with the comment they repeat and are read once', async () => {
  const own = [...comments.slice(0, 60), { id: 'z', text: `${comments[0]!.text.toUpperCase()}!!`, language: 'en' }]
  const { comments: placed, repeats, themes } = await suggest(own)
  const repeat = placed.find(({ id }) => id === 'z')!
  expect(repeats).toBeGreaterThanOrEqual(1)
  expect(repeat.repeats).toBe('c0')
  expect(repeat.theme).toBe(placed.find(({ id }) => id === 'c0')!.theme)
  expect(themes.reduce((sum, { distinct }) => sum + distinct, 0)).toBe(own.length - repeats)
})
test('languages are grouped apart, and a language with few comments is read one by one', async () => {
  const german = readFileSync(new URL('../cases/klimarat.tsv', import.meta.url), 'utf8')
    .split('\n')
    .slice(0, 80)
  const own = [
    ...comments.slice(0, 100),
    ...german.map((line, i) => ({ id: `d${i}`, text: line.split('\t')[1]!, language: 'de' })),
    { id: 'w', text: 'Mae angen mwy o goed', language: 'cy' },
  ]
  const { themes, unplaced, languages } = await suggest(own)
  expect(languages.map(({ language }) => language)).toEqual(['en', 'de', 'cy'])
  expect(unplaced).toEqual(['w'])
  for (const theme of themes) expect(new Set(theme.comments.map((id) => id[0])).size).toBe(1)
})
test('who wrote them and how groups voted is added up', async () => {
  const votes = { A: { agree: 3, disagree: 1, pass: 0 } }
  const own = comments.slice(0, 40).map((comment, i) => ({ ...comment, group: i % 2 ? 'A' : 'B', votes }))
  const { themes } = await suggest(own, { number: 3 })
  expect(themes.reduce((sum, { groups }) => sum + (groups['A'] ?? 0), 0)).toBe(20)
  expect(themes.reduce((sum, theme) => sum + theme.votes['A']!.agree, 0)).toBe(120)
})
test('an embedding model moves the themes; one that breaks its word is refused', async () => {
  const vowels = { name: 'vowels 1', dimensions: 5, languages: 'any' as const }
  const embed = async (texts: readonly string[]) =>
    texts.map((text) => [...'aeiou'].map((vowel) => fold(text).split(vowel).length))
  const seen: string[] = []
  const moved = await suggest(comments, {
    number: 6,
    embedder: { ...vowels, embed },
    progress: (_d: number, _o: number, s: string) => seen.push(s),
  })
  expect(moved.model).toContain('embedder=vowels 1')
  expect(seen).toContain('Placing comments by meaning')
  expect(moved.themes).not.toEqual((await suggest(comments, { number: 6 })).themes)
  const broken = { ...vowels, embed: async (texts: readonly string[]) => texts.map(() => [1, 2]) }
  await expect(suggest(comments, { embedder: broken })).rejects.toThrow('vowels 1 gave 2 numbers')
})
test('it can be stopped, and nothing is suggested for nothing', async () => {
  expect(await suggestThemes(comments, { seed: 's', cancelled: () => true })).toMatchObject({ reason: 'cancelled' })
  expect(await suggestThemes([], { seed: 's' })).toMatchObject({ reason: 'none' })
})
test('hostile comments do no harm', async () => {
  const hostile = [
    '',
    '   ',
    '\u0000',
    '__proto__',
    'constructor',
    '<script>',
    "'; drop",
    '🏳️‍🌈',
    '\u202Eabc',
    'a'.repeat(20_000),
  ]
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...hostile)), { maxLength: 30 }),
      async (texts) => {
        const own = texts.map((text, i) => ({ id: `${i}`, text: text.slice(0, 20_000) }))
        const answer = await suggestThemes(own, { seed: 's' })
        if (answer.kind === 'suggested') expect(answer.comments.length).toBe(own.length)
      },
    ),
    { numRuns: 30 },
  )
  await expect(suggestThemes([{ id: 'a', text: 'x'.repeat(20_001) }], { seed: 's' })).rejects.toThrow(
    '20,000 are the most',
  )
  await expect(
    suggestThemes(
      [
        { id: 'a', text: '' },
        { id: 'a', text: '' },
      ],
      { seed: 's' },
    ),
  ).rejects.toThrow('"a"')
  await expect(suggestThemes([], { seed: 's', number: 1 })).rejects.toThrow('number is 1')
})
