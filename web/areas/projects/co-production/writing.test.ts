import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Acting } from '../../../platform/acting.ts'
import type { Browser } from '../../../town/browser.ts'
import { openHouse, type TestHouse } from '../../../town/house.ts'
import { eraseAccount, makeAccount } from '../../people/index.ts'
import { publishedProject } from '../whole-project.test-support.ts'
import { threadsOnPage } from './paragraphs/queries.ts'
import { askForSeat, inviteToSeat } from './seats/joining-commands.ts'
import { giveOfficerSeat } from './seats/take-seat.ts'
import { startWorkingGroup } from './starting/commands.ts'

let house: TestHouse
let at: Acting
let room: string
let groupId: string
let projectId: string
let officer: Browser
let ann: Browser
let ben: Browser
beforeAll(async () => {
  house = await openHouse()
  at = await house.acting()
  projectId = await publishedProject(house, 'Words together')
  const group = { name: 'Writers', purpose: 'Writing', communitySeats: 4, officerSeats: 2, joining: 'apply' as const }
  const made = await startWorkingGroup(at, { projectId, ...group })
  if (!('groupId' in made)) throw new Error('no group')
  groupId = made.groupId
  room = `/working-groups/${groupId}`
  officer = await house.browser('project-officer')
  await giveOfficerSeat(at, { groupId, accountId: officer.account! })
  ann = await member('Ann Archer')
  ben = await member('Ben <b>Bold</b>')
})
afterAll(() => house.close())

async function member(name: string): Promise<Browser> {
  const email = `${name.slice(0, 3).toLowerCase()}-${Math.random().toString(36).slice(2, 8)}@test.example`
  const made = await makeAccount(at, { email, name: name.replace(/<\/?b>/g, ''), proved: true })
  if ('refused' in made) throw new Error(made.refused)
  await inviteToSeat(at, { groupId, email })
  const by = { account: made.accountId, role: 'resident' }
  await askForSeat(await house.acting('kingston', by), { groupId, words: '', named: false })
  return house.browser({ account: made.accountId })
}

