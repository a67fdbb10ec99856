import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../../platform/ids.ts'
import type { Browser } from '../../../town/browser.ts'
import { openHouse, type TestHouse } from '../../../town/house.ts'
import { findCase } from '../../voices/index.ts'
import { memberGroup } from '../member-group.test-support.ts'
import { linkedGroup, linkTo, service } from './issues.test-support.ts'
import { closeRefusals, refusals, words } from './words.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

/** Days pass; sessions end meanwhile, so both sign in again. */
async function after(days: number, { memberId, officerId }: { memberId: string; officerId: string }, slug: string) {
  house.clock.now = new Date(house.clock.now.getTime() + days * 86_400_000)
  const [member, officer] = [
    await house.browser({ account: memberId }, slug),
    await house.browser({ account: officerId }, slug),
  ]
  return { member, officer }
}
type Fields = Record<string, string>
const issueOf = (group: { id: string }, serviceId: string, more: Fields = {}): [string, Fields] => [
  `/groups/${group.id}/issues`,
  {
    kind: 'issue',
    service: serviceId,
    words: 'The bins behind the hall are not emptied.',
    wish: 'Empty them each Friday.',
    open: 'no',
    _once: newId(),
    ...more,
  },
]
/** The reply that a page is about. */
const replyOn = ({ html }: { html: string }): Fields => ({ reply: /name="reply" value="([^"]+)"/.exec(html)![1]! })
const receiptOn = ({ html }: { html: string }): string => /href="(\/receipts\/[^"]+)"/.exec(html)![1]!

