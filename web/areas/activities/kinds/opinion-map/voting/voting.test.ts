import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '../../../../../platform/ids.ts'
import { subjectOf } from '../../../../../platform/subjects.ts'
import type { Browser } from '../../../../../town/browser.ts'
import { openHouse, type TestHouse } from '../../../../../town/house.ts'
import { countsOf } from '../../../../voices/index.ts'
import { closeActivity } from '../../../desk/publication-commands.ts'
import { fiveStatements, type OpenMap, openMap, recount } from '../opinion-map.test-support.ts'
import { listAll } from '../statements/queries.ts'
import { withdrawStatement } from '../statements/withdraw-commands.ts'
import { takeVote } from './commands.ts'
import { choiceOf, numberOf } from './rules.ts'

let house: TestHouse
let map: OpenMap
beforeAll(async () => {
  house = await openHouse()
  map = await openMap(house)
})
afterAll(() => house.close())

const json = { accept: 'application/json' }
const numberIn = (html: string) => Number(/name="statement" value="(\d+)"/.exec(html)?.[1])
const votersOf = async (activityId: string) =>
  (await house.council()).db.selectFrom('opinion_voters').selectAll().where('activity_id', '=', activityId).execute()
const logOf = async (activityId: string) =>
  (await house.council()).db.selectFrom('statement_votes').selectAll().where('activity_id', '=', activityId).execute()
const vote = (browser: Browser, statement: number, choice: string, more: Record<string, string> = {}) =>
  browser.send(`${map.path}/vote`, { statement: `${statement}`, vote: choice, known: 'no', ...more }, { headers: json })

describe('a resident without JavaScript', () => {
  test('votes one statement at a time, changes a vote, and ends with a receipt', async () => {
    const browser = await house.browser()
    const start = await browser.visit(map.path)
    expect(start.html).toContain(`href="${map.path}/vote"`)
    const seen = new Set<number>()
    let page = await browser.visit(`${map.path}/vote`)
    expect(page.text).toContain('There are 5 statements')
    for (const choice of ['agree', 'disagree', 'pass', 'agree']) {
      const number = numberIn(page.html)
      expect(seen.has(number)).toBe(false)
      seen.add(number)
      expect((await browser.visit(`${map.path}/vote`)).text).toContain(fiveStatements[number])
      page = await browser.submit(`${map.path}/vote`, { statement: `${number}`, vote: choice, known: 'no' })
    }
    expect(page.text).toContain('You have voted on 4 of 5 statements')
    const [first] = seen
    const again = await browser.visit(`${map.path}/vote?statement=${first}`)
    expect(numberIn(again.html)).toBe(first)
    await browser.submit(`${map.path}/vote`, { statement: `${first}`, vote: 'pass', known: 'yes' })
    const finish = await browser.visit(`${map.path}/vote/finish`)
    expect(finish.text).toContain('You have voted on 4 statements')
    const receipt = /receipts\/([0-9A-Z]+)\/votes/.exec(finish.html)![1]!
    const own = await browser.visit(`/receipts/${receipt}/votes`)
    expect(own.text).toContain(fiveStatements[first!])
    expect((await browser.visit(`/receipts/${receipt}`)).html).toContain(`/receipts/${receipt}/votes`)
  })

  test('is told what to do where nothing was chosen, and keeps their place when the language changes', async () => {
    const browser = await house.browser()
    const page = await browser.send(`${map.path}/vote`, { statement: '2', vote: '', known: 'no' })
    expect([page.status, numberIn(page.html)]).toEqual([422, 2])
    expect(page.text).toContain('Choose agree, disagree or pass')
    const cy = await browser.send(
      `${map.path}/vote`,
      { statement: '2', 'switch-language': 'cy' },
      { nothingDone: true },
    )
    expect(cy.text).toContain('Anghytuno')
    expect(numberIn(cy.html)).toBe(2)
  })

  test('takes a vote back with the receipt, on any device', async () => {
    const browser = await house.browser()
    await vote(browser, 0, 'agree')
    await vote(browser, 1, 'disagree', { known: 'yes' })
    const finish = await browser.visit(`${map.path}/vote/finish`)
    const receipt = /receipts\/([0-9A-Z]+)\/votes/.exec(finish.html)![1]!
    const other = await house.browser()
    expect((await other.visit(`/receipts/${receipt}/votes?statement=0`)).text).toContain('Take my vote back')
    const refused = await other.send(`/receipts/${receipt}/votes`, { statement: '0', vote: '' })
    expect(refused.status).toBe(422)
    expect((await other.submit(`/receipts/${receipt}/votes`, { statement: '0', vote: 'none' })).text).toContain(
      'taken back',
    )
    expect((await other.submit(`/receipts/${receipt}/votes`, { statement: '1', vote: 'agree' })).text).toContain(
      'changed',
    )
    const voter = (await votersOf(map.id)).find(({ codes }) => codes.length === 1 && codes[0] === 5)
    expect(voter).toBeDefined()
    expect((await logOf(map.id)).filter((row) => row.voter === voter!.id).map((row) => row.vote)).toEqual([
      1,
      -1,
      null,
      1,
    ])
    expect((await other.send(`/receipts/${receipt}/votes`, { statement: '4', vote: 'agree' })).status).toBe(404)
    expect((await other.visit('/receipts/ZZZZZZZZZZ/votes')).status).toBe(404)
    const { stored, counted } = await recount(await house.acting(), map.id)
    expect(stored).toEqual(counted)
  })
})

