import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addDays, dayOf } from '../../../../platform/clock.ts'
import { newId } from '../../../../platform/ids.ts'
import { openHouse, type TestHouse } from '../../../../town/house.ts'
import { answer, fields } from '../../../outcomes/heard-project.test-support.ts'
import {
  publishDecision,
  publishOutcome,
  respond,
  saveDecision,
  saveOutcome,
  takeUpIdea,
} from '../../../outcomes/index.ts'
import { confirmFollow, followSubject } from '../../../publishing/index.ts'
import { createTheme, eraseVoice, putUnderTheme } from '../../../voices/index.ts'
import { enterNote } from '../../notes/commands.ts'
import { solutionNeeds } from './needs.ts'
import { affectedOf, forgetAffected } from './personal.ts'
import { type Board, dayFields, openSolutions, raise, type Said, show, suggest } from './solutions.test-support.ts'

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

describe('from a problem to a decision', () => {
  test('R24: an adopted idea shows its author, or “a resident”, on the decision page', async () => {
    const browser = await house.browser()
    // Somebody raises a problem; nothing is shown before somebody has read it.
    const form = await browser.visit(`${board.path}/problems/new`)
    expect(form.text).not.toContain('Who is speaking?')
    const empty = await browser.send(`${board.path}/problems/new`, { publish: 'yes', contact: 'no' })
    expect(empty.status).toBe(422)
    const sent = await browser.send(`${board.path}/problems/new`, {
      title: 'The path by the brook floods',
      answer: 'After each heavy rain nobody gets through.',
      publish: 'yes',
      name: 'Ines',
      contact: 'no',
    })
    expect(sent.status, sent.text.slice(0, 400)).toBe(303)
    const id = await voiceOf(receiptIn(sent.headers.get('location')!.replace('/equality', '')))
    expect((await read(`${board.path}/problems/${id}`)).status).toBe(404)
    await show(at, [id])
    const problem = { id, receipt: '', title: 'The path by the brook floods' }
    const path = problemPath(problem)
    // Others share ideas: one with a name, one without.
    expect((await browser.visit(`${path}/ideas/new`)).text).toContain('Your name, if you want it shown')
    const without = await browser.send(`${path}/ideas/new`, { contact: 'no' })
    expect([without.status, without.text.includes('Say it in one line')]).toEqual([422, true])
    const shared = await browser.send(`${path}/ideas/new`, {
      title: 'Clear the drain each autumn',
      words: 'Leaves block it. Two people and a rake are enough.',
      name: 'Tariq',
      contact: 'no',
    })
    const named = await voiceOf(receiptIn(shared.headers.get('location')!))
    await show(at, [named])
    const nameless = await suggest(at, board, problem, 'Raise the path by a hand')
    // An officer moves it on. Nothing is tried before there is an idea, or decided before a test.
    const officer = await house.browser('project-officer')
    const lead = `${path}/lead`
    const seen = async () => /name="step" value="(.*?)"/.exec((await officer.visit(lead)).html)![1]!
    const step = async (why: string) => officer.submit(`${lead}/step`, { why, step: await seen() })
    expect((await officer.send(`${lead}/step`, { why: '', step: 'problem' })).text).toContain('Write why')
    expect((await step('Two ideas came in.')).text).toContain('It went a step forward')
    await step('We try the drain first.')
    expect((await officer.send(`${lead}/step`, { why: 'Now', step: 'prototypes' })).text).toContain(
      'Say first what is tried',
    )
    const [from, to] = [addDays(dayOf(at.now), -20), addDays(dayOf(at.now), -4)]
    const trial = {
      idea: named,
      what: 'Volunteers clear the drain on four Saturdays.',
      who: 'together',
      place: 'The brook behind the school',
      cost: '120',
      ...dayFields('from', from),
      ...dayFields('to', to),
    }
    expect((await officer.visit(`${lead}/prototypes/new`)).text).toContain('Of which idea?')
    const wrong = await officer.send(`${lead}/prototypes/new`, {
      ...trial,
      cost: 'cheap',
      ...dayFields('to', addDays(from, -1)),
    })
    for (const words of ['It cannot end before it begins', 'Write pounds']) expect(wrong.text, words).toContain(words)
    expect((await officer.submit(`${lead}/prototypes/new`, trial)).text).toContain('Whoever had the idea is told')
    await step('The drain is clear now.')
    const [, tests] = /href="([^"]+\/tests\/new)"/.exec((await officer.visit(lead)).html)!
    expect((await officer.visit(tests!)).text).toContain('What was seen?')
    const half = await officer.send(tests!, { seen: 'Dry.', verdict: 'works', before: '9', ...dayFields('on', to) })
    expect(half.text).toContain('Write a number in both boxes')
    await officer.submit(tests!, {
      seen: 'Dry on all but one day.',
      verdict: 'works',
      measure: 'Days under water in a month',
      before: '9',
      after: '1',
      ...dayFields('on', to),
    })
    const agreed = await officer.submit(`${lead}/agreement`, {
      owner: 'The streets team',
      nextStep: 'Put it to the committee.',
      ...dayFields('nextOn', addDays(dayOf(at.now), 10)),
    })
    expect(agreed.text).toContain('It stands on the page of the problem now')
    expect((await officer.send(`${lead}/agreement`, { owner: '', nextStep: 'x' })).text).toContain(
      'Write who looks after it',
    )
    // A decision rests on both ideas: its page shows whose they were.
    const subject = `project:${board.projectId}` as const
    const theme = await createTheme(at, {
      subject,
      projectId: board.projectId,
      name: 'The brook',
      description: 'Water.',
    })
    if (!('created' in theme)) throw new Error(theme.refused)
    await putUnderTheme(at, { themeIds: [theme.created], pieces: [{ voiceId: named, part: '' }] })
    const decision = await saveDecision(at, {
      projectId: board.projectId,
      decidedOn: dayOf(at.now),
      ...fields({ title: 'The drain is cleared each autumn', what: 'And the path is raised.' }),
    })
    if (!('decisionId' in decision)) throw new Error(JSON.stringify(decision))
    await respond(at, { decisionId: decision.decisionId, themeId: theme.created, ...answer({ reason: 'It is dry.' }) })
    const desk = `/desk/decisions/${decision.decisionId}`
    expect((await officer.visit(desk)).text).toContain('Clear the drain each autumn (Tariq')
    expect((await officer.send(`${desk}/ideas`, { idea: '' })).text).toContain('Choose an idea first')
    expect((await officer.submit(`${desk}/ideas`, { idea: named })).text).toContain('The decision takes up the idea')
    await officer.submit(`${desk}/ideas`, { idea: nameless.id })
    expect((await officer.submit(`${desk}/ideas/${nameless.id}/end`)).text).toContain(
      'does not take up the idea any more',
    )
    await officer.submit(`${desk}/ideas`, { idea: nameless.id })
    // Not before it is published; nor does the public record tell of it.
    const told = async () =>
      (
        await sql`select from record_entries where subject = ${`decision:${decision.decisionId}`} and public::text like ${`%${named}%`}`.execute(
          at.db,
        )
      ).rows.length
    expect(await told()).toBe(0)
    expect((await read(`${path}/ideas/${named}`)).text).not.toContain('Taken up by a decision')
    expect(await publishDecision(at, decision.decisionId)).toEqual({ published: true })
    expect(await told()).toBe(1)
    const page = await read(`/decisions/${decision.slug}`)
    for (const words of [
      'Ideas that this decision takes up',
      'Clear the drain each autumn An idea of Tariq',
      'Raise the path by a hand An idea of a resident',
    ])
      expect(page.text, words).toContain(words)
    expect((await (await house.browser()).visit(`/decisions/${decision.slug}?lang=cy`)).text).toContain(
      'Syniad gan preswylydd',
    )
    // What is published is not changed.
    expect(await takeUpIdea(at, { decisionId: decision.decisionId, ideaId: named })).toEqual({ refused: 'published' })
    // From the idea one sees the thread: the decision, its promise and what changed.
    const outcome = await saveOutcome(at, {
      projectId: board.projectId,
      decisionId: decision.decisionId,
      title: 'The drain is clear',
      what: 'Twelve people came.',
      happenedOn: dayOf(at.now),
      evidence: 'Seen.',
      translations: {},
      themeIds: [theme.created],
    })
    await publishOutcome(at, (outcome as { outcomeId: string }).outcomeId)
    const idea = await read(`${path}/ideas/${named}`)
    for (const words of [
      'By Tariq',
      'Taken up by a decision',
      'The drain is cleared each autumn',
      'We will do it: It is dry.',
      'The drain is clear',
      'Days under water in a month: 9 before, 1 after.',
      'Council, groups and residents together',
      'It costs £120.',
    ])
      expect(idea.text, words).toContain(words)
    const story = await read(path)
    for (const words of [
      'Why: Two ideas came in.',
      'Looked after by The streets team',
      'A decision takes up an idea',
      'It works',
    ])
      expect(story.text, words).toContain(words)
    expect((await read(`${board.path}/problems?step=decision`)).text).toContain('The path by the brook floods')
    expect((await read(`/receipts/${nameless.receipt}`)).text).toContain('A decision takes up your idea')
  })

  test('the author and whoever follows hear of each step once', async () => {
    const problem = await raise(at, board, 'The bridge is slippery', { name: 'Mona' })
    const idea = await suggest(at, board, problem, 'Sand in winter', { name: 'Omar' })
    await followSubject(at, {
      subject: `problem:${problem.id}`,
      email: 'fan@resident.example',
      frequency: 'daily',
      language: 'en',
    })
    const { rows } = await sql<{
      id: string
    }>`select id from follows where subject = ${`problem:${problem.id}`}`.execute(at.db)
    expect(await confirmFollow(at, rows[0]!.id)).toMatchObject({ confirmed: true })
    const officer = await house.browser('project-officer')
    await officer.submit(`${problemPath(problem)}/lead/step`, { why: 'An idea came.', step: 'problem' })
    const letters = async (email: string) => (await house.letters()).filter(({ to }) => to === email)
    expect(
      (await letters('mona@resident.example')).filter(({ subject }) => subject.includes('step forward')),
    ).toHaveLength(1)
    expect(
      (await letters('omar@resident.example')).filter(({ subject }) => subject.includes('step forward')),
    ).toHaveLength(0)
    const told = await sql`select from announcement_subjects s where s.subject = ${`problem:${problem.id}`}`.execute(
      at.db,
    )
    expect(told.rows).toHaveLength(1)
    expect((await read(`${problemPath(problem)}/ideas/${idea.id}`)).text).toContain('Nobody has tried this yet')
  })

  test('what affects people counts each once, also in parallel; an account hears of it and is forgotten', async () => {
    const named = await openSolutions(house, { identityLevel: 'account' })
    const problem = await raise(at, named, 'No bench at the stop')
    const path = problemPath(problem, named)
    const account = await house.account('resident')
    const resident = await house.browser({ account })
    expect((await (await house.browser()).send(`${path}/affected`)).headers.get('location')).toContain('sign-in')
    const sends = await Promise.all(Array.from({ length: 20 }, () => resident.send(`${path}/affected`)))
    expect(new Set(sends.map(({ status }) => status))).toEqual(new Set([303]))
    expect((await read(path)).text).toContain('It affects 1 person')
    expect(await affectedOf(at.db, at.council.keys, account)).toMatchObject([{ problem: 'No bench at the stop' }])
    expect((await resident.visit(`${path}/affected`)).text).toContain('Take that back')
    expect((await resident.submit(`${path}/affected/end`)).text).toContain('You are not counted any more')
    await resident.send(`${path}/affected`)
    expect(await forgetAffected(at, account)).toBe(1)
    const { rows } = await sql<{ stored: number; counted: number }>`select affected as stored,
      (select count(*)::int from solution_affected a where a.problem_id = p.id) as counted from solution_problems p where id = ${problem.id}`.execute(
      at.db,
    )
    expect(rows[0]).toEqual({ stored: 0, counted: 0 })
  })

  test('an officer writes down a problem and an idea for somebody, and finds on the desk what is late', async () => {
    const account = await house.account('project-officer')
    const officer = await house.acting('kingston', { account, role: 'project-officer' })
    const noted = (await enterNote(officer, board, {
      channel: 'telephone',
      consent: 'said',
      source: '',
      given: officer.now,
      values: { answer: 'The lamp by the brook is dark.', publish: 'yes', contact: 'no' },
      place: undefined,
      language: 'en',
      once: newId(officer.now),
    })) as { taken: { voiceId: string; receipt: string } }
    await show(at, [noted.taken.voiceId])
    const path = `${board.path}/problems/${noted.taken.voiceId}`
    expect((await read(path)).title).toContain('The lamp by the brook is dark.')
    const browser = await house.browser({ account })
    const enter = `/desk/activities/${board.id}/problems/${noted.taken.voiceId}/ideas/new`
    expect((await browser.visit(enter)).text).toContain('How did the idea reach you?')
    const typed = { title: 'A lamp that saves power', words: 'My nephew fits them.', contact: 'no' }
    const without = await browser.send(enter, typed)
    expect([without.status, without.text.includes('Without that an idea is not written down')]).toEqual([422, true])
    const done = await browser.submit(enter, { ...typed, way: 'telephone', consent: 'said' })
    expect(done.text).toContain('The idea waits to be read')
    await browser.submit(`${path}/lead/agreement`, {
      owner: 'The lamps team',
      nextStep: 'Change the lamp.',
      ...dayFields('nextOn', dayOf(at.now)),
    })
    await sql`update solution_problems set next_on = next_on - 3 where id = ${noted.taken.voiceId}`.execute(at.db)
    const needs = await solutionNeeds(at, { grants: [{ role: 'project-officer', scope: 'council' }] } as never)
    expect(needs).toContainEqual(expect.objectContaining({ key: 'overdue', words: 'Change the lamp.' }))
    expect(await solutionNeeds(at, { grants: [{ role: 'resident', scope: 'council' }] } as never)).toEqual([])
    expect((await browser.visit(`/desk/activities/${board.id}/problems`)).text).toContain('The lamps team, by')
    expect((await read(`${board.path}/problems?ward=x&step=problem&group=y`)).text).toContain('Late')
  })

  test('whoever is erased is gone from the board, with what hung on their words', async () => {
    const problem = await raise(at, board, 'The gate squeaks', { name: 'Quentin' })
    const idea = await suggest(at, board, problem, 'Oil it', { name: 'Rosa' })
    await eraseVoice(at, idea.id, 'They asked')
    expect((await read(`${problemPath(problem)}/ideas/${idea.id}`)).status).toBe(404)
    expect((await read(problemPath(problem))).text).not.toMatch(/Oil it|Rosa/)
    await eraseVoice(at, problem.id, 'They asked')
    expect((await read(problemPath(problem))).status).toBe(404)
    expect((await read(`${board.path}/problems`)).text).not.toContain('The gate squeaks')
  })
})
