import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openHouse, type TestHouse } from '../town/house.ts'
import { isId, newId } from './ids.ts'
import { endSession, endSessionsOf, findPerson, newToken, openSession, sweepSessions } from './session.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

const later = (days: number) => new Date(house.clock.now.getTime() + days * 86_400_000)
const begin = async (secondFactor = true) => {
  const accountId = await house.account('moderator')
  const { db } = await house.council()
  return { db, accountId, token: await openSession(db, { accountId, now: house.clock.now, secondFactor }) }
}

describe('a session', () => {
  test('is found by its token with the person and their grants, and by nothing else', async () => {
    const { db, accountId, token } = await begin()
    expect(await findPerson(db, token, house.clock.now)).toMatchObject({
      id: accountId,
      grants: [{ role: 'moderator', scope: 'council' }],
      secondFactorAt: house.clock.now,
      hasSecondFactor: false,
    })
    for (const wrong of ['', token.slice(1), `${token}x`, newToken(), accountId, token.toUpperCase()])
      expect(await findPerson(db, wrong, house.clock.now)).toBeNull()
  })
  test('is kept as a hash alone, of a token that nobody guesses', async () => {
    const { db, token } = await begin()
    expect(Buffer.from(token, 'base64url')).toHaveLength(32)
    const rows = await db.selectFrom('sessions').selectAll().execute()
    expect(JSON.stringify(rows)).not.toContain(token)
    expect(rows.some(({ token_hash }) => token_hash.equals(Buffer.from(token)))).toBe(false)
  })
  test('ends after fourteen days, when it is told to, and all of them when told to', async () => {
    const { db, accountId, token } = await begin()
    expect(await findPerson(db, token, later(13.99))).not.toBeNull()
    expect(await findPerson(db, token, later(14))).toBeNull()
    await endSession(db, token)
    expect(await findPerson(db, token, house.clock.now)).toBeNull()
    const tokens = await Promise.all(
      [1, 2].map(() => openSession(db, { accountId, now: house.clock.now, secondFactor: false })),
    )
    await endSessionsOf(db, accountId)
    for (const one of tokens) expect(await findPerson(db, one, house.clock.now)).toBeNull()
  })
  test('that replaces another ends that one: signing in rotates', async () => {
    const { db, accountId, token } = await begin(false)
    const next = await openSession(db, { accountId, now: house.clock.now, secondFactor: true, replaces: token })
    expect(await findPerson(db, token, house.clock.now)).toBeNull()
    expect((await findPerson(db, next, house.clock.now))!.secondFactorAt).toEqual(house.clock.now)
  })
  test('without a second factor says so', async () => {
    const { db, token } = await begin(false)
    expect((await findPerson(db, token, house.clock.now))!.secondFactorAt).toBeNull()
  })
  test('knows no grant that was ended, from the next request on', async () => {
    const { db, accountId, token } = await begin()
    const grant = await db
      .selectFrom('grants')
      .select('id')
      .where('account_id', '=', accountId)
      .executeTakeFirstOrThrow()
    await db.insertInto('grant_ends').values({ grant_id: grant.id, ended_at: house.clock.now }).execute()
    expect((await findPerson(db, token, house.clock.now))!.grants).toEqual([])
  })
  test('that is over is swept away', async () => {
    const { db, token } = await begin()
    await sweepSessions(db, later(15))
    expect(await findPerson(db, token, house.clock.now)).toBeNull()
  })
})

test('an id says when it was made, and no two are the same', () => {
  const ids = Array.from({ length: 2_000 }, () => newId(new Date('2026-06-19T12:00:00Z')))
  expect(new Set(ids).size).toBe(2_000)
  expect(ids.filter((id) => !isId(id) || id.slice(0, 13) !== ids[0]!.slice(0, 13))).toEqual([])
  expect(newId(new Date('2026-06-19')) < newId(new Date('2026-06-20'))).toBe(true)
  for (const wrong of ['', 'x', ids[0]!.toUpperCase(), ids[0]!.slice(1), `${ids[0]} `, `${ids[0]}' or '1'='1`])
    expect(isId(wrong)).toBe(false)
})
