import { afterAll, beforeAll, expect, test } from 'vitest'
import { openHouse, type TestHouse } from '../../../town/house.ts'
import { deskOf, makeAccount } from '../index.ts'
import { asking } from '../privacy/asking.test-support.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

const { somebody, later, filed } = asking(() => house)

test('the desk shows clocks, each opening is written down, and steps send letters', async () => {
  const lead = await house.browser('data-protection-lead')
  const browser = await somebody()
  const { reference, id } = await filed(browser)
  const list = await lead.visit('/privacy-requests')
  expect(list.text).toMatch(new RegExp(`${reference} Complains .*30 days left`))
  expect((await lead.visit(`/privacy-requests/${id}`)).text).toContain('You showed my street')
  const { db } = await house.council()
  expect(
    await db.selectFrom('sensitive_reads').select('what').where('subject', '=', `privacy-request:${id}`).execute(),
  ).toEqual([{ what: 'privacy request' }])

  const step = (fields: Record<string, string>) => lead.send(`/privacy-requests/${id}/steps`, fields)
  expect((await step({ step: '', words: '' })).text).toContain('Choose what you do')
  expect((await step({ step: 'answered', words: '' })).text).toContain('Write to the person')
  expect((await step({ step: 'heard', words: '' })).text).toContain('Nobody was asked anything yet')
  expect((await step({ step: 'answered', words: 'x'.repeat(5001) })).text).toContain('Use 5,000 characters or fewer')
  later()
  expect((await step({ step: 'acknowledged', words: '' })).location).toBe(`/privacy-requests/${id}`)
  expect((await house.letters()).at(-1)?.text).toContain('A person here has read your request')
  expect((await step({ step: 'acknowledged', words: '' })).text, 'a second click').toContain('That was done before')
  later()
  await step({ step: 'answered', words: 'We took your street off the page.' })
  expect((await house.letters()).at(-1)?.text).toContain('We took your street off the page.')
  expect((await step({ step: 'done', words: '' })).text).toContain('This request is closed')
  expect((await lead.visit('/privacy-requests?show=closed')).text).toContain(reference)
  expect((await lead.visit('/privacy-requests')).text).not.toContain(reference)
})

test('a request that nobody confirms is shown as late, first of all', async () => {
  const lead = await house.browser('data-protection-lead')
  const { reference } = await filed(await somebody())
  const before = house.clock.now
  later(29)
  await filed(await somebody())
  later(2)
  const fresh = await house.browser({ account: lead.account! })
  const page = await fresh.visit('/privacy-requests')
  expect(page.text).toMatch(/1 day late/)
  expect(page.text.indexOf(reference)).toBeLessThan(
    page.text.indexOf('29 days left') === -1 ? Infinity : page.text.indexOf('29 days left'),
  )
  const at = await house.acting()
  const person = { id: lead.account!, grants: [{ role: 'data-protection-lead', scope: 'council' }] } as never
  const desk = await deskOf({ db: at.db, now: house.clock.now }, person)
  expect(desk).toContainEqual(
    expect.objectContaining({ key: 'privacy', title: `Privacy request ${reference}`, action: 'Confirm' }),
  )
  expect(
    await deskOf({ db: at.db, now: house.clock.now }, { grants: [{ role: 'moderator', scope: 'council' }] } as never),
  ).toEqual([])
  house.clock.now = before
})

test('who is not the data protection lead finds nothing, nor does one of another council', async () => {
  const { id } = await filed(await somebody())
  for (const role of ['administrator', 'moderator', 'resident', 'auditor'] as const)
    for (const path of ['/privacy-requests', `/privacy-requests/${id}`])
      expect((await (await house.browser(role)).visit(path)).status, `${role} ${path}`).toBe(404)
  const barnet = await house.browser('data-protection-lead', 'barnet')
  expect((await barnet.visit(`/privacy-requests/${id}`)).status).toBe(404)
  for (const path of ['steps', 'erasure'])
    expect((await barnet.send(`/privacy-requests/${id}/${path}`, { step: 'done', sure: 'yes' })).status).toBe(404)
  expect((await (await house.browser('data-protection-lead')).visit('/privacy-requests/nonsense')).status).toBe(404)
})

test('the desk erases an account and receipts only when told twice', async () => {
  const at = await house.acting()
  const { accountId } = (await makeAccount(at, {
    email: 'desk@resident.example',
    name: 'Desk Erased',
    proved: true,
  })) as { accountId: string }
  const browser = await house.browser({ account: accountId })
  const { id } = await filed(browser, { kind: 'erase', words: 'Please', receipts: 'AAAA-BBBB-CC' })
  const lead = await house.browser('data-protection-lead')
  expect((await lead.send(`/privacy-requests/${id}/erasure`)).text).toContain('Tick the box to confirm')
  expect((await lead.send(`/privacy-requests/${id}/erasure`, { sure: 'yes' })).location).toBe(`/privacy-requests/${id}`)
  expect((await lead.send(`/privacy-requests/${id}/erasure`, { sure: 'yes' })).status, 'a second click').toBe(303)
  expect((await browser.visit('/account')).status).toBe(303)
  const jobs = await at.db.selectFrom('jobs').select('data').where('unique_key', '=', `forget-person ${id}`).execute()
  expect(jobs).toHaveLength(1)
  expect(JSON.stringify(jobs)).not.toContain('AAAA')
  const complaint = await filed(await house.browser('resident'))
  expect((await lead.visit(`/privacy-requests/${complaint.id}`)).html).not.toContain('/erasure')
  expect((await lead.send(`/privacy-requests/${complaint.id}/erasure`, { sure: 'yes' })).text).toContain(
    'does not ask for erasing',
  )
  const plain = await filed(await somebody(), { kind: 'erase' })
  expect((await lead.send(`/privacy-requests/${plain.id}/erasure`, { sure: 'yes' })).text).toContain(
    'There is no account and no receipt to erase',
  )
})
