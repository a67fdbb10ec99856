import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../../platform/ids.ts'
import { openHouse, type TestHouse } from '../../../town/house.ts'
import { endGrant, grantRole, inviteUser, makeAccount } from '../index.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

const db = async () => (await house.council()).db
const later = () => {
  house.clock.now = new Date(house.clock.now.getTime() + 1000)
}
async function grantOf(account: string): Promise<string> {
  return (
    await (await db()).selectFrom('grants').select('id').where('account_id', '=', account).executeTakeFirstOrThrow()
  ).id
}
async function invitedLink(email: string, role = 'moderator' as const): Promise<string> {
  later()
  expect(await inviteUser(await house.acting(), { email, name: 'Ina Vited', role })).toEqual({ invited: true })
  return new URL(/http\S+/.exec((await house.letters()).findLast(({ to }) => to === email)!.text)![0]).pathname
}

test('people are listed with their roles, found by name, role or whole address, a page at a time', async () => {
  const admin = await house.browser('administrator')
  const at = await house.acting()
  for (let i = 0; i < 55; i++)
    await makeAccount(at, {
      email: `many-${i}@council.example`,
      name: `Zebedee Number${String(i).padStart(2, '0')}`,
      role: 'moderator',
    })
  await makeAccount(at, { email: 'plain@resident.example', name: 'Plain Resident' })
  const first = await admin.visit('/people?q=zebedee')
  expect(first.text).toContain('55 people')
  expect(first.text).toContain('Zebedee Number00')
  expect(first.text).not.toContain('Zebedee Number50')
  expect((await admin.visit('/people?q=zebedee&page=2')).text).toContain('Zebedee Number54')
  expect((await admin.visit('/people?q=Plain')).text).toContain('Nobody matches')
  expect((await admin.visit('/people?q=Plain&who=everyone')).text).toContain('Plain Resident')
  expect((await admin.visit('/people?q=PLAIN@resident.example&who=everyone')).text).toContain('Plain Resident')
  expect((await admin.visit('/people?role=auditor&q=zebedee')).text).toContain('Nobody matches')
  for (const odd of [
    'q=%25',
    'q=_',
    'q=%27;drop+table+accounts;--',
    `q=${'x'.repeat(3000)}`,
    'page=-3',
    'page=1e99',
    'page=NaN',
    'role=%3Cscript%3E',
    'q=%00',
  ])
    expect((await admin.visit(`/people?${odd}`)).status, odd).toBe(200)
})

test('a role is given and ended with a reason, and both are recorded', async () => {
  const admin = await house.browser('administrator')
  const account = await house.account('resident')
  const page = await admin.visit(`/people/${account}`)
  expect(page.text).toContain('No role.')
  const given = await admin.send(`/people/${account}/grants`, {
    role: 'analyst',
    where: 'council',
    reason: 'Joined the team',
  })
  expect(given.location).toBe(`/people/${account}`)
  expect(
    (await admin.send(`/people/${account}/grants`, { role: 'analyst', where: 'council' })).status,
    'a second click',
  ).toBe(303)
  const grant = await grantOf(account)
  expect(await (await db()).selectFrom('grants').select('id').where('account_id', '=', account).execute()).toHaveLength(
    1,
  )
  const missing = await admin.send(`/people/${account}/grants/${grant}/end`, { reason: '' })
  expect([missing.status, missing.text.includes('Say why the role ends')]).toEqual([422, true])
  expect((await admin.send(`/people/${account}/grants/${grant}/end`, { reason: 'x'.repeat(501) })).text).toContain(
    'Use 500 characters or fewer',
  )
  expect((await admin.send(`/people/${account}/grants/${grant}/end`, { reason: 'Left <b>' })).location).toBe(
    `/people/${account}`,
  )
  const twice = await admin.send(`/people/${account}/grants/${grant}/end`, { reason: 'Left' })
  expect([twice.status, twice.text.includes('This role has ended already')]).toEqual([422, true])
  expect((await admin.visit(`/people/${account}`)).text).toContain('Left <b>')
  const lines = await (await db())
    .selectFrom('record_entries')
    .select(['deed', 'by_account', 'why', 'public'])
    .where('subject', '=', `account:${account}`)
    .orderBy('id')
    .execute()
  expect(lines.sort((a, b) => b.deed.localeCompare(a.deed))).toEqual([
    {
      deed: 'grant.made',
      by_account: admin.account,
      why: 'Joined the team',
      public: { role: 'analyst', scope: 'council' },
    },
    { deed: 'grant.ended', by_account: admin.account, why: 'Left <b>', public: { role: 'analyst', scope: 'council' } },
  ])
  expect(
    await (await db())
      .selectFrom('sensitive_reads')
      .select('id')
      .where('subject', '=', `account:${account}`)
      .where('account_id', '=', admin.account!)
      .execute(),
  ).not.toEqual([])
})

