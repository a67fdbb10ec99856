import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '../../../../../platform/ids.ts'
import { openHouse, type TestHouse } from '../../../../../town/house.ts'
import { memberGroup } from '../../../../groups/member-group.test-support.ts'
import { confirmFollow, endFollow, followSubject } from '../../../../publishing/index.ts'
import { sayAffected } from '../affected/commands.ts'
import { joinGroup } from '../groups/commands.ts'
import { type Board, openSolutions, raise, type Said, show, suggest } from '../solutions.test-support.ts'
import { mergeIdeas, mergeProblems, undoJoin } from './commands.ts'

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
const countOf = async (id: string) => {
  const { rows } = await sql<{ stored: number; counted: number }>`select affected as stored,
    (select count(*)::int from solution_affected a where a.problem_id = p.id) as counted from solution_problems p where id = ${id}`.execute(
    at.db,
  )
  expect(rows[0]!.stored).toBe(rows[0]!.counted)
  return rows[0]!.stored
}
async function follow(problem: Said, email: string): Promise<string> {
  const subject = `problem:${problem.id}`
  await followSubject(at, { subject, email, frequency: 'at-once', language: 'en' })
  const { rows } = await sql<{
    id: string
  }>`select id from follows where subject = ${subject} order by created_at desc, id desc limit 1`.execute(at.db)
  expect(await confirmFollow(at, rows[0]!.id)).toMatchObject({ confirmed: true })
  return rows[0]!.id
}
/** Who hears of the newest announcement about any of these problems, each once however many they follow. */
async function heardBy(problem: Said): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(distinct f.email_key)::int as n from announcement_subjects s
    join follows f on f.subject = s.subject and f.confirmed_at is not null and f.ended_at is null
    where s.announcement_id = (select id from announcements where subject = ${`problem:${problem.id}`} order by id desc limit 1)`.execute(
    at.db,
  )
  return rows[0]!.n
}
const affects = async (problem: Said, ...people: string[]) => {
  for (const person of people) await sayAffected(at, { activityId: board.id, problemId: problem.id, person })
}

describe('two problems that are one', () => {
  test('R122: merging two issues keeps followers of both, and both authors, their ideas and their groups', async () => {
    const one = await raise(at, board, 'Water on the lower path', { name: 'Ada' })
    const two = await raise(at, board, 'The path floods at the bend', { name: 'Bo' })
    const [ofOne, ofTwo] = [
      await suggest(at, board, one, 'Dig a ditch', { name: 'Cy' }),
      await suggest(at, board, two, 'A boardwalk'),
    ]
    const group = await memberGroup(house, 'Ditch Diggers')
    const joined = await joinGroup(at, board, one, {
      group: { id: group.id, name: 'Ditch Diggers' },
      brings: 'Four spades',
      language: 'en',
      once: newId(),
      accountId: await house.account('resident'),
    })
    await show(at, [(joined as { taken: { voiceId: string } }).taken.voiceId])
    const leaving = await follow(one, 'first@resident.example')
    await follow(two, 'second@resident.example')
    await follow(one, 'both@resident.example')
    await follow(two, 'both@resident.example')
    await affects(one, 'p1', 'p2', 'p3')
    await affects(two, 'p2', 'p4')
    const officer = await house.browser('project-officer')
    const path = `/desk/activities/${board.id}/problems/${one.id}/merge`
    expect((await officer.visit(path)).text).toContain('The path floods at the bend')
    const refused = await officer.send(path, { into: two.id, why: '' })
    expect([refused.status, refused.text.includes('Write why')]).toEqual([422, true])
    const done = await officer.submit(path, { into: two.id, why: 'Both are about the same water.' })
    expect(done.text).toContain('The two are one now')
    // Followers of both hear of it, each once, also who follows both; and of what comes after.
    expect(await heardBy(two)).toBe(3)
    await officer.submit(`${board.path}/problems/${two.id}/lead/step`, { why: 'Ideas came in.', step: 'problem' })
    expect(await heardBy(two)).toBe(3)
    await endFollow(at, leaving, 'one')
    expect(await heardBy(two)).toBe(2)
    const letters = (await house.letters()).filter(({ subject }) => subject.includes('put together'))
    for (const author of ['ada', 'bo'])
      expect(letters.filter(({ to }) => to === `${author}@resident.example`)).toHaveLength(1)
    // Both authors, the ideas and the groups of both stand there, and nobody counts twice.
    const page = await read(`${board.path}/problems/${two.id}`)
    for (const words of [
      'This problem was raised by Bo and Ada',
      'Dig a ditch',
      'A boardwalk',
      'Ditch Diggers',
      'Four spades',
      '“Water on the lower path” was put together with this',
      '2 of them said so about a problem',
    ])
      expect(page.text, words).toContain(words)
    expect(await countOf(two.id)).toBe(4)
    const gone = await read(`${board.path}/problems/${one.id}`)
    expect(gone.text).toContain('This problem goes on elsewhere')
    expect(gone.html).toContain(`${board.path}/problems/${two.id}`)
    expect((await read(`${board.path}/problems/${one.id}/affected`)).text).toContain('put together with another one')
    expect((await read(`${board.path}/problems/${one.id}/ideas/new`)).url).toContain('/problems/')
    expect((await read(`${board.path}/problems/${one.id}/ideas/${ofOne.id}`)).text).toContain('By Cy')
    expect((await read(`/receipts/${one.receipt}`)).text).toContain(
      'It was put together with “The path floods at the bend”',
    )
    // Ideas of both can be put together: both authors stand with the one that leads.
    const merging = `/desk/activities/${board.id}/problems/${one.id}/ideas/${ofOne.id}/merge`
    expect((await officer.visit(merging)).text).toContain('A boardwalk')
    expect((await officer.send(merging, { into: '', why: 'x' })).text).toContain('Choose the one')
    await officer.submit(merging, { into: ofTwo.id, why: 'A ditch beside a boardwalk.' })
    expect((await read(`${board.path}/problems/${two.id}/ideas/${ofTwo.id}`)).text).toContain(
      'This idea is by a resident and Cy',
    )
    expect((await read(`${board.path}/problems/${one.id}/ideas/${ofOne.id}?now`)).text).toContain(
      'put together with another one',
    )
    // All of it is undone, and stays to be read.
    const desk = `/desk/activities/${board.id}/problems`
    const undo = async () =>
      [...(await officer.visit(desk)).html.matchAll(/action="([^"]+\/undo)"/g)].map(([, action]) => action!)
    const actions = await undo()
    expect(actions).toHaveLength(2)
    for (const action of actions) expect((await officer.submit(action)).text).toContain('Each stands by itself again')
    expect([await countOf(one.id), await countOf(two.id)]).toEqual([3, 2])
    const again = await officer.send(actions[0]!)
    expect([again.status, again.text.includes('undone already')]).toEqual([422, true])
    expect((await read(`${board.path}/problems/${one.id}?then`)).text).toContain(
      'It stands apart from “The path floods at the bend” again',
    )
    expect((await read(`${board.path}/problems/${two.id}?then`)).text).not.toContain('Dig a ditch')
  })

  test('not across boards, not into itself, not twice, not with what nobody may see; and of two at once one wins', async () => {
    const [one, two, three] = [await raise(at, board, 'A'), await raise(at, board, 'B'), await raise(at, board, 'C')]
    const unread = await raise(at, board, 'D', { shown: false })
    const other = await openSolutions(house)
    const elsewhere = await raise(at, other, 'E')
    const why = 'They are one.'
    const merge = (from: string, into: string) => mergeProblems(at, board, { from, into, why })
    expect(await merge(one.id, one.id)).toEqual({ refused: 'into-itself' })
    expect(await merge(one.id, unread.id)).toEqual({ refused: 'elsewhere' })
    expect(await merge(one.id, elsewhere.id)).toEqual({ refused: 'elsewhere' })
    expect(await merge(elsewhere.id, one.id)).toEqual({ refused: 'not-found' })
    const both = await Promise.all([merge(one.id, two.id), merge(two.id, one.id)])
    expect(both.filter((result) => 'merged' in result)).toHaveLength(1)
    expect(both.filter((result) => 'refused' in result)).toEqual([{ refused: 'gone' }])
    const act = both.flatMap((result) => ('merged' in result ? [result.merged] : []))[0]!
    const led = 'merged' in both[0] ? two : one
    await merge(led.id, three.id)
    expect(await undoJoin(at, board, act)).toEqual({ refused: 'joined-on' })
    expect(await undoJoin(at, other, act)).toEqual({ refused: 'not-found' })
    expect(await undoJoin(at, board, 'nonsense')).toEqual({ refused: 'not-found' })
    // Ideas are put together only within one problem.
    const [mine, theirs] = [
      await suggest(at, board, three, 'X'),
      await suggest(at, board, await raise(at, board, 'F'), 'Y'),
    ]
    expect(await mergeIdeas(at, board, { from: mine.id, into: theirs.id, why })).toEqual({ refused: 'elsewhere' })
  })
})

describe('what nobody may do', () => {
  test('drafts, other councils, other boards and other roles find nothing; script stays words', async () => {
    const problem = await raise(at, board, '<script>alert(1)</script> in a title', { name: '<b>Eve</b>', email: false })
    const idea = await suggest(at, board, problem, '<img src=x onerror=alert(1)>')
    const path = `${board.path}/problems/${problem.id}`
    for (const page of [path, `${path}/ideas/${idea.id}`, `${board.path}/problems`, board.path]) {
      const shown = await read(page)
      expect(shown.html, page).not.toMatch(/<script>alert|<img src=x|<b>Eve/)
    }
    const there = await house.browser('project-officer', 'barnet')
    for (const page of [path, `${path}/lead`, `${path}/ideas/${idea.id}`, `/desk/activities/${board.id}/problems`])
      expect((await there.visit(page)).status, page).toBe(404)
    const resident = await house.browser('resident')
    for (const page of [
      `${path}/lead`,
      `/desk/activities/${board.id}/problems`,
      `/desk/activities/${board.id}/problems/${problem.id}/merge`,
    ])
      expect((await resident.visit(page)).status, page).toBe(404)
    const other = await openSolutions(house)
    for (const id of [problem.id, newId(), 'nonsense', "x' or true"])
      expect((await read(`${other.path}/problems/${encodeURIComponent(id)}`)).status, id).toBe(404)
    for (const id of [newId(), 'nonsense', problem.id]) expect((await read(`${path}/ideas/${id}`)).status, id).toBe(404)
    for (const query of [
      'step=x',
      'ward=1',
      "group=1' or true",
      'after=zzz',
      'step=ideas&after=1.nonsense',
      'ward=%F0%9F%92%A7',
    ])
      expect((await read(`${board.path}/problems?${query}`)).status, query).toBe(200)
  })

  test('without a token nothing is taken; fields that no form has change nothing; what is sent twice is one', async () => {
    const problem = await raise(at, board, 'Sent twice')
    const path = `${board.path}/problems/${problem.id}`
    const browser = await house.browser()
    const once = newId(at.now)
    const typed = {
      title: 'Twice',
      words: 'The same.',
      contact: 'no',
      _once: once,
      group_id: newId(),
      step: 'decision',
      owner: 'me',
    }
    const twice = await Promise.all(Array.from({ length: 5 }, () => browser.send(`${path}/ideas/new`, typed)))
    expect(new Set(twice.map(({ headers }) => headers.get('location'))).size).toBe(1)
    const { rows } = await sql`select from solution_ideas where problem_id = ${problem.id}`.execute(at.db)
    expect(rows).toHaveLength(1)
    for (const page of [`${path}/affected`, `${path}/ideas/new`, `${board.path}/problems/new`])
      expect((await browser.send(page, typed, { token: 'forged' })).status, page).toBe(422)
    expect(await countOf(problem.id)).toBe(0)
    expect((await sql`select from solution_ideas where problem_id = ${problem.id}`.execute(at.db)).rows).toHaveLength(1)
    expect((await read(path)).text).not.toContain('Looked after by')
    const long = await browser.send(`${path}/ideas/new`, {
      title: 'x'.repeat(121),
      words: 'y'.repeat(3001),
      contact: 'no',
    })
    expect([long.status, long.text.includes('120 characters')]).toEqual([422, true])
    // Closed: nobody adds to it, and everybody reads it.
    await sql`insert into activity_closures (activity_id, at, reason) values (${board.id}, ${at.now}, 'Done')`.execute(
      at.db,
    )
    expect((await browser.send(`${path}/ideas/new`, { ...typed, _once: newId() })).status).toBe(422)
    expect(await sayAffected(at, { activityId: board.id, problemId: problem.id, person: 'late' })).toEqual({
      refused: 'closed',
    })
    expect((await read(`${path}?closed`)).text).toContain('This board is closed')
  })
})

test('every one of a hundred and five ideas is found: by pages, on the desk, where it is put together and where it is tried', async () => {
  const own = await openSolutions(house)
  const problem = await raise(at, own, 'The kerb is high')
  for (let n = 1; n <= 105; n++) await suggest(at, own, problem, n === 105 ? 'A wooden ramp' : `Idea number ${n}`)
  const path = `${own.path}/problems/${problem.id}`
  const officer = await house.browser('project-officer')
  const linkOn = (html: string, name: string) => {
    const found = [...html.matchAll(/<a [^>]*href="([^"]*)"[^>]*>(.*?)<\/a>/gs)].find(([, , text]) =>
      text!.includes(name),
    )
    return found?.[1]?.replaceAll('&amp;', '&').replace('#ideas', '')
  }
  const pages = [(await officer.visit(path)).html]
  for (const _ of [2, 3]) pages.push((await officer.visit(linkOn(pages.at(-1)!, 'More ideas')!)).html)
  expect(pages.map((html) => html.includes('A wooden ramp'))).toEqual([false, false, true])
  expect(linkOn(pages[2]!, 'More ideas')).toBeUndefined()
  const rows = [(await officer.visit(`/desk/activities/${own.id}/problems`)).html]
  for (const _ of [2, 3]) rows.push((await officer.visit(linkOn(rows.at(-1)!, 'More ideas')!)).html)
  expect(rows.map((html) => html.includes('A wooden ramp'))).toEqual([false, false, true])
  const [, merging] = /href="([^"]*\/ideas\/[^"]*\/merge)"/.exec(rows[0]!)!
  for (const form of [merging!, `${path}/lead/prototypes/new`]) {
    expect((await officer.visit(form)).text, form).not.toContain('A wooden ramp')
    expect((await officer.visit(`${form}?words=ramps`)).text, form).toContain('A wooden ramp')
    expect((await officer.visit(`${form}?words=nothing+of+it`)).text, form).toMatch(/No (other one|idea) here has/)
  }
})

test('a problem is put together with one that few have said affects them, found by its words', async () => {
  const own = await openSolutions(house)
  const few = await raise(at, own, 'A loose cobble')
  for (let n = 1; n <= 42; n++) await raise(at, own, `Problem ${n}`)
  const one = await raise(at, own, 'Cobbles rock underfoot')
  await sql`update solution_problems set affected = 1 where activity_id = ${own.id} and id <> ${few.id}`.execute(at.db)
  const officer = await house.browser('project-officer')
  const path = `/desk/activities/${own.id}/problems/${one.id}/merge`
  expect((await officer.visit(path)).text).not.toContain('A loose cobble')
  expect((await officer.visit(`${path}?words=cobble`)).text).toContain('A loose cobble')
  const refused = await officer.send(path, { into: few.id, why: '', words: 'cobble' })
  expect([refused.status, refused.text.includes('A loose cobble')]).toEqual([422, true])
  expect((await officer.submit(path, { into: few.id, why: 'The same stone.' })).text).toContain('The two are one now')
})