const cookiesOf = ({ cookies }: Browser) => [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
const words = ['# Plan', 'The hall opens on Fridays from six.', 'Entry is free for everyone.', 'We lend out drums.']
async function drafted(title: string): Promise<string> {
  expect((await ann.visit(`${room}/drafts/new`)).status).toBe(200)
  return (await ann.send(`${room}/drafts`, { title, text: words.join('\n\n') })).location!
}
const shown = async (draft: string) => (await ann.visit(draft)).text

test('two people change one draft at once: different paragraphs are both kept; the same one shows both, and no word is lost', async () => {
  const draft = await drafted('At once')
  expect((await ann.visit(`${draft}/paragraphs/p2`)).status).toBe(200)
  expect((await ben.visit(`${draft}/whole`)).html).toContain('We lend out drums.')
  const live = new Request(`${ann.origin}${draft}/live`, { method: 'HEAD', headers: { cookie: cookiesOf(ann) } })
  expect((await house.app.fetch(live)).headers.get('content-type')).toMatch(/^text\/event-stream/)
  const whole = words.with(3, 'We lend out drums and guitars.').join('\n\n')
  const [one, two] = await Promise.all([
    ann.send(`${draft}/paragraphs/p2`, { base: '1', text: 'The hall opens every evening.' }),
    ben.send(`${draft}/whole`, { base: '1', text: whole, why: 'More to play' }),
  ])
  expect([one.status, two.status]).toEqual([303, 303])
  const both = await shown(draft)
  expect(both).toContain('The hall opens every evening.')
  expect(both).toContain('We lend out drums and guitars.')

  const clash = await ben.send(`${draft}/paragraphs/p2`, { base: '1', text: 'The hall opens on Sundays <b>too</b>.' })
  expect(clash.status).toBe(422)
  expect(clash.title).toMatch(/^Error: /)
  expect(clash.text).toContain('Somebody else changed this while you wrote')
  expect(clash.text).toContain('The hall opens every evening.')
  expect(clash.html).toMatch(/<textarea[^>]*name="text"[^>]*>The hall opens on Sundays &lt;b>too&lt;\/b>\./)
  expect(clash.html).toMatch(/<ins class="fm-difference__added">/)
  expect(clash.html).toContain('name="base" value="3"')
  await ben.send(`${draft}/paragraphs/p2`, { base: '3', text: 'The hall opens every evening and on Sundays.' })
  expect(await shown(draft)).toContain('every evening and on Sundays')

  const taken = await ann.send(`${draft}/whole`, { base: '4', text: words.slice(2).join('\n\n') })
  expect(taken.status).toBe(303)
  const gone = await ben.send(`${draft}/paragraphs/p2`, { base: '4', text: 'The hall never closes.' })
  expect(gone.status).toBe(422)
  expect(gone.text).toContain('They took this paragraph out')
  expect(gone.html).toMatch(/<textarea[^>]*>[^<]*The hall never closes\./)
  const old = await ben.send(`${draft}/whole`, { base: '4', text: words.join('\n\n') })
  expect(old.status).toBe(422)
  expect((await ann.send(`${draft}/whole`, { base: '5', text: ' ' })).text).toContain('Write at least one paragraph')
  expect((await ann.send(`${draft}/whole`, { base: '99', text: 'x' })).status).toBe(404)

  const many = await Promise.all(
    Array.from({ length: 20 }, (_, i) =>
      ben.send(`${draft}/whole`, { base: '1', text: [...words, `Line ${i} of twenty.`].join('\n\n') }),
    ),
  )
  const kept = await shown(draft)
  for (const [i, { status, html }] of many.entries())
    expect(status === 303 ? kept : html, `${i}`).toContain(`Line ${i} of twenty.`)
})

test('suggestions: another member takes them in and the credit stays; nobody decides about their own', async () => {
  const draft = await drafted('Suggested')
  const p3 = `${draft}/paragraphs/p3`
  expect((await ben.send(`${p3}/suggestions`, { suggestion: words[2]!, why: '' })).text).toContain(
    'Change something first',
  )
  await ben.send(`${p3}/suggestions`, { suggestion: 'Entry is free for under-18s.', why: 'We need some money' })
  const page = await ann.visit(p3)
  expect(page.text).toMatch(/Ben, .* We need some money .*taken out: everyone/)
  const answer = /action="([^"]+\/suggestions\/[^"]+\/answer)"/.exec(page.html)![1]!
  expect((await ben.send(answer, { answer: 'accepted', seen: '1' })).text).toContain('Somebody else must decide')
  expect((await ann.send(answer, { answer: 'withdrawn', seen: '1' })).status).toBe(422)
  await officer.send(p3, { base: '1', text: 'Entry is free for all.' })
  expect((await ann.send(answer, { answer: 'accepted', seen: '1' })).text).toContain('changed since you read it')
  const sent = await Promise.all(Array.from({ length: 5 }, () => ann.send(answer, { answer: 'accepted', seen: '2' })))
  expect(sent.filter(({ status }) => status === 303)).toHaveLength(1)
  expect(await shown(draft)).toContain('Entry is free for under-18s.')
  expect((await ann.visit(`${draft}/versions`)).text).toContain('In the words of Ben.')
  await ben.send(`${p3}/suggestions`, { suggestion: '', why: '' })
  const second = /action="([^"]+\/suggestions\/[^"]+\/answer)"/.exec((await ben.visit(p3)).html)![1]!
  await ben.send(second, { answer: 'withdrawn', seen: '3' })
  expect((await ben.visit(p3)).text).toContain('Ben took it back')
})

test('a suggestion or comment on a paragraph that was taken out meanwhile loses no word', async () => {
  const draft = await drafted('Taken out')
  const p2 = `${draft}/paragraphs/p2`
  await officer.send(p2, { base: '1', text: '' })
  for (const [to, typed] of [
    ['suggestions', { suggestion: 'Open till ten on Fridays.', why: 'Youth club' }],
    ['comments', { words: 'What about Fridays?' }],
  ] as const) {
    const refused = await ben.send(`${p2}/${to}`, typed)
    expect([refused.status, refused.text.includes('Somebody took this paragraph out')], to).toEqual([422, true])
    for (const one of Object.values(typed)) expect(refused.html).toContain(one)
    expect((await ben.send(`${draft}/paragraphs/p99/${to}`, typed)).status).toBe(404)
  }
})

test('a long talk about a paragraph has pages, the newest first to be read', async () => {
  const draft = await drafted('Long talk')
  const p2 = `${draft}/paragraphs/p2`
  for (let n = 1; n <= threadsOnPage + 1; n++) await ann.send(`${p2}/comments`, { words: `Remark number ${n}.` })
  const page = await ben.visit(p2)
  expect(page.text).toContain(`Remark number ${threadsOnPage + 1}.`)
  expect(page.text).not.toContain('Remark number 1.')
  const earlier = await ben.visit(/href="([^"]+\?before=[^"#]+)#comments"/.exec(page.html)![1]!)
  expect(earlier.text).toContain('Remark number 1.')
  expect(earlier.text).not.toContain('Remark number 2.')
})

test('comments with answers are settled; versions are listed, compared and brought back', async () => {
  const draft = await drafted('Talked over')
  const p2 = `${draft}/paragraphs/p2`
  expect((await ann.send(`${p2}/comments`, { words: '' })).status).toBe(422)
  await ann.send(`${p2}/comments`, { words: 'Six is <script>too</script> early.' })
  const first = /name="replyTo" value="([^"]+)"/.exec((await ben.visit(p2)).html)![1]!
  await ben.send(`${p2}/comments`, { words: 'Seven then?', replyTo: first })
  expect((await ben.visit(draft)).text).toContain('one comment')
  await ann.send(`${draft}/comments/${first}/resolution`)
  expect((await ann.visit(p2)).text).toMatch(/too<\/script> early\. .*Seven then\?.*Settled by Ann/)

  await ben.send(p2, { base: '1', text: 'The hall opens at seven.', why: 'Ann asked' })
  const list = await ann.visit(`${draft}/versions`)
  expect(list.text).toMatch(/Version 2 Ben, .* Ann asked Version 1 Ann,/)
  const difference = await ann.visit(`${draft}/difference?from=1&to=2`)
  expect(difference.text).toMatch(/taken out: .*end of change.*put in:/)
  expect((await ann.visit(`${draft}/difference?from=1&to=77`)).status).toBe(404)
  expect((await ann.visit(`${draft}/versions/1`)).status).toBe(200)
  expect((await ann.send(`${draft}/versions/1/restoration`, { base: '1' })).status).toBe(422)
  await ann.send(`${draft}/versions/1/restoration`, { base: '2', why: 'Six was right' })
  expect((await ann.visit(`${draft}/versions`)).text).toContain('Brings back version 1.')
  expect(await shown(draft)).toContain('on Fridays from six')
})

