import { afterAll, beforeAll, expect, test } from 'vitest'
import { dayOf } from '../../../platform/clock.ts'
import { openHouse, type TestHouse } from '../../../town/house.ts'
import { deskOf } from '../desk/desk.ts'
import { planYearOf, yearText } from '../forward-plan/rules.ts'
import { memberGroup } from '../member-group.test-support.ts'
import { dayFields, linkedGroup } from '../two-sides.test-support.ts'
import { adoptPlan, draftPlan, saveItem } from './commands.ts'
import { commentOnPlan, respondToComment } from './comment-commands.ts'
import { planItems } from './desk-items.ts'
import { type Content, differenceOf, type Item, isSame, itemRefusals, mayDraft, readYear, yearTitle } from './rules.ts'
import { deskWords, refusals, words } from './words.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

const thisYear = () => planYearOf(dayOf(house.clock.now))
const typed = (year: number, more: Record<string, string> = {}) => ({
  title: 'Buses after six',
  about: 'Which buses are missing in the evening.',
  why: 'The contract ends.',
  service: 'Place',
  ...dayFields('from', `${year + 1}-02-01`),
  ...dayFields('until', `${year + 1}-02-28`),
  how: 'Six evenings in village halls.',
  mayChange: 'The timetable. Not the fares.',
  ...more,
})

test('R99: the plan of a year is drafted in public, shows comments and responses, and is adopted once each has one', async () => {
  const year = thisYear() + 1
  const [at, title] = [`/plan/${yearText(year)}`, yearTitle(year)]
  const desk = `/network/plans/${yearText(year)}`
  const officer = await house.browser('project-officer')
  expect((await officer.visit('/plan')).text).toContain(words.none)
  const begun = await officer.submit('/network/plans', { year: String(year), aims: 'To ask less, and listen more.' })
  expect(begun.text).toContain(words.begun)
  const empty = await officer.send(`${desk}/items/new`, {})
  for (const refusal of ['why-missing', 'how-missing', 'mayChange-missing'] as const)
    expect(empty.text).toContain(refusals[refusal])
  await officer.visit(`${desk}/items/new`)
  const outside = await officer.send(
    `${desk}/items/new`,
    typed(year, { ...dayFields('from', `${year + 1}-04-01`), ...dayFields('until', `${year + 1}-04-02`) }),
  )
  expect(outside.text).toContain(refusals['outside-the-year'])
  const added = await officer.submit(`${desk}/items/new`, typed(year))
  expect(added.text).toContain(words.itemSaved)
  const itemId = /items\/([0-9a-f-]{36})/.exec(added.html)![1]!
  const visitor = await house.browser()
  const draft = await visitor.visit(at)
  expect(draft.text).toContain('This is a draft')
  expect(draft.text).toContain('Buses after six')
  expect(draft.html).not.toContain('name="words"')
  // It stands in the forward plan as well.
  expect((await visitor.visit('/forward-plan')).text).toContain(`In the engagement plan ${yearText(year)}`)

  const group = await linkedGroup(house, 'Last Bus Home')
  const { browser } = group.member
  await browser.visit(at)
  const nothing = await browser.send(`${at}/comments`, { group: group.id, words: '' })
  expect(nothing.text).toContain(refusals['words-missing'])
  const said = await browser.submit(`${at}/comments`, {
    group: group.id,
    item: itemId,
    words: 'Ask on the buses, not in halls.',
  })
  expect(said.text).toContain(words.said)
  expect(said.text).toContain(words.waiting)
  await browser.submit(`${at}/comments`, { group: group.id, words: 'Ask us twice a year.' })
  const seen = await visitor.visit(at)
  expect(seen.text).toContain('Ask on the buses, not in halls.')
  expect(seen.text).toContain('Last Bus Home')

  const refused = await officer.send(`${desk}/adoption`, { why: 'The first.' })
  expect(refused.status).toBe(422)
  expect(refused.text).toContain(refusals.unanswered)
  expect(refused.text).toContain(words.adoptList)
  const open = await officer.visit(desk)
  const [first, second] = [...open.html.matchAll(/comments\/([0-9a-f-]{36})/g)].map((found) => found[1]!)
  await officer.visit(`${desk}/items/${itemId}`)
  await officer.submit(`${desk}/items/${itemId}`, typed(year, { how: 'On twelve evening buses.', version: '1' }))
  const answering = await officer.visit(`${desk}/comments/${first}`)
  expect(answering.text).toContain(words.itemNow)
  expect((await officer.send(`${desk}/comments/${first}`, { words: 'x' })).text).toContain(refusals['choice-missing'])
  await officer.submit(`${desk}/comments/${first}`, { accepted: 'yes', words: 'We ride with you instead.' })
  await officer.submit(`${desk}/comments/${second}`, { accepted: 'no', words: 'Once is what we can do well.' })
  expect((await officer.visit(`${desk}/comments/${second}`)).text).toContain('Once is what we can do well.')
  const twice = await officer.send(`${desk}/comments/${second}`, { accepted: 'yes', words: 'y' })
  expect(twice.text).toContain(refusals['answered-already'])
  const letters = (await house.letters()).filter(({ template }) => template === 'plan-response')
  expect(letters.map(({ text }) => /ride with you|Once is what/.exec(text)?.[0])).toEqual([
    'ride with you',
    'Once is what',
  ])

  expect((await officer.send(`${desk}/adoption`, { why: '' })).text).toContain(refusals['why-missing'])
  expect((await officer.submit(`${desk}/adoption`, { why: 'The first.' })).text).toContain(words.adopted2(1))
  const adopted = await visitor.visit(at)
  for (const part of [
    `Engagement plan ${title}`,
    'Version 1, adopted on',
    'We ride with you instead.',
    words.accepted,
    'Once is what we can do well.',
    words.notAccepted,
    'Six evenings in village halls.',
    'On twelve evening buses.',
  ])
    expect(adopted.text).toContain(part)
  expect((await officer.send(`${desk}/adoption`, { why: 'Again.' })).text).toContain(refusals['nothing-new'])

  await officer.submit(
    `${desk}/items/${itemId}`,
    typed(year, { how: 'On twelve evening buses.', mayChange: 'The last bus.', version: '2' }),
  )
  expect((await visitor.visit(at)).text).toContain(words.changing)
  await officer.submit(desk, { aims: 'To ask less.' })
  await officer.visit(`${desk}/adoption`)
  await officer.submit(`${desk}/adoption`, { why: 'The last bus is in it.' })
  const versions = await visitor.visit(`${at}/versions/2`)
  expect(versions.text).toContain(words.before(1))
  expect(versions.text).toMatch(/What it may change The timetable. Not the fares. The last bus./)
  expect((await visitor.visit(`${at}/versions/1`)).text).toContain('The timetable. Not the fares.')
  const gone = await officer.submit(`${desk}/items/${itemId}/removal`, { removeWhy: 'The contract was renewed.' })
  expect(gone.text).toContain(words.removed)
  expect((await visitor.visit(at)).text).toContain(words.gone)
  expect((await officer.visit('/network/plans')).text).toContain(title)
})

