import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { count, createPbReader, type PbFile, writePb } from './index.ts'
import { PbFault } from './pb/fault.ts'

const utf8 = new TextEncoder()
function read(text: string | Uint8Array, sizes: readonly number[] = [2 ** 20]): PbFile & { votes: string[][] } {
  const bytes = typeof text === 'string' ? utf8.encode(text) : text
  const votes: string[][] = []
  const reader = createPbReader({ vote: (fields) => votes.push([...fields]) })
  for (let [at, i] = [0, 0]; at < bytes.length; i++) {
    const size = sizes[i % sizes.length]!
    reader.push(bytes.slice(at, at + size))
    at += size
  }
  return { ...reader.end(), votes }
}

const head = (more = '') => `META\nkey;value\nbudget;100\nvote_type;approval\n${more}PROJECTS\nproject_id;cost;name\n`
const file = (votes: string, projects = '1;60;Pond\n2;30;Bench\nX-3;50;Swing\n', more = '') =>
  `${head(more)}${projects}VOTES\nvoter_id;vote;age\n${votes}`
const points = (votes: string) =>
  file(votes).replace('approval', 'cumulative').replace('voter_id;vote;age', 'voter_id;vote;points')
const scores = (text: string) => count(read(text).election, { rule: 'greedy' }).explanations.map(({ score }) => score)

describe('what a file may look like', () => {
  const readable: [string, string, string[]][] = [
    ['plain', file('a;1,2;30\nb;X-3;41\n'), ['1', '1', '1']],
    ['without a last line feed', file('a;1;30\nb;1;41'), ['2', '0', '0']],
    [
      'carriage returns and a byte-order mark',
      `\uFEFF${file('a;1,2;30\nb;2;41\n').replaceAll('\n', '\r\n')}`,
      ['1', '2', '0'],
    ],
    ['quotes before the vote, in it and after it', file('"a;b";1;3\n"c""d";"1,2";3\ne;2;"6;7"\n'), ['2', '2', '0']],
    ['empty ballots', file('a;;30\nb; ;31\nc;2;32\n'), ['0', '1', '0']],
    ['blanks round ids, blank lines', file('a; 1 , X-3 ;30\n\nb;1;2\n\n'), ['2', '0', '1']],
    ['blanks within ids', file('a;1, X 3 ,2;30\n').replace('X-3', 'X 3'), ['1', '1', '1']],
    ['a project twice on a ballot', file('a;1,1,2;30\nb;1;2\n'), ['2', '1', '0']],
    ['letters of any language', file('ż;1;ó\n'), ['1', '0', '0']],
    ['section names in any case', file('a;1;2\n').replace('META', ' meta ').replace('VOTES', 'Votes'), ['1', '0', '0']],
    ['points', points('a;1,2;3,2\nb;2;5\n'), ['3', '7', '0']],
    ['points of 0', points('a;1,2;3,0\n'), ['3', '0', '0']],
    ['points in parts', points('a;1,2;3,1.5\nb;2;0.25\nc;1;2\n'), ['5', '1.75', '0']],
    ['points within quotes', points('a;"1,2";"3,2"\n'), ['3', '2', '0']],
    ['points for a project twice: the first counts', points('a;1,1;3,9\n'), ['3', '0', '0']],
    ['a ranking', file('a;2,1;3\nb;2;3\n').replace('approval', 'ordinal'), ['1', '3', '0']],
    ['a ranking with a project twice', file('a;2,2,1;3\n').replace('approval', 'ordinal'), ['1', '2', '0']],
  ]
  test.each(readable)('%s', (_, text, expected) => expect(scores(text)).toEqual(expected))

  test('money with a point or a comma, exactly', () => {
    const { election } = read(file('a;1;3\n', '1;60,5;Pond\n2;0.001;Bench\n'))
    expect([election.parts, election.budget, ...election.projects.map(({ cost }) => cost)]).toEqual([
      1000n,
      100_000n,
      60_500n,
      1n,
    ])
  })
  test('ids that are numbers keep the order of the file', () => {
    expect(read(file('', '10;1;a\n9;1;b\n')).election.projects.map(({ id }) => id)).toEqual(['10', '9'])
  })
  test('empty ballots count as voters, equal ballots are kept once', () => {
    const { election } = read(file('a;1,2;3\nb;2,1;3\nc;;3\n'))
    expect([election.voters, election.ballots.distinct, [...election.ballots.times]]).toEqual([3, 2, [2, 1]])
  })
  test('warnings: projects named twice, counts that are not what the file says', () => {
    const { warnings } = read(file('a;1,1;3\nb;2;3\n', '1;1;a\n2;1;b\n', 'num_votes;3\nnum_projects;2\n'))
    expect(warnings).toEqual([
      'Line 13: a project stands on the ballot more than once; each counts once.',
      'The file says num_votes is 3; it holds 2.',
    ])
    expect(read(file('a;1,1;3\n'.repeat(500))).warnings.at(-1)).toBe('480 more ballots name a project more than once.')
  })
})

