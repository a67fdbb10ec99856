import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { areas } from '../../../areas.ts'
import { type Role, staffRoles } from '../../../permissions.ts'
import { registry } from '../../../platform/metrics.ts'
import { heldBy } from '../../../platform/session-memory.ts'
import type { Browser } from '../../../town/browser.ts'
import { openHouse, type TestHouse } from '../../../town/house.ts'
import { createGroup, joinNetwork } from '../index.ts'
import * as paths from '../paths.ts'

const passphrase = 'seven quiet herons under the old bridge'
const secret = 'Zweibrückensuppe'
let house: TestHouse
let broker: Browser
let member: Browser
let groupId: string
let slug: string
let recovery: string
let code: string

beforeAll(async () => {
  house = await openHouse({ now: new Date('2026-06-19T12:00:00Z') })
  const at = await house.acting()
  const made = await createGroup(at, { name: 'Invented Lamplighters', sectors: ['community'] })
  if ('refused' in made) throw new Error(String(made.refused))
  groupId = made.groupId
  slug = made.slug
  await joinNetwork(at, groupId)
  broker = await house.browser({ account: await house.account('broker') })
  member = await house.browser({ account: await house.account('group-member', 'kingston', `group:${groupId}`) })
})
afterAll(() => house.close())

const codeIn = (text: string, letters: number) =>
  new RegExp(`[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){${letters / 4 - 1}}`).exec(text)![0]
const open = (browser: Browser, words = passphrase) =>
  browser.send(paths.concernRoomOpening.to(), { passphrase: words })
async function file(words: string): Promise<string> {
  const form = await member.visit(paths.newConcern.to())
  const hidden = /name="code" value="([^"]+)"/.exec(form.html)![1]!
  const typed = { code: hidden, group: groupId, officer: 'Invented Officer', words, contact: '' }
  const done = await member.send(paths.newConcern.to(), typed)
  expect(done.status).toBe(200)
  const again = await member.send(paths.newConcern.to(), typed)
  expect(codeIn(again.text, 20)).toBe(codeIn(done.text, 20))
  return codeIn(done.text, 20)
}
async function caseOf(words: string): Promise<string> {
  const list = await broker.visit(paths.concernRoom.to())
  for (const [, id] of list.html.matchAll(/\/cases\/([0-9a-f]{32})/g))
    if ((await broker.visit(paths.concern.to({ concern: id! }))).text.includes(words)) return id!
  throw new Error(`no concern says ${words}`)
}

test('before it is set up, nobody can write and the page says whom to speak to', async () => {
  expect((await member.visit(paths.concerns.to())).text).toContain('The broker has not set this up yet')
  expect((await member.visit(paths.newConcern.to())).location).toBe(paths.concerns.to())
  expect((await broker.visit(paths.concernRoom.to())).location).toBe(paths.concernRoomSetUp.to())
  expect((await broker.visit(paths.concernRoomRecovery.to())).location).toBe(paths.concernRoomSetUp.to())
})

test('the broker makes a key with a passphrase that is long, and is shown the recovery code once', async () => {
  expect((await broker.visit(paths.concernRoomSetUp.to())).text).toContain('New passphrase')
  const set = (first: string, again = first) => broker.send(paths.concernRoomSetUp.to(), { passphrase: first, again })
  expect((await set('too short')).status).toBe(422)
  expect((await set('a'.repeat(40))).text).toContain('more different letters')
  expect((await set(passphrase, `${passphrase}!`)).text).toContain('not the same')
  const done = await set(passphrase)
  expect(done.status).toBe(200)
  recovery = codeIn(done.text, 32)
  expect((await broker.visit(paths.concernRoom.to())).text).not.toContain(recovery)
  expect((await broker.visit(paths.concernRoomSetUp.to())).location).toBe(paths.concernRoom.to())
  const print = /([0-9A-F]{4}-){5}[0-9A-F]{4}/.exec(done.text)![0]
  expect((await (await house.browser()).visit(paths.concerns.to())).text).toContain(print)
})

