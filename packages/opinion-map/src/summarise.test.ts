import { createRandom } from '@folkmoot/numbers'
import { expect, test } from 'vitest'
import {
  collectVotes,
  drawMap,
  nextStatement,
  opinionMap,
  resample,
  standingOf,
  summarise,
  type VoteRow,
} from './index.ts'

/** Two camps that differ on statements 0 to 9 and share 10 to 19. */
function camps(people: number, noise: number): VoteRow[] {
  const random = createRandom('two camps')
  return Array.from({ length: people * 20 }, (_, i) => {
    const [p, s] = [Math.floor(i / 20), i % 20]
    const likes = s >= 10 ? s < 18 : p % 5 < 3 === s < 5
    return { participant: `${p}`, statement: `${s}`, vote: (random.fraction() < noise ? !likes : likes) ? 1 : -1 }
  })
}
const texts = new Map(Array.from({ length: 20 }, (_, s) => [`${s}`, `Statement ${s}.`]))
const clear = opinionMap(collectVotes(camps(100, 0.1)))
const said = (map: typeof clear) => summarise(map, texts).map(({ text }) => text)

test('says what both groups share, what sets each apart and where they part', () => {
  const sentences = said(clear)
  expect(sentences[0]).toBe(
    '100 people voted 2,000 times on 20 statements. 100 people voted on enough of them to be placed.',
  )
  expect(sentences[1]).toBe('There are two clear groups: A (60 people) and B (40 people).')
  expect(sentences.filter((text) => /^Both groups agree that “Statement 1[0-7]\.”$/.test(text))).toHaveLength(5)
  expect(sentences.filter((text) => /^Both groups disagree with “Statement 1[89]\.”$/.test(text))).toHaveLength(2)
  expect(sentences.find((text) => text.startsWith('Group A stands out'))).toMatch(
    /agreeing that “Statement [0-4]\.” \(\d+ of 60 who voted on it\)\.$/,
  )
  expect(sentences.find((text) => text.startsWith('Opinions part most'))).toMatch(
    /group [AB] agrees, group [AB] disagrees\.$/,
  )
  expect(sentences.at(-1)).toMatch(/^The map shows about \d+ % of the differences between people;/)
  const all = summarise(clear, texts).find(({ about }) => about === 'all-agree')!
  expect(all.groups).toEqual([0, 1])
  expect(Number(all.statements[0])).toBeGreaterThanOrEqual(10)
})

test('says that there are no clear groups, or too few people, when that is so', () => {
  const random = createRandom('no camps')
  const vote = () => (random.below(2) ? 1 : -1) as 1 | -1
  const rows = Array.from({ length: 3000 }, (_, i) => ({
    participant: `${i % 150}`,
    statement: `${Math.floor(i / 150)}`,
    vote: i < 300 ? (1 as const) : vote(),
  }))
  const noise = opinionMap(collectVotes(rows))
  expect(noise.certainty.clear).toBe(false)
  expect(said(noise)[1]).toMatch(/^There are no clear groups: /)
  expect(said(noise).filter((text) => text.startsWith('Most people agree that “Statement '))).toHaveLength(2)
  expect(said(opinionMap(collectVotes(rows.slice(0, 4))))[1]).toBe('Too few people have voted to look for groups yet.')
})

test('the picture has a title, a description, a label and a shape for each group, and nothing of what is quoted breaks it', () => {
  const svg = drawMap(clear, { title: 'Trees & <script>"\u0000' })
  expect(svg).toContain('<title id="map-title">Trees &amp; &lt;script&gt;&quot;</title>')
  expect(svg).toContain(
    'There are two clear groups of opinion: group A, 60 people, circles and group B, 40 people, squares.',
  )
  expect(svg).toContain('>Group A: 60 people</text>')
  expect(svg.match(/<circle /g)!.length).toBeGreaterThan(10)
  expect(svg).not.toMatch(/NaN|undefined|Infinity/)
  const without = drawMap(opinionMap(collectVotes(camps(3, 0))))
  expect(without).toContain('no clear groups of opinion')
  expect(without).not.toContain('Group A')
  expect(drawMap(opinionMap(collectVotes([])))).not.toMatch(/NaN|undefined|Infinity/)
})

test('statements are drawn as often as their priority says, never again, and unknown ones weigh 1', () => {
  const served = ['0', '12', 'new']
  const weights = served.map((id) => (id === 'new' ? 1 : clear.priorities[clear.statementIds.indexOf(id)]!))
  const total = weights.reduce((a, b) => a + b, 0)
  const counts = new Map<string | undefined, number>()
  for (let i = 0; i < 4000; i++) {
    const drawn = nextStatement(clear, { served, voted: new Set(['7']), seed: `person ${i}` })
    counts.set(drawn, (counts.get(drawn) ?? 0) + 1)
  }
  for (const [i, id] of served.entries()) expect(counts.get(id)! / 4000).toBeCloseTo(weights[i]! / total, 1)
  expect(nextStatement(clear, { served, voted: new Set(served), seed: 'x' })).toBeUndefined()
})

test('who stands beyond the middle of their group is extreme, who stands near it is core', () => {
  const { centricness, coreness, extremeness } = standingOf(clear)
  expect([...coreness].every((value) => value <= 1)).toBe(true)
  const mean = extremeness.reduce((sum, value) => sum + value, 0) / extremeness.length
  expect(mean).toBeCloseTo(0, 9)
  const far = extremeness.indexOf(Math.max(...extremeness))
  expect(centricness[far]!).toBeLessThan(centricness.reduce((sum, value) => sum + value, 0) / centricness.length)
})

test('other people like these give the same camps; it reports and can be stopped', () => {
  const votes = collectVotes(camps(60, 0.1))
  const heard: string[] = []
  const whole = resample(votes, { draws: 6, progress: (done, of, sentence) => heard.push(`${done}/${of} ${sentence}`) })
  expect(whole.stability).toBeGreaterThan(0.9)
  expect(whole.groups.get(2)).toBe(6)
  expect(heard[0]).toBe('0/6 Making map 1 of 6 with other people')
  let asked = 0
  expect(resample(votes, { draws: 6, cancelled: () => asked++ === 2 }).draws).toBe(2)
  expect(() => resample(votes, { draws: 0 })).toThrow('draws is 0')
})