test('who may: people of a group of the network for their own group, officers for the rest; nobody else', async () => {
  const year = thisYear()
  const at = await house.acting('bexley')
  await draftPlan(at, { year, aims: 'A' })
  const url = `/plan/${yearText(year)}`
  const [mine, theirs] = [
    await memberGroup(house, 'Mine', {}, 'bexley'),
    await memberGroup(house, 'Theirs', {}, 'bexley'),
  ]
  const out = await memberGroup(house, 'Not In', {}, 'bexley', false)
  const person = async (id: string) =>
    house.browser({ account: await house.account('group-member', 'bexley', `group:${id}`) }, 'bexley')
  const [member, outside] = [await person(mine.id), await person(out.id)]
  expect((await member.send(`${url}/comments`, { group: theirs.id, words: 'x' })).status).toBe(404)
  expect((await outside.send(`${url}/comments`, { group: out.id, words: 'x' })).status).toBe(404)
  expect((await outside.visit(url)).html).not.toContain('name="words"')
  expect((await member.send(`${url}/comments`, { group: mine.id, item: 'nonsense', words: 'x' })).status).toBe(404)
  const administrator = await house.browser('administrator', 'bexley')
  expect((await administrator.send(`${url}/comments`, { group: mine.id, words: 'x' })).status).toBe(404)
  const desk = `/network/plans/${yearText(year)}`
  for (const who of [member, await house.browser('auditor', 'bexley'), await house.browser('resident', 'bexley')])
    for (const path of ['/network/plans', desk, `${desk}/items/new`, `${desk}/adoption`])
      expect((await who.visit(path)).status, path).toBe(404)
  const link = await house.browser('link-officer', 'bexley')
  expect((await link.visit(desk)).status).toBe(200)
  expect((await link.visit(`${desk}/adoption`)).status).toBe(404)
  for (const path of [
    '/plan/2026-28',
    '/plan/x',
    '/plan/2099-00',
    `${url}/versions/0`,
    `${url}/versions/9`,
    `${url}?page=7`,
  ])
    expect((await administrator.visit(path)).status, path).toBe(404)
})

