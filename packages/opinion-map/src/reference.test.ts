import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import reference from '../cases/reference.json' with { type: 'json' }
import { opinionMap } from './index.ts'
import { differences, type Reference, readConversation, shortfalls } from './reference.test-support.ts'

const datasets = Object.entries(reference.datasets as unknown as Record<string, Reference>)
const folder = (name: string) => fileURLToPath(new URL(`../cases/${name}`, import.meta.url))

test.each(datasets)('%s: mode polis equals the reference', (name, expected) => {
  const { votes, statements } = readConversation(folder(name))
  expect(differences(opinionMap(votes, { mode: 'polis', statements }), expected)).toEqual([])
})

test.each(datasets)('%s: our groups divide as well as the best of fifty beginnings', (name, expected) => {
  const { votes, statements } = readConversation(folder(name))
  expect(shortfalls(votes, statements, 'polis', expected)).toEqual([])
  expect(shortfalls(votes, statements, 'default')).toEqual([])
})

test('and the comparison does see a difference', () => {
  const [name, expected] = datasets.find(([known]) => known === '15-per-hour-seattle')!
  const { votes, statements } = readConversation(folder(name))
  const wrong = opinionMap(votes, { mode: 'polis', statements: statements.map((one) => ({ ...one, moderation: 1 })) })
  expect(differences(wrong, expected).length).toBeGreaterThan(10)
})
