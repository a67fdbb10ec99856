import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Db, Tx } from './db.ts'
import { forgetFigures, keepFigures, keptFigure } from './kept-figures.ts'

const db = { isTransaction: false } as Db
const other = { isTransaction: false } as Db
let counted = 0
const count = async () => ++counted
beforeEach(() => {
  counted = 0
  keepFigures(performance.now() + 60_000)
})
afterEach(() => keepFigures(0))

test('a figure is counted once, by council and key', async () => {
  expect([await keptFigure(db, 'groups', count), await keptFigure(db, 'groups', count)]).toEqual([1, 1])
  expect(await keptFigure(db, 'wards', count)).toBe(2)
  expect(await keptFigure(other, 'groups', count)).toBe(3)
})

test('whoever asks at the same time waits for the one count', async () => {
  expect(await Promise.all([keptFigure(db, 'a', count), keptFigure(db, 'a', count)])).toEqual([1, 1])
})

test('a change that is heard drops it, also one that is heard while it is being counted', async () => {
  await keptFigure(db, 'a', count)
  forgetFigures()
  const slow = keptFigure(db, 'a', async () => {
    await new Promise((done) => setTimeout(done, 5))
    return ++counted
  })
  forgetFigures()
  expect(await slow).toBe(2)
  expect(await keptFigure(db, 'a', count)).toBe(3)
})

test('nothing is kept while no change can be heard, nor inside a transaction', async () => {
  keepFigures(0)
  await keptFigure(db, 'a', count)
  expect(await keptFigure(db, 'a', count)).toBe(2)
  keepFigures(performance.now() + 60_000)
  const tx = { isTransaction: true } as Tx
  await keptFigure(tx, 'a', count)
  expect(await keptFigure(tx, 'a', count)).toBe(4)
})

test('a count that failed is not kept, and no more than a bounded number is', async () => {
  await expect(keptFigure(db, 'a', () => Promise.reject(new Error('away')))).rejects.toThrow('away')
  expect(await keptFigure(db, 'a', count)).toBe(1)
  for (let n = 0; n < 500; n++) await keptFigure(db, `filter ${n}`, count)
  expect(await keptFigure(db, 'a', count)).toBe(502)
})
