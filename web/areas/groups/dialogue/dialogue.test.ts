import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addDays, dayOf } from '../../../platform/clock.ts'
import { openHouse, type TestHouse } from '../../../town/house.ts'
import { endDesignation } from '../key-groups/commands.ts'
import { dayFields, linkedGroup } from '../two-sides.test-support.ts'
import { correctContact, logContact } from './commands.ts'
import { entriesPerPage, listEntries, standingOf } from './queries.ts'
import { contactRefusals, turnAfter } from './rules.ts'
import { contactRefusalWords, words } from './words.ts'

let house: TestHouse
let group: Awaited<ReturnType<typeof linkedGroup>>
beforeAll(async () => {
  house = await openHouse()
  group = await linkedGroup(house, 'Talking Heads of Surbiton')
})
afterAll(() => house.close())
const today = () => dayOf(house.clock.now)

describe('R95: the dialogue', () => {
  test('either side writes down a contact, and both read it on the record with whose turn it is', async () => {
    const { slug, officer, member } = group
    const url = `/groups/${slug}/record`
    expect((await officer.visit(url)).text).toContain('Nobody has written anything here yet')
    await officer.visit(`${url}/dialogue/new`)
    const empty = await officer.send(`${url}/dialogue/new`, { words: 'Half a sentence' })
    expect(empty.status).toBe(422)
    for (const why of ['how-missing', 'day-missing', 'next-missing'] as const)
      expect(empty.text).toContain(contactRefusalWords[why])
    expect(empty.html).toContain('Half a sentence')
    const said = { how: 'visit', words: 'Saw the <new> ramp & liked it.', next: 'group' }
    await officer.submit(`${url}/dialogue/new`, { ...said, ...dayFields('on', today()), _once: 'a' })
    const theirs = await member.browser.visit(url)
    expect(theirs.text).toContain('It is your turn: the council waits for you since today')
    expect(theirs.text).toContain('Saw the <new> ramp & liked it.')
    const answer = { how: 'telephone', words: 'We want a second one.', next: 'officer' }
    const done = await member.browser.submit(`${url}/dialogue/new`, { ...answer, ...dayFields('on', today()) })
    expect(done.text).toContain('Talking Heads of Surbiton and Test link-officer, Housing')
    expect(done.text).toContain('The council speaks next. You wait since today')
    const seen = await officer.visit(url)
    expect(seen.text).toContain('It is your turn: Talking Heads of Surbiton waits for you')
    expect(seen.text).toMatch(/We want a second one.*Saw the <new> ramp/)
    expect((await officer.visit(`${url}/dialogue`)).text).toContain('Test group-member, Talking Heads of Surbiton')
  })

  test('what the broker wrote down after a meeting of many stands under the broker’s name, on neither side', async () => {
    const { id, slug, at, member } = group
    const by = { account: await house.account('broker'), role: 'broker' }
    const said = {
      groupId: id,
      by: 'officer',
      how: 'meeting',
      on: today(),
      words: 'All of us met.',
      once: 'many',
    } as const
    await logContact({ ...at, by }, { ...said, next: 'unchanged' })
    const { text } = await member.browser.visit(`/groups/${slug}/record/dialogue`)
    expect(text).toMatch(/Test broker, the broker All of us met\./)
  })

  test('sent twice it is one; the record’s public line has none of the words', async () => {
    const { id, at } = group
    const before = (await standingOf(at.db, id))!.entries
    const said = {
      groupId: id,
      by: 'officer',
      how: 'letter',
      on: today(),
      words: 'Unheard-of words',
      once: 'b',
    } as const
    const [one, two] = await Promise.all([logContact(at, said), logContact(at, said)])
    expect(one).toEqual(two)
    expect((await standingOf(at.db, id))!.entries).toBe(before + 1)
    const lines = await sql`select * from record_entries where deed like 'record.%'`.execute(at.db)
    expect(JSON.stringify(lines.rows)).not.toContain('Unheard-of')
  })

  test('an own wrong entry is corrected, and what it said stays readable; the other side’s is not', async () => {
    const { id, slug, at, officer, member } = group
    const on = addDays(today(), -3)
    const made = await logContact(at, { groupId: id, by: 'group', how: 'letter', on, words: 'Wrong', once: 'c' })
    const entry = 'entryId' in made ? made.entryId : ''
    const url = `/groups/${slug}/record/dialogue/${entry}`
    expect((await officer.visit(url)).text).not.toContain(words.correct)
    const form = { version: '1', how: 'email', words: 'Right', next: 'nobody', ...dayFields('on', on) }
    expect((await officer.send(url, form)).status).toBe(404)
    await member.browser.visit(url)
    const wrong = await member.browser.send(url, { ...form, ...dayFields('on', addDays(today(), 2)) })
    expect(wrong.text).toContain(contactRefusalWords['day-to-come'])
    const done = await member.browser.submit(url, form)
    expect(done.text).toContain('Right')
    expect((await officer.visit(url)).text).toMatch(/What it said until .* Wrong/)
    expect((await member.browser.send(url, form)).text).toContain(words.changedMeanwhile)
  })

  test('the tally equals a recount, also when the newest entry is moved to another day', async () => {
    const { at } = group
    const { id } = await linkedGroup(house, 'Recounters')
    const log = (once: string, on: string, by: 'group' | 'officer') =>
      logContact(at, { groupId: id, by, how: 'email', on, words: once, once })
    await log('one', addDays(today(), -30), 'group')
    const newest = await log('two', today(), 'officer')
    expect(await standingOf(at.db, id)).toEqual({ entries: 2, lastOn: today(), lastSide: 'officer', nextSide: 'group' })
    const entryId = 'entryId' in newest ? newest.entryId : ''
    const moved = {
      groupId: id,
      by: 'officer',
      entryId,
      version: 1,
      how: 'email',
      words: 'two',
      next: 'group',
    } as const
    await correctContact(at, { ...moved, on: addDays(today(), -60) })
    const lastOn = addDays(today(), -30)
    expect(await standingOf(at.db, id)).toEqual({ entries: 2, lastOn, lastSide: 'group', nextSide: 'officer' })
  })

  test('long dialogues are read a page at a time', async () => {
    const { at } = group
    const { id, slug, officer } = await linkedGroup(house, 'Never Silent')
    for (let i = 0; i < entriesPerPage + 3; i++)
      await logContact(at, {
        groupId: id,
        by: 'group',
        how: 'visit',
        on: today(),
        words: `Word ${i}.`,
        once: String(i),
      })
    const first = await officer.visit(`/groups/${slug}/record/dialogue`)
    expect(first.text).toContain(`Word ${entriesPerPage + 2}.`)
    expect(first.text).not.toContain('Word 2.')
    const { older } = await listEntries(at.db, id)
    const second = await officer.visit(`/groups/${slug}/record/dialogue?before=${older}`)
    expect(second.text).toContain('Word 2.')
    expect(second.text).toContain('What was said last')
    expect((await officer.visit(`/groups/${slug}/record`)).text).toContain(`All ${entriesPerPage + 3} entries`)
  })

  test('for everybody else there is nothing here: strangers, other groups, other officers, administrators', async () => {
    const { id, slug, at } = group
    const made = await logContact(at, { groupId: id, by: 'group', how: 'visit', on: today(), words: 'x', once: 'd' })
    const entry = 'entryId' in made ? made.entryId : ''
    const other = await linkedGroup(house, 'Neighbours of Talkers')
    for (const browser of [...(await group.others()), other.member.browser, other.officer]) {
      for (const path of [
        '',
        '/dialogue',
        '/dialogue/new',
        `/dialogue/${entry}`,
        '/promises',
        '/promises/new',
        '/notes',
      ])
        expect((await browser.visit(`/groups/${slug}/record${path}`)).status).toBe(404)
      const said = { how: 'visit', words: 'x', next: 'nobody', ...dayFields('on', today()) }
      expect((await browser.send(`/groups/${slug}/record/dialogue/new`, said)).status).toBe(404)
    }
    // An entry of one record is not found through another.
    expect((await other.officer.visit(`/groups/${other.slug}/record/dialogue/${entry}`)).status).toBe(404)
    expect((await (await house.browser()).visit(`/groups/${slug}/record`)).location).toMatch(/^\/sign-in/)
    expect((await group.officer.visit('/groups/no-such-group/record')).status).toBe(404)
  })
})

