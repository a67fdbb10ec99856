import { afterAll, beforeAll, expect, test } from 'vitest'
import { openHouse, type TestHouse } from '../../../town/house.ts'
import { designate } from '../key-groups/commands.ts'
import { memberGroup } from '../member-group.test-support.ts'
import { askCascade, confirmCascade } from './commands.ts'
import { reachOf } from './queries.ts'
import { cascadeRefusals, percentOf } from './rules.ts'
import { refusals } from './words.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

const nextYear = () => new Date(house.clock.now).getFullYear() + 1
async function keyGroup(name: string, email = '', slug = 'bexley') {
  const made = await memberGroup(house, name, { contact: { name: '', email, telephone: '' } }, slug)
  const reviewOn = `${nextYear()}-06-01`
  await designate(await house.acting(slug), {
    groupId: made.id,
    nominator: 'Ada',
    criteria: 'Trusted',
    rationale: 'Reach',
    reviewOn,
    overTargetWhy: 'x',
  })
  return made
}
const due = () => ({ 'due-day': '1', 'due-month': '2', 'due-year': String(nextYear()) })

test('R89: the share of groups reached rises when a key group says whom it sent it to', async () => {
  const choir = await keyGroup('Choir of the Key', 'choir@group.example')
  const others = await Promise.all(
    ['Otter Watch', 'Owl Walkers', 'Oak Menders'].map((name) => memberGroup(house, name, {}, 'bexley')),
  )
  const at = await house.acting('bexley')
  const { groups } = await reachOf(at.db)
  const broker = await house.browser({ account: await house.account('broker', 'bexley') }, 'bexley')
  const empty = await broker.send('/network/cascades')
  expect(empty.status).toBe(422)
  for (const refusal of ['title-missing', 'message-missing', 'due-missing'] as const)
    expect(empty.text).toContain(refusals[refusal])
  await broker.visit('/network/cascades/new')
  const asked = await broker.submit('/network/cascades', { title: 'Grants are open', message: 'Until May.', ...due() })
  expect(asked.text).toContain('One key group is asked')
  expect(asked.text).toContain(`0 of ${groups} groups were reached (0%)`)
  const letters = (await house.letters('bexley')).filter(({ template }) => template === 'cascade')
  expect(letters).toMatchObject([{ to: 'choir@group.example', subject: 'Please send this on: Grants are open' }])
  expect(letters[0]!.text).toContain(asked.url)

  const member = await house.browser(
    { account: await house.account('group-member', 'bexley', `group:${choir.id}`) },
    'bexley',
  )
  const page = await member.visit(`${asked.url}?words=ot`)
  expect(page.text).toContain('Otter Watch')
  expect(page.text).not.toContain('Oak Menders')
  const nobody = await member.send(`${asked.url}/returns`, { group: choir.id })
  expect(nobody.status).toBe(422)
  expect(nobody.text).toContain(refusals['nobody-ticked'])
  const told = await member.submit(`${asked.url}/returns`, { group: choir.id, reached: [others[0]!.id, others[1]!.id] })
  expect(told.text).toContain('What you sent on is counted')
  const three = { reached: 3, groups }
  expect(told.text).toContain(`3 of ${groups} groups were reached (${percentOf(three)}%)`)
  expect(told.text).toMatch(/Choir of the Key 2 other groups/)
  expect(await reachOf(at.db)).toEqual(three)
  await member.submit(`${asked.url}/returns`, { group: choir.id, reached: [others[1]!.id, others[2]!.id] })
  expect(await reachOf(at.db)).toEqual({ reached: 4, groups })
  expect((await member.visit('/network/cascades')).text).toContain(`4 of ${groups} groups were reached at least once`)
})

test('who has no part in it finds nothing; nobody answers for another group', async () => {
  const [mine, theirs] = [await keyGroup('Mine', '', 'barnet'), await keyGroup('Theirs', '', 'barnet')]
  const plain = await memberGroup(house, 'Plain Group', {}, 'barnet')
  const at = await house.acting('barnet')
  const asked = await askCascade(at, { title: 'News', message: 'Some', dueOn: `${nextYear()}-01-01` })
  if ('refused' in asked) throw new Error('refused')
  const url = `/network/cascades/${asked.cascadeId}`
  const person = async (scope: string) =>
    house.browser({ account: await house.account('group-member', 'barnet', scope) }, 'barnet')
  const member = await person(`group:${mine.id}`)
  expect((await member.send(`${url}/returns`, { group: theirs.id, reached: plain.id })).status).toBe(404)
  const outside = await person(`group:${plain.id}`)
  expect((await outside.visit(url)).status).toBe(404)
  expect((await outside.visit('/network/cascades')).status).toBe(404)
  expect((await outside.send(`${url}/returns`, { group: mine.id, reached: plain.id })).status).toBe(404)
  const officer = await house.browser('link-officer', 'barnet')
  const seen = await officer.visit(url)
  expect(seen.status).toBe(200)
  expect(seen.html).not.toContain('/returns"')
  expect((await officer.visit('/network/cascades/new')).status).toBe(404)
  expect((await member.visit('/network/cascades/nonsense')).status).toBe(404)
  expect((await (await house.browser()).visit(url)).location).toMatch(/^\/sign-in\?/)
  const gone = await memberGroup(house, 'Never In', {}, 'barnet', false)
  expect(await confirmCascade(at, { ...asked, groupId: mine.id, reached: [gone.id, 'x'] })).toEqual({ added: 0 })
  expect(await confirmCascade(at, { ...asked, groupId: plain.id, reached: [mine.id] })).toEqual({
    refused: 'not-found',
  })
})

test('sending the request twice asks once', async () => {
  const at = await house.acting('barnet')
  const said = { title: 'Once', message: 'Only', dueOn: `${nextYear()}-01-01`, once: crypto.randomUUID() }
  expect(await askCascade(at, said)).toEqual(await askCascade(at, said))
  const rows = await at.db.selectFrom('cascades').select('id').where('title', '=', 'Once').execute()
  expect(rows).toHaveLength(1)
})

test.each([
  [{ title: 'x'.repeat(121) }, { title: 'title-too-long' }],
  [{ message: 'x'.repeat(4_001) }, { message: 'message-too-long' }],
  [{ dueOn: 'not-a-day' as const }, { dueOn: 'due-not-a-day' }],
  [{ dueOn: '2026-05-31' }, { dueOn: 'due-past' }],
  [{ dueOn: '2028-05-31' }, { dueOn: 'due-too-late' }],
  [{}, {}],
])('%o', (change, expected) => {
  expect(cascadeRefusals({ title: 'T', message: 'M', dueOn: '2026-07-01', ...change }, '2026-06-01')).toEqual(expected)
})

test('all but one is not all', () => {
  expect([percentOf({ reached: 999, groups: 1000 }), percentOf({ reached: 5, groups: 5 })]).toEqual([99, 100])
  expect(percentOf({ reached: 0, groups: 0 })).toBe(0)
})
