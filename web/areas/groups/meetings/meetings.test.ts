import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openHouse, type TestHouse } from '../../../town/house.ts'
import { callMeeting, inviteAll } from './call.ts'
import { removeNeeds } from './jobs.ts'
import { daysFrom, keyGroup, linkOfficer, memberOf, typedMeeting } from './meetings.test-support.ts'
import { refusals, words } from './words.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

const lettersOf = async (slug: string, template: string) =>
  (await house.letters(slug)).filter((letter) => letter.template === template)
/** As calendars read it: long lines are folded. */
const unfolded = (text: string) => text.replace(/\r\n[ \t]/g, '')

test('R104: all key groups get one invite each, whichever contacts; sending twice makes no second letter', async () => {
  const officer = await linkOfficer(house, 'bexley')
  const groups = [
    await keyGroup(house, 'bexley', 'First Choir', officer.id),
    await keyGroup(house, 'bexley', 'Second Band', officer.id),
    await keyGroup(house, 'bexley', 'Third Shed'),
  ]
  const broker = await house.browser({ account: await house.account('broker', 'bexley') }, 'bexley')
  const bare = await broker.send('/network/meetings/new', typedMeeting(house.clock.now, 30, { access: '' }))
  expect(bare.status).toBe(422)
  expect(bare.text).toContain(refusals['access-missing'])
  expect(bare.html).toContain('value="Spring meeting"')
  await broker.visit('/network/meetings/new')
  const called = await broker.submit(
    '/network/meetings/new',
    typedMeeting(house.clock.now, 30, { 'about-plan': 'yes' }),
  )
  expect(called.text).toContain(words.called)
  const sent = await broker.submit(`${called.url}/invitations`, {})
  expect(sent.text).toContain('4 invitations are sent')
  const first = await lettersOf('bexley', 'meeting-invited')
  expect(first.map(({ to }) => to).sort()).toEqual(
    [
      'firstchoir@group.example',
      'secondband@group.example',
      'thirdshed@group.example',
      first.find(({ to }) => to.startsWith('link-officer'))!.to,
    ].sort(),
  )
  expect((await broker.submit(`${called.url}/invitations`, {})).text).toContain(words.invited(0))
  const id = called.url.split('/').at(-1)!
  await Promise.all([inviteAll(await house.acting('bexley'), id), inviteAll(await house.acting('bexley'), id)])
  expect(await lettersOf('bexley', 'meeting-invited')).toHaveLength(4)

  const late = await keyGroup(house, 'bexley', 'Late Joiners')
  expect((await broker.submit(`${called.url}/invitations`, {})).text).toContain('1 invitation is sent')
  expect((await lettersOf('bexley', 'meeting-invited')).at(-1)!.to).toBe('latejoiners@group.example')

  const [letter] = first
  const calendar = unfolded(letter!.calendar!.content)
  expect(letter!.calendar!.method).toBe('REQUEST')
  expect(calendar).toContain('METHOD:REQUEST')
  expect(calendar).toContain('SEQUENCE:0')
  expect(calendar).toContain(`ATTENDEE`)
  const uid = /UID:(.+)/.exec(calendar)![1]
  const link = /http\S+\/calendar\/invitations\/\S+/.exec(letter!.text)![0]
  const file = await (await house.browser(undefined, 'bexley')).visit(new URL(link).pathname)
  expect(file.headers.get('content-type')).toContain('text/calendar')
  expect(unfolded(file.html)).toContain(`UID:${uid}`)
  expect((await broker.visit(`${new URL(link).pathname.slice(0, -2)}xx`)).status).toBe(404)

  const form = await broker.visit(`${called.url}/change`)
  expect(form.html).toContain('value="10am"')
  const moved = typedMeeting(house.clock.now, 31, { 'starts-time': '2:30pm', 'ends-time': '4pm' })
  expect((await broker.submit(`${called.url}/change`, moved)).text).toContain(words.changed)
  const changed = await lettersOf('bexley', 'meeting-changed')
  expect(changed).toHaveLength(5)
  expect(unfolded(changed[0]!.calendar!.content)).toMatch(new RegExp(`UID:${uid}[\\s\\S]*SEQUENCE:1`))
  expect((await broker.send(`${called.url}/cancellation`, {})).text).toContain(refusals['why-missing'])
  const off = await broker.submit(`${called.url}/cancellation`, { why: 'The roof leaks.' })
  expect(off.text).toContain('This meeting is called off: The roof leaks.')
  const cancelled = await lettersOf('bexley', 'meeting-off')
  expect(cancelled).toHaveLength(5)
  expect(cancelled[0]!.calendar!.method).toBe('CANCEL')
  expect(unfolded(cancelled[0]!.calendar!.content)).toMatch(new RegExp(`UID:${uid}[\\s\\S]*STATUS:CANCELLED`))
  expect((await broker.send(`${called.url}/invitations`, {})).text).toContain(refusals['called-off'])
  expect(groups).toHaveLength(3)
  expect(late.name).toBe('Late Joiners')
})