test('what cannot be given gets its sentence and keeps what was typed', async () => {
  const admin = await house.browser('administrator')
  const account = await house.account('resident')
  const send = (fields: Record<string, string>) => admin.send(`/people/${account}/grants`, fields)
  expect((await send({})).text).toContain('Choose a role')
  expect((await send({ role: 'king', where: 'council' })).text).toContain('Choose a role')
  expect((await send({ role: 'resident', where: 'council' })).text).toContain('Choose a role')
  expect((await send({ role: 'moderator', where: 'thing', scope: '' })).text).toContain('Say which project or group')
  const odd = await send({ role: 'moderator', where: 'thing', scope: `http://x/<script>${newId()}` })
  expect(odd.text).toContain('We cannot find that project or group')
  expect(odd.html).toContain('&lt;script>')
  const young = (await makeAccount(await house.acting(), {
    email: 'young@resident.example',
    name: 'Young',
    ageBand: '13-to-17',
  })) as { accountId: string }
  expect(
    (await admin.send(`/people/${young.accountId}/grants`, { role: 'moderator', where: 'council' })).text,
  ).toContain('Roles that work for the council are for adults')
})

test('unknown people, roles of others and people of other councils are not found', async () => {
  const admin = await house.browser('administrator')
  const other = await house.account('moderator', 'barnet')
  const { db: barnet } = await house.council('barnet')
  const grant = await barnet.selectFrom('grants').select('id').where('account_id', '=', other).executeTakeFirstOrThrow()
  for (const path of [`/people/${other}`, `/people/${newId()}`, '/people/nonsense', "/people/'--"])
    expect((await admin.visit(path)).status, path).toBe(404)
  for (const path of [
    `/people/${other}/grants`,
    `/people/${other}/grants/${grant.id}/end`,
    `/people/${admin.account}/grants/${grant.id}/end`,
    `/people/${admin.account}/grants/x/end`,
  ])
    expect((await admin.send(path, { role: 'moderator', reason: 'x' })).status, path).toBe(404)
  expect(await endGrant(await house.acting(), { grantId: grant.id, reason: 'x' })).toEqual({ refused: 'no-grant' })
  expect(await grantRole(await house.acting(), { accountId: other, role: 'moderator' })).toEqual({
    refused: 'no-account',
  })
})

test('the last administrator stays, also when two end each other at once', async () => {
  const at = await house.acting('bexley')
  const admins = await at.db.selectFrom('grants').select('id').where('role', '=', 'administrator').execute()
  const one = (await makeAccount(at, { email: 'one@council.example', name: 'One', role: 'administrator' })) as {
    accountId: string
  }
  for (const { id } of admins) await endGrant(at, { grantId: id, reason: 'Handing over' })
  const mine = await at.db
    .selectFrom('grants')
    .select('id')
    .where('account_id', '=', one.accountId)
    .executeTakeFirstOrThrow()
  expect(await endGrant(at, { grantId: mine.id, reason: 'Leaving' })).toEqual({ refused: 'last-administrator' })
  const browser = await house.browser({ account: one.accountId }, 'bexley')
  expect((await browser.send(`/people/${one.accountId}/grants/${mine.id}/end`, { reason: 'Leaving' })).text).toContain(
    'This is the last administrator',
  )
  const two = (await makeAccount(at, { email: 'two@council.example', name: 'Two', role: 'administrator' })) as {
    accountId: string
  }
  const theirs = await at.db
    .selectFrom('grants')
    .select('id')
    .where('account_id', '=', two.accountId)
    .executeTakeFirstOrThrow()
  const both = await Promise.all([mine.id, theirs.id].map((grantId) => endGrant(at, { grantId, reason: 'Coup' })))
  expect(both).toContainEqual({ ended: true })
  expect(both).toContainEqual({ refused: 'last-administrator' })
})

test('an invitation is accepted once, makes the account and gives the role; staff then need a second factor', async () => {
  const link = await invitedLink('ina@council.example')
  const browser = await house.browser()
  expect((await browser.visit(link)).text).toContain('invites you as moderator, with the address ina@council.example')
  await browser.visit(link)
  expect(browser.cookies.has('folkmoot_session'), 'opening it does nothing').toBe(false)
  expect((await browser.send(link)).location).toBe('/desk')
  expect((await browser.visit('/moderation')).location ?? '', 'no room without a second factor').not.toBe('/moderation')
  const again = await browser.send(link)
  expect([again.status, again.text.includes('This invitation has been used')]).toEqual([410, true])
  expect(
    await inviteUser(await house.acting(), { email: 'Ina@Council.example', name: 'Ina', role: 'moderator' }),
  ).toEqual({ refused: 'already-holds-it' })
})

test('two clicks at once accept once', async () => {
  const link = await invitedLink('ivo@council.example')
  const browser = await house.browser()
  expect((await Promise.all([browser.send(link), browser.send(link)])).map(({ status }) => status).sort()).toEqual([
    303, 410,
  ])
})