describe('what is refused, with the line and the reason', () => {
  const refused: [string, string | Uint8Array, number, RegExp][] = [
    ['nothing', '', 0, /ends before its votes/],
    ['another kind of file', 'id,name\n1,2\n', 1, /begins with a line META/],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0xff, 0xd8]), 1, /not UTF-8/],
    ['sections out of order', 'META\nkey;value\nVOTES\n', 3, /VOTES stands where PROJECTS was expected/],
    ['no votes', head(), 6, /ends before its votes/],
    ['an unknown kind of ballot', file('').replace('approval', 'scoring'), 4, /kind "scoring"/],
    ['no budget', file('').replace('budget', 'money'), 11, /META does not say budget/],
    ['a budget in words', file('').replace(';100', ';lots'), 3, /"lots" is not an amount/],
    ['a cost below 0', file('', '1;-5;a\n'), 7, /"-5" is not an amount/],
    ['a cost with commas for thousands', file('', '1;1,000.00;a\n'), 7, /"1,000.00" is not an amount/],
    ['two projects with one id', file('', '1;5;a\n1;6;b\n'), 8, /two projects have the id "1"/],
    ['an id with a comma', file('', '"1,2";5;a\n'), 7, /"1,2" is no id/],
    ['no column cost', file('').replace('project_id;cost', 'project_id;price'), 11, /no column cost/],
    ['no column vote', file('').replace('voter_id;vote', 'voter_id;choice'), 11, /no column vote/],
    ['a project row with too few fields', file('', '1;5\n'), 7, /it has 2 fields; the heading has 3/],
    ['a vote with too many fields', file('a;1;3;4\n'), 12, /it has 4 fields; the heading has 3/],
    ['a vote with too few fields', file('a;1;3\na;1\n'), 13, /it has 2 fields; the heading has 3/],
    ['an unknown id in a vote', file('a;1;3\na;1,7;3\n'), 13, /names "7"/],
    ['an id left out', file('a;1,,2;3\n'), 12, /names ""/],
    ['a quote that stays open', file('"a;1;3\n'), 12, /opened and not closed/],
    ['words after a quote', file('"a"b;1;3\n'), 12, /more after the closing quote/],
    [
      'broken UTF-8 in a name',
      utf8.encode(file('a;1;3\n')).map((byte) => (byte === 0x50 ? 0xff : byte)),
      5,
      /not UTF-8/,
    ],
    ['fewer points than projects', points('a;1,2;3\n'), 12, /fewer points/],
    ['more points than projects', points('a;1;3,4\n'), 12, /more points/],
    ['points below 0', points('a;1;-3\n'), 12, /"-3" is not a number of points/],
    ['points in words', points('a;1;NaN\n'), 12, /"NaN" is not a number of points/],
    ['points without end', points('a;1;99999999999999999999\n'), 12, /not a number of points/],
    ['points past the limit', points('a;1;2147483648\n'), 12, /the limit is 2147483647/],
  ]
  test.each(refused)('%s', (_, text, line, words) => {
    const fault = (() => {
      try {
        read(text)
      } catch (error) {
        return error
      }
    })()
    expect(fault).toBeInstanceOf(PbFault)
    expect(fault).toBeInstanceOf(RangeError)
    expect((fault as PbFault).line).toBe(line)
    expect((fault as PbFault).message).toMatch(words)
  })

  test('a line without end is refused before it fills the memory', () => {
    const reader = createPbReader()
    const chunk = new Uint8Array(2 ** 20).fill(65)
    expect(() => {
      for (let i = 0; i < 100; i++) reader.push(chunk)
    }).toThrow(/longer than 4,194,304 bytes/)
  })

  test('whatever bytes come, the answer is a file or a fault', () => {
    const start = fc.constantFrom('', head(), file(''), points(''))
    const pieces = fc.array(
      fc.constantFrom('1', '2', ';', ',', '"', '\n', '\r', ' ', 'a', 'VOTES', '.5', '\u0000', 'é'),
    )
    fc.assert(
      fc.property(start, pieces, (before, after) => {
        try {
          read(before + after.join(''))
        } catch (error) {
          expect(error).toBeInstanceOf(PbFault)
        }
      }),
      { numRuns: 2000 },
    )
  })
})

test('a ballot of every one of 60,000 projects, backwards', () => {
  const ids = Array.from({ length: 60_000 }, (_, i) => `${i}`)
  const text = file(`a;${ids.toReversed().join()};3\n`, `${ids.map((id) => `${id};1;n`).join('\n')}\n`)
  expect(read(text).election.ballots.projects.length).toBe(60_000)
})

const folder = new URL('../cases/', import.meta.url)
describe('real files', () => {
  const files = readdirSync(folder).filter((name) => name.endsWith('.pb'))
  test.each(files)('%s: however it is cut, and written again, it says the same', (name) => {
    const bytes = readFileSync(new URL(name, folder))
    const whole = read(bytes)
    expect(read(bytes, [1000, 1, 7, 64])).toEqual(whole)
    const written = [...writePb(whole)].join('')
    expect(read(written)).toEqual(whole)
    expect(whole.votes).toHaveLength(whole.election.voters)
    expect(whole.warnings).toEqual([])
  })
})

test('what is written reads back, whatever the words', () => {
  const word = fc.string({ unit: 'grapheme' }).filter((text) => text.isWellFormed() && !/[\r\n]/.test(text))
  fc.assert(
    fc.property(fc.array(fc.tuple(word, word), { maxLength: 5 }), word, (voters, name) => {
      const parts = {
        meta: [
          ['budget', '5'],
          ['vote_type', 'approval'],
        ] as const,
        projectColumns: ['project_id', 'cost', 'name'],
        projectRows: [['p', '1', name]],
        voteColumns: ['voter_id', 'vote', 'remark'],
        votes: voters.map(([id, remark]) => [id, 'p', remark]),
      }
      const back = read([...writePb(parts)].join(''))
      expect(back.votes).toEqual(parts.votes)
      expect(back.projectRows).toEqual(parts.projectRows)
    }),
  )
  const parts = { meta: [], projectColumns: ['a'], projectRows: [['x\ny']], voteColumns: [], votes: [] }
  expect(() => [...writePb(parts)]).toThrow(/line break/)
  expect(() => [...writePb({ ...parts, projectRows: [['x', 'y']] })]).toThrow('A row of PROJECTS has 2 fields')
})
