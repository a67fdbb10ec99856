import { expect, test } from 'vitest'
import { type Decision, decide, type Prediction, reportCoverage, type Themes } from './index.ts'

const made = { by: 'officer 7', at: '2026-06-19T16:30:00Z', model: 'folkmoot-themes/1; seed=s' }
const start = {
  themes: [
    { id: 't1', comments: ['a', 'b', 'c'] },
    { id: 't2', comments: ['d', 'e'] },
    { id: 't3', comments: ['f'] },
  ],
  comments: [
    { id: 'a', text: 'Late buses' },
    { id: 'b', text: 'late BUSES!', repeats: 'a' },
    { id: 'c', text: 'A cycle lane, please' },
    { id: 'd', text: 'Trees in the street' },
    { id: 'e', text: 'Plant trees by the cycle lane' },
    { id: 'f', text: 'My landlord' },
  ],
}
type Deed = Decision extends infer One ? (One extends Decision ? Omit<One, keyof typeof made> : never) : never
const after = (...deeds: Deed[]): Themes => {
  const now = decide(
    start,
    deeds.map((deed) => ({ ...made, ...deed }) as Decision),
  )
  if ('kind' in now) throw new Error(now.sentence)
  return now
}
const refusal = (...deeds: Deed[]) => {
  const now = decide(
    start,
    deeds.map((deed) => ({ ...made, ...deed }) as Decision),
  )
  return 'kind' in now ? [now.decision, now.sentence] : 'carried out'
}

test('a pin is a label by a person, what repeats it is one by rule, and neither is a suggestion any more', () => {
  const { labels, themes } = after({ deed: 'pin', comment: 'a', themes: ['t1', 't2'] })
  expect(labels.get('a')).toEqual({ themes: ['t1', 't2'], how: 'person', ...made })
  expect(labels.get('b')).toEqual({ themes: ['t1', 't2'], how: 'rule', ...made })
  expect(themes.get('t1')!.suggested).toEqual(['c'])
})
test('a merge takes labels, suggestions, phrases and the trail with it, and the old name leads to the new', () => {
  const { labels, themes, merged } = after(
    { deed: 'name', theme: 't1', name: 'Getting about' },
    { deed: 'pin', comment: 'a', themes: ['t1'] },
    { deed: 'rule', theme: 't1', phrase: 'Cycle Lane' },
    { deed: 'merge', themes: ['t1', 't2'], into: 't2' },
    { deed: 'merge', themes: ['t2', 't3'], into: 't3' },
  )
  expect([...themes.keys()]).toEqual(['t3'])
  expect(labels.get('a')!.themes).toEqual(['t3'])
  expect(labels.get('e')!.themes).toEqual(['t3'])
  expect([...merged]).toEqual([
    ['t1', 't3'],
    ['t2', 't3'],
  ])
  expect(themes.get('t3')!.trail.map(({ deed }) => deed)).toEqual(['name', 'pin', 'rule', 'merge', 'merge'])
  expect(themes.get('t3')!.suggested.sort()).toEqual(['d', 'f'])
})
test('a split makes named themes and labels; what is not taken stays', () => {
  const { labels, themes } = after({
    deed: 'split',
    theme: 't1',
    into: [{ theme: 'n1', name: 'Cycling', comments: ['c'] }],
  })
  expect(themes.get('n1')).toMatchObject({ name: 'Cycling', suggested: [] })
  expect(labels.get('c')).toMatchObject({ themes: ['n1'], how: 'person' })
  expect(themes.get('t1')!.suggested).toEqual(['a', 'b'])
})
test('a person comes before a rule, rules add up, whole words only', () => {
  const { labels } = after(
    { deed: 'rule', theme: 't2', phrase: 'trees' },
    { deed: 'rule', theme: 't1', phrase: 'cycle lane' },
    { deed: 'rule', theme: 't3', phrase: 'bus' },
    { deed: 'pin', comment: 'c', themes: [] },
  )
  expect(labels.get('e')!.themes).toEqual(['t2', 't1'])
  expect(labels.get('c')).toMatchObject({ themes: [], how: 'person' })
  expect(labels.has('a')).toBe(false)
})
test.each<[string, Deed[], number]>([
  ['There is no theme "t9".', [{ deed: 'name', theme: 't9', name: 'x' }], 0],
  [
    'There is no theme "t1": it became part of "t2".',
    [
      { deed: 'merge', themes: ['t1', 't2'], into: 't2' },
      { deed: 'pin', comment: 'a', themes: ['t1'] },
    ],
    1,
  ],
  ['There is no comment "zz".', [{ deed: 'pin', comment: 'zz', themes: [] }], 0],
  ['The name is empty.', [{ deed: 'name', theme: 't1', name: '  ' }], 0],
  ['There is already a theme "t2".', [{ deed: 'create', theme: 't2', name: 'x' }], 0],
  ['The phrase has no letters.', [{ deed: 'rule', theme: 't1', phrase: '...' }], 0],
  ['"t3" is not one of the themes that are merged.', [{ deed: 'merge', themes: ['t1', 't2'], into: 't3' }], 0],
  [
    'A comment is in two parts of the split: pin it to several themes instead.',
    [
      {
        deed: 'split',
        theme: 't1',
        into: [
          { theme: 'n', name: 'n', comments: ['a'] },
          { theme: 'm', name: 'm', comments: ['a'] },
        ],
      },
    ],
    0,
  ],
])('%s', (sentence, deeds, place) => {
  expect(refusal(...deeds)).toEqual([place, sentence])
})
test('the state is what the trail says: the same decisions give the same state', () => {
  const deeds: Deed[] = [
    { deed: 'create', theme: 'n', name: 'New' },
    { deed: 'pin', comment: 'f', themes: ['n'] },
  ]
  expect(after(...deeds)).toEqual(after(...deeds))
  expect(() => decide({ ...start, themes: [start.themes[0]!, start.themes[0]!] }, [])).toThrow('Two themes share an id')
})

test('coverage counts every comment once, and a minority left behind is told', () => {
  const { labels } = after({ deed: 'pin', comment: 'a', themes: ['t1'] }, { deed: 'pin', comment: 'f', themes: [] })
  const own = start.comments.map(({ id }) => ({ id, group: id === 'e' ? 'few' : 'many' }))
  const guess = (suggested: string[]): Prediction => ({ row: 0, top: [], none: 0, suggested, uncertainty: 0 })
  const report = reportCoverage(
    own,
    labels,
    new Map([
      ['c', guess(['t1'])],
      ['d', guess([])],
      ['a', guess(['t2'])],
    ]),
  )
  expect(report.all).toEqual({ comments: 6, person: 2, rule: 1, model: 1, unread: 2 })
  expect(report.none).toBe(1)
  expect(report.minority).toEqual({ kind: 'behind', smallest: 'few', largest: 'many', shares: [0, 0.6] })
  const { all } = report
  expect(all.person + all.rule + all.model + all.unread).toBe(all.comments)
  expect(reportCoverage(own, labels, new Map(), { within: 0.7 }).minority.kind).toBe('alike')
  expect(() => reportCoverage([], labels)).toThrow('"a", which is no comment')
})
