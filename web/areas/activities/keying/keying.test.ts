import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addDays, dayOf } from '../../../platform/clock.ts'
import type { Browser } from '../../../town/browser.ts'
import { openHouse, type TestHouse } from '../../../town/house.ts'
import { formatReceipt } from '../../voices/index.ts'
import { type Asked, openConversation } from '../open-conversation.test-support.ts'
import { printSheets } from '../print/commands.ts'

const today = new Date()
let house: TestHouse
let asked: Asked
let first: Browser
let second: Browser
beforeAll(async () => {
  house = await openHouse({ now: today })
  asked = await openConversation(house)
  first = await house.browser('link-officer')
  second = await house.browser('project-officer')
})
afterAll(() => house.close())

const [year, month, day] = addDays(dayOf(today), -1).split('-')
const pile = (total: string, change: Record<string, string> = {}) => ({
  activity: asked.id,
  name: 'Library box',
  total,
  'collected-day': day!,
  'collected-month': month!,
  'collected-year': year!,
  source: '',
  ...change,
})
const begin = async (total: string): Promise<string> =>
  (await first.send('/keying', pile(total))).location!.replace(/\/sheet$/, '')
const print = async (sheets: number): Promise<string[]> => {
  const made = await printSheets(await house.acting(), { activityId: asked.id, kind: 'form', language: 'en', sheets })
  if ('refused' in made) throw new Error(made.refused)
  return made.codes
}
const sheet = (code: string, change: Record<string, string> = {}) => ({
  code,
  answer: `Written on ${code}`,
  publish: 'y',
  language: 'en',
  given: '',
  ...change,
})
const voices = async () =>
  (await house.council()).db
    .selectFrom('voices')
    .selectAll()
    .where('activity_id', '=', asked.id)
    .where('channel', '=', 'paper')
    .orderBy('received_at')
    .execute()
const sheetIds = async (at: string) =>
  (
    await (
      await house.council()
    ).db
      .selectFrom('keying_sheets')
      .select('id')
      .where('batch_id', '=', at.split('/')[2]!)
      .orderBy('position')
      .execute()
  ).map(({ id }) => id)

describe('thirty sheets from paper to answers', () => {
  test('keyed twice by two people without a mouse, one difference settled, released with their printed receipts', {
    timeout: 120_000,
  }, async () => {
    const codes = await print(30)
    const at = await begin('30')
    for (const [index, code] of codes.entries()) {
      const page = index === 0 ? await first.visit(`${at}/sheet`) : undefined
      if (page) {
        expect(page.html).toMatch(/<input[^>]+name="code"[^>]+autofocus/)
        expect(page.html).toContain('data-keying')
        expect(page.text).toContain('Sheet 1 of 30')
      }
      const kept = await first.send(
        `${at}/sheet`,
        sheet(formatReceipt(code).toLowerCase(), {
          answer: `Sheet words ${index}`,
          ...(index === 4
            ? { 'priority-1': 'a bench', postcode: 'kt2 6aa', email: 'joy@resident.example', name: 'Joy' }
            : {}),
        }),
      )
      expect(kept.location, kept.text.slice(0, 300)).toBe(index === 29 ? at : `${at}/sheet?kept=${index + 1}`)
    }
    const held = await first.send(`${at}/release`)
    expect(held.status).toBe(422)
    expect(held.text).toContain('30 sheets wait to be keyed by another person')
    expect((await first.visit(`${at}/second`)).location).toBe(at)
    const ids = await sheetIds(at)
    for (let index = 0; index < 30; index++) {
      if (index % 10 === 0) {
        const page = await second.visit(`${at}/second`)
        expect(page.text).toContain(formatReceipt(codes[index]!))
        expect(page.text).not.toContain('Sheet words')
      }
      const answer = index === 7 ? 'Sheet wards 7' : `Sheet words ${index}`
      const sent = await second.send(`${at}/second`, {
        ...sheet('', {
          answer,
          ...(index === 4
            ? { 'priority-1': 'a bench', postcode: 'KT26AA', email: 'joy@resident.example', name: 'Joy' }
            : {}),
        }),
        sheet: ids[index]!,
      })
      expect(sent.location, sent.text.slice(0, 300)).toBe(
        index === 7 ? `${at}/sheets/${ids[7]}` : index === 29 ? at : `${at}/second?kept=${index + 1}`,
      )
    }
    const differ = await second.send(`${at}/release`)
    expect(differ.text).toContain('1 sheet was read differently by two people')
    expect(await voices()).toEqual([])
    const side = await second.visit(`${at}/sheets/${ids[7]}`)
    expect(side.text).toContain('Sheet words 7')
    expect(side.text).toContain('Sheet wards 7')
    expect((await second.send(`${at}/sheets/${ids[7]}`, {})).text).toContain('Choose what the sheet says')
    expect((await first.send(`${at}/sheets/${ids[7]}`, { 'choose-answer': 'first' })).text).toContain(
      'Another person has to key it',
    )
    expect(
      (await second.submit(`${at}/sheets/${ids[7]}`, { 'choose-answer': 'other', 'other-answer': 'Sheet words seven' }))
        .text,
    ).toContain('Sheet 8 is settled.')
    const released = await second.submit(`${at}/release`)
    expect(released.text).toContain('30 sheets released')
    const all = await voices()
    expect(all.map(({ receipt }) => receipt).sort()).toEqual([...codes].sort())
    const five = all.find(({ receipt }) => receipt === codes[4])!
    expect(five).toMatchObject({
      channel: 'paper',
      entered_by: first.account,
      entered_for: 'a paper form',
      public_name: 'Joy',
      consent_publish: true,
      consent_contact: true,
      data: { 'priority-1': 'a bench' },
    })
    expect(five.ward_id).not.toBeNull()
    expect(all.find(({ receipt }) => receipt === codes[7])!.words).toBe('Sheet words seven')
    expect(dayOf(five.given_at)).toBe(addDays(dayOf(today), -1))
    const { db } = await house.council()
    expect(await db.selectFrom('keyings').selectAll().where('sheet_id', 'in', ids).execute()).toEqual([])
    expect(await db.selectFrom('keying_settlements').selectAll().execute()).toEqual([])
    expect((await second.send(`${at}/release`)).text).toContain('This pile is released')
    expect(await voices()).toHaveLength(30)
    const entry = await db
      .selectFrom('record_entries')
      .selectAll()
      .where('deed', '=', 'keying.released')
      .where('subject', '=', `activity:${asked.id}`)
      .executeTakeFirstOrThrow()
    expect((entry.details as { keyers: string[] }).keyers.sort()).toEqual([first.account, second.account].sort())
    expect((await (await house.browser()).visit(asked.path)).text).toContain('On paper 30')
  })
})

