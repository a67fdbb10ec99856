import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { dayOf } from '../../../platform/clock.ts'
import type { Browser } from '../../../town/browser.ts'
import { openHouse, type TestHouse } from '../../../town/house.ts'
import { type Asked, openConversation } from '../open-conversation.test-support.ts'
import { askForFormat, takeBack } from './commands.ts'
import { forgetAskers } from './jobs.ts'
import { forgetRequests, requestsOf } from './own-data.ts'
import { findByCode } from './queries.ts'
import type { RequestFields } from './rules.ts'

let house: TestHouse
let activity: Asked
let officer: Browser
beforeAll(async () => {
  house = await openHouse()
  activity = await openConversation(house)
  officer = await house.browser('project-officer')
})
afterAll(() => house.close())

const form = '/format-requests/new'
const about = () => `activity:${activity.id}`
const easyRead = { format: 'easy-read', details: 'With big pictures', reply: 'email', email: 'ask@example.org' }
const ask = async (browser: Browser, fields: Record<string, string>) =>
  browser.send(form, { about: about(), ...fields })
const codeIn = (location: string | null) => location!.match(/format-requests\/([0-9A-Z-]+)/)![1]!

describe('asking for a language or format', () => {
  test('R33: a request for Easy Read shows in the officer queue with a due date, and its end is told', async () => {
    const resident = await house.browser()
    const page = await resident.visit(`${form}?about=${about()}`)
    expect(page.text).toContain('About: Trees on our street')
    const asked = await ask(resident, easyRead)
    const code = codeIn(asked.location)
    const own = await resident.visit(asked.location!)
    expect([own.text.includes(code), own.text.includes('Somebody is working on it')]).toEqual([true, true])
    const queue = await officer.visit('/desk/format-requests')
    expect([queue.text.includes('Easy Read'), queue.text.includes('Promised by')]).toEqual([true, true])
    expect((await officer.visit('/desk')).text).toContain('Easy Read: Trees on our street')
    const { db } = await house.council()
    const { rows } = await sql<{ id: string; days: number }>`select id,
      (select count(*)::int from generate_series(asked_at::date + 1, due_on, '1 day') d where extract(isodow from d) < 6) as days
      from format_requests where code = ${code.replace('-', '')}`.execute(db)
    expect(rows[0]!.days).toBe(10)
    const at = `/desk/format-requests/${rows[0]!.id}`
    const read = await officer.visit(at)
    expect([read.text.includes('ask@example.org'), read.text.includes('With big pictures')]).toEqual([true, true])
    const reads = await db.selectFrom('sensitive_reads').select('subject').where('what', '=', 'contact').execute()
    expect(reads.map(({ subject }) => subject)).toContain(about())
    for (const [fields, said] of [
      [{ answer: 'Here it is' }, 'Choose how it ended'],
      [{ ending: 'sent' }, 'Write to the person what was done'],
    ] as const) {
      const refused = await officer.send(at, fields)
      expect([refused.status, refused.text.includes(said)]).toEqual([422, true])
    }
    const end = { ending: 'published', answer: 'It is on the page now.' }
    const [first, ...others] = await Promise.all([officer.send(at, end), officer.send(at, end), officer.send(at, end)])
    expect([first, ...others].map(({ status }) => status).sort()).toEqual([303, 422, 422])
    const letters = (await house.letters()).filter(({ to }) => to === 'ask@example.org')
    expect(letters.map(({ template }) => template)).toEqual(['format-request', 'format-request-ended'])
    expect(letters[1]!.text).toContain('It is on the page now.')
    expect((await resident.visit(`/format-requests/${code}`)).text).toContain('It is on the page now.')
    expect((await officer.visit('/desk/format-requests?show=done')).text).toContain('Put on the website')
  })

  test('what is missing is said, and what was typed stays, in both languages', async () => {
    const resident = await house.browser()
    for (const [fields, said] of [
      [{ ...easyRead, format: '' }, 'Choose what would help you'],
      [{ ...easyRead, format: 'language' }, 'Choose a language'],
      [{ ...easyRead, format: 'other', details: '' }, 'Say what you need'],
      [{ ...easyRead, email: 'nowhere' }, 'Enter an email address'],
      [{ ...easyRead, reply: 'no' }, 'Choose how you want a reply'],
      [{ ...easyRead, reply: 'telephone', telephone: '12' }, 'Enter a telephone number'],
      [{ ...easyRead, details: 'x'.repeat(1001) }, 'Make this shorter'],
    ] as const) {
      const page = await ask(resident, fields)
      expect([page.status, page.text.includes(said)], said).toEqual([422, true])
    }
    const kept = await ask(resident, { ...easyRead, email: '"><script>alert(1)</script>' })
    expect([kept.html.includes('With big pictures'), kept.html.includes('<script>alert')]).toEqual([true, false])
    expect((await ask(resident, { ...easyRead, 'switch-language': 'cy' })).text).toContain('Beth fyddai’n eich helpu?')
    expect((await resident.visit(`${form}?about=activity:nothing`)).status).toBe(404)
  })

  test('anything else of the council can be asked for; the same form sent five times at once is one request', async () => {
    const resident = await house.browser()
    const once = '0198a000-0000-7000-8000-00000000abcd'
    const fields = { format: 'language', language: 'pl', reply: 'post', address: '1 Quince Lane', _once: once }
    const all = await Promise.all(Array.from({ length: 5 }, () => resident.send(form, fields)))
    expect(new Set(all.map(({ location }) => location)).size).toBe(1)
    const { db } = await house.council()
    expect(await db.selectFrom('format_requests').select('subject').where('id', '=', once).execute()).toEqual([
      { subject: null },
    ])
  })

  test('whoever goes back and mends their address, or asks for something else, is heard too; each once', async () => {
    const at = await house.acting()
    const send = async (change: Partial<RequestFields>) => {
      const fields = { ...easyRead, language: '', telephone: '', address: '', ...change }
      const here = { subject: null, projectId: null, title: 'Kingston' }
      const once = '0198a000-0000-7000-8000-00000000abce'
      const asked = await askForFormat(at, { about: here, fields, language: 'en', once })
      return 'code' in asked ? asked.code : JSON.stringify(asked.refused)
    }
    const slip = { email: 'slip@example.org' }
    const mended = { email: 'mended@example.org' }
    const first = await send(slip)
    const [one, two] = await Promise.all([send(mended), send(mended)])
    const other = await send({ ...slip, format: 'braille' })
    expect([await send(slip), two, new Set([first, one, other]).size]).toEqual([first, one, 3])
    expect((await findByCode(at.db, other))?.format).toBe('braille')
    const letters = await house.letters()
    expect(letters.filter(({ to }) => to === mended.email)).toHaveLength(1)
    await takeBack(at, first)
    expect([first, one, other]).not.toContain(await send(slip))
  })

  test('whoever holds the code takes it back, and what they told us goes at once', async () => {
    const resident = await house.browser()
    const code = codeIn((await ask(resident, { ...easyRead, email: 'back@example.org' })).location)
    const back = await resident.send(`/format-requests/${code.toLowerCase()}/end`, {})
    expect(back.status).toBe(303)
    const { db } = await house.council()
    const row = await db
      .selectFrom('format_requests')
      .select(['contact', 'details', 'contact_key'])
      .where('code', '=', code.replace('-', ''))
      .executeTakeFirstOrThrow()
    expect(row).toEqual({ contact: null, details: null, contact_key: null })
    expect((await resident.visit(`/format-requests/${code}`)).text).toContain('You took it back')
    expect((await resident.visit('/format-requests/ABCD-EFGH')).status).toBe(404)
  })
})