test('R97: an issue of a group is answered with an action and an outcome, disputed, opened again and settled by the group', async () => {
  const bins = await service(house, 'Bins and recycling', 'barnet')
  const group = await linkedGroup(house, 'Hall Keepers', 'barnet')
  const officer = await house.browser({ account: group.officerId }, 'barnet')

  await group.member.visit(`/groups/${group.slug}/issues/new?kind=issue`)
  const empty = await group.member.send(...issueOf(group, '', { words: '', wish: '', open: '' }))
  expect(empty.status).toBe(422)
  for (const refusal of ['service-missing', 'words-missing', 'wish-missing', 'open-missing'] as const)
    expect(empty.text).toContain(refusals[refusal])
  const raised = await group.member.submit(...issueOf(group, bins))
  expect(raised.text).toContain('Your issue is with the council')
  expect(raised.text).toContain('Bins and recycling promised to answer by')
  expect(raised.text).toContain(words.between)
  const url = raised.url

  expect((await officer.visit('/network/issues')).html).toContain(url)
  const desk = await officer.visit(url)
  const action = {
    ...replyOn(desk),
    action: 'A second round on Fridays.',
    'due-day': '1',
    'due-month': '2',
    'due-year': '2099',
  }
  const wrong = await officer.send(`${url}/actions`, { ...action, action: '', 'due-day': '31' })
  expect(wrong.status).toBe(422)
  await officer.submit(`${url}/actions`, action)
  await officer.submit(`${url}/actions`, { ...action, action: 'A second round on Mondays.', _once: newId() })
  expect((await officer.send(`${url}/answers`, { ...replyOn(desk), answer: '' })).status).toBe(422)
  const answered = await officer.submit(`${url}/answers`, { ...replyOn(desk), answer: 'The round began on 3 May.' })
  expect(answered.text).toContain(words.answerNow)
  expect(answered.text).toContain('A second round on Fridays.')

  const seen = await group.member.visit(url)
  expect(seen.text).toContain('A second round on Mondays.')
  expect((await group.member.send(`${url}/endings`, { ...replyOn(seen), ending: 'disputed' })).status).toBe(422)
  const again = await group.member.submit(`${url}/endings`, {
    ...replyOn(seen),
    ending: 'disputed',
    'ending-words': 'They came once only.',
  })
  expect(again.text).toContain(words.disputedNow)
  const open = await officer.visit(url)
  expect(open.text).toContain('They came once only.')
  const late = await officer.send(`${url}/answers`, { ...replyOn(seen), answer: 'Sent from an old page' })
  expect(late.text).toContain(words.meanwhile)
  await officer.submit(`${url}/answers`, { ...replyOn(open), answer: 'We changed the crew.' })
  const last = await group.member.visit(url)
  expect((await group.member.send(`${url}/endings`, replyOn(last))).text).toContain(words.settleMissing)
  const done = await group.member.submit(`${url}/endings`, {
    ...replyOn(last),
    ending: 'confirmed',
    'ending-words': 'Thank you.',
  })
  expect(done.text).toContain('Settled')

  const receipt = await group.member.visit(receiptOn(done))
  for (const step of [
    'We received it from a group',
    'We said what we will do',
    'We changed what we will do',
    'The round began on 3 May.',
    'You said that it is not settled, and it is open again',
    'They came once only.',
    'We changed the crew.',
    'You said that it is settled',
    'Empty them each Friday.',
  ])
    expect(receipt.text).toContain(step)
  const told = (await house.letters('barnet')).filter(
    ({ to, template }) => to === 'we@group.example' && template === 'told',
  )
  expect(told.map(({ subject }) => subject.replace(/ \(.*/, ''))).toEqual([
    'What we will do about what you told us',
    'What we will do about what you told us',
    'Our reply to what you said',
    'Our reply to what you said',
  ])
})

test('R97: closed without the group’s reply it reads “closed by the council” on its page, the receipt, the lists and in the figures', async () => {
  const bins = await service(house, 'Street cleaning', 'barnet')
  const group = await linkedGroup(house, 'Lamp Walkers', 'barnet')
  let officer = await house.browser({ account: group.officerId }, 'barnet')
  const url = (await group.member.submit(...issueOf(group, bins))).url
  const page = await officer.visit(url)
  const close = { ...replyOn(page), close: 'We heard nothing for a month.' }
  expect((await officer.send(`${url}/endings`, close)).status).toBe(422)
  await officer.submit(`${url}/answers`, { ...replyOn(page), answer: 'The lamp burns again.' })
  const soon = await officer.send(`${url}/endings`, close)
  expect(soon.text).toContain(closeRefusals['too-soon'])
  const later = await after(15, group, 'barnet')
  officer = later.officer
  expect((await officer.visit(url)).text).toContain(words.closeText)
  expect((await officer.send(`${url}/endings`, { ...close, close: '' })).status).toBe(422)
  const closed = await officer.submit(`${url}/endings`, close)
  expect(closed.text).toContain('Closed by the council')
  const seen = await later.member.visit(url)
  expect(seen.text).toContain('Closed by the council')
  expect(seen.text).toContain('We heard nothing for a month.')
  expect(seen.html).not.toContain('name="ending"')
  const receipt = await later.member.visit(receiptOn(seen))
  expect(receipt.text).toMatch(
    /Closed by the council .{0,40} You had not said whether it is settled. We heard nothing for a month./,
  )
  for (const list of [
    await later.member.visit(`/groups/${group.slug}/issues`),
    await officer.visit('/network/issues?show=ended'),
  ])
    expect(list.text).toContain('Closed by the council')
  expect((await officer.visit('/network/issues/services')).text).toMatch(/Street cleaning 1 1 0 0 0 1/)
  const letters = (await house.letters('barnet')).filter(({ subject }) =>
    subject.startsWith('We closed what you told us'),
  )
  expect(letters).toHaveLength(1)
})

test('R103: feedback older than the target is flagged on the desk, in the list and on the shared record', async () => {
  const leisure = await service(house, 'Leisure centres', 'bexley')
  const group = await linkedGroup(house, 'Early Swimmers', 'bexley')
  const now = await house.browser({ account: group.officerId }, 'bexley')
  const said = issueOf(group, leisure, { kind: 'feedback', words: 'The pool opens late.', wish: '' })
  const url = (await group.member.submit(...said)).url
  expect((await now.visit('/network/issues?show=overdue')).text).not.toContain('The pool opens late')
  const { member, officer } = await after(40, group, 'bexley')
  const list = await officer.visit('/network/issues?show=overdue&kind=feedback')
  expect(list.text).toMatch(/The pool opens late\..*Overdue/)
  expect((await officer.visit('/desk')).text).toContain('Feedback of Early Swimmers: The pool opens late.')
  expect((await officer.visit(`/groups/${group.slug}/record`)).text).toMatch(/The pool opens late\..{0,80}Overdue/)
  await officer.submit(`${url}/answers`, { ...replyOn(await officer.visit(url)), answer: 'It opens at 6am now.' })
  expect((await member.visit(url)).text).toContain('Leisure centres answered, late')
  expect((await officer.visit('/network/issues?show=overdue')).text).not.toContain('The pool opens late')
})

test('R98: a question gets an answer that the group sees; it helps others on the page of a service, without the group', async () => {
  const tax = await service(house, 'Council tax', 'bexley')
  const group = await linkedGroup(house, 'Quiet Readers', 'bexley')
  const officer = await house.browser({ account: group.officerId }, 'bexley')
  const said = issueOf(group, 'unsure', {
    kind: 'question',
    words: 'Do halls pay council tax? asks Quiet Readers',
    wish: '',
  })
  const url = (await group.member.submit(...said)).url
  const page = await officer.visit(url)
  const handed = await officer.submit(`${url}/owners`, { ...replyOn(page), service: tax, owner: group.officerId })
  expect(handed.text).toContain(words.whoNow)
  expect((await officer.visit(`${url}/explanation`)).status).toBe(404)
  await officer.submit(`${url}/answers`, { ...replyOn(page), answer: 'Village halls pay nothing.' })
  expect((await group.member.visit(url)).text).toContain('Village halls pay nothing.')
  const form = await officer.visit(`${url}/explanation`)
  expect(form.html).not.toContain('asks Quiet Readers')
  expect((await officer.send(`${url}/explanation`, { service: tax, question: '', answer: '' })).status).toBe(422)
  const put = { service: tax, question: 'Does a village hall pay?', answer: 'No, it does not.', named: 'yes' }
  expect((await officer.submit(`${url}/explanation`, put)).text).toContain('Council tax')
  const open = await (await house.browser(undefined, 'bexley')).visit('/council-services/council-tax')
  expect(open.text).toContain('Does a village hall pay? No, it does not.')
  expect(open.text).not.toContain('Quiet Readers')
})

test('words of a group are read by its two sides and whoever answers, and by nobody else, wherever they look', async () => {
  const bins = await service(house, 'Allotments', 'kingston')
  const group = await linkedGroup(house, 'Bean Growers', 'kingston')
  const other = await linkedGroup(house, 'Pea Growers', 'kingston')
  const url = (await group.member.submit(...issueOf(group, bins))).url
  const voiceId = url.split('/').at(-1)!
  const finds = async (browser: Browser, path: string, status: number) =>
    expect((await browser.visit(path)).status, path).toBe(status)
  const otherOfficer = await house.browser({ account: other.officerId })
  const strangers = [
    other.member,
    otherOfficer,
    await house.browser('administrator'),
    await house.browser('auditor'),
    await house.browser('resident'),
  ]
  for (const stranger of strangers) {
    await finds(stranger, url, 404)
    await finds(stranger, `/groups/${group.slug}/issues`, 404)
    await finds(stranger, `/groups/${group.slug}/issues/new`, 404)
    expect((await stranger.send(`${url}/endings`, { ending: 'confirmed' })).status).toBe(404)
    expect((await stranger.send(`${url}/answers`, { answer: 'x' })).status).toBe(404)
  }
  expect((await (await house.browser()).visit(url)).location).toMatch(/^\/sign-in/)
  await finds(other.member, '/network/issues', 404)
  expect((await otherOfficer.visit('/network/issues?show=all')).text).not.toContain('The bins behind')
  const [moderator, projectOfficer] = [await house.browser('moderator'), await house.browser('project-officer')]
  await finds(moderator, `/moderation/${voiceId}`, 404)
  await finds(projectOfficer, `/replies/for/${voiceId}`, 404)
  await finds(projectOfficer, `/replies/${(await findCase((await house.acting()).db, voiceId))!.replyId}`, 404)
  expect((await projectOfficer.visit('/replies')).text).not.toContain('The bins behind')

  const officer = await house.browser({ account: group.officerId })
  await finds(officer, url, 200)
  await officer.submit(`${url}/owners`, { ...replyOn(await officer.visit(url)), service: bins, owner: other.officerId })
  await finds(otherOfficer, url, 200)
  expect((await otherOfficer.visit('/network/issues')).text).toContain('Bean Growers')
  await linkTo(house, group.id, 'kingston')
  await finds(officer, url, 404)
  expect((await officer.visit('/network/issues?show=all')).text).not.toContain('The bins behind')
})

test('R88: any group of the network can raise an issue; without a link officer it waits for whoever takes it up', async () => {
  const parks = await service(house, 'Parks', 'kingston')
  const plain = await memberGroup(house, 'Plain Gardeners')
  const member = await house.browser({ account: await house.account('group-member', 'kingston', `group:${plain.id}`) })
  const once = newId()
  const url = (await member.submit(...issueOf(plain, parks, { open: 'yes', _once: once }))).url
  expect((await member.submit(...issueOf(plain, parks, { open: 'yes', _once: once }))).url).toBe(url)
  const [first, second] = [await house.browser('project-officer'), await house.browser('project-officer')]
  expect((await first.visit('/desk')).text).toContain('Issue of Plain Gardeners')
  expect((await second.visit(url)).status).toBe(200)
  const page = await first.visit(url)
  await first.submit(`${url}/answers`, { ...replyOn(page), answer: 'New bins come in May.', open: 'yes' })
  expect((await second.visit(url)).status).toBe(404)
  expect((await first.visit(url)).text).toContain('New bins come in May.')
  const moderator = await house.browser('moderator')
  expect((await moderator.visit(`/moderation/${url.split('/').at(-1)}`)).text).toContain('The bins behind the hall')
  await moderator.submit('/moderation', { one: `publish:${url.split('/').at(-1)}` })
  const open = await (await house.browser()).visit(`/voices/${url.split('/').at(-1)}`)
  expect(open.text).toContain('New bins come in May.')
  expect(open.text).toContain('What they would like: Empty them each Friday.')
})

test('an officer writes something down for a group with how it agreed; a group that left raises nothing', async () => {
  const roads = await service(house, 'Roads', 'bassetlaw')
  const group = await linkedGroup(house, 'Pothole Poets', 'bassetlaw')
  const officer = await house.browser({ account: group.officerId }, 'bassetlaw')
  await officer.visit(`/groups/${group.slug}/issues/new`)
  const [path, fields] = issueOf(group, roads)
  const missing = await officer.send(path, fields)
  expect(missing.text).toContain(refusals['agreed-missing'])
  expect(missing.text).toContain(refusals['channel-missing'])
  const done = await officer.submit(path, {
    ...fields,
    channel: 'telephone',
    agreed: 'The secretary, on the telephone',
  })
  expect(done.text).toContain(words.wroteDown)
  expect((await group.member.visit(done.url)).text).toContain('The bins behind the hall')
  const left = await memberGroup(house, 'Never In', {}, 'bassetlaw', false)
  const member = await house.browser(
    { account: await house.account('group-member', 'bassetlaw', `group:${left.id}`) },
    'bassetlaw',
  )
  expect((await member.visit(`/groups/${left.id}/issues/new`)).status).toBe(404)
  expect((await member.send(...issueOf(left, roads))).status).toBe(404)
})
