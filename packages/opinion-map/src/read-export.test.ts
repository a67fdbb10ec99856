import fc from 'fast-check'
import { expect, test } from 'vitest'
import { collectVotes, opinionMap, readExport, writeExport } from './index.ts'

const comments =
  'comment-id,author-id,agrees,disagrees,moderated,comment-body\n0,9,2,1,1,"More trees, please"\n1,9,1,0,-1,Spam\n'
const people = 'participant,group-id,n-votes,0,1\n7,0,2,1,1\n8,0,1,1,\n9,,1,-1,\n'

test('reads votes, moderation and words; the totals say that 1 is agreement', () => {
  const read = readExport(people, comments)
  if (!read.ok) throw new Error(read.message)
  expect(read.agreeIs).toBe(1)
  expect(read.differing).toEqual([])
  expect(read.statements[0]).toMatchObject({ id: '0', text: 'More trees, please', moderation: 1, agrees: 2 })
  expect([...read.votes.codes]).toEqual([2, 5, 2, 0])
})

test('where -1 is agreement the totals show it, and the same votes come out', () => {
  const turned = 'participant,group-id,n-votes,0,1\n7,0,2,-1,-1\n8,0,1,-1,\n9,,1,1,\n'
  const [read, as] = [readExport(turned, comments), readExport(people, comments)]
  if (!read.ok || !as.ok) throw new Error('not read')
  expect(read.agreeIs).toBe(-1)
  expect(read.votes).toEqual(as.votes)
})

test('BOM, CRLF, quotes and totals that are a little off are read', () => {
  const windows = (text: string) => `\ufeff${text.replaceAll('\n', '\r\n')}`
  const read = readExport(windows(people.replace('8,0', '"8","0"')), windows(comments.replace('2,1,1', '3,1,1')))
  if (!read.ok) throw new Error(read.message)
  expect(read.differing).toEqual(['0'])
  expect([...read.votes.codes]).toEqual([2, 5, 2, 0])
})

test.each([
  ['', comments, 'participants-votes.csv is empty'],
  [people, '', 'comments.csv is empty'],
  ['who,0\n1,1\n', comments, 'participants-votes.csv, line 1: there is no column "participant"'],
  [people.replace('8,0,1,1,', '8,0,1,1'), comments, 'participants-votes.csv, line 3: there are 4 values, but 5 titles'],
  [people.replace('8,0,1,1,', '8,0,1,yes,'), comments, 'line 3: the vote on statement "0" is "yes"'],
  [people.replace('9,,1', '8,,1'), comments, 'line 4: there is a participant "8" already'],
  [people.replace('0,1\n', '0,5\n'), comments, 'line 1: the statement "5" is not in comments.csv'],
  [people, comments.replace('moderated', 'mod'), 'comments.csv, line 1: there is no column "moderated"'],
  [people, comments.replace(',-1,Spam', ',7,Spam'), 'comments.csv, line 3: moderated is "7"'],
  [people, comments.replace('0,9,2', '0,9,two'), 'comments.csv, line 2: agrees is "two"'],
  [people, comments.replace('\n1,9', '\n0,9'), 'comments.csv, line 3: there is a comment "0" already'],
  [people, comments.replace('\n1,9', '\n,9'), 'comments.csv, line 3: the comment has no id'],
  [people, comments.replace('please"', 'please'), 'comments.csv, line'],
  [
    people.replace('9,,1,-1', '9,,1,1'),
    comments.replace('2,1,1', '0,0,1').replace('1,0,-1', '0,0,-1'),
    'no better than -1',
  ],
])('says what is wrong, in which file and line', (votes, statements, message) => {
  const read = readExport(votes, statements)
  expect(read.ok).toBe(false)
  expect(!read.ok && read.message).toContain(message)
})

test('what is written is read back as it was', () => {
  const row = fc.record({
    participant: fc.nat(20).map(String),
    statement: fc.nat(8).map(String),
    vote: fc.constantFrom<-1 | 0 | 1>(-1, 0, 1),
  })
  const words = fc.array(
    fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll('\r', ' ').trim()),
    { minLength: 9, maxLength: 9 },
  )
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 60 }), words, (rows, texts) => {
      const votes = collectVotes([
        ...rows,
        { participant: '1', statement: '0', vote: 1 },
        { participant: '2', statement: '0', vote: 1 },
        { participant: '2', statement: '1', vote: 1 },
      ])
      const statements = texts.map((text, s) => ({
        id: `${s}`,
        text,
        moderation: ((s % 3) - 1) as -1 | 0 | 1,
        meta: s === 4,
        author: `${s % 2}`,
      }))
      const files = writeExport(votes, { topic: 'Trees, "and" more', statements, map: opinionMap(votes) })
      const read = readExport(files['participants-votes.csv'], files['comments.csv'])
      if (!read.ok) {
        expect(read.message).toContain('no better than -1')
        return
      }
      fc.pre(read.agreeIs === 1)
      expect(read.differing).toEqual([])
      expect(read.votes).toEqual(votes)
      expect(read.statements.map(({ agrees, disagrees, ...rest }) => rest)).toEqual(statements)
      expect(files['summary.csv']).toContain('topic,"Trees, ""and"" more"\n')
    }),
    { numRuns: 60 },
  )
})