describe('what is not taken', () => {
  test('codes: mistyped, unknown, of another activity, keyed before', async () => {
    const [code, next] = await print(2)
    const at = await begin('3')
    const key = (typed: string) => first.send(`${at}/sheet`, sheet(typed))
    const wrong = code!.slice(0, -1) + (code!.endsWith('A') ? 'B' : 'A')
    expect((await key(wrong)).text).toContain('This code has a slip in it')
    expect((await key('7QK4-M2XD')).text).toContain('This code has a slip in it')
    const other = await openConversation(house, { title: 'Another' })
    const printed = await printSheets(await house.acting(), {
      activityId: other.id,
      kind: 'form',
      language: 'en',
      sheets: 1,
    })
    expect((await key('codes' in printed ? printed.codes[0]! : '')).text).toContain(
      'This sheet belongs to something else',
    )
    const online = await (await house.browser()).send(`${asked.path}/check`, {
      answer: 'Typed',
      publish: 'no',
      contact: 'no',
    })
    expect((await key(online.location!.split('/')[2]!)).text).toContain('We did not print this code')
    expect((await key(code!)).status).toBe(303)
    const twice = await key(code!)
    expect(twice.status).toBe(422)
    expect(twice.text).toContain('A sheet with this code is keyed already')
    expect(twice.html).toContain(`Written on ${code}`)
    const elsewhere = await begin('1')
    // A reader of picture codes types the whole address that stands on the sheet.
    const read = sheet(`https://kingston.example/receipts/${code}`)
    expect((await first.send(`${elsewhere}/sheet`, read)).text).toContain('A sheet with this code is keyed already')
    const [a, b] = await Promise.all([
      first.send(`${at}/sheet`, sheet(next!)),
      second.send(`${at}/sheet`, sheet(next!)),
    ])
    expect([a!.status, b!.status].sort()).toEqual([303, 422])
  })

  test.each([
    ['an empty sheet', { answer: '' }, 'Nothing is written here'],
    ['a tick that is none', { publish: 'maybe' }, 'Type y where the box is ticked'],
    ['a day that is none', { given: '31/2/2026' }, 'Type the day like'],
    ['a day before it opened', { given: '1/1/2020' }, 'This was not open on that day'],
    ['half a postcode', { postcode: 'KT2' }, 'Enter a full postcode'],
    ['an email that is none', { email: 'at home' }, 'Enter an email address like'],
    ['too many words', { answer: 'x'.repeat(5001) }, '1 character too long'],
  ])('%s: refused, all kept', async (_, change, sentence) => {
    const at = await begin('2')
    const page = await first.send(`${at}/sheet`, sheet('', { name: 'Kept', ...change }))
    expect(page.status).toBe(422)
    expect(page.text).toContain(sentence)
    expect(page.html).toContain('value="Kept"')
  })

  test.each([
    ['nothing chosen', { activity: '' }, 'Choose what the forms are for'],
    ['no name', { name: '' }, 'Give the pile a name'],
    ['no number', { total: 'many' }, 'Count the sheets'],
    ['none', { total: '0' }, 'Count the sheets'],
    ['too many', { total: '501' }, 'Count the sheets'],
    ['no real day', { 'collected-day': '99' }, 'Enter a real day'],
    ['a day to come', { 'collected-year': '2999' }, 'not in the future'],
    ['a day before it opened', { 'collected-year': '2020' }, 'not open on that day'],
  ])('a pile with %s: refused, all kept', async (_, change, sentence) => {
    const page = await first.send('/keying', pile('3', { source: 'Kept source', ...change }))
    expect(page.status).toBe(422)
    expect(page.text).toContain(sentence)
    expect(page.html).toContain('value="Kept source"')
  })

  test('nobody keys twice what they keyed first; more sheets than counted wait for the number to be corrected', async () => {
    const at = await begin('1')
    expect((await first.send(`${at}/sheet`, sheet(''))).location).toBe(at)
    const [id] = await sheetIds(at)
    expect((await first.send(`${at}/second`, { ...sheet(''), sheet: id! })).text).toContain(
      'Another person has to key it',
    )
    const more = await first.send(`${at}/sheet`, sheet('', { answer: 'A second sheet' }))
    expect(more.status).toBe(422)
    expect(more.text).toContain('As many sheets are keyed as were counted')
    expect((await first.send(`${at}/total`, { total: 'two' })).text).toContain('Count the sheets')
    expect((await first.send(`${at}/total`, { total: '2' })).text).toContain('Say why the number was wrong')
    expect((await first.submit(`${at}/total`, { total: '2', why: 'Two stuck together' })).text).toContain(
      'The number of the pile is corrected',
    )
    expect((await second.send(`${at}/release`)).text).toContain('1 sheet of 2 keyed so far')
    expect((await first.send(`${at}/sheet`, sheet('', { answer: 'A second sheet' }))).status).toBe(303)
    const [, extra] = await sheetIds(at)
    expect((await first.submit(`${at}/sheets/${extra}/removal`)).text).toContain('taken out of the pile')
    const mended = await first.visit(`${at}/sheet?sheet=${id}`)
    expect(mended.text).toContain('Written on')
    expect((await first.send(`${at}/sheet`, { ...sheet('', { answer: 'Mended' }), sheet: id! })).location).toBe(at)
    expect((await second.visit(`${at}/sheet?sheet=${id}`)).status).toBe(404)
  })

  test('a colleague changes nothing of a sheet that another person keyed, its printed code least of all', async () => {
    const [code] = await print(1)
    const at = await begin('1')
    await first.send(`${at}/sheet`, sheet(code!))
    const [id] = await sheetIds(at)
    const refused = await second.send(`${at}/sheet`, { ...sheet('', { answer: 'Mine' }), sheet: id! })
    expect([refused.status, refused.text.includes('Another person has to key it')]).toEqual([422, true])
    const { db } = await house.council()
    const row = db.selectFrom('keying_sheets').select('code').where('id', '=', id!)
    expect(await row.executeTakeFirst()).toEqual({ code })
  })

  test('what was keyed lies sealed, and only staff who enter voices come in', async () => {
    const at = await begin('1')
    await first.send(`${at}/sheet`, sheet('', { answer: 'Secret words', email: 'secret@resident.example' }))
    const rows = await (await house.council()).db.selectFrom('keyings').select('content').execute()
    expect(Buffer.concat(rows.map(({ content }) => content)).toString('utf8')).not.toMatch(/Secret|secret@/)
    for (const role of ['moderator', 'analyst', 'auditor'] as const)
      for (const path of ['/keying', at, `${at}/sheet`, `${at}/second`])
        expect((await (await house.browser(role)).visit(path)).status, `${role} ${path}`).toBe(404)
    expect((await (await house.browser('link-officer', 'barnet')).visit(at)).status).toBe(404)
    const scoped = await house.browser({
      account: await house.account('project-officer', 'kingston', 'project:01900000-0000-7000-8000-000000000000'),
    })
    expect((await scoped.visit(at)).status).toBe(404)
    expect((await scoped.visit('/keying')).text).not.toContain('Library box')
  })
})