describe('the vote and the next statement in one answer', () => {
  test('a page that asks for data gets the next statement, and at the end where to go', async () => {
    const own = await openMap(house)
    const browser = await house.browser()
    let next: { number?: number; statement?: string; progress?: string; finish?: string } = { number: 3 }
    for (let n = 0; n < 5; n++) {
      const sent = await browser.send(
        `${own.path}/vote`,
        { statement: `${next.number}`, vote: 'agree', known: n ? 'yes' : 'no' },
        { headers: json },
      )
      expect(sent.status).toBe(200)
      next = JSON.parse(sent.html)
    }
    expect(next).toEqual({ finish: `${own.path}/vote/finish` })
    expect((await browser.visit(`${own.path}/vote`)).text).toContain('all 5 statements')
    const [voter] = await votersOf(own.id)
    expect(new Set(voter!.codes.map(numberOf)).size).toBe(5)
    expect(voter!.codes.every((code) => choiceOf(code) === 'agree')).toBe(true)
  })

  test('the visit is one voice with one receipt, and votes have none', async () => {
    const own = await openMap(house)
    const browser = await house.browser()
    for (const number of [0, 1, 2])
      await browser.send(
        `${own.path}/vote`,
        { statement: `${number}`, vote: 'pass', known: number ? 'yes' : 'no' },
        { headers: json },
      )
    const counts = await countsOf((await house.council()).db, [subjectOf('activity', own.id)])
    expect(counts).toMatchObject({ received: 1, counted: 1, shown: 0, waiting: 0 })
  })
})

