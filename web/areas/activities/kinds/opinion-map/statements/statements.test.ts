import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Browser } from '../../../../../town/browser.ts'
import { openHouse, type TestHouse } from '../../../../../town/house.ts'
import { eraseVoice, moderate } from '../../../../voices/index.ts'
import { findRow } from '../../../activity/queries.ts'
import { kindNamed } from '../../list.ts'
import { fiveStatements, type OpenMap, openMap } from '../opinion-map.test-support.ts'
import { recompute, tidyPaper } from '../report/recompute.ts'
import { listAll, listServed } from './queries.ts'

let house: TestHouse
let map: OpenMap
let officer: Browser
beforeAll(async () => {
  house = await openHouse()
  map = await openMap(house)
  officer = await house.browser('project-officer')
})
afterAll(() => house.close())

const own = 'The old post office should be a place for young people'
const desk = () => `/desk/activities/${map.id}/statements`
const db = async () => (await house.council()).db
const served = async () => (await listServed(await db(), map.id)).map(({ text }) => text)
const byText = async (text: string) => (await listAll(await db(), map.id)).find((one) => one.text === text)!

describe('a statement of somebody’s own', () => {
  test('is checked, waits to be read, and is voted on once a moderator shows it', async () => {
    const browser = await house.browser()
    await browser.send(`${map.path}/vote`, { statement: '0', vote: 'agree', known: 'no' })
    expect((await browser.visit(`${map.path}/statements/new`)).text).toContain('20 to 200 letters')
    const short = await browser.send(`${map.path}/statements/new`, { text: 'More trees' })
    expect([short.status, short.text.includes('at least 20 letters')]).toEqual([422, true])
    const two = await browser.send(`${map.path}/statements/new`, { text: `${own}, and the library should open late` })
    expect(two.text).toContain('This is one idea')
    const same = await browser.send(`${map.path}/statements/new`, { text: `${fiveStatements[1]}!` })
    expect(same.text).toContain('Somebody has said this already')
    const sent = await browser.submit(`${map.path}/statements/new`, { text: own })
    expect(sent.text).toMatch(/We have your statement. Its receipt is \w{4}-\w{4}-\w\w/)
    expect(await served()).not.toContain(own)
    const { voiceId } = (await listAll(await db(), map.id)).find(({ source }) => source === 'participant')!
    const voice = await (await db())
      .selectFrom('voices')
      .selectAll()
      .where('id', '=', voiceId!)
      .executeTakeFirstOrThrow()
    expect(voice).toMatchObject({ kind: 'statement', words: own, consent_publish: true })
    const finish = await browser.visit(`${map.path}/vote/finish`)
    expect(finish.text).toContain(own)
    const receipt = await browser.visit(`/receipts/${voice.receipt}`)
    expect(receipt.html).not.toContain(`/receipts/${voice.receipt}/votes"`)
    expect((await browser.visit(`/receipts/${voice.receipt}/votes`)).status).toBe(404)
    const at = await house.acting()
    await moderate(at, { voiceIds: [voiceId!], decision: { deed: 'publish' } })
    expect(await served()).toContain(own)
    expect(await byText(own)).toMatchObject({ agree: 1, disagree: 0, source: 'participant', shown: true })
  })

  test('sent twice it is one, and no person adds without end', async () => {
    const browser = await house.browser()
    await browser.send(`${map.path}/vote`, { statement: '0', vote: 'agree', known: 'no' })
    const page = await browser.visit(`${map.path}/statements/new`)
    const once = /name="_once" value="([^"]+)"/.exec(page.html)![1]!
    const before = (await listAll(await db(), map.id)).length
    for (let i = 0; i < 2; i++)
      await browser.submit(`${map.path}/statements/new`, {
        text: 'Buses should stop at the hospital gate',
        _once: once,
      })
    expect((await listAll(await db(), map.id)).length).toBe(before + 1)
    for (let i = 0; i < 9; i++)
      await browser.send(`${map.path}/statements/new`, { text: `Something quite different, number ${i}`, sure: 'yes' })
    const refused = await browser.send(`${map.path}/statements/new`, {
      text: 'One statement more than anybody may add',
    })
    expect([refused.status, refused.text.includes('the most for one person')]).toEqual([422, true])
  })

  test('says another one better, and the two are linked', async () => {
    const browser = await house.browser()
    const page = await browser.visit(`${map.path}/statements/new?better=2`)
    expect(page.text).toContain(fiveStatements[2])
    const text = 'There are enough places to park in the centre on weekdays'
    await browser.submit(`${map.path}/statements/new`, { text, better: '2' })
    const { voiceId } = (await listAll(await db(), map.id)).findLast(({ betterThan }) => betterThan === 2)!
    await moderate(await house.acting(), { voiceIds: [voiceId!], decision: { deed: 'publish' } })
    const { number } = await byText(text)
    const late = await house.browser()
    await new Promise((done) => setTimeout(done, 2_100))
    expect((await late.visit(`${map.path}/vote?statement=${number}`)).text).toContain('Somebody says this better than')
  })

  test('its words go with its voice: refused or erased, they are on no page and no form', async () => {
    const browser = await house.browser()
    const text = 'My words should be gone when I ask for it'
    await browser.submit(`${map.path}/statements/new`, { text })
    const at = await house.acting()
    const { voiceId } = (await listAll(at.db, map.id)).at(-1)!
    await moderate(at, { voiceIds: [voiceId!], decision: { deed: 'publish' } })
    const statement = await byText(text)
    await officer.submit(`${desk()}/${statement.id}/paper`, { paper: 'yes' })
    const paper = async () => JSON.stringify((await findRow(at.db, map.id))!.definition)
    expect(await paper()).toContain(text)
    await eraseVoice(at, voiceId!, 'Asked for')
    await tidyPaper(at.db)
    expect(await served()).not.toContain(text)
    expect(await paper()).not.toContain(text)
    const { rows } = {
      rows: await at.db.selectFrom('opinion_statements').selectAll().where('activity_id', '=', map.id).execute(),
    }
    expect(JSON.stringify(rows)).not.toContain(text)
  })
})

