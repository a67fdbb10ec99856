import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { dayOf } from '../../../../../platform/clock.ts'
import { openHouse, type TestHouse } from '../../../../../town/house.ts'
import { type Board, dayFields, openSolutions, raise, suggest } from '../solutions.test-support.ts'

let house: TestHouse
let board: Board
let at: Awaited<ReturnType<TestHouse['acting']>>
beforeAll(async () => {
  house = await openHouse()
  board = await openSolutions(house)
  at = await house.acting()
})
afterAll(() => house.close())

const lettersTo = async (name: string, words: string) =>
  (await house.letters()).filter(({ to, text }) => to === `${name}@resident.example` && text.includes(words)).length

test('a step that is sent twice is taken once, with one letter, and the second hears of it', async () => {
  const problem = await raise(at, board, 'The gate is stuck', { name: 'Gwen' })
  await suggest(at, board, problem, 'Oil the gate')
  const lead = `${board.path}/problems/${problem.id}/lead`
  const officer = await house.browser('project-officer')
  const page = await officer.visit(lead)
  const step = /name="step" value="(.*?)"/.exec(page.html)![1]!
  const both = await Promise.all([1, 2].map(() => officer.send(`${lead}/step`, { why: 'An idea came.', step })))
  expect(both.map(({ status }) => status).toSorted()).toEqual([303, 422])
  const late = both.find(({ status }) => status === 422)!
  for (const words of ['It went a step forward meanwhile', 'Go a step forward: Trying it out'])
    expect(late.text, words).toContain(words)
  expect(late.html).toContain('An idea came.</textarea>')
  const { rows } = await sql`select step from solution_steps where problem_id = ${problem.id}`.execute(at.db)
  expect(rows).toEqual([{ step: 'ideas' }])
  expect(await lettersTo('gwen', 'An idea came.')).toBe(1)
  expect((await officer.send(`${lead}/step`, { why: 'Now' })).status).toBe(422)
})

test('what is tried and what was seen stand there once, however often their form is sent', async () => {
  const problem = await raise(at, board, 'The lamp is dark')
  const idea = await suggest(at, board, problem, 'A brighter lamp', { name: 'Idris' })
  const lead = `${board.path}/problems/${problem.id}/lead`
  const officer = await house.browser('project-officer')
  const onceOn = async (path: string) => /name="_once" value="(.*?)"/.exec((await officer.visit(path)).html)![1]!
  const today = dayOf(at.now)
  const trial = {
    idea: idea.id,
    what: 'One lamp for a month.',
    who: 'council',
    place: 'The stop',
    ...dayFields('from', today),
    ...dayFields('to', today),
    _once: await onceOn(`${lead}/prototypes/new`),
  }
  const wrong = await officer.send(`${lead}/prototypes/new`, { ...trial, what: '' })
  expect(wrong.html).toContain(trial._once)
  for (const _ of [1, 2]) expect((await officer.send(`${lead}/prototypes/new`, trial)).status).toBe(303)
  const { rows } = await sql<{ id: string }>`select id from solution_prototypes where idea_id = ${idea.id}`.execute(
    at.db,
  )
  expect(rows).toHaveLength(1)
  const form = `${lead}/prototypes/${rows[0]!.id}/tests/new`
  const seen = { seen: 'People can see.', verdict: 'works', ...dayFields('on', today), _once: await onceOn(form) }
  await Promise.all([1, 2].map(() => officer.send(form, seen)))
  expect((await sql`select from solution_tests where prototype_id = ${rows[0]!.id}`.execute(at.db)).rows).toHaveLength(
    1,
  )
  for (const words of ['One lamp for a month.', 'People can see.']) expect(await lettersTo('idris', words)).toBe(1)
})