test('a group answers and says what it needs: only whoever arranges the meeting reads it, each reading is recorded, and it is removed', async () => {
  const officer = await linkOfficer(house, 'barnet')
  const mine = await keyGroup(house, 'barnet', 'Signing Circle', officer.id)
  const other = await keyGroup(house, 'barnet', 'Other Circle')
  const administrator = await house.browser('administrator', 'barnet')
  await administrator.visit('/network/meetings/new')
  const called = await administrator.submit('/network/meetings/new', typedMeeting(house.clock.now, 20))
  await administrator.submit(`${called.url}/invitations`, {})
  const member = await memberOf(house, 'barnet', mine)
  expect((await member.visit('/network/meetings')).text).toContain('Spring meeting')
  const page = await member.visit(called.url)
  expect(page.text).toContain('Will Signing Circle come?')
  expect(page.text).toContain('Step-free from the car park')
  expect(page.text).not.toContain('Other Circle')
  const invitation = /name="invitation" value="([^"]+)"/.exec(page.html)![1]!
  const none = await member.send(`${called.url}/answers`, { invitation, needs: 'A signer' })
  expect(none.status).toBe(422)
  expect(none.text).toContain(refusals['answer-missing'])
  expect(none.html).toContain('A signer')
  const yes = await member.submit(`${called.url}/answers`, {
    invitation,
    answer: 'yes',
    needs: 'A signer for two people',
  })
  expect(yes.text).toMatch(/You answered “Yes” on/)
  expect(yes.text).not.toContain('A signer for two people')
  expect((await member.submit(`${called.url}/agenda`, { invitation, item: 'Bus stops' })).text).toContain(
    'Bus stops Raised by Signing Circle',
  )
  const elsewhere = await memberOf(house, 'barnet', other)
  expect((await elsewhere.send(`${called.url}/answers`, { invitation, answer: 'no' })).status).toBe(404)
  const broker = await house.browser({ account: await house.account('broker', 'barnet') }, 'barnet')
  const link = await house.browser({ account: officer.account }, 'barnet')
  for (const nosy of [broker, link, elsewhere, member])
    expect((await nosy.visit(`${called.url}/needs`)).status).toBe(404)
  expect((await broker.visit(called.url)).html).not.toContain('/needs"')
  const { db } = await house.council('barnet')
  const reads = async () =>
    (await db.selectFrom('sensitive_reads').selectAll().where('what', '=', 'access-needs').execute()).length
  expect(await reads()).toBe(0)
  expect((await administrator.visit(called.url)).text).toContain('See what 1 of them needs to take part')
  const needs = await administrator.visit(`${called.url}/needs`)
  expect(needs.text).toContain('Signing Circle A signer for two people')
  expect(await reads()).toBe(1)
  const { rows } = await sql<{ needs: Buffer }>`select needs from meeting_answers where needs is not null`.execute(db)
  expect(rows.map(({ needs: kept }) => kept.includes('signer'))).toEqual([false])
  const at = await house.acting('barnet')
  const whom = { accountId: member.account!, emailKey: null }
  const told = await at.house.personalData(whom, at.db)
  expect(told.find(({ heading }) => heading === 'Answers to invitations')?.rows).toMatchObject([
    { meeting: 'Spring meeting', answer: 'yes', 'said what they need': true },
  ])
  expect(await removeNeeds({ ...at, now: daysFrom(at.now, 33) })).toBe(0)
  expect(await removeNeeds({ ...at, now: daysFrom(at.now, 35) })).toBe(1)
  expect((await administrator.visit(`${called.url}/needs`)).text).toContain(words.needsNone)
  await at.house.forget(whom, at, 'They asked')
  expect(JSON.stringify(await at.house.personalData(whom, at.db))).not.toContain('Answers to invitations')
  expect((await administrator.visit(called.url)).text).toContain('3 invited: 1 yes')
})

