import { afterAll, beforeAll, expect, test } from 'vitest'
import { openHouse, type TestHouse } from '../../../town/house.ts'
import { linkedGroup } from '../issues/issues.test-support.ts'
import { memberGroup } from '../member-group.test-support.ts'
import { readPounds, callRefusals as refusalsOf } from './rules.ts'
import { answerRefusals, callRefusals, reportRefusals, words } from './words.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

const nextYear = () => String(new Date(house.clock.now).getFullYear() + 1)
const call = (more: Record<string, string> = {}) => ({
  title: 'New bin rounds',
  about: 'Rounds change in spring. Tell us who cannot carry a bin.',
  effort: 'Two meetings of an hour',
  takesPlace: 'In March, in Retford',
  payment: 'paid',
  amount: '25',
  paymentFor: 'for each person and meeting',
  whom: 'all',
  'closes-day': '1',
  'closes-month': '2',
  'closes-year': nextYear(),
  ...more,
})

test('R103: a call lists its payment, asks groups by letter, takes their offers, thanks them and reports back', async () => {
  const officer = await house.browser('link-officer', 'bexley')
  const [helper, shy] = [
    await linkedGroup(house, 'Bin Helpers', 'bexley'),
    await linkedGroup(house, 'Shy Singers', 'bexley'),
  ]
  await officer.visit('/network/calls/new')
  const empty = await officer.send('/network/calls', {})
  expect(empty.status).toBe(422)
  for (const refusal of ['title-missing', 'payment-missing', 'whom-missing', 'closes-missing'] as const)
    expect(empty.text).toContain(callRefusals[refusal])
  const unpaid = await officer.send('/network/calls', call({ payment: 'unpaid' }))
  expect(unpaid.text).toContain(callRefusals['no-payment-why-missing'])
  const asked = await officer.submit('/network/calls', call())
  expect(asked.text).toContain(words.asked)
  const url = asked.url
  await house.runJobs('bexley')
  const letters = async (template: string) =>
    (await house.letters('bexley')).filter((one) => one.template === template && one.to === 'we@group.example')
  expect(await letters('call')).toHaveLength(2)
  expect((await letters('call'))[0]!.text).toContain('Payment: £25 for each person and meeting')

  const anyone = await house.browser(undefined, 'bexley')
  expect((await anyone.visit('/network/calls')).text).toContain('£25 for each person and meeting')
  expect((await anyone.visit(url)).text).toContain('Payment £25 for each person and meeting')

  await helper.member.visit(url)
  const answer = { group: helper.id, offers: 'yes', words: 'We carry bins for nine neighbours.' }
  expect((await helper.member.send(`${url}/answers`, { ...answer, words: '' })).text).toContain(
    answerRefusals['words-missing'],
  )
  expect((await helper.member.submit(`${url}/answers`, answer)).text).toContain('Bin Helpers offered to help')
  await shy.member.submit(`${url}/answers`, { group: shy.id, offers: 'no' })
  expect((await helper.member.visit(`/groups/${helper.slug}/record`)).text).toMatch(
    /New bin rounds.{0,60}Offered to help/,
  )
  expect((await officer.visit('/desk')).text).toContain('1 group waits for your thanks: “New bin rounds”')

  const seen = await officer.visit(url)
  expect(seen.text).toContain('We carry bins for nine neighbours.')
  expect(seen.text).toContain('Shy Singers: Cannot help')
  const [accepted, thanks] = [`accepted-${helper.id}`, `thanks-${helper.id}`]
  expect((await officer.send(`${url}/thanks`, { group: helper.id, [accepted]: 'yes' })).status).toBe(422)
  await officer.submit(`${url}/thanks`, { group: helper.id, [accepted]: 'yes', [thanks]: 'See you on 4 March.' })
  expect(await letters('call-thanks')).toHaveLength(1)
  const taken = await helper.member.visit(url)
  expect(taken.text).toContain('The council takes up the offer. See you on 4 March.')
  expect((await helper.member.send(`${url}/answers`, answer)).text).toContain(answerRefusals['thanked-already'])
  expect((await officer.send(`${url}/report`, { report: 'Too soon' })).text).toContain(reportRefusals['still-open'])

  house.clock.now = new Date(`${nextYear()}-02-03T10:00:00Z`)
  const later = await house.browser('link-officer', 'bexley')
  await later.visit('/desk')
  expect((await later.send(`${url}/report`, { report: '' })).status).toBe(422)
  const reported = await later.submit(`${url}/report`, { report: 'Nobody carries a bin more than ten steps.' })
  expect(reported.text).toContain(words.reported(2))
  expect(await letters('call-report')).toHaveLength(2)
  expect((await anyone.visit(url)).text).toContain('What came of it Nobody carries a bin more than ten steps.')
  expect((await anyone.visit('/network/calls?show=closed')).text).toContain(words.tags.reported)
  const group = await house.browser({ account: shy.memberId }, 'bexley')
  const closed = await group.send(`${url}/answers`, { group: shy.id, offers: 'no' })
  expect(closed.text).toContain(answerRefusals.closed)
})

