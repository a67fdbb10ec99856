import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openHouse, type TestHouse } from '../../../town/house.ts'
import { ownEquality } from '../../people/index.ts'
import { eraseVoice } from '../erasing/commands.ts'
import { moderate } from '../moderation/commands.ts'
import { said } from '../voices.test-support.ts'
import { formatReceipt } from './code.ts'
import { newReceiptCode } from './draw.ts'

let house: TestHouse
let address = 1
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

const browserOf = async (slug?: string) => {
  const browser = await house.browser(undefined, slug)
  browser.peer = `203.0.113.${address++}`
  return browser
}

describe('looking up a receipt', () => {
  test('leads to it however it is typed', async () => {
    const { receipt } = await said(house, 'Look me up')
    const browser = await browserOf()
    expect((await browser.visit('/receipts')).text).toContain('Your receipt code')
    for (const typed of [
      receipt,
      formatReceipt(receipt),
      formatReceipt(receipt).toLowerCase(),
      ` ${receipt.replaceAll('0', 'o').replaceAll('1', 'i')} `,
    ])
      expect((await browser.send('/receipts', { code: typed })).location, typed).toBe(`/receipts/${receipt}`)
  })

  test('tells a slip of the pen from a code that nobody has, and keeps what was typed', async () => {
    const { receipt } = await said(house, 'Mistyped')
    const browser = await browserOf()
    const wrong = receipt.slice(0, 9) + (receipt[9] === 'A' ? 'B' : 'A')
    const slip = await browser.send('/receipts', { code: wrong })
    expect(slip.status).toBe(422)
    expect(slip.title).toMatch(/^Error: /)
    expect(slip.text).toContain('One of the letters or numbers in this code is wrong')
    expect(slip.html).toContain(`value="${wrong}"`)
    const unknown = await browser.send('/receipts', { code: newReceiptCode() })
    expect(unknown.status).toBe(422)
    expect(unknown.text).toContain('We do not know this code')
    expect((await browser.send('/receipts', { code: '' })).text).toContain('Enter your receipt code')
    for (const odd of [
      '<script>alert(1)</script>',
      "' or 1=1 --",
      '../../etc/passwd',
      '🙂'.repeat(50),
      'x'.repeat(100_000),
    ]) {
      const page = await browser.send('/receipts', { code: odd })
      expect(page.status).toBe(422)
      expect(page.html).not.toContain('<script>alert')
    }
  })

  test('a receipt of another council leads there', async () => {
    const { receipt } = await said(house, 'In Kingston')
    const sent = await (await browserOf('barnet')).send('/receipts', { code: receipt })
    expect(sent.location).toBe(`http://kingston.localhost:8000/receipts/${receipt}`)
  })

  test('nobody tries codes one after another; a hall that has codes is not held up', async () => {
    const { receipt } = await said(house, 'In a hall')
    const browser = await browserOf()
    const statuses: number[] = []
    for (let i = 0; i < 31; i++) statuses.push((await browser.send('/receipts', { code: newReceiptCode() })).status)
    expect(statuses.slice(0, 30).every((status) => status === 422)).toBe(true)
    expect(statuses[30]).toBe(429)
    expect((await browser.send('/receipts', { code: receipt })).status).toBe(303)
  })

  test('speaks Welsh, and keeps what was typed when the language changes', async () => {
    const page = await (await browserOf()).send('/receipts', { code: '7QK4-M2', 'switch-language': 'cy' })
    expect(page.status).toBe(200)
    expect(page.text).toContain('Cod eich derbynneb')
    expect(page.html).toContain('value="7QK4-M2"')
  })
})