test('a group and its officer meet: either calls, who was there becomes a contact, what was agreed a promise, minutes are final once', async () => {
  const officer = await linkOfficer(house, 'kingston')
  const group = await keyGroup(house, 'kingston', 'Pair Walkers', officer.id)
  const lonely = await keyGroup(house, 'kingston', 'Nobody Ours')
  const member = await memberOf(house, 'kingston', group)
  const before = house.clock.now
  await member.visit(`/groups/${group.slug}/meetings/new`)
  const called = await member.submit(
    `/groups/${group.id}/meetings/new`,
    typedMeeting(before, 3, { title: 'First talk', place: '', access: '', link: 'https://meet.example/pair' }),
  )
  expect(called.text).toContain(words.calledPair)
  expect((await lettersOf('kingston', 'meeting-invited')).slice(-2).map(({ to }) => to)).toContain(
    'pairwalkers@group.example',
  )
  const link = await house.browser({ account: officer.account })
  expect((await link.visit('/desk')).text).toContain('Say whether you will come: First talk')
  const page = await link.visit(called.url)
  const invitation = /name="invitation" value="([^"]+)"/.exec(page.html)![1]!
  await link.submit(`${called.url}/answers`, { invitation, answer: 'maybe' })
  expect((await link.submit(`${called.url}/agenda`, { invitation, item: 'Benches' })).text).toContain('Benches')
  const early = await link.send(`${called.url}/minutes`, { words: 'Too early' })
  expect(early.status).toBe(404)
  for (const stranger of [
    await house.browser('administrator'),
    await house.browser('link-officer'),
    await memberOf(house, 'kingston', lonely),
    await house.browser('resident'),
  ])
    for (const url of [
      called.url,
      `/groups/${group.id}/meetings`,
      `/groups/${group.id}/meetings/new`,
      `${called.url}/attendance`,
    ])
      expect((await stranger.visit(url)).status, url).toBe(404)

  house.clock.now = daysFrom(before, 4)
  const later = await house.browser({ account: officer.account })
  expect((await later.visit('/desk')).text).toContain('Say who was there: First talk')
  const list = await later.visit(`${called.url}/attendance`)
  const ids = [...list.html.matchAll(/name="listed" value="([^"]+)"/g)].map(([, id]) => id!)
  expect(ids).toHaveLength(2)
  for (let times = 0; times < 2; times++)
    expect((await later.submit(`${called.url}/attendance`, { listed: ids, came: ids })).text).toContain(
      '2 of 2 were there',
    )
  const { db } = await house.council()
  const contacts = await sql<{ how: string; words: string }>`select how, words from dialogue_entries
    where group_id = ${group.id}`.execute(db)
  expect(contacts.rows).toEqual([{ how: 'meeting', words: 'We met: First talk' }])

  await later.visit(`${called.url}/minutes`)
  await later.submit(`${called.url}/minutes`, { words: '## Benches\n\nWe looked at **three** places.' })
  const reader = await memberOf(house, 'kingston', group)
  expect((await reader.visit(called.url)).text).toContain(words.draft)
  await later.visit(`${called.url}/minutes`)
  const final = await later.submit(`${called.url}/minutes/final`, {
    words: '## Benches\n\nWe looked at **four** places.',
  })
  expect(final.html).toContain('<strong>four</strong>')
  expect(final.html).toMatch(/<h3[^>]*>Benches/)
  expect((await later.send(`${called.url}/minutes`, { words: 'Changed' })).text).toContain(refusals['minutes-final'])
  expect((await later.visit(`${called.url}/minutes`)).location).toBe(new URL(called.url, 'http://x').pathname)

  await later.visit(`${called.url}/actions`)
  const nothing = await later.send(`${called.url}/actions`, { group: group.id, words: '' })
  expect(nothing.status).toBe(422)
  for (const refusal of ['words-missing', 'due-missing', 'side-missing'] as const)
    expect(nothing.text).toContain(refusals[refusal])
  const due = { 'due-day': '1', 'due-month': '6', 'due-year': String(before.getFullYear() + 1) }
  const noted = await later.submit(`${called.url}/actions`, {
    group: group.id,
    side: 'officer',
    words: 'Send the map',
    ...due,
  })
  expect(noted.text).toContain('Send the map The link officer of Pair Walkers')
  const promises = await sql`select words, side from record_promises where group_id = ${group.id}`.execute(db)
  expect(promises.rows).toEqual([{ words: 'Send the map', side: 'officer' }])
  expect(
    (await later.send(`${called.url}/actions`, { group: lonely.id, side: 'group', words: 'Pay', ...due })).text,
  ).toContain(refusals['group-missing'])
  expect((await reader.visit(`/groups/${group.slug}/meetings`)).text).toContain('First talk')

  const alone = await memberOf(house, 'kingston', lonely)
  const nobody = await alone.send(`/groups/${lonely.id}/meetings/new`, typedMeeting(house.clock.now, 3))
  expect(nobody.text).toContain(refusals['no-officer'])
  house.clock.now = before
})