test('a call for some groups asks no others; offers are read by officers who ask, and by nobody else', async () => {
  const officer = await house.browser('project-officer', 'barnet')
  const [faith, other] = [
    await memberGroup(house, 'Chapel Lamp', { sectors: ['faith'] }, 'barnet'),
    await memberGroup(house, 'Chess Corner', {}, 'barnet'),
  ]
  const asked = await officer.submit(
    '/network/calls',
    call({ whom: 'sector', sector: 'faith', payment: 'unpaid', noPaymentWhy: 'It is a short survey' }),
  )
  expect(asked.text).toContain('Not paid: It is a short survey')
  const member = async (groupId: string) =>
    house.browser({ account: await house.account('group-member', 'barnet', `group:${groupId}`) }, 'barnet')
  const [chapel, chess] = [await member(faith.id), await member(other.id)]
  expect((await chess.visit(asked.url)).html).not.toContain('name="offers"')
  const not = await chess.send(`${asked.url}/answers`, { group: other.id, offers: 'yes', words: 'x' })
  expect(not.text).toContain(answerRefusals['not-asked'])
  expect((await chess.send(`${asked.url}/answers`, { group: faith.id, offers: 'yes', words: 'x' })).status).toBe(404)
  await chapel.submit(`${asked.url}/answers`, { group: faith.id, offers: 'yes', words: 'A lamp each night' })
  for (const role of ['administrator', 'auditor', 'moderator', 'broker', 'resident'] as const) {
    const stranger = await house.browser(role, 'barnet')
    expect((await stranger.visit(asked.url)).text).not.toContain('A lamp each night')
    expect((await stranger.visit('/network/calls/new')).status).toBe(404)
  }
  expect((await chess.visit(asked.url)).text).not.toContain('A lamp each night')
  expect((await officer.visit(asked.url)).text).toContain('A lamp each night')
  expect((await officer.visit('/network/calls/nothing')).status).toBe(404)
})

test.each([
  ['25', 2500],
  ['£1,200.50', 120_050],
  ['0', undefined],
  ['25.5', undefined],
  ['a lot', undefined],
])('%s is %s pence', (text, pence) => expect(readPounds(text)).toBe(pence))

test('one of a list is chosen where a call asks some', () => {
  const fields = {
    title: 'T',
    about: 'A',
    effort: 'E',
    takesPlace: 'P',
    payment: 'paid',
    amount: '5',
    paymentFor: 'each',
    noPaymentWhy: '',
    whom: 'ward',
    sector: '',
    community: '',
    ward: 'x',
    closesOn: '2026-07-01',
  }
  expect(refusalsOf(fields, '2026-06-01', [])).toEqual({ ward: 'choose-one' })
  expect(refusalsOf({ ...fields, whom: 'community' }, '2026-06-01', [])).toEqual({ community: 'choose-one' })
  expect(refusalsOf({ ...fields, ward: 'w', closesOn: '2026-05-31' }, '2026-06-01', [{ id: 'w' }])).toEqual({
    closesOn: 'closes-past',
  })
})