describe('what a receipt tells', () => {
  test('first that it was received and will be read, by when; then who reads it, shows it, or only counts it', async () => {
    const waiting = await said(house, 'Fresh', { channel: 'event', source: 'Summer fair' })
    const browser = await browserOf()
    const fresh = await browser.visit(`/receipts/${waiting.receipt}`)
    expect(fresh.text).toContain('We wrote it down at an event')
    expect(fresh.text).toContain('It came through Summer fair.')
    expect(fresh.text).toContain('Somebody reads it')
    const at = await house.acting('kingston', { account: await house.account('moderator'), role: 'moderator' })
    await moderate(at, { voiceIds: [waiting.voiceId], decision: { deed: 'publish' } })
    const shown = await browser.visit(`/receipts/${waiting.receipt}`)
    expect(shown.text).toContain('Somebody at the council read it')
    expect(shown.text).toContain('It is shown to everyone')
    expect(shown.html).toContain(`href="/voices/${waiting.voiceId}"`)
    const counted = await said(house, 'Not for showing', { consentPublish: false })
    expect((await browser.visit(`/receipts/${counted.receipt}`)).text).toContain(
      'It is not shown, because you did not ask for that.',
    )
    expect((await browser.visit(`/receipts/${counted.receipt}?lang=cy`)).text).toContain('am na ofynnoch am hynny')
  })

  test('what was taken down after it was shown keeps both steps; erased, it says so', async () => {
    const voice = await said(house, 'Up and down')
    const at = await house.acting('kingston', { account: await house.account('moderator'), role: 'moderator' })
    await moderate(at, { voiceIds: [voice.voiceId], decision: { deed: 'publish' } })
    await moderate(
      { ...at, now: new Date(at.now.getTime() + 60_000) },
      {
        voiceIds: [voice.voiceId],
        decision: { deed: 'refuse', reason: 'names-a-person', sentence: 'A neighbour is named.' },
      },
    )
    const browser = await browserOf()
    const page = await browser.visit(`/receipts/${voice.receipt}`)
    expect(page.text).toMatch(/It is shown to everyone.*We did not show it.*A neighbour is named\./)
    expect(page.html).not.toContain(`href="/voices/${voice.voiceId}"`)
    await eraseVoice(at, voice.voiceId, 'asked')
    const after = await browser.visit(`/receipts/${voice.receipt}`)
    expect(after.status).toBe(200)
    expect(after.text).toContain('It was erased, as was asked')
  })
})

describe('equality questions with a receipt', () => {
  test('are optional, go to the store apart, and end at the receipt', async () => {
    const { voiceId, receipt } = await said(house, 'Ask me')
    const path = `/receipts/${receipt}/equality`
    const browser = await browserOf()
    expect((await browser.visit(path)).status).toBe(200)
    expect((await browser.send(path, {})).status).toBe(422)
    expect((await browser.send(path, { start: 'no' }, { nothingDone: true })).location).toBe(`/receipts/${receipt}`)
    const started = await browser.send(path, { start: 'yes' }, { nothingDone: true })
    expect(started.location).toMatch(/equality\?question=/)
    const first = await browser.visit(started.location!)
    expect(first.html).not.toContain('checked')
    const answered = await browser.send(path, { question: 'disability', disability: 'No' })
    expect(answered.status).toBe(303)
    const at = await house.acting()
    expect(await ownEquality(at, voiceId)).toEqual({ disability: 'No' })
    expect((await browser.visit(`${path}?question=disability`)).html).not.toContain('checked')
    const entry = await at.db
      .selectFrom('record_entries')
      .selectAll()
      .where('deed', '=', 'equality.answered')
      .orderBy('at', 'desc')
      .executeTakeFirstOrThrow()
    expect(JSON.stringify(entry)).not.toContain(voiceId)
    expect(JSON.stringify(entry)).not.toContain('disability')
  })

  test('change the language without losing the place, and are not there for what is unknown or erased', async () => {
    const { voiceId, receipt } = await said(house, 'Ask me in Welsh')
    const path = `/receipts/${receipt}/equality`
    const browser = await browserOf()
    const welsh = await browser.send(path, { question: 'disability', disability: 'No', 'switch-language': 'cy' })
    expect(welsh.status).toBe(200)
    expect(welsh.html).toContain('lang="cy"')
    expect(welsh.html).toMatch(/value="No"[^>]*checked/)
    expect((await browser.visit(`/receipts/${newReceiptCode()}/equality`)).status).toBe(404)
    expect((await (await browserOf('barnet')).visit(path)).status).toBe(404)
    await eraseVoice(await house.acting(), voiceId, 'asked')
    expect((await browser.visit(path)).location).toBe(`/receipts/${receipt}`)
  })
})

test('the house rules name every reason, in both languages, with the council’s own', async () => {
  const browser = await browserOf()
  const page = await browser.visit('/house-rules')
  for (const name of ['Against the law', 'Private details', 'Abuse or hate', 'Advertising', 'Sent twice'])
    expect(page.text).toContain(name)
  expect((await browser.visit('/house-rules?lang=cy')).text).toContain('Cam-drin neu gasineb')
})
