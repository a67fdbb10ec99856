import { expect, test } from 'vitest'
import { count } from './count.ts'
import { fresh } from './definition.ts'
import { leftOutOf, type Paper, papersOf, pilesOf, rootOf } from './papers.ts'
import { recount } from './recount.ts'

const definition = {
  ...fresh,
  options: ['pond', 'path', 'swing'].map((key) => ({
    key,
    label: { en: `A ${key}`, cy: '' },
    about: { en: '', cy: '' },
    cost: null,
    link: '',
  })),
}
const papers: Paper[] = [
  { mark: 'c', choices: { pond: 1, path: 2 }, leftOut: null },
  { mark: 'a', choices: { path: 1 }, leftOut: null },
  { mark: 'b', choices: {}, leftOut: 'blank' },
  { mark: 'd', choices: { path: 2, pond: 1 }, leftOut: null },
]

test('the file holds the rules and each ballot under its mark; whoever counts it again comes to the same', () => {
  const file = papersOf({ id: 'vote', definition }, papers)
  expect(file.split('\n')).toHaveLength(6)
  expect(file.split('\n')[2]).toBe('{"ballot":"b","left-out":"blank"}')
  expect(papersOf({ id: 'vote', definition }, papers.toReversed())).toBe(file)
  expect(pilesOf(papers).map(({ n }) => n)).toEqual([2, 1])
  expect(leftOutOf(papers)).toEqual({ blank: 1 })
  const root = rootOf(file)
  const again = recount(file)
  expect(again.root).toBe(root)
  expect(again.leftOut).toBe(1)
  expect(again.counted).toEqual(count(definition, pilesOf(papers), root))
  expect(again.counted.standings[0]).toMatchObject({ key: 'path', score: 7 })
})

test('one ballot changed gives another fingerprint; a line that is no ballot is named', () => {
  const file = papersOf({ id: 'vote', definition }, papers)
  expect(rootOf(file.replace('"path":1', '"pond":1'))).not.toBe(rootOf(file))
  expect(() => recount(file.replace('"path":1', '"path":-1'))).toThrow('Line 2')
  expect(() => recount(file.replace('"ballot":"b"', '"ballot":"a"'))).toThrow('Line 3')
  expect(() => recount(file.replace('"path":1', '"bridge":1'))).toThrow('Line 2')
})