test('changing the draft ends the vote on it; a vote that passed takes a seat away; one may leave', async () => {
  const draft = await drafted('Voted')
  await ann.send(`${draft}/proposal`, { version: '1' })
  expect(await shown(draft)).toContain('votes on publishing this version')
  expect((await ben.send(`${draft}/proposal`, { version: '1' })).text).toContain('There is a vote on this already')
  const vote = /action="([^"]+\/vote)"/.exec((await ben.visit(room)).html)![1]!
  await officer.send(`${draft}/paragraphs/p2`, { base: '1', text: 'Changed after the vote began.' })
  expect((await ben.send(vote, { vote: 'yes' })).text).toContain('This vote has ended')
  expect((await ben.visit(room)).text).toContain('Ended without a result, because the draft changed')
  expect((await ben.send(`${draft}/proposal`, { version: '1' })).text).toContain('Somebody changed the draft')

  expect((await ann.send(`${room}/motions`, { kind: 'decide', words: '' })).status).toBe(422)
  await ann.send(`${room}/motions`, { kind: 'decide', words: 'We meet on <i>Mondays</i>' })
  expect((await ann.send(`${room}/motions`, { kind: 'decide', words: 'We meet on <i>Mondays</i>' })).status).toBe(422)
  const decide = /action="([^"]+\/vote)"/.exec((await officer.visit(room)).html)![1]!
  await officer.send(decide, { vote: 'yes' })
  expect((await ben.visit(room)).text).toMatch(
    /What the group decided .*We meet on <i>Mondays<\/i> Agreed\. 2 yes, 0 no, of 3/,
  )

  const zoe = await member('Zoe Zeal')
  const seat = /<option value="([^"]+)">Zoe,/.exec((await ann.visit(room)).html)![1]!
  expect((await ann.send(`${room}/motions`, { kind: 'remove', seat: '', words: '' })).status).toBe(422)
  await ann.send(`${room}/motions`, { kind: 'remove', seat, words: 'Moved away' })
  const remove = /action="([^"]+\/vote)"/.exec((await officer.visit(room)).html)![1]!
  await officer.send(remove, { vote: 'yes' })
  expect((await zoe.visit(room)).status).toBe(200)
  await ben.send(remove, { vote: 'yes' })
  expect((await zoe.visit(room)).status).toBe(404)
  expect((await zoe.send(`${draft}/whole`, { base: '2', text: 'Mine' })).status).toBe(404)
})

