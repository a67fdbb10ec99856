import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addDays, dayOf } from '../../../../../platform/clock.ts'
import { newId } from '../../../../../platform/ids.ts'
import { openHouse, type TestHouse } from '../../../../../town/house.ts'
import { eraseVoice, moderate } from '../../../../voices/index.ts'
import { answerQuestion } from '../answering/commands.ts'
import { listWaiting } from '../answering/queries.ts'
import { figuresOf, listAsked } from '../listing/queries.ts'
import { questionNeeds } from '../needs.ts'
import { ask, type Board, openAsked } from '../questions-answers.test-support.ts'
import { wantToKnow } from '../wanting/commands.ts'
import { joinQuestions, takeApart } from './commands.ts'

let house: TestHouse
let at: Awaited<ReturnType<TestHouse['acting']>>
beforeAll(async () => {
  house = await openHouse()
  at = await house.acting()
})
afterAll(() => house.close())

const wantsOf = async (id: string) => {
  const { rows } = await sql<{ stored: number; counted: number }>`select wants as stored,
    (select count(*)::int from question_wants w where w.question_id = q.voice_id) as counted from asked_questions q where voice_id = ${id}`.execute(
    at.db,
  )
  expect(rows[0]!.stored).toBe(rows[0]!.counted)
  return rows[0]!.stored
}
const join = async (board: Board, from: string, into: string) => {
  const done = await joinQuestions(at, board, { from, into })
  return 'joined' in done ? done.joined : done.refused
}
const want = async (board: Board, questionId: string, ...wanters: string[]) => {
  for (const wanter of wanters) await wantToKnow(at, { activityId: board.id, questionId, wanter })
}
const moderated = async (id: string, deed: 'hold' | 'publish') => {
  expect(await moderate(at, { voiceIds: [id], decision: { deed } })).toMatchObject({ done: [id] })
}
const openJoins = async (id: string) =>
  (await sql`select from question_joins where into_question = ${id} and undone_at is null`.execute(at.db)).rows.length

/** Which questions everybody finds, which wait on the desk, which are overdue, and how many are counted. */
async function seenOf(board: Board) {
  const choice = { words: '', show: 'all', topic: '', order: 'wanted' } as const
  const person = { id: newId(), grants: [{ role: 'project-officer', scope: 'council' }] } as never
  const late = new Date(`${addDays(dayOf(at.now), 60)}T09:00:00Z`)
  const [listed, waiting, needs, figures] = [
    await listAsked(at.db, board.id, choice, { language: 'en' }),
    await listWaiting(at.db, board.id),
    await questionNeeds({ db: at.db, now: late }, person),
    await figuresOf(at.db, board.id),
  ]
  return {
    listed: listed.questions.map(({ words }) => words).toSorted(),
    waiting: waiting.questions.map(({ words }) => words).toSorted(),
    late: needs.find(({ href }) => href.includes(board.id))?.words.slice(0, 1),
    asked: figures.asked,
  }
}

test('what was put together with a question that is refused or erased stands by itself, waits and is answered', async () => {
  for (const end of ['refused', 'erased'] as const) {
    const board = await openAsked(house)
    const one = await ask(house, board, { answer: 'When is the tip open?' })
    const head = await ask(house, board, { answer: 'What are the hours of the tip?' })
    await want(board, one.id, 'a', 'b')
    await want(board, head.id, 'b', 'c')
    const joined = await join(board, one.id, head.id)
    expect(await wantsOf(head.id)).toBe(3)
    if (end === 'erased') await eraseVoice(at, head.id, 'They asked')
    else
      await moderate(at, {
        voiceIds: [head.id],
        decision: { deed: 'refuse', reason: 'not-about-this', sentence: 'It is about something else.' },
      })
    const alone = ['When is the tip open?']
    expect(await seenOf(board), end).toEqual({ listed: alone, waiting: alone, late: '1', asked: 1 })
    expect([await wantsOf(one.id), await wantsOf(head.id), await openJoins(head.id)]).toEqual([2, 2, 0])
    expect(await takeApart(at, board, joined)).toEqual({ refused: 'not-found' })
    const browser = await house.browser()
    expect((await browser.visit(`${board.path}/asked/${one.id}`)).text).not.toContain('one answer with another')
    expect((await browser.visit(`/receipts/${one.receipt}`)).html).not.toContain(`/asked/${head.id}`)
    expect(await answerQuestion(at, board, { questionId: one.id, answer: 'From eight.', sources: '' })).toEqual({
      answered: true,
    })
  }
})

test('while the leading question is hidden the others stand by themselves, and come back with whoever wanted them meanwhile', async () => {
  const board = await openAsked(house)
  const one = await ask(house, board, { answer: 'Why is the pool shut?' })
  const two = await ask(house, board, { answer: 'Is the pool shut for long?' })
  const head = await ask(house, board, { answer: 'When does the pool open again?' })
  await want(board, one.id, 'a')
  await join(board, one.id, head.id)
  await join(board, two.id, head.id)
  await moderated(head.id, 'hold')
  const alone = ['Is the pool shut for long?', 'Why is the pool shut?']
  expect(await seenOf(board)).toEqual({ listed: alone, waiting: alone, late: '2', asked: 2 })
  await want(board, one.id, 'b')
  // What was put together with another meanwhile stays with that.
  const other = await ask(house, board, { answer: 'Is the pool being mended?' })
  await join(board, two.id, other.id)
  await moderated(head.id, 'publish')
  expect((await seenOf(board)).listed).toEqual(['Is the pool being mended?', 'When does the pool open again?'])
  expect([await wantsOf(head.id), await wantsOf(other.id), await openJoins(head.id)]).toEqual([2, 0, 1])
})

test('in a row of three the first stands by itself without the second, and no ring comes of what is joined meanwhile', async () => {
  const board = await openAsked(house)
  const [one, two, three] = [
    await ask(house, board, { answer: 'Who sweeps the square?' }),
    await ask(house, board, { answer: 'Who cleans the square?' }),
    await ask(house, board, { answer: 'Is the square cleaned?' }),
  ]
  await want(board, one.id, 'a')
  await join(board, one.id, two.id)
  await join(board, two.id, three.id)
  expect(await wantsOf(three.id)).toBe(1)
  await moderated(two.id, 'hold')
  expect((await seenOf(board)).listed).toEqual(['Is the square cleaned?', 'Who sweeps the square?'])
  expect(await wantsOf(three.id)).toBe(0)
  await join(board, three.id, one.id)
  await moderated(two.id, 'publish')
  expect((await seenOf(board)).listed).toEqual(['Who sweeps the square?'])
  expect([await wantsOf(one.id), await openJoins(two.id)]).toEqual([1, 0])
})

test('taking one of two apart leaves counted whomever the other still brings', async () => {
  const board = await openAsked(house)
  const [one, two, head] = [
    await ask(house, board, { answer: 'Is there a bus on Sunday?' }),
    await ask(house, board, { answer: 'Do buses run on Sunday?' }),
    await ask(house, board, { answer: 'Which buses run on Sunday?' }),
  ]
  await want(board, one.id, 'x', 'y')
  await want(board, two.id, 'x')
  const first = await join(board, one.id, head.id)
  await join(board, two.id, head.id)
  expect(await wantsOf(head.id)).toBe(2)
  expect(await takeApart(at, board, first)).toEqual({ apart: head.id })
  expect([await wantsOf(head.id), await wantsOf(one.id)]).toEqual([1, 2])
})