test('R102: a group writes to the broker, follows its steps by code, and is asked before words are shared', async () => {
  const page = await member.visit(paths.group.to({ group: slug }))
  expect(page.html).toContain(paths.concerns.to())
  expect((await member.visit(paths.concerns.to())).html).toContain(paths.newConcern.to())
  const empty = await member.send(paths.newConcern.to(), { group: groupId, words: '', officer: '', contact: '' })
  expect([empty.status, empty.text.includes('Write what is the matter')]).toEqual([422, true])
  const elsewhere = { group: crypto.randomUUID(), words: 'x', officer: 'x', contact: '' }
  expect((await member.send(paths.newConcern.to(), elsewhere)).text).toContain('Choose your group')
  const words = `They told us ${secret}.`
  code = await file(words)
  expect((await broker.visit(paths.concernRoom.to())).text).toContain('Invented Lamplighters')
  const concern = await caseOf(secret)
  const post = (path: { to(p: { concern: string }): string }, fields: Record<string, string>) =>
    broker.submit(path.to({ concern }), fields)

  expect((await post(paths.concernStep, { step: 'received', said: '' })).status).toBe(422)
  expect((await post(paths.concernStep, { step: 'talking', said: 'We meet on Monday.' })).text).toContain(
    'We meet on Monday.',
  )
  expect((await post(paths.concernNote, { note: '' })).status).toBe(422)
  expect((await post(paths.concernNote, { note: 'Only ours to know' })).text).toContain('Only ours to know')
  expect((await post(paths.concernHandover, { place: '2' })).status).toBe(404)
  expect((await post(paths.concernSummary, { summary: '' })).status).toBe(422)
  expect((await post(paths.concernSummary, { summary: 'A group waits long.' })).text).toContain('has not answered yet')
  expect((await post(paths.concernHandover, { place: '2' })).status).toBe(404)

  const visitor = await house.browser()
  const look = (typed: string) => visitor.send(paths.concernSteps.to(), { code: typed })
  expect((await look('ABC')).text).toContain('Enter the 20 letters')
  expect((await look('A'.repeat(20))).text).toContain('Nobody has this code')
  const steps = await look(code.toLowerCase().replaceAll('-', ' '))
  expect(steps.text).toContain('We meet on Monday.')
  expect(steps.text).toContain('A group waits long.')
  for (const hidden of ['Only ours', secret, 'Lamplighters']) expect(steps.text).not.toContain(hidden)
  const answer = (said: string) => visitor.send(paths.concernAnswer.to(), { code, place: '2', answer: said })
  expect((await answer('perhaps')).text).toContain('May the broker share')
  expect((await answer('yes')).text).toContain('You said yes')
  expect((await answer('no')).text).toContain('You said yes')
  expect((await visitor.send(paths.concernAnswer.to(), { code: 'x', place: '2', answer: 'no' })).status).toBe(422)
  const handed = await post(paths.concernHandover, { place: '2' })
  expect(handed.text).toContain('Handed over on 19 June 2026')
  expect((await post(paths.concernRemoval, {})).status).toBe(404)
  const own = await broker.visit(paths.concernRoomRecord.to())
  for (const line of ['A step was taken', 'A note was written', 'Words were handed over', 'The chain is whole'])
    expect(own.text).toContain(line)
})

test('the passphrase opens the room, for one session, until it is closed, left or unused for half an hour', async () => {
  const other = await house.browser({ account: broker.account! })
  expect((await other.visit(paths.concernRoom.to())).text).toContain('The broker’s room is closed')
  expect((await open(other, 'not the passphrase at all')).status).toBe(422)
  expect((await open(other)).location).toBe(paths.concernRoom.to())
  expect((await other.visit(paths.concernRoom.to())).text).toContain('Lamplighters')
  const before = house.clock.now
  house.clock.now = new Date(before.getTime() + 29 * 60_000)
  expect((await other.visit(paths.concernRoom.to())).text).toContain('Lamplighters')
  house.clock.now = new Date(before.getTime() + 58 * 60_000)
  expect((await other.visit(paths.concernRoom.to())).text).toContain('Lamplighters')
  house.clock.now = new Date(before.getTime() + 89 * 60_000)
  expect((await other.visit(paths.concernRoom.to())).text).toContain('room is closed')
  house.clock.now = before
  await open(other)
  const token = other.cookies.get('folkmoot_session')!
  expect(heldBy(token, before)).toBeDefined()
  expect((await other.submit(paths.concernRoomClosing.to())).text).toContain('room is closed')
  expect(heldBy(token, before)).toBeUndefined()
  await open(other)
  expect(heldBy(token, before)).toBeDefined()
  await other.send('/sign-out')
  expect(heldBy(token, before)).toBeUndefined()
  const sent = await broker.send(paths.concernStep.to({ concern: await caseOf(secret) }), { step: 'talking', said: '' })
  expect(sent.status).toBe(303)
})

