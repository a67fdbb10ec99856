import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../../platform/ids.ts'
import { openHouse, type TestHouse } from '../../../town/house.ts'
import { formatReceipt } from '../../voices/index.ts'
import { closeActivity } from '../desk/publication-commands.ts'
import { type Asked, openConversation } from '../open-conversation.test-support.ts'

let house: TestHouse
let asked: Asked
beforeAll(async () => {
  house = await openHouse()
  asked = await openConversation(house)
})
afterAll(() => house.close())

const said = { answer: 'Trees', 'priority-1': 'shade', skills: 'pruning', publish: 'yes', name: 'Ann', contact: 'no' }
async function receiptOf(at: Asked, change: Record<string, string> = {}): Promise<string> {
  const sent = await (await house.browser()).send(`${at.path}/check`, { ...said, ...change, _once: newId() })
  return sent.location!.split('/')[2]!
}
const voice = async (receipt: string) =>
  (await house.council()).db.selectFrom('voices').selectAll().where('receipt', '=', receipt).executeTakeFirstOrThrow()

test('whoever holds the receipt changes the answer until it closes, and what was said before is kept', async () => {
  const code = await receiptOf(asked)
  const browser = await house.browser()
  const page = await browser.visit(`/receipts/${formatReceipt(code).toLowerCase()}/change`)
  expect(page.text).toContain('Trees')
  expect(page.html).toContain('value="shade"')
  expect(page.html).not.toContain('name="email"')
  const changed = await browser.send(`/receipts/${code}/change`, {
    answer: 'Trees and water',
    'priority-1': 'shade',
    publish: 'yes',
    name: 'Ann',
  })
  expect(changed.location).toBe(`/receipts/${code}`)
  const now = await voice(code)
  expect(now).toMatchObject({ words: 'Trees and water', data: { 'priority-1': 'shade' }, public_name: 'Ann' })
  const versions = await (await house.council()).db
    .selectFrom('voice_versions')
    .selectAll()
    .where('voice_id', '=', now.id)
    .execute()
  expect(versions).toMatchObject([
    {
      version: 1,
      words: 'Trees',
      data: { 'priority-1': 'shade', private: { skills: 'pruning' } },
      replaced_by: 'author',
    },
  ])
  const same = await browser.send(`/receipts/${code}/change`, {
    answer: 'Trees and water',
    'priority-1': 'shade',
    publish: 'yes',
    name: 'Ann',
  })
  expect(same.status).toBe(422)
  expect(same.text).toContain('Nothing is different from before')
  await browser.send(`/receipts/${code}/change`, {
    answer: 'Trees and water',
    'priority-1': 'shade',
    publish: 'no',
    name: 'Ann',
  })
  expect(await voice(code)).toMatchObject({ consent_publish: false, public_name: null })
})

test('refused with everything kept: empty, too long; the language button keeps what was typed', async () => {
  const code = await receiptOf(asked)
  const browser = await house.browser()
  const send = (fields: Record<string, string>) =>
    browser.send(`/receipts/${code}/change`, { publish: 'no', 'priority-2': 'kept', ...fields })
  expect((await send({ answer: ' ' })).text).toContain('Write your answer')
  const long = await send({ answer: 'x'.repeat(5001) })
  expect(long.status).toBe(422)
  expect(long.html).toContain('value="kept"')
  const welsh = await send({ answer: 'Mwy', 'switch-language': 'cy' })
  expect(welsh.status).toBe(200)
  expect(welsh.text).toContain('Newid eich ateb')
  expect(welsh.text).toContain('Mwy')
  expect((await voice(code)).words).toBe('Trees')
})

test('closed is closed, also between reading and sending; a wrong code finds nothing', async () => {
  const closing = await openConversation(house, { title: 'Closing' })
  const code = await receiptOf(closing)
  await closeActivity(await house.acting(), { activityId: closing.id, reason: 'Enough.' })
  const browser = await house.browser()
  expect((await browser.visit(`/receipts/${code}/change`)).text).toContain('You cannot change your answer now')
  expect((await browser.send(`/receipts/${code}/change`, { answer: 'Late', publish: 'no' })).status).toBe(422)
  expect((await voice(code)).words).toBe('Trees')
  const wrong = code.slice(0, -1) + (code.endsWith('A') ? 'B' : 'A')
  for (const path of [`/receipts/${wrong}/change`, '/receipts/0000000000/change', '/receipts/x/change'])
    expect((await browser.visit(path)).status).toBe(404)
  expect((await (await house.browser(undefined, 'barnet')).visit(`/receipts/${code}/change`)).status).toBe(404)
})

test('the receipt names the step, with its way to change', async () => {
  const code = await receiptOf(asked)
  const at = await house.acting()
  const { id, subject, given_at: givenAt } = await voice(code)
  const reading = { db: at.db, language: 'en' as const, now: at.now, person: null }
  const ref = { id, subject: subject as `a:${string}`, activityId: asked.id, projectId: asked.projectId, givenAt }
  const { done, next } = await at.house.steps({ ...ref, receipt: code }, reading)
  expect(done.find(({ key }) => key === 'activity-open')?.action).toEqual({
    href: `/receipts/${code}/change`,
    text: 'Change your answer',
  })
  expect(next.find(({ key }) => key === 'activity-closes')?.expected).toBeTruthy()
  expect((await at.house.steps(ref, reading)).done.find(({ key }) => key === 'activity-open')).not.toHaveProperty(
    'action',
  )
})
