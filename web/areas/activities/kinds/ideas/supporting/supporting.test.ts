import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openHouse, type TestHouse } from '../../../../../town/house.ts'
import { eraseVoice, moderate } from '../../../../voices/index.ts'
import { type Board, openBoard, shareIdea } from '../board.test-support.ts'
import { forgetSupports, supportedBy } from '../personal.ts'
import { supportIdea } from './commands.ts'

let house: TestHouse
let board: Board
beforeAll(async () => {
  house = await openHouse()
  board = await openBoard(house)
})
afterAll(() => house.close())

const countOf = async (id: string) => {
  const { db } = await house.council()
  const { rows } = await sql<{ stored: number; counted: number }>`select supports as stored,
    (select count(*)::int from idea_supports s where s.idea_id = i.id) as counted from ideas i where id = ${id}`.execute(
    db,
  )
  expect(rows[0]!.stored).toBe(rows[0]!.counted)
  return rows[0]!.stored
}

describe('one person supports an idea once', () => {
  test('it is counted, said on the page, and can be taken back', async () => {
    const { id } = await shareIdea(await house.acting(), board)
    const browser = await house.browser()
    const page = await browser.visit(`${board.path}/ideas/${id}`)
    expect(page.headers.getSetCookie()).toEqual([])
    expect(page.html).toContain(`${board.path}/ideas/${id}/support`)
    expect((await browser.visit(`${board.path}/ideas/${id}/support`)).text).toContain(
      'Each person can support an idea once',
    )
    const done = await browser.submit(`${board.path}/ideas/${id}/support`)
    expect(done.text).toContain('You support this idea')
    expect(await countOf(id)).toBe(1)
    await browser.send(`${board.path}/ideas/${id}/support`)
    expect(await countOf(id)).toBe(1)
    const back = await browser.visit(`${board.path}/ideas/${id}/support`)
    expect(back.text).toContain('Take my support back')
    await browser.send(`${board.path}/ideas/${id}/support/end`)
    expect(await countOf(id)).toBe(0)
    await browser.send(`${board.path}/ideas/${id}/support/end`)
    expect(await countOf(id)).toBe(0)
    const welsh = await browser.send(
      `${board.path}/ideas/${id}/support`,
      { 'switch-language': 'cy' },
      { nothingDone: true },
    )
    expect(welsh.text).toContain('Cefnogi’r syniad hwn')
    expect(await countOf(id)).toBe(0)
  })

  test('twenty times at once counts once, and all twenty are answered; twenty first-time people at once count twenty', async () => {
    const { id } = await shareIdea(await house.acting(), board)
    const browser = await house.browser()
    await browser.visit(`${board.path}/ideas/${id}/support`)
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => browser.send(`${board.path}/ideas/${id}/support`)),
    )
    expect(answers.map(({ status }) => status)).toEqual(Array(20).fill(303))
    expect(await countOf(id)).toBe(1)
    const crowd = await Promise.all(Array.from({ length: 20 }, () => house.browser()))
    const all = await Promise.all(crowd.map((one) => one.send(`${board.path}/ideas/${id}/support`)))
    expect(all.map(({ status }) => status)).toEqual(Array(20).fill(303))
    expect(await countOf(id)).toBe(21)
  })

  test('where an account is asked for, another browser gains nothing, and nobody supports without one', async () => {
    const own = await openBoard(house, { identityLevel: 'account' })
    const { id } = await shareIdea(await house.acting(), own)
    const stranger = await house.browser()
    expect((await stranger.send(`${own.path}/ideas/${id}/support`)).location).toContain('/sign-in')
    expect(await countOf(id)).toBe(0)
    const account = await house.account('resident')
    const [one, two] = [await house.browser({ account }), await house.browser({ account })]
    await one.send(`${own.path}/ideas/${id}/support`)
    await two.send(`${own.path}/ideas/${id}/support`)
    expect(await countOf(id)).toBe(1)
    const at = await house.acting()
    expect(await supportedBy(at.db, at.council.keys, account)).toEqual([
      { idea: 'A bench at the bus stop', since: expect.any(Date) },
    ])
    expect(await forgetSupports(at, account)).toBe(1)
    expect(await countOf(id)).toBe(0)
  })

  test('what is not shown is not found; what is closed is refused', async () => {
    const at = await house.acting()
    const hiddenIdea = await shareIdea(at, board, {}, { shown: false })
    const refused = await shareIdea(at, board)
    await moderate(at, {
      voiceIds: [refused.id],
      decision: { deed: 'refuse', reason: 'abuse', sentence: 'It insults a neighbour.' },
    })
    const erased = await shareIdea(at, board)
    await eraseVoice(at, erased.id, 'Asked for')
    const browser = await house.browser()
    for (const { id } of [hiddenIdea, refused, erased]) {
      expect((await browser.send(`${board.path}/ideas/${id}/support`)).status).toBe(404)
      expect((await browser.visit(`${board.path}/ideas/${id}/support`)).status).toBe(404)
      expect(await supportIdea(at, { activityId: board.id, ideaId: id, supporter: 'x' })).toEqual({ refused: 'closed' })
      expect(await countOf(id)).toBe(0)
    }
    // An idea of one board is not found on another.
    const other = await openBoard(house)
    const { id } = await shareIdea(at, other)
    expect((await browser.send(`${board.path}/ideas/${id}/support`)).status).toBe(404)
    await sql`update activities set closes_at = ${new Date(house.clock.now.getTime() - 1000)} where id = ${other.id}`.execute(
      at.db,
    )
    expect((await browser.send(`${other.path}/ideas/${id}/support`)).text).toContain('You cannot answer this now')
    expect(await supportIdea(at, { activityId: other.id, ideaId: id, supporter: 'x' })).toEqual({ refused: 'closed' })
    expect((await browser.visit(`${other.path}/ideas/${id}`)).text).toContain(
      'ideas can be read, and not be supported any more',
    )
  })
})