describe('attacks on a vote', () => {
  test('the same vote twenty times at once counts once, and all twenty are answered', async () => {
    const own = await openMap(house)
    const browser = await house.browser()
    await browser.visit(`${own.path}/vote`)
    const answers = await Promise.all(
      Array.from({ length: 20 }, () =>
        browser.send(`${own.path}/vote`, { statement: '0', vote: 'agree', known: 'no' }, { headers: json }),
      ),
    )
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 20 }, () => 200))
    expect((await votersOf(own.id)).map(({ codes }) => codes)).toEqual([[2]])
    expect(await logOf(own.id)).toHaveLength(1)
    expect((await listAll((await house.council()).db, own.id))[0]).toMatchObject({ agree: 1, disagree: 0, pass: 0 })
    expect(await countsOf((await house.council()).db, [subjectOf('activity', own.id)])).toMatchObject({ received: 1 })
  })

  test('twenty different votes of one person at once leave one on each statement, and the counts equal a recount', async () => {
    const own = await openMap(house)
    const at = await house.acting()
    const who = { level: 'open' as const, key: newId() }
    await Promise.all(
      Array.from({ length: 20 }, (_, i) =>
        takeVote(at, own, { who, number: i % 5, vote: ((i % 3) - 1) as -1 | 0 | 1, language: 'en', known: false }),
      ),
    )
    const [voter] = await votersOf(own.id)
    expect(voter!.codes.map(numberOf).sort()).toEqual([0, 1, 2, 3, 4])
    const { stored, counted } = await recount(await house.acting(), own.id)
    expect(stored).toEqual(counted)
  })

  test('32 first-time voters at once: none fails', async () => {
    const own = await openMap(house)
    const at = await house.acting()
    const answers = await Promise.all(
      Array.from({ length: 32 }, (_, i) =>
        takeVote(at, own, {
          who: { level: 'open', key: `new ${i}` },
          number: i % 5,
          vote: 1,
          language: 'en',
          known: false,
        }),
      ),
    )
    expect(answers.every((answer) => 'receipt' in answer && answer.first)).toBe(true)
    expect(new Set(answers.map((answer) => 'receipt' in answer && answer.receipt)).size).toBe(32)
    expect(await votersOf(own.id)).toHaveLength(32)
  })

  test('an address that is made up in a header is nobody else, and a form without its token is no vote', async () => {
    const own = await openMap(house)
    const browser = await house.browser()
    for (let i = 0; i < 5; i++)
      await browser.send(
        `${own.path}/vote`,
        { statement: '1', vote: i % 2 ? 'agree' : 'disagree', known: 'no' },
        { headers: { ...json, 'x-forwarded-for': `203.0.113.${i}` } },
      )
    expect(await votersOf(own.id)).toHaveLength(1)
    const forged = await browser.send(`${own.path}/vote`, { statement: '2', vote: 'agree' }, { token: 'made-up' })
    const abroad = await browser.send(
      `${own.path}/vote`,
      { statement: '2', vote: 'agree' },
      { origin: 'https://evil.example' },
    )
    expect([forged.status, abroad.status]).toEqual([422, 403])
    expect((await votersOf(own.id))[0]!.codes).toEqual([3])
  })

  test('who says that they voted before and did not is asked for a voice all the same', async () => {
    const own = await openMap(house)
    const browser = await house.browser()
    expect(
      (await browser.send(`${own.path}/vote`, { statement: '0', vote: 'agree', known: 'yes' }, { headers: json }))
        .status,
    ).toBe(200)
    expect(await countsOf((await house.council()).db, [subjectOf('activity', own.id)])).toMatchObject({ received: 1 })
  })

  test('a statement of another activity, one that is hidden and one that never was are not found', async () => {
    const own = await openMap(house)
    const longer = await openMap(house, { lines: [...fiveStatements, 'This one is only in the longer of the two'] })
    const browser = await house.browser()
    const foreign = await browser.send(
      `${own.path}/vote`,
      { statement: '5', vote: 'agree', known: 'no' },
      { headers: json },
    )
    expect(foreign.status).toBe(404)
    const at = await house.acting('kingston', {
      account: await house.account('project-officer'),
      role: 'project-officer',
    })
    expect(
      (await browser.send(`${longer.path}/vote`, { statement: '5', vote: 'agree', known: 'no' }, { headers: json }))
        .status,
    ).toBe(200)
    const hidden = (await listAll(at.db, longer.id)).find(({ number }) => number === 5)!
    await withdrawStatement(at, {
      activityId: longer.id,
      statementId: hidden.id,
      reason: 'unclear',
      sentence: 'Nobody can tell.',
    })
    // The page may be two seconds old; what takes the vote is not.
    const late = await browser.send(
      `${longer.path}/vote`,
      { statement: '5', vote: 'disagree', known: 'yes' },
      { headers: json },
    )
    expect(late.status).toBe(404)
    expect(late.text).toContain('not here any more')
    expect((await votersOf(longer.id))[0]!.codes).toEqual([17])
    expect(await votersOf(own.id)).toEqual([])
    for (const statement of ['99999999', '-1', '0 or 1=1', '1e3'])
      expect((await browser.send(`${own.path}/vote`, { statement, vote: 'agree', known: 'no' })).status).toBe(404)
  })

  test('whoever closes it wins: a vote after that is refused with a sentence, and those before it stay', async () => {
    const own = await openMap(house)
    const browser = await house.browser()
    await browser.send(`${own.path}/vote`, { statement: '0', vote: 'agree', known: 'no' }, { headers: json })
    const at = await house.acting()
    await closeActivity(at, { activityId: own.id, reason: 'We have heard enough.' })
    const page = await browser.send(`${own.path}/vote`, { statement: '1', vote: 'agree', known: 'yes' })
    expect(page.status).toBe(422)
    expect(page.text).toMatch(/closed/)
    expect((await votersOf(own.id))[0]!.codes).toEqual([2])
    expect((await browser.visit(`${own.path}/vote`)).status).toBe(200)
  })

  test('where people prove an address first, nobody votes without, and each votes once from whatever browser', async () => {
    const own = await openMap(house, { identityLevel: 'email' })
    const stranger = await house.browser()
    expect(
      (await stranger.send(`${own.path}/vote`, { statement: '0', vote: 'agree', known: 'no' }, { nothingDone: true }))
        .text,
    ).toContain('Sign in')
    const account = await house.account('resident')
    for (let i = 0; i < 2; i++) {
      const browser = await house.browser({ account })
      await browser.send(
        `${own.path}/vote`,
        { statement: '0', vote: i ? 'pass' : 'agree', known: 'no' },
        { headers: json },
      )
    }
    expect((await votersOf(own.id)).map(({ codes }) => codes)).toEqual([[1]])
  })
})
