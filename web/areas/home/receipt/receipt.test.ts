import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openHouse, type TestHouse } from '../../../town/house.ts'
import { eraseVoice, formatReceipt, moderate, newReceiptCode } from '../../voices/index.ts'
import { openConversation, placeIn, say } from '../said.test-support.ts'

let house: TestHouse
let receipt: string
let voiceId: string
beforeAll(async () => {
  house = await openHouse()
  const activity = await openConversation(house)
  const place = await placeIn(house, 'Norbiton')
  const said = await say(house, activity, 'Trees by the station.\n\nAnd water for them.', {
    channel: 'paper',
    place,
    enteredFor: 'sheet 3',
    data: { 'priority-1': 'shade', 'priority-2': 'birds', private: { skills: 'I can climb' } },
    consentContact: true,
    contact: { way: 'email', address: 'secret@resident.example' },
  })
  receipt = said.receipt
  voiceId = said.voiceId
})
afterAll(() => house.close())

describe('a receipt', () => {
  test('opens for whoever holds it: code, picture, own words by question, and who wrote them down', async () => {
    const page = await (await house.browser()).visit(`/receipts/${receipt}`)
    expect(page.status).toBe(200)
    expect(page.text).toContain(formatReceipt(receipt))
    expect(page.html).toMatch(/<img src="data:image\/svg\+xml;base64,[A-Za-z0-9+/=]+" alt="Picture code/)
    expect(page.text).toContain('What would make our street greener?')
    expect(page.text).toContain('Trees by the station.')
    expect(page.text).toMatch(/shade\s+birds/)
    expect(page.text).toContain('A member of staff wrote it down')
    expect(page.text).toContain('From Norbiton')
    expect(page.html).toContain(`href="/receipts/${receipt}/equality"`)
    expect(page.html).toContain('kind=erase&amp;receipt=')
  })
  test('never shows how to reach the person, and is kept by nobody', async () => {
    const page = await (await house.browser()).visit(`/receipts/${receipt}`)
    expect(page.html).not.toContain('secret@resident.example')
    expect(page.headers.get('cache-control')).toBe('private, no-store')
    expect(page.headers.get('x-robots-tag')).toContain('noindex')
    expect(page.headers.get('referrer-policy')).toBe('same-origin')
    expect(page.html).toContain('name="robots" content="noindex"')
  })
  test('is read however it is typed', async () => {
    const browser = await house.browser()
    for (const typed of [formatReceipt(receipt), receipt.toLowerCase(), ` ${formatReceipt(receipt).toLowerCase()} `])
      expect((await browser.visit(`/receipts/${encodeURIComponent(typed)}`)).status, typed).toBe(200)
  })
  test('speaks Welsh, and leaves the words as they were said', async () => {
    const page = await (await house.browser()).visit(`/receipts/${receipt}?lang=cy`)
    expect(page.text).toContain('Beth ddaeth o’r hyn a ddywedoch')
    expect(page.html).toMatch(/lang="en" dir="auto">\s*<p>Trees by the station/)
  })
})

describe('what opens nothing', () => {
  test('a slip of the pen is told apart from a code that nobody has', async () => {
    const browser = await house.browser()
    const wrong = `${receipt.slice(0, 9)}${receipt[9] === '2' ? '3' : '2'}`
    const slip = await browser.visit(`/receipts/${wrong}`)
    expect(slip.status).toBe(404)
    expect(slip.text).toContain('There is a mistake in that code')
    expect(slip.html).toContain('href="/receipts"')
    const unknown = await browser.visit(`/receipts/${newReceiptCode()}`)
    expect(unknown.status).toBe(404)
    expect(unknown.text).not.toContain('There is a mistake in that code')
    expect(unknown.headers.get('cache-control')).toBe('private, no-store')
  })
  test.each([
    'x',
    '..%2F..%2Fetc%2Fpasswd',
    '%3Cscript%3Ealert(1)%3C%2Fscript%3E',
    "'%3B drop table voices",
    '🐝'.repeat(40),
  ])('%s is harmless', async (code) => {
    const page = await (await house.browser()).visit(
      `/receipts/${encodeURI(decodeURIComponent(code)).replaceAll('/', '%2F')}`,
    )
    expect(page.status).toBe(404)
    expect(page.html).not.toContain('<script>alert')
  })
  test('nobody can try codes one after another; those who have a code are not held up', async () => {
    const browser = await house.browser()
    browser.peer = '203.0.113.9'
    const statuses: number[] = []
    for (let n = 0; n < 31; n++) statuses.push((await browser.visit(`/receipts/${newReceiptCode()}`)).status)
    expect(statuses.slice(0, 30).every((status) => status === 404)).toBe(true)
    expect(statuses[30]).toBe(429)
    expect((await browser.visit(`/receipts/${receipt}`)).status).toBe(200)
  })
})

test('typed at another council, a receipt is sent where it belongs', async () => {
  const page = await (await house.browser(undefined, 'barnet')).visit(`/receipts/${formatReceipt(receipt)}`)
  expect(page.status).toBe(303)
  expect(page.location).toBe(`http://kingston.localhost:8000/receipts/${receipt}`)
})

test('what happened since is there, and after erasing the receipt says so', async () => {
  const activity = await openConversation(house)
  const said = await say(house, activity, 'Words that will go away')
  const moderator = await house.account('moderator')
  const at = await house.acting('kingston', { account: moderator, role: 'moderator' })
  const done = await moderate(at, { voiceIds: [said.voiceId], decision: { deed: 'publish' } })
  expect(done).toMatchObject({ done: [said.voiceId] })
  const browser = await house.browser()
  const before = await browser.visit(`/receipts/${said.receipt}`)
  expect(before.text).toContain('Words that will go away')
  await eraseVoice(at, said.voiceId, 'asked')
  const after = await browser.visit(`/receipts/${said.receipt}`)
  expect(after.status).toBe(200)
  expect(after.text).toContain('These words were erased')
  expect(after.text).not.toContain('Words that will go away')
  expect(after.html).not.toContain('/equality"')
  expect(voiceId).not.toBe(said.voiceId)
})