test('a wrong passphrase is limited, and then the right one waits as well', async () => {
  const account = await house.account('broker')
  const guesser = await house.browser({ account })
  for (let i = 0; i < 5; i++) expect((await open(guesser, `guess number ${i}`)).status).toBe(422)
  expect((await open(guesser)).status).toBe(429)
  const wrong = { code: 'A'.repeat(32), passphrase, again: passphrase }
  expect((await guesser.send(paths.concernRoomRecovery.to(), wrong)).status).toBe(429)
})

test('the recovery code opens the room once, with a new passphrase and a new code', async () => {
  const again = await house.browser({ account: await house.account('broker') })
  expect((await again.visit(paths.concernRoomRecovery.to())).text).toContain('The code works once')
  const fresh = 'nine slow barges passing the weir'
  const use = (typed: string) =>
    again.send(paths.concernRoomRecovery.to(), { code: typed, passphrase: fresh, again: fresh })
  expect(
    (await again.send(paths.concernRoomRecovery.to(), { code: recovery, passphrase: 'x', again: 'x' })).status,
  ).toBe(422)
  const done = await use(recovery)
  expect(codeIn(done.text, 32)).not.toBe(recovery)
  expect((await again.visit(paths.concernRoom.to())).text).toContain('Lamplighters')
  expect((await use(recovery)).text).toContain('Each code works once')
  const third = await house.browser({ account: await house.account('broker') })
  expect((await open(third)).status).toBe(422)
  expect((await open(third, fresh)).status).toBe(303)
})

test('a closed concern can be removed by the broker', async () => {
  const mine = await file('Soon settled')
  const id = await caseOf('Soon settled')
  const closed = await broker.submit(paths.concernStep.to({ concern: id }), { step: 'closed', said: 'Thank you' })
  expect(closed.text).toContain('Remove this concern')
  expect((await broker.submit(paths.concernRemoval.to({ concern: id }))).text).toContain('The concern is removed')
  expect((await broker.visit(paths.concern.to({ concern: id }))).status).toBe(404)
  expect((await (await house.browser()).send(paths.concernSteps.to(), { code: mine })).text).toContain(
    'Nobody has this code',
  )
})

