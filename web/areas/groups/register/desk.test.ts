import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Role, roles } from '../../../permissions.ts'
import type { Browser } from '../../../town/browser.ts'
import { openHouse, type TestHouse } from '../../../town/house.ts'

let house: TestHouse
let broker: Browser
beforeAll(async () => {
  house = await openHouse()
  broker = await house.browser({ account: await house.account('broker') })
})
afterAll(() => house.close())

const fields = {
  name: 'Kettle Menders',
  sectors: ['community', 'charity'],
  about: 'We mend kettles.',
  address: '3 Invented Yard',
  postcode: 'kt1 1aa',
  contactName: 'Moth Ferrier',
  contactEmail: 'moth@kettles.example',
  contactTelephone: '01632 960009',
  'for-address': 'broker',
  'for-contactTelephone': 'broker',
}
async function begin(more: Record<string, string | string[]> = {}): Promise<string> {
  const sent = await broker.send('/desk/groups/new', { ...fields, ...more })
  expect(sent.status, sent.text).toBe(303)
  return sent.location!
}

test('the broker adds a group, changes it, brings it into the network, and takes it out with a reason', async () => {
  expect((await broker.visit('/desk/groups/new')).text).toContain('Who may see')
  const desk = await begin()
  const draft = await broker.follow(desk)
  for (const text of ['To be invited', 'We mend kettles.', '3 Invented Yard, KT1 1AA', '01632 960009', 'Checked on'])
    expect(draft.text).toContain(text)
  expect((await broker.visit(`${desk}/edit`)).html).toContain('value="moth@kettles.example"')
  const changed = await broker.submit(`${desk}/edit`, { ...fields, about: 'We mend toasters too.', version: '1' })
  expect(changed.text).toContain('We mend toasters too.')
  expect(changed.text).toContain('Entry changed')
  const stale = await broker.send(`${desk}/edit`, { ...fields, about: 'My words stay', version: '1' })
  expect(stale.status).toBe(422)
  expect(stale.text).toContain('Somebody else changed this entry')
  expect(stale.html).toContain('My words stay')
  expect((await broker.submit(`${desk}/membership`)).text).toContain('The group is in the network')
  const unsaid = await broker.send(`${desk}/departure`, { reason: '' })
  expect(unsaid.status).toBe(422)
  expect(unsaid.text).toContain('Say why it leaves')
  const left = await broker.submit(`${desk}/departure`, { reason: 'They moved away.' })
  expect(left.text).toContain('Why: They moved away.')
  expect((await broker.submit(`${desk}/membership`)).text).toContain('In the network since')
  expect((await broker.submit(`${desk}/check`)).text).toContain('Noted: checked today')
  const again = await broker.follow(desk)
  expect(again.text).toContain('Left the network: They moved away.')
})

test('sending twice makes one group; what is wrong is said at the field and what was typed stays', async () => {
  const _once = crypto.randomUUID()
  const [first, second] = await Promise.all([begin({ name: 'Once', _once }), begin({ name: 'Once', _once })])
  expect(first).toBe(second)
  const page = await broker.send('/desk/groups/new', { name: '', about: 'Kept <b>', website: 'nowhere' })
  expect(page.status).toBe(422)
  for (const text of ['Enter the name of the group', 'Choose at least one kind', 'Enter a whole address'])
    expect(page.text).toContain(text)
  expect(page.html).toContain('Kept &lt;b>')
})

test('R96 and R85: an administrator sees the group and never the private fields; a draft is not found', async () => {
  const desk = await begin({ name: 'Kept Apart', serves: 'Only the broker knows: gooseberry', 'for-serves': 'broker' })
  const officers = await Promise.all(
    (['administrator', 'auditor', 'link-officer'] as const).map((role) => house.browser(role)),
  )
  for (const officer of officers) {
    expect((await officer.visit(desk)).status).toBe(404)
    expect((await officer.visit('/desk/groups?words=Kept+Apart')).text).not.toContain('Kept Apart (')
  }
  await broker.submit(`${desk}/membership`)
  for (const officer of officers) {
    const page = await officer.visit(desk)
    expect(page.status).toBe(200)
    expect(page.text).toContain('moth@kettles.example')
    for (const hidden of ['gooseberry', '3 Invented Yard', 'KT1 1AA', '01632 960009', 'Who may see what'])
      expect(page.html).not.toContain(hidden)
    expect((await officer.visit('/desk/groups?words=gooseberry')).text).toContain('No group matches')
    expect((await officer.visit(`${desk}/edit`)).status).toBe(404)
    expect((await officer.send(`${desk}/edit`, { ...fields })).status).toBe(404)
    expect((await officer.send(`${desk}/departure`, { reason: 'x' })).status).toBe(404)
  }
  await broker.submit(`${desk}/departure`, { reason: 'Private reason' })
  for (const officer of officers) expect((await officer.visit(desk)).status).toBe(404)
})

test('the list filters, sorts, counts by state and stays calm', async () => {
  await begin({ name: 'Aardvark Choir', sectors: ['faith'] })
  const list = await broker.visit('/desk/groups?sector=faith&sort=-name&words=aardvark')
  expect(list.text).toContain('Aardvark Choir')
  expect(list.text).toMatch(/To be invited \d+/)
  expect(list.text).not.toContain('Kettle Menders')
  expect((await broker.visit('/desk/groups?state=left&words=aardvark')).text).toContain('No group matches')
  for (const query of ['sort=constructor', 'state=__proto__', 'page=-1', 'page=1e9', "ward='x", 'words=%25_\\'])
    expect((await broker.visit(`/desk/groups?${query}`)).status).toBe(200)
})

describe('groups.see and groups.manage', () => {
  const see: readonly Role[] = [
    'broker',
    'link-officer',
    'project-officer',
    'analyst',
    'councillor',
    'commissioner',
    'auditor',
    'equality-lead',
    'administrator',
  ]
  test.each(roles.map((role) => [role]))('%s', async (role) => {
    const browser = await house.browser({ account: await house.account(role) })
    expect((await browser.visit('/desk/groups')).status).toBe(see.includes(role) ? 200 : 404)
    expect((await browser.visit('/desk/groups/new')).status).toBe(role === 'broker' ? 200 : 404)
  })

  test('a broker without the second factor is asked for it; nobody passes without signing in', async () => {
    expect((await (await house.browser('broker')).visit('/desk/groups')).location).toMatch(/second-factor/)
    expect((await (await house.browser()).visit('/desk/groups')).location).toMatch(/^\/sign-in/)
  })
})

test.each(['/desk/groups/x', '/desk/groups/0190a000-0000-7000-8000-000000000000', '/desk/groups/x/edit'])(
  '%s is not found',
  async (path) => {
    expect((await broker.visit(path)).status).toBe(404)
  },
)