test('a comment made in the moment of adoption is either answered first or stands after it', async () => {
  const year = thisYear() + 2
  const at = await house.acting('barnet')
  await draftPlan(at, { year, aims: 'A' })
  const said = { about: 'A', service: 'S', wards: [], communities: [], groups: [], note: '', overCapWhy: '' }
  const fields = { ...said, title: 'T', fromOn: `${year}-05-01`, untilOn: `${year}-05-02` }
  const put = await saveItem(at, { year, fields, extra: { why: 'W', how: 'H', mayChange: 'M' } })
  if ('refused' in put) throw new RangeError(JSON.stringify(put))
  const group = await memberGroup(house, 'Quick Ones', {}, 'barnet')
  const once = crypto.randomUUID()
  const comment = { year, groupId: group.id, itemId: put.itemId, words: 'Wait', once }
  const [adopted] = await Promise.all([
    adoptPlan(at, { year, why: 'First' }),
    commentOnPlan(at, comment),
    commentOnPlan(at, comment),
  ])
  if (!('number' in adopted)) {
    expect(adopted).toEqual({ refused: 'unanswered' })
    await respondToComment(at, { year, commentId: once, accepted: false, words: 'No' })
    expect(await adoptPlan(at, { year, why: 'First' })).toEqual({ number: 1 })
  }
  const rows = await at.db.selectFrom('plan_comments').select('id').where('group_id', '=', group.id).execute()
  expect(rows).toHaveLength(1)
})

test('the desk says what waits, and that nobody has begun the next plan in January', async () => {
  const council = await house.council('kingston')
  const officer = {
    id: await house.account('project-officer'),
    name: 'O',
    secondFactorAt: new Date(),
    grants: [{ role: 'project-officer', scope: 'council' }],
  }
  const person = officer as unknown as Parameters<typeof planItems>[1]
  const january = new Date('2040-01-10T12:00:00Z')
  const titles = (await planItems({ db: council.db, now: january }, person)).map(({ title }) => title)
  expect(titles).toContain(deskWords.late('2040/41'))
  const november = await planItems({ db: council.db, now: new Date('2040-11-10T12:00:00Z') }, person)
  expect(november.some(({ title }) => title.includes('Nobody'))).toBe(false)
  const group = await linkedGroup(house, 'Waiting Room')
  const at = await house.acting()
  const year = thisYear()
  await draftPlan(at, { year, aims: 'A' })
  await commentOnPlan(at, { year, groupId: group.id, words: 'Hello?' })
  const desk = await deskOf({ db: council.db, now: house.clock.now }, person)
  expect(desk).toContainEqual(expect.objectContaining({ title: deskWords.open(1, yearTitle(year)) }))
  const record = await group.member.browser.visit(`/groups/${group.slug}/record`)
  expect(record.text).toContain('Hello?')
})

const item = (id: string, more: Partial<Item> = {}): Item => ({
  id,
  title: id,
  about: '',
  why: '',
  service: '',
  fromOn: '2026-05-01',
  untilOn: '2026-05-02',
  wards: ['a', 'b'],
  communities: [],
  groups: [],
  how: '',
  mayChange: '',
  ...more,
})
test('what changed between two states, item by item; an order is no change', () => {
  const before: Content = { aims: 'x', items: [item('1'), item('2'), item('3')] }
  const after: Content = {
    aims: 'y',
    items: [item('1', { wards: ['b', 'a'] }), item('2', { how: 'by bus' }), item('4')],
  }
  expect(differenceOf(before, after)).toEqual({
    added: [after.items[2]],
    removed: [before.items[2]],
    changed: [{ before: before.items[1], after: after.items[1], parts: ['how'] }],
    aims: { before: 'x', after: 'y' },
  })
  expect(isSame(differenceOf(before, structuredClone(before)))).toBe(true)
})

test('years in addresses', () => {
  expect(['2026-27', '2099-00', '2026-28', '2026', '26-27', '2026/27'].map(readYear)).toEqual([
    2026,
    2099,
    undefined,
    undefined,
    undefined,
    undefined,
  ])
  expect([mayDraft(2026, 2026), mayDraft(2028, 2026), mayDraft(2025, 2026), mayDraft(2029, 2026)]).toEqual([
    true,
    true,
    false,
    false,
  ])
})

test.each([
  [{}, {}],
  [{ why: 'x'.repeat(501) }, { why: 'why-too-long' }],
  [
    { how: 'x'.repeat(1_001), mayChange: 'x'.repeat(1_001) },
    { how: 'how-too-long', mayChange: 'mayChange-too-long' },
  ],
])('%o', (change, expected) => {
  expect(itemRefusals({ why: 'W', how: 'H', mayChange: 'M', ...change }, { fromOn: '2027-03-31' }, 2026)).toEqual(
    expected,
  )
})