test('an invitation that is late, changed, replaced, taken back or of another council opens nothing', async () => {
  const admin = await house.browser('administrator')
  const nobody = await house.browser()
  const first = await invitedLink('iris@council.example')
  const second = await invitedLink('iris@council.example')
  expect((await nobody.visit(first)).text).toContain('This invitation was taken back or replaced')
  expect((await (await house.browser(undefined, 'barnet')).visit(second)).text).toContain('This link is not complete')
  expect((await nobody.visit(`${second.slice(0, -1)}`)).status).toBe(410)
  const handle = /name="invitation" value="([0-9a-f]{64})"/.exec((await admin.visit('/people/invitations')).html)![1]!
  expect((await admin.send('/people/invitations/withdrawal', { invitation: handle })).location).toBe(
    '/people/invitations',
  )
  expect((await admin.send('/people/invitations/withdrawal', { invitation: handle })).status, 'a second click').toBe(
    404,
  )
  expect((await admin.send('/people/invitations/withdrawal', { invitation: 'zz' })).status).toBe(404)
  expect((await nobody.send(second)).status).toBe(410)
  const late = await invitedLink('ida@council.example')
  const before = house.clock.now
  house.clock.now = new Date(before.getTime() + 7 * 86_400_000)
  expect((await nobody.visit(late)).text).toContain('This invitation is too old')
  expect((await nobody.send(late)).status).toBe(410)
  house.clock.now = before
})

test('an account that is there already gets the role; one under 18 does not', async () => {
  const at = await house.acting()
  const known = (await makeAccount(at, { email: 'ike@resident.example', name: 'Ike', proved: true })) as {
    accountId: string
  }
  await (await house.browser()).send(await invitedLink('ike@resident.example'))
  expect(
    await (await db()).selectFrom('grants').select('role').where('account_id', '=', known.accountId).execute(),
  ).toEqual([{ role: 'moderator' }])
  await makeAccount(at, { email: 'teen@resident.example', name: 'Teen', ageBand: '13-to-17', proved: true })
  const refused = await (await house.browser()).send(await invitedLink('teen@resident.example'))
  expect([refused.status, refused.text.includes('This role is for adults')]).toEqual([410, true])
})

test('the form of invitations: each mistake has its sentence, and a good one sends a letter', async () => {
  const admin = await house.browser('administrator')
  const send = (fields: Record<string, string>) =>
    admin.send('/people/invitations', {
      name: 'Una',
      email: 'una@council.example',
      role: 'moderator',
      where: 'council',
      ...fields,
    })
  expect((await send({ email: 'una' })).text).toContain('Enter an email address in the right form')
  expect((await send({ name: '' })).text).toContain('Enter their name')
  expect((await send({ name: 'http://spam.example' })).text).toContain('Enter a name, without web or email addresses')
  expect((await send({ name: 'x'.repeat(81) })).text).toContain('Use 80 characters or fewer')
  expect((await send({ role: '' })).text).toContain('Choose a role')
  expect((await send({ where: 'thing', scope: 'no id' })).text).toContain('We cannot find that project or group')
  later()
  expect((await send({ name: 'Una 王 \u05d0' })).location).toBe('/people/invitations')
  expect((await house.letters()).at(-1)).toMatchObject({ template: 'invitation', to: 'una@council.example' })
  expect((await admin.visit('/people/invitations')).text).toContain('Una 王')
})

test('a role is given for one project by pasting the address of its desk page, and holds there only', async () => {
  const admin = await house.browser('administrator')
  const account = await house.account('resident')
  const project = await (await db()).selectFrom('projects').select(['id', 'title']).limit(1).executeTakeFirstOrThrow()
  const fields = {
    role: 'project-officer',
    where: 'thing',
    scope: `http://kingston.localhost:8000/desk/projects/${project.id}/brief`,
  }
  expect((await admin.send(`/people/${account}/grants`, fields)).location).toBe(`/people/${account}`)
  expect(
    await (await db()).selectFrom('grants').select(['role', 'scope']).where('account_id', '=', account).execute(),
  ).toEqual([{ role: 'project-officer', scope: `project:${project.id}` }])
  expect((await admin.visit(`/people/${account}`)).text).toContain(project.title)
  expect((await admin.visit(`/people?q=test%20resident`)).text).toContain(project.title)
  expect((await admin.visit(`/people/${account}?scope=project:${project.id}`)).html).toContain(
    `value="project:${project.id}"`,
  )
  const barnet = await (await house.council('barnet')).db
    .selectFrom('projects')
    .select('id')
    .limit(1)
    .executeTakeFirstOrThrow()
  expect((await admin.send(`/people/${account}/grants`, { ...fields, scope: `project:${barnet.id}` })).text).toContain(
    'We cannot find that project',
  )
})