describe('the facilitator', () => {
  test('adds many lines at once, all or none, and reads what is wrong with which', async () => {
    const lines = [
      'Every bus stop should have a roof and a bench',
      'Too short',
      'Should there be more benches in town?',
    ].join('\n')
    const refused = await officer.send(desk(), { lines, source: 'facilitator' })
    expect(refused.status).toBe(422)
    expect(refused.text).toContain('Line 2: write at least 20 letters')
    expect(refused.text).toContain('Line 3: write it as a statement')
    expect(await served()).not.toContain('Every bus stop should have a roof and a bench')
    const added = await officer.submit(desk(), {
      lines: 'Every bus stop should have a roof\nThe town hall square should be green',
      source: 'paper',
    })
    expect(added.text).toContain('2 statements are added')
    expect(await byText('Every bus stop should have a roof')).toMatchObject({ source: 'paper', shown: true })
    const activity = (await findRow(await db(), map.id))!
    const titles = kindNamed('opinion-map')
      .questions(activity)
      .map(({ title }) => title.en)
    expect(titles).toContain('The town hall square should be green')
  })

  test('takes one off with a reason, is refused without, and brings it back; the map follows', async () => {
    const text = 'The town hall square should be green'
    const { id, number } = await byText(text)
    const browser = await house.browser()
    await new Promise((done) => setTimeout(done, 2_100))
    await browser.send(`${map.path}/vote`, { statement: `${number}`, vote: 'agree', known: 'no' })
    const refused = await officer.send(`${desk()}/${id}/withdrawal`, { reason: 'unclear', sentence: '' })
    expect([refused.status, refused.text.includes('Say why in a sentence')]).toEqual([422, true])
    await officer.submit(`${desk()}/${id}/withdrawal`, { reason: 'unclear', sentence: 'It is green already.' })
    expect(await served()).not.toContain(text)
    expect((await officer.visit(`${desk()}/${id}`)).text).toContain('It is green already.')
    const at = await house.acting()
    await recompute(at, map.id)
    const page = await at.db
      .selectFrom('opinion_maps')
      .select('page')
      .where('activity_id', '=', map.id)
      .executeTakeFirstOrThrow()
    const { statements } = page.page as unknown as { statements: { number: number; taking: boolean }[] }
    expect(statements.find((one) => one.number === number)?.taking).toBe(false)
    await officer.submit(`${desk()}/${id}/return`)
    expect(await served()).toContain(text)
    expect((await officer.send(`${desk()}/${id}/return`)).status).toBe(422)
  })

  test('writes the Welsh, sees every statement with its votes, and nobody else comes in', async () => {
    const { id } = await byText(fiveStatements[0])
    const page = await officer.submit(`${desk()}/${id}`, { cy: 'Dylai’r stryd fawr fod heb geir ar benwythnosau' })
    expect(page.text).toContain('The Welsh is saved')
    const resident = await house.browser()
    await new Promise((done) => setTimeout(done, 2_100))
    expect((await resident.visit(`${map.path}/vote?statement=0&lang=cy`)).text).toContain('heb geir ar benwythnosau')
    expect((await officer.visit(desk())).text).toContain(fiveStatements[4])
    expect((await (await house.browser('councillor')).visit(desk())).status).toBe(404)
    expect((await (await house.browser()).visit(desk())).location).toContain('/sign-in')
  })
})