test('rules: what is wrong with an entry, and whose turn comes after which way', () => {
  const good = { how: 'visit', on: '2026-03-01', words: 'x' }
  expect(contactRefusals(good, '2026-03-01')).toEqual({})
  expect(contactRefusals({ how: 'shout', on: 'nothing', words: '', next: 'me' }, '2026-03-01')).toEqual({
    how: 'how-missing',
    on: 'day-missing',
    words: 'words-missing',
    next: 'next-missing',
  })
  expect(contactRefusals({ ...good, on: '2020-01-01', words: 'x'.repeat(5_001) }, '2026-03-01')).toEqual({
    on: 'day-long-ago',
    words: 'words-too-long',
  })
  expect(turnAfter('email', 'group')).toBe('officer')
  expect(turnAfter('letter', 'officer')).toBe('group')
  expect(turnAfter('meeting', 'officer')).toBe('nobody')
})

test('what settles nothing between the two leaves the turn as it was', async () => {
  const { id, at } = await linkedGroup(house, 'At the Back of the Hall')
  const log = (once: string, how: 'email' | 'meeting', next?: 'unchanged') =>
    logContact(at, { groupId: id, by: 'group', how, on: today(), words: once, next, once })
  await log('a', 'email')
  await log('b', 'meeting', 'unchanged')
  expect((await standingOf(at.db, id))!.nextSide).toBe('officer')
  await log('c', 'meeting')
  expect((await standingOf(at.db, id))!.nextSide).toBeNull()
})

test('an entry that holds a dialogue is not merged away or undone', async () => {
  const { id, at } = group
  await logContact(at, { groupId: id, by: 'group', how: 'visit', on: today(), words: 'x', once: 'merge' })
  await endDesignation(at, { groupId: id, reason: 'Stands for itself now' })
  for (const deed of ['group.merged', 'group.removed']) {
    const found = await at.db.transaction().execute((tx) => at.house.obstacles(tx, `group:${id}`, deed, at.now))
    expect(found).toMatchObject([{ sentence: expect.stringContaining('shared record') }])
  }
})