describe('nobody else', () => {
  const routes = areas
    .find(({ name }) => name === 'groups')!
    .routes.filter(({ path }) => path.pattern.startsWith('/concerns/room'))
  const addresses = () =>
    routes.map(({ method, path }) => ({ method, href: path.pattern.replace(':concern', 'a'.repeat(32)) }))
  const every = async (browser: Browser) => {
    const answers = []
    for (const { method, href } of addresses())
      answers.push((await (method === 'GET' ? browser.visit(href) : browser.send(href, { passphrase }))).status)
    return answers
  }

  test.each(staffRoles.map((role) => [role]))(
    'the %s finds nothing by any route, not even with the broker’s role',
    async (role: Role) => {
      expect(routes.length).toBeGreaterThan(12)
      const account = await house.account(role)
      const staff = await house.browser({ account })
      expect(new Set(await every(staff))).toEqual(new Set([404]))
      expect((await staff.visit(paths.newConcern.to())).status).toBe(404)
      expect((await staff.send(paths.newConcern.to(), { group: groupId, words: 'x', officer: 'x' })).status).toBe(404)
      const { db } = await house.council()
      await db
        .insertInto('grants')
        .values({ id: crypto.randomUUID(), account_id: account, role: 'broker', scope: 'council' })
        .execute()
      expect(new Set(await every(staff))).toEqual(new Set([404]))
    },
  )

  test('residents, groups and a broker without the second factor or for one thing alone find nothing either', async () => {
    expect(new Set(await every(await house.browser('resident')))).toEqual(new Set([404]))
    expect(new Set(await every(member))).toEqual(new Set([404]))
    const narrow = await house.browser({ account: await house.account('broker', 'kingston', `group:${groupId}`) })
    expect(new Set(await every(narrow))).toEqual(new Set([404]))
    const single = await house.browser('broker')
    expect((await single.visit(paths.concernRoom.to())).location).toContain('second-factor')
    expect((await (await house.browser()).visit(paths.concernRoom.to())).location).toContain('sign-in')
    const elsewhere = await house.browser({ account: await house.account('broker', 'barnet') }, 'barnet')
    expect((await elsewhere.visit(paths.concernRoom.to())).location).toBe(paths.concernRoomSetUp.to())
  })

  test('the rooms of the council read the same before and after: search, record, readings, desk, jobs, exports', async () => {
    const rooms = [
      `/search?q=${secret}`,
      `/search?words=${secret}`,
      '/record',
      '/record.jsonl',
      '/record/entries',
      '/desk',
      '/people',
      '/desk/groups',
      paths.groupDesk.to({ group: groupId }),
      paths.group.to({ group: slug }),
      '/my-page',
    ]
    const roles = ['administrator', 'auditor', 'data-protection-lead'] as const
    const browsers = await Promise.all(roles.map((role) => house.browser(role)))
    const read = async () => {
      const pages: string[] = []
      for (const browser of browsers)
        for (const room of rooms) {
          const page = await browser.visit(room)
          pages.push(`${room} ${page.status} ${page.text.replace(/\d+ (second|minute)s?/g, '')}`)
        }
      return pages
    }
    await read()
    const before = await read()
    expect(before.filter((page) => / 200 /.test(page)).length).toBeGreaterThan(20)
    code = await file(`Again ${secret}`)
    await (await house.browser()).send(paths.concernSteps.to(), { code })
    const after = await read()
    expect(after).toEqual(before)
    expect(after.join()).not.toContain('Again')
  })

  test('no count, no limit, no change and no letter tells of it', async () => {
    const { db } = await house.council()
    const { platform } = house.councils
    const changed = async () =>
      (await sql`select * from platform.changes where council = 'kingston'`.execute(platform)).rows
    const kept = async () => [
      await changed(),
      (await sql`select key from platform.rate_limits order by key`.execute(platform)).rows,
      (await sql`select count(*) from record_entries`.execute(db)).rows,
      (await sql`select count(*) from outbox`.execute(db)).rows,
      (await sql`select count(*) from sensitive_reads`.execute(db)).rows,
    ]
    const before = await kept()
    await file('Once more')
    await broker.visit(paths.concernRoom.to())
    expect(await kept()).toEqual(before)
    const told = await registry.metrics()
    expect(told).toContain('route="/groups/:group"')
    expect(told).not.toContain('concern')
  })
})

test('yearly figures: a year that is over is published once, and fewer than 5 reads "fewer than 5"', async () => {
  const now = house.clock.now
  expect((await broker.visit(paths.concernFigures.to())).text).toContain('The figures of a year will be here')
  expect((await broker.submit(paths.concernFigures.to(), { year: '2026' })).text).toContain('the year is not over')
  house.clock.now = new Date('2027-04-02T12:00:00Z')
  try {
    const later = await house.browser({ account: broker.account! })
    await open(later, 'nine slow barges passing the weir')
    const ready = await later.visit(paths.concernFigures.to())
    expect(ready.text).toContain('Publish April 2026 to March 2027')
    const done = await later.submit(paths.concernFigures.to(), { year: '2026' })
    expect(done.text).toContain('The figures are published')
    expect((await later.submit(paths.concernFigures.to(), { year: '2026' })).text).toContain('published already')
    const page = await (await house.browser()).visit(paths.concerns.to())
    expect(page.text).toMatch(/April 2026 to March 2027 Concerns received fewer than 5/)
  } finally {
    house.clock.now = now
  }
})

test('the pages of groups speak Welsh, and a form keeps what was typed when it changes language', async () => {
  expect((await member.visit(`${paths.concerns.to()}?lang=cy`)).text).toContain('Pryderon am swyddog cyswllt')
  const typed = { group: groupId, words: 'Wedi ei deipio', officer: 'Swyddog', contact: '', 'switch-language': 'cy' }
  const page = await member.send(paths.newConcern.to(), typed)
  expect(page.html).toContain('Wedi ei deipio')
  await member.visit(`${paths.concerns.to()}?lang=en`)
})
