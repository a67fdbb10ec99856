import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openHouse, type TestHouse } from '../../../../../town/house.ts'
import { eraseVoice, moderate } from '../../../../voices/index.ts'
import { sayAffected } from '../affected/commands.ts'
import { listProblems } from '../board/queries.ts'
import { listByDay } from '../desk/queries.ts'
import { leadingOf, wholeOf } from '../lineage.ts'
import { solutionNeeds } from '../needs.ts'
import { type Board, openSolutions, raise, type Said, suggest } from '../solutions.test-support.ts'
import { mergeIdeas, mergeProblems, undoJoin } from './commands.ts'

let house: TestHouse
let at: Awaited<ReturnType<TestHouse['acting']>>
beforeAll(async () => {
  house = await openHouse()
  at = await house.acting()
})
afterAll(() => house.close())

const why = 'They are one.'
const merge = async (board: Board, from: Said, into: Said, what = mergeProblems) => {
  const done = await what(at, board, { from: from.id, into: into.id, why })
  return 'merged' in done ? done.merged : done.refused
}
const affects = async (board: Board, problem: Said, ...people: string[]) => {
  for (const person of people) await sayAffected(at, { activityId: board.id, problemId: problem.id, person })
}
const countOf = async ({ id }: Said) => {
  const { rows } = await sql<{ stored: number; counted: number }>`select affected as stored,
    (select count(*)::int from solution_affected a where a.problem_id = p.id) as counted from solution_problems p where id = ${id}`.execute(
    at.db,
  )
  expect(rows[0]!.stored).toBe(rows[0]!.counted)
  return rows[0]!.stored
}
const moderated = async ({ id }: Said, deed: 'hold' | 'publish') => {
  expect(await moderate(at, { voiceIds: [id], decision: { deed } })).toMatchObject({ done: [id] })
}
/** Which problems stand on the board, on the desk, and among what is late. */
async function seenOf(board: Board) {
  const listed = await listProblems(at.db, board.id, { step: '', ward: '', group: '' })
  const desk = await listByDay(at.db, board.id, '')
  const needs = await solutionNeeds(at, { grants: [{ role: 'project-officer', scope: 'council' }] } as never)
  return {
    board: listed.problems.map(({ title }) => title).toSorted(),
    desk: desk.problems.map(({ title }) => title).toSorted(),
    late: needs
      .filter(({ href }) => href.includes(board.id))
      .map(({ title }) => title)
      .toSorted(),
  }
}
const late = (board: Board) =>
  sql`update solution_problems set next_on = current_date - 30, next_step = 'Look' where activity_id = ${board.id}`.execute(
    at.db,
  )

test('what became part of a problem that is refused or erased stands by itself again, with its ideas', async () => {
  for (const end of ['refused', 'erased'] as const) {
    const board = await openSolutions(house)
    const [one, head] = [await raise(at, board, 'Wet path'), await raise(at, board, 'Flooded path')]
    const [mine, theirs] = [await suggest(at, board, one, 'A ditch'), await suggest(at, board, head, 'A drain')]
    await affects(board, one, 'a', 'b')
    await affects(board, head, 'b')
    const act = await merge(board, one, head)
    await merge(board, mine, theirs, mergeIdeas)
    expect(await countOf(head)).toBe(2)
    await late(board)
    if (end === 'erased') await eraseVoice(at, head.id, 'They asked')
    else
      await moderate(at, {
        voiceIds: [head.id],
        decision: { deed: 'refuse', reason: 'not-about-this', sentence: 'It is about something else.' },
      })
    const alone = ['Wet path']
    expect(await seenOf(board), end).toEqual({ board: alone, desk: alone, late: alone })
    expect([await countOf(one), await countOf(head)]).toEqual([2, 1])
    expect(await undoJoin(at, board, act)).toEqual({ refused: 'undone-already' })
    const page = await (await house.browser()).visit(`${board.path}/problems/${one.id}`)
    for (const gone of ['goes on elsewhere', 'Put together with', 'Flooded path', 'A drain'])
      expect(page.text, gone).not.toContain(gone)
    expect(page.text).toContain('A ditch')
  }
})

test('while the leading problem is hidden the others stand by themselves, and are part of it again when it is shown', async () => {
  const board = await openSolutions(house)
  const [one, two, three] = [
    await raise(at, board, 'First'),
    await raise(at, board, 'Second'),
    await raise(at, board, 'Third'),
  ]
  const [mine, theirs] = [await suggest(at, board, one, 'A ditch'), await suggest(at, board, two, 'A drain')]
  await affects(board, one, 'a')
  await merge(board, one, two)
  await merge(board, mine, theirs, mergeIdeas)
  await merge(board, two, three)
  expect(await countOf(three)).toBe(1)
  await moderated(two, 'hold')
  expect((await seenOf(board)).board).toEqual(['First', 'Third'])
  expect([await leadingOf(at.db, one.id), await wholeOf(at.db, three.id)]).toEqual([one.id, [three.id, two.id]])
  expect([await countOf(three), await leadingOf(at.db, mine.id)]).toEqual([0, mine.id])
  await affects(board, one, 'b')
  await moderated(two, 'publish')
  expect((await seenOf(board)).desk).toEqual(['Third'])
  expect([await countOf(three), await leadingOf(at.db, mine.id)]).toEqual([2, theirs.id])
  await moderated(theirs, 'hold')
  expect(await leadingOf(at.db, mine.id)).toBe(mine.id)
  // What is joined meanwhile makes no ring.
  await moderated(two, 'hold')
  await merge(board, three, one)
  await moderated(two, 'publish')
  expect((await seenOf(board)).board).toEqual(['First'])
  expect(await countOf(one)).toBe(2)
})

test('taking one of two out leaves counted whomever the other still brings', async () => {
  const board = await openSolutions(house)
  const [one, two, head] = [await raise(at, board, 'A'), await raise(at, board, 'B'), await raise(at, board, 'C')]
  await affects(board, one, 'x', 'y')
  await affects(board, two, 'x')
  const act = await merge(board, one, head)
  await merge(board, two, head)
  expect(await undoJoin(at, board, act)).toEqual({ undone: true })
  expect([await countOf(head), await countOf(one)]).toEqual([1, 2])
})
