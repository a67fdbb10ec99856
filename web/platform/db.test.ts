import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openHouse, type TestHouse } from '../town/house.ts'
import { deed, type Sql } from './db.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

const lock = (db: Sql, name: string) => sql`select pg_advisory_xact_lock(hashtext(${name}))`.execute(db)

test('two deeds that wait for each other’s locks are both done, each once', async () => {
  const { db } = await house.council()
  const [begun, written, held] = [{ one: 0, two: 0 }, [] as string[], new Set<string>()]
  let both = () => {}
  const holding = new Promise<void>((resolve) => {
    both = resolve
  })
  const cross = (who: 'one' | 'two', first: string, second: string) =>
    deed(db, async (tx) => {
      begun[who]++
      await lock(tx, first)
      if (held.add(who).size === 2) both()
      await holding
      await lock(tx, second)
      return who
    }).then((who) => written.push(who))
  await Promise.all([cross('one', 'north', 'south'), cross('two', 'south', 'north')])
  expect(written.sort()).toEqual(['one', 'two'])
  expect(begun.one + begun.two).toBe(3)
})

test('what fails for another reason fails at once, and leaves nothing', async () => {
  const { db } = await house.council()
  let begun = 0
  const failing = deed(db, async (tx) => {
    begun++
    await sql`select 1 / 0`.execute(tx)
  })
  await expect(failing).rejects.toThrow('division by zero')
  expect(begun).toBe(1)
})

test('a deed that meets a deadlock every time is given up after three', async () => {
  const { db } = await house.council()
  let begun = 0
  const stuck = deed(db, async () => {
    begun++
    throw Object.assign(new Error('deadlock detected'), { code: '40P01' })
  })
  await expect(stuck).rejects.toThrow('deadlock detected')
  expect(begun).toBe(3)
})
