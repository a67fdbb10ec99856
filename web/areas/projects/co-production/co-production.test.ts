import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Acting } from '../../../platform/acting.ts'
import type { Browser } from '../../../town/browser.ts'
import { openHouse, type TestHouse } from '../../../town/house.ts'
import { grantRole, makeAccount } from '../../people/index.ts'
import { findProject, listPublishedDrafts, publishedDraft } from '../index.ts'
import { publishedProject } from '../whole-project.test-support.ts'

let house: TestHouse
let at: Acting
let officer: Browser
let project: { id: string; slug: string }
beforeAll(async () => {
  house = await openHouse()
  at = await house.acting()
  officer = await house.browser('project-officer')
  const id = await publishedProject(house, 'Music for all')
  project = { id, slug: (await findProject(at.db, { id }, null))!.slug }
})
afterAll(() => house.close())

const desk = () => `/desk/projects/${project.id}/working-groups`
const seats = { communitySeats: '3', officerSeats: '2', joining: 'apply' }

async function started(name: string, fields: Record<string, string> = {}): Promise<string> {
  const sent = await officer.send(desk(), { name, purpose: 'To write it **together**.', ...seats, ...fields })
  expect(sent.status, sent.text.slice(0, 500)).toBe(303)
  return sent.location!.split('/').at(-1)!
}

/** A resident with a name and an address, signed in. */
async function resident(name: string): Promise<Browser & { email: string }> {
  const email = `${name.toLowerCase().replace(/\W+/g, '-')}-${Math.random().toString(36).slice(2, 8)}@test.example`
  const made = await makeAccount(at, { email, name, proved: true })
  if ('refused' in made) throw new Error(made.refused)
  return Object.assign(await house.browser({ account: made.accountId }), { email })
}

/** A group with so many residents and officers in it, the first officer being the one of the desk. */
async function filled(name: string, residents: readonly string[], officers: number) {
  const group = await started(name)
  const people: Browser[] = []
  for (const who of residents) {
    const browser = await resident(who)
    await officer.send(`${desk()}/${group}/invitations`, { email: browser.email })
    const seat = `/projects/${project.slug}/working-groups/${group}/seat`
    expect((await browser.send(seat, { named: 'yes' })).location).toBe(`/working-groups/${group}`)
    people.push(browser)
  }
  const staff = [officer, await house.browser('project-officer')].slice(0, officers)
  for (const one of staff)
    expect((await officer.send(`${desk()}/${group}/officers`, { person: one.account! })).status).toBe(303)
  return { group, room: `/working-groups/${group}`, people, staff }
}

const text = '# Music\n\nThe choir sings on Sundays in the old hall.\n\nEntry is free for everyone under eighteen.'

async function drafted(who: Browser, room: string, title = 'Music plan'): Promise<string> {
  const sent = await who.send(`${room}/drafts`, { title, text })
  expect(sent.status).toBe(303)
  return sent.location!
}

const openVotes = (html: string) =>
  [...html.matchAll(/action="([^"]+\/motions\/[^"]+\/vote)"/g)].map(([, href]) => href!)

test('at least half of the seats are community seats: refused in words and by the database', async () => {
  const page = await officer.send(desk(), { name: 'A', purpose: 'B', ...seats, communitySeats: '2', officerSeats: '3' })
  expect(page.status).toBe(422)
  expect(page.text).toContain('At least half of the seats must be community seats')
  expect(page.html).toContain('value="3"')
  expect((await officer.send(desk(), { name: '', purpose: '', communitySeats: 'x', officerSeats: '' })).text).toContain(
    'Enter a number from 1 to 40',
  )
  const group = await started('Half and half <b>bold</b>')
  await expect(sql`update working_groups set community_seats = 1 where id = ${group}`.execute(at.db)).rejects.toThrow(
    /half_are_community/,
  )
  expect((await officer.visit(desk())).text).toContain('Half and half <b>bold</b>')
  expect((await (await house.browser('moderator')).visit(desk())).status).toBe(404)
})