test('what was agreed at a network meeting is noted for one of the groups; part of its name is enough', async () => {
  const before = house.clock.now
  const officer = await linkOfficer(house, 'bexley')
  const group = await keyGroup(house, 'bexley', 'Agreeing Angels', officer.id)
  const at = await house.acting('bexley', { account: null, role: 'broker' })
  const made = await callMeeting(at, {
    title: 'Past meeting',
    aboutPlan: false,
    startsAt: daysFrom(before, 1),
    endsAt: new Date(daysFrom(before, 1).getTime() + 3_600_000),
    place: 'Hall',
    access: 'No steps',
    link: '',
    arranger: 'broker',
  })
  if ('refused' in made) throw new RangeError(JSON.stringify(made))
  await inviteAll(at, made.meetingId)
  house.clock.now = daysFrom(before, 2)
  const broker = await house.browser({ account: await house.account('broker', 'bexley') }, 'bexley')
  const url = `/network/meetings/${made.meetingId}`
  const said = {
    side: 'group',
    words: 'Sing',
    'due-day': '1',
    'due-month': '6',
    'due-year': `${before.getFullYear() + 1}`,
  }
  await broker.visit(`${url}/actions`)
  const unclear = await broker.send(`${url}/actions`, { ...said, group: 'no such name' })
  expect(unclear.status).toBe(422)
  expect(unclear.text).toContain('Nobody on the list has that in the name')
  const noted = await broker.submit(`${url}/actions`, { ...said, group: 'agreeing' })
  expect(noted.text).toContain('Sing Agreeing Angels ')
  const promises = await sql`select words, side from record_promises where group_id = ${group.id}`.execute(at.db)
  expect(promises.rows).toEqual([{ words: 'Sing', side: 'group' }])
  const administrator = await house.browser('administrator', 'bexley')
  expect((await administrator.visit(url)).status).toBe(200)
  expect((await administrator.visit(`${url}/attendance`)).status).toBe(404)
  house.clock.now = before
})
