import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addDays, dayOf } from '../../../../../platform/clock.ts'
import { newId } from '../../../../../platform/ids.ts'
import { openHouse, type TestHouse } from '../../../../../town/house.ts'
import { memberGroup } from '../../../../groups/member-group.test-support.ts'
import { linkedGroup } from '../../../../groups/two-sides.test-support.ts'
import { mergeProblems } from '../joining/commands.ts'
import { agreeOn } from '../leading/commands.ts'
import { type Board, openSolutions, raise, type Said, show, suggest } from '../solutions.test-support.ts'
import { joinGroup } from './commands.ts'

let house: TestHouse
let board: Board
let at: Awaited<ReturnType<TestHouse['acting']>>
beforeAll(async () => {
  house = await openHouse()
  board = await openSolutions(house)
  at = await house.acting()
})
afterAll(() => house.close())

const read = async (path: string) => (await house.browser()).visit(path)
const problemPath = (problem: Said, of: Board = board) => `${of.path}/problems/${problem.id}`
const voiceOf = async (receipt: string) =>
  (await sql<{ id: string }>`select id from voices where receipt = ${receipt}`.execute(at.db)).rows[0]!.id
const receiptIn = (text: string) => /\/receipts\/([A-Z0-9]+)/.exec(text)![1]!

describe('groups', () => {
  test('a group raises a problem in its name, joins another with what it brings, and leads where the board lets it', async () => {
    const leading = await openSolutions(house, { groupsLead: true })
    const group = await memberGroup(house, 'Brook Wardens')
    const account = await house.account('group-member', 'kingston', `group:${group.id}`)
    const member = await house.browser({ account })
    expect((await member.visit(`${leading.path}/problems/new`)).text).toContain('Who is speaking?')
    const sent = await member.send(`${leading.path}/problems/new`, {
      'speaks-for': group.id,
      title: 'Litter in the brook',
      answer: 'Bags hang in the trees.',
      contact: 'no',
    })
    expect(sent.status, sent.text.slice(0, 400)).toBe(303)
    const own = await voiceOf(receiptIn(sent.headers.get('location')!.replace('/equality', '')))
    await show(at, [own])
    const page = await read(`${leading.path}/problems/${own}`)
    expect(page.text).toContain('By Brook Wardens')
    expect(page.html).toContain(`href="/groups/${group.slug}"`)
    // Joining another problem: the words are read first, and a group joins once.
    const other = await raise(at, leading, 'The stile is broken', { name: 'Nia' })
    const path = problemPath(other, leading)
    expect((await member.visit(`${path}/groups`)).text).toContain('What does your group bring?')
    expect((await member.send(`${path}/groups`, { group: group.id, brings: '' })).text).toContain(
      'Write what your group brings',
    )
    expect((await member.send(`${path}/lead`, {})).status).not.toBe(200)
    const joined = await member.send(`${path}/groups`, { group: group.id, brings: 'Six people <b>and</b> spades' })
    expect(joined.status).toBe(303)
    expect((await read(path)).text).not.toContain('Six people')
    expect((await member.visit(`${path}/lead`)).status).toBe(404)
    await show(at, [await voiceOf(receiptIn(joined.headers.get('location')!))])
    const shown = await read(`${path}?now`)
    expect(shown.text).toContain('Six people <b>and</b> spades')
    expect((await member.send(`${path}/groups`, { group: group.id, brings: 'Again' })).text).toContain(
      'works on this already',
    )
    expect((await read(`${leading.path}/problems?group=${group.id}`)).text).toContain('The stile is broken')
    // It leads, and its name stands with what it did.
    expect((await member.visit(`${path}/lead`)).text).toContain('You lead this for Brook Wardens')
    await member.submit(`${path}/lead/step`, { why: 'We looked at it together.', step: 'problem' })
    const idea = await suggest(at, leading, other, 'A new stile of oak')
    expect((await member.visit(`${path}/lead/prototypes/new?lang=cy`)).text).toContain('O ba syniad?')
    expect((await read(`${path}?then`)).text).toContain('We looked at it together.')
    expect((await read(`${path}?then`)).text).toContain('Brook Wardens')
    expect((await read(`${path}/ideas/${idea.id}`)).text).toContain('By a resident')
    // It stops: then it does not lead any more.
    expect((await member.submit(`${path}/groups/end`, { group: group.id })).text).toContain(
      'Nid yw eich grŵp yn gweithio ar hyn mwyach',
    )
    expect((await member.visit(`${path}/lead`)).status).toBe(404)
  })

  test('the link officer of a group sees which next step is late, until it is done; also where problems were put together', async () => {
    const group = await linkedGroup(house, 'Bank Menders')
    const problem = await raise(at, board, 'The bank slides')
    const other = await raise(at, board, 'The bank slips')
    const joined = await joinGroup(at, board, problem, {
      group: { id: group.id, name: 'Bank Menders' },
      brings: 'Willow stakes',
      language: 'en',
      once: newId(),
      accountId: group.member.account,
    })
    if (!('taken' in joined)) throw new Error(joined.refused)
    await show(at, [joined.taken.voiceId])
    const merged = await mergeProblems(at, board, { from: problem.id, into: other.id, why: 'The same bank' })
    expect(merged).not.toHaveProperty('refused')
    const agree = (nextOn: string) =>
      agreeOn(at, board, { problemId: other.id, owner: 'The brook team', nextStep: 'Drive the stakes in', nextOn })
    await agree(addDays(dayOf(at.now), 1))
    const page = () => group.officer.visit('/network/my-groups')
    expect((await page()).text).not.toContain('Late on a solution board')
    house.clock.now = new Date(house.clock.now.getTime() + 3 * 86_400_000)
    const late = await page()
    expect(late.text).toContain('Late on a solution board Drive the stakes in')
    expect(late.html).toContain(`href="${problemPath(other)}"`)
  })

  test('nobody leads or speaks for a group who may not', async () => {
    const group = await memberGroup(house, 'Path Friends')
    const problem = await raise(at, board, 'Nettles over the path')
    const path = problemPath(problem)
    const account = await house.account('group-member', 'kingston', `group:${group.id}`)
    const member = await house.browser({ account })
    await show(at, [
      await voiceOf(
        receiptIn(
          (await member.send(`${path}/groups`, { group: group.id, brings: 'Shears' })).headers.get('location')!,
        ),
      ),
    ])
    // This board does not let groups lead.
    for (const page of ['lead', 'lead/prototypes/new', `lead/prototypes/${newId()}/tests/new`])
      expect((await member.visit(`${path}/${page}`)).status, page).toBe(404)
    expect((await member.send(`${path}/lead/step`, { why: 'Now' })).status).toBe(404)
    const resident = await house.browser('resident')
    expect((await resident.visit(`${path}/groups`)).text).toContain('Only people who speak for a community group')
    expect((await resident.send(`${path}/groups`, { group: group.id, brings: 'Mine' })).status).toBe(422)
    expect((await resident.send(`${path}/groups/end`, { group: group.id })).status).toBe(404)
    const as = { 'speaks-for': group.id, title: 'In their name', publish: 'yes', contact: 'no' }
    expect((await resident.send(`${board.path}/problems/new`, { ...as, answer: 'x' })).text).toContain(
      'one of your groups',
    )
    expect((await resident.send(`${path}/ideas/new`, { ...as, words: 'x' })).text).toContain('one of your groups')
    // Nobody who works for the council speaks for a group.
    const officer = await house.browser('project-officer')
    expect((await officer.send(`${path}/groups`, { group: group.id, brings: 'Mine' })).status).toBe(422)
  })
})