test('people ask for a seat or are invited; each has one; the page names only those who agreed', async () => {
  const group = await started('The bandstand')
  const open = `/projects/${project.slug}/working-groups/${group}`
  const visitor = await house.browser()
  expect((await visitor.visit(`/projects/${project.slug}`)).text).toContain('The bandstand')
  expect((await visitor.visit(open)).text).toMatch(/Community seats 0 of 3 taken .*Nobody has taken a seat yet/)
  expect((await visitor.visit(`${open}/seat`)).location).toMatch(/^\/sign-in/)
  const [ann, ben] = [await resident('Ann Archer'), await resident('Ben Bold')]
  expect((await ann.visit(`${open}/seat`)).status).toBe(200)
  expect((await ann.send(`${open}/seat`, { words: '' })).text).toContain('Say why you would like to join')
  expect((await ann.submit(`${open}/seat`, { words: 'I play the <i>oboe</i>' })).text).toContain(
    'You have asked for a seat',
  )
  expect((await ann.send(`${open}/seat`, { words: 'Again' })).status).toBe(422)
  expect((await officer.visit('/desk')).text).toContain('Somebody asks for a seat')
  const page = await officer.visit(`${desk()}/${group}`)
  expect(page.text).toContain('I play the <i>oboe</i>')
  const action = /action="([^"]+\/applications\/[^"]+)"/.exec(page.html)![1]!
  expect((await officer.send(action, { answer: 'no', why: '' })).text).toContain('Say why not')
  expect((await officer.send(action, { answer: 'yes' })).status).toBe(303)
  expect((await officer.send(action, { answer: 'yes' })).status).toBe(404)
  await officer.send(`${desk()}/${group}/invitations`, { email: 'not an address' })
  await officer.send(`${desk()}/${group}/invitations`, { email: ben.email })
  expect((await ben.visit(`${open}/seat`)).text).toContain('You are invited')
  const both = await Promise.all([1, 2, 3, 4].map(() => ben.send(`${open}/seat`, { named: 'yes' })))
  expect(both.filter(({ status }) => status === 303)).toHaveLength(1)
  expect((await visitor.visit(`${open}?again`)).text).toMatch(/2 of 3 taken .*Ben and a resident/)
  expect((await visitor.visit(`${open}?lang=cy`)).text).toContain('Seddi cymunedol')
  expect((await ann.visit('/my-page')).text).toContain('The bandstand')
  const letters = await house.letters()
  const sent = letters.filter(({ template }) => template.startsWith('working-group-')).map(({ to }) => to)
  expect(sent.slice(-2)).toEqual([ann.email, ben.email])
  const closed = await started('By invitation', { joining: 'invited' })
  expect((await ann.visit(`/projects/${project.slug}/working-groups/${closed}/seat`)).text).toContain(
    'invited to this group',
  )
  expect((await ann.send(`/projects/${project.slug}/working-groups/${closed}/seat`, { words: 'Me' })).status).toBe(422)
  // Another project's address leads to nothing.
  expect((await visitor.visit(`/projects/one-norbiton/working-groups/${group}`)).status).toBe(404)
})

test('more people than seats: the database takes three of eight who come at once', async () => {
  const group = await started('Three chairs')
  const many = await Promise.all(Array.from({ length: 8 }, (_, i) => resident(`Person ${'ABCDEFGH'[i]}`)))
  for (const { email } of many) await officer.send(`${desk()}/${group}/invitations`, { email })
  const sent = await Promise.all(
    many.map((one) => one.send(`/projects/${project.slug}/working-groups/${group}/seat`, { named: 'yes' })),
  )
  expect(sent.filter(({ status }) => status === 303)).toHaveLength(3)
  expect((await officer.visit(`${desk()}/${group}`)).text).toContain('3 of 3 taken')
})