test('strangers, former members and other groups find nothing; the erased one is a former member, and the text stays', async () => {
  const draft = await drafted('Kept')
  const stranger = await house.browser('resident')
  const staff = await house.browser('administrator')
  const other = await startWorkingGroup(at, {
    projectId,
    name: 'Others',
    purpose: 'x',
    communitySeats: 1,
    officerSeats: 1,
    joining: 'invited',
  })
  const elsewhere = draft.replace(groupId, 'groupId' in other ? other.groupId : '')
  for (const who of [stranger, staff])
    for (const path of [room, draft, `${draft}/whole`, `${draft}/versions`, `${draft}/paragraphs/p1`, `${draft}/live`])
      expect((await who.visit(path)).status, path).toBe(404)
  for (const path of [elsewhere, `${room}/drafts/nonsense`, `/working-groups/${projectId}`])
    expect((await ann.visit(path)).status, path).toBe(404)
  const barnet = await house.browser('project-officer', 'barnet')
  expect((await barnet.visit(draft)).status).toBe(404)
  expect((await ann.send(`${draft}/whole`, { base: '1', text: 'x' }, { token: 'forged' })).status).toBe(422)
  expect((await (await house.browser()).visit(room)).location).toMatch(/^\/sign-in/)

  await ann.send(`${room}/name`, { named: 'yes' })
  await ben.send(`${draft}/paragraphs/p2`, { base: '1', text: 'Words that Ben wrote.' })
  await eraseAccount(at, ben.account!, 'They asked')
  await house.runJobs()
  expect(await shown(draft)).toContain('Words that Ben wrote.')
  const versions = await ann.visit(`${draft}/versions`)
  expect(versions.text).toContain('Version 2 a former member,')
  expect(JSON.stringify(await at.db.selectFrom('working_seats').selectAll().execute())).not.toContain(ben.account)
  const told = await at.house.personalData({ accountId: ann.account!, emailKey: null, keys: at.council.keys }, at.db)
  expect(told.map(({ heading }) => heading)).toContain('Your seats in working groups')
  const left = await ann.submit(`${room}/leaving`)
  expect(left.text).toContain('You have left the group')
  expect((await ann.visit(room)).status).toBe(404)
})
