import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Browser } from '../../../town/browser.ts'
import { openHouse, type TestHouse } from '../../../town/house.ts'
import { closeActivity } from '../desk/publication-commands.ts'
import { type Asked, openConversation } from '../open-conversation.test-support.ts'

let house: TestHouse
let asked: Asked
beforeAll(async () => {
  house = await openHouse()
  asked = await openConversation(house)
})
afterAll(() => house.close())

const keep = (browser: Browser, fields: Record<string, string>) => browser.send(`${asked.path}/keep`, fields)
const codeIn = ({ text }: { text: string }) => /[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{2}/.exec(text)![0]
const come = (browser: Browser, code: string) => browser.send(`${asked.path}/come-back`, { code })

test('what was written is kept under a code that opens it in another browser, once', async () => {
  const here = await house.browser()
  const page = await here.visit(`${asked.path}/answer`)
  expect(page.text).toContain('Save and come back later')
  expect(page.html).toContain(`formaction="${asked.path}/keep"`)
  const kept = await keep(here, { question: 'answer', answer: 'Half a thought' })
  expect(kept.status).toBe(200)
  expect(kept.text).toContain('We have kept what you wrote')
  expect(kept.text).toContain(`${asked.path}/come-back`)
  const code = codeIn(kept)
  const { db } = await house.council()
  const rows = await db.selectFrom('drafts').selectAll().execute()
  const stored = JSON.stringify(rows.map((row) => Buffer.concat([row.visitor, row.content]).toString('latin1')))
  expect(stored).not.toContain('Half a thought')
  expect(JSON.stringify(rows)).not.toContain(code.replaceAll('-', ''))

  const there = await house.browser()
  expect((await there.visit(`${asked.path}/come-back`)).text).toContain('Enter the code')
  const back = await come(there, code.toLowerCase().replaceAll('-', ' '))
  expect(back.location).toBe(`${asked.path}/answer/show`)
  expect((await there.visit(`${asked.path}/answer`)).text).toContain('Half a thought')
  const again = await come(await house.browser(), code)
  expect(again.status).toBe(422)
  expect(again.text).toContain('We have nothing under this code')
  expect((await here.visit(`${asked.path}/answer`)).text).toContain('Half a thought')
})

test('a code is for its own questions and its own council; a slip of the pen is told; receipts open nothing here', async () => {
  const here = await house.browser()
  const code = codeIn(await keep(here, { question: 'answer', answer: 'Mine' }))
  const other = await openConversation(house, { title: 'Another one' })
  const there = await house.browser()
  expect((await there.send(`${other.path}/come-back`, { code })).status).toBe(422)
  const slip = code.slice(0, -1) + (code.endsWith('A') ? 'B' : 'A')
  for (const typed of [slip, '', 'not a code', '<script>alert(1)</script>', "'; drop table drafts; --"]) {
    const page = await come(there, typed)
    expect(page.status).toBe(422)
    expect(page.text).toContain('Check the code')
    expect(page.html).toContain('href="#code"')
  }
  const sent = await there.send(`${asked.path}/check`, { answer: 'Sent', publish: 'no', contact: 'no' })
  const receipt = await come(there, sent.location!.split('/')[2]!)
  expect(receipt.text).toContain('We have nothing under this code')
  expect((await (await house.browser(undefined, 'barnet')).visit(`${asked.path}/come-back`)).status).toBe(404)
  expect((await come(there, code)).status).toBe(303)
})

test('nothing is checked when it is kept, a postcode is not kept, and it is said in Welsh too', async () => {
  const here = await house.browser()
  expect((await keep(here, { question: 'answer', answer: '' })).status).toBe(200)
  expect((await keep(here, { question: 'no-such' })).status).toBe(404)
  const kept = await keep(here, { question: 'where', postcode: 'KT2 6AA' })
  const there = await house.browser()
  await come(there, codeIn(kept))
  expect((await there.visit(`${asked.path}/answer/where`)).html).not.toContain('KT2')
  const welsh = await there.send(`${asked.path}/come-back`, { code: 'abc', 'switch-language': 'cy' })
  expect(welsh.status).toBe(200)
  expect(welsh.text).toContain('Deg llythyren a rhif')
  expect(welsh.html).toContain('value="abc"')
})

test('who tries codes is stopped; after 30 days and after closing a code opens nothing', async () => {
  const here = await house.browser()
  const late = codeIn(await keep(here, { question: 'answer', answer: 'Late' }))
  const { db } = await house.council()
  const old = new Date(house.clock.now.getTime() - 31 * 86_400_000)
  await db.updateTable('drafts').set({ updated_at: old }).execute()
  const at = await house.acting()
  await db
    .insertInto('jobs')
    .values({
      id: '01900000-0000-7000-8000-0000000000aa',
      kind: 'retention',
      title: 'Keeping',
      data: '{}',
      created_at: at.now,
    })
    .execute()
  await house.runJobs()
  expect((await come(await house.browser(), late)).text).toContain('We have nothing under this code')
  const guessing = await house.browser()
  let stopped = 0
  for (let i = 0; i < 40 && !stopped; i++) stopped = (await come(guessing, late)).status === 429 ? i : 0
  expect(stopped).toBeGreaterThan(0)
  await closeActivity(at, { activityId: asked.id, reason: 'Enough.' })
  expect((await (await house.browser()).visit(`${asked.path}/come-back`)).text).toContain('You cannot answer this now')
  expect((await keep(here, { question: 'answer', answer: 'Too late' })).text).toContain('Too late')
})