test('R18: an officer alone cannot publish the joint draft; with a community member it is published', async () => {
  const { group, room, people, staff } = await filled('The plan', ['Cara Cole', 'Dan Dale'], 2)
  const [cara, dan] = people as [Browser, Browser]
  const [, second] = staff as [Browser, Browser]
  const draft = await drafted(officer, room)
  const open = `/projects/${project.slug}/working-groups/${group}/drafts/${draft.split('/').at(-1)}`
  const published = async () => (await (await house.browser()).visit(open)).status === 200

  // By page and by direct POST: both officers say yes, and it is not public.
  await officer.send(`${draft}/proposal`, { version: '1' })
  const [vote] = openVotes((await second.visit(room)).html)
  await second.send(vote!, { vote: 'yes' })
  await Promise.all(Array.from({ length: 20 }, () => officer.send(vote!, { vote: 'yes' })))
  expect((await second.visit(room)).text).toContain('2 yes, 0 no, of 4 members')
  expect(await published()).toBe(false)
  for (const path of [`${draft}/publication`, `${draft}/versions/1/publication`, `${open}/publication`])
    expect((await officer.send(path, { version: '1', yes: 'yes' })).status).toBe(404)

  // By filling community seats with staff: refused, whether they are staff before or after.
  const staffAccount = { email: 'staffer@test.example', name: 'Stan Staff', proved: true, role: 'moderator' as const }
  const stan = (await makeAccount(at, staffAccount)) as { accountId: string }
  await officer.send(`${desk()}/${group}/invitations`, { email: staffAccount.email })
  const stans = await house.browser({ account: stan.accountId })
  const refused = await stans.send(`/projects/${project.slug}/working-groups/${group}/seat`, { named: 'yes' })
  expect(refused.status).toBe(422)
  expect(refused.text).toContain('Whoever works for the council cannot hold a community seat')
  const administrator = await house.acting('kingston', { account: null, role: 'administrator' })
  const given = await grantRole(administrator, {
    accountId: dan.account!,
    role: 'analyst',
    scope: 'council',
    reason: 'Test',
  })
  expect(given).not.toHaveProperty('refused')
  expect((await dan.visit(room)).status).not.toBe(200)
  await officer.send(vote!, { vote: 'yes' })
  expect(await published()).toBe(false)

  // By removing members before a vote: the desk has no way, and the room's is a vote of both sides.
  const seatOf = /<option value="([^"]+)">Cara, community seat/.exec((await officer.visit(room)).html)![1]!
  await officer.send(`${room}/motions`, { kind: 'remove', seat: seatOf, words: 'Too slow' })
  for (const href of openVotes((await second.visit(room)).html)) await second.send(href, { vote: 'yes' })
  expect((await cara.visit(room)).status).toBe(200)

  // The database refuses what no page offers.
  const id = vote!.split('/').at(-2)!
  await expect(
    sql`update working_motions set outcome = 'passed', ended_at = now(), yes_community = 0, yes_officer = 2, no_community = 0,
      no_officer = 0, filled_community = 1, filled_officer = 2 where id = ${id}`.execute(at.db),
  ).rejects.toThrow(/agreed_by_both_sides/)
  await expect(
    sql`insert into joint_publications (draft_id, version, project_id, working_group_id, motion_id, at)
      values (${draft.split('/').at(-1)}, 1, ${project.id}, ${group}, ${id}, now())`.execute(at.db),
  ).rejects.toThrow(/foreign key/)

  // Two officers and one resident: the community fills less than half, so even all three together cannot.
  await cara.send(vote!, { vote: 'yes' })
  expect(await published()).toBe(false)
  expect((await cara.visit(room)).text).toContain(
    '2 officers and 1 from the community sit here now. Nothing can be agreed',
  )
  expect((await officer.visit(`${desk()}/${group}`)).text).toContain('Officers hold more of the seats that are taken')

  // Another resident sits down, changes nothing of the draft, and a new vote passes.
  const eve = await resident('Eve Earl')
  await officer.send(`${desk()}/${group}/invitations`, { email: eve.email })
  await eve.send(`/projects/${project.slug}/working-groups/${group}/seat`, { named: '' })
  expect((await officer.visit(room)).text).toContain('Not agreed. 3 yes, 0 no, of 3 members')
  await officer.send(`${draft}/proposal`, { version: '1' })
  // The newest stands first; the other is on taking away a seat.
  const [publishing] = openVotes((await eve.visit(room)).html)
  await eve.send(publishing!, { vote: 'yes' })
  expect(await published()).toBe(false)
  await cara.send(publishing!, { vote: 'yes' })
  const page = await (await house.browser()).visit(open)
  expect(page.status).toBe(200)
  expect(page.text).toContain('The choir sings on Sundays')
  expect(page.text).toContain('2 residents and one officer said yes, of 4 members')
  expect(await publishedDraft(at.db, draft.split('/').at(-1)!)).toMatchObject({
    version: 1,
    paragraphs: [{ id: 'p1' }, {}, {}],
  })
  expect(await listPublishedDrafts(at.db, project.id)).toMatchObject([{ title: 'Music plan', version: 1 }])
  expect((await cara.visit(room)).text).toMatch(/What the group decided .*Publish “Music plan”, version 1 Agreed/)
  const { rows } = await sql<{ public: object }>`select public from record_entries where deed = 'joint-draft.published'
    and details->>'group' = ${group}`.execute(at.db)
  expect(rows).toMatchObject([{ public: { version: 1 } }])
  expect((await house.letters()).filter(({ template }) => template === 'working-group-vote').length).toBeGreaterThan(3)
})