describe('who sees it', () => {
  test('officers of the project and of the council; nobody else, and no other council', async () => {
    const { db } = await house.council()
    const { id } = await db.selectFrom('format_requests').select('id').orderBy('asked_at').executeTakeFirstOrThrow()
    const at = `/desk/format-requests/${id}`
    for (const role of ['resident', 'moderator', 'analyst', 'link-officer', 'auditor'] as const) {
      const browser = await house.browser(role)
      expect((await browser.visit(at)).status, role).toBe(404)
      expect((await browser.send(at, { ending: 'sent', answer: 'x' })).status, role).toBe(404)
    }
    expect((await (await house.browser('project-officer', 'barnet')).visit(at)).status).toBe(404)
    const elsewhere = await openConversation(house)
    const account = await house.account('project-officer', 'kingston', `project:${elsewhere.projectId}`)
    const other = await house.browser({ account })
    expect((await other.visit(at)).status).toBe(404)
    expect((await other.visit('/desk/format-requests')).text).toContain('Nobody is waiting for anything.')
    const administrator = await house.browser('administrator')
    expect((await administrator.visit(at)).text).not.toContain('ask@example.org')
  })

  test('people get what we hold of them, and it goes when they ask or 30 days after the end', async () => {
    const at = await house.acting()
    const { keys } = at.council
    const emailKey = keys.fingerprint('email', 'ask@example.org')
    expect((await requestsOf(at.db, { emailKey, keys }))[0]).toMatchObject({
      asked: 'Easy Read',
      details: 'With big pictures',
    })
    await (await house.browser()).send(form, { ...easyRead, email: 'gone@example.org' })
    expect(await forgetRequests(at, keys.fingerprint('email', 'gone@example.org'))).toBe(1)
    house.clock.now = new Date(house.clock.now.getTime() + 31 * 86_400_000)
    expect(await forgetAskers(await house.acting())).toBeGreaterThan(0)
    expect(await requestsOf(at.db, { emailKey, keys })).toEqual([])
    expect(dayOf(house.clock.now) > dayOf(at.now)).toBe(true)
  })
})
