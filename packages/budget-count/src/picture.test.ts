import fc from 'fast-check'
import { expect, test } from 'vitest'
import { elections, rules } from '../random-elections.ts'
import { count, createElection, moneyPicture } from './index.ts'

/** The names of the elements of well-formed XML, or what is wrong with it. */
function elements(xml: string): string[] | string {
  const open: string[] = []
  const found: string[] = []
  for (const [piece] of xml.matchAll(/<[^>]*>|[^<]+/g)) {
    if (!piece.startsWith('<')) {
      if (/&(?!amp;|lt;|gt;|quot;)|>/.test(piece)) return `not escaped: ${piece}`
      continue
    }
    const tag = /^<(\/?)([a-zA-Z]+)((?: [a-zA-Z-:]+="[^"<]*")*)(\/?)>$/.exec(piece)
    if (!tag) return `no tag: ${piece}`
    const [, closing, name, , alone] = tag
    if (closing ? open.pop() !== name : false) return `closed before it was opened: ${piece}`
    if (!closing) found.push(name!)
    if (!closing && !alone) open.push(name!)
  }
  return open.length > 0 ? `left open: ${open.join()}` : found
}

test('whatever the election and the names, the picture is well-formed and has a row for each winner', () => {
  fc.assert(
    fc.property(elections, rules, fc.string({ unit: 'binary' }), (plain, rule, name) => {
      const election = createElection({ ...plain, projects: plain.projects.map((project) => ({ ...project, name })) })
      const result = count(election, rule)
      const found = elements(moneyPicture(result, { title: name, currency: '<€>' }))
      expect(found).toBeInstanceOf(Array)
      expect((found as string[]).filter((element) => element === 'g')).toHaveLength(result.winners.length)
    }),
    { numRuns: 300 },
  )
})

test('it says in words what it shows, and tells the parts apart by pattern too', () => {
  const election = createElection({
    kind: 'approval',
    budget: '100',
    projects: [
      { id: '1', cost: '45', name: 'Pond & bench' },
      { id: '2', cost: '30', name: 'Swing' },
    ],
    ballots: [['1'], ['1', '2'], ['2']],
  })
  const picture = moneyPicture(count(election, { rule: 'equal-shares' }), { title: 'Norbiton', currency: 'GBP' })
  expect(picture).toContain('<title id="who-paid-title">Norbiton: who paid for what</title>')
  expect(picture).toContain('2 projects, 75 GBP of 100 GBP spent')
  expect(picture).toContain('Pond &amp; bench: Chosen 2nd.')
  expect(picture).toContain('>30 GBP: 2 people × 15</text>')
  expect(picture).toContain('>45 GBP: 1 person × 26.67, 1 paid less</text>')
  expect(picture).toContain('fill="url(#who-paid-last)"')
  expect(picture).toContain('>Not spent</text>')
})
