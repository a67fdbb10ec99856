import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openHouse, type TestHouse } from '../../../../../town/house.ts'
import { eraseVoice, moderate } from '../../../../voices/index.ts'
import { type Board, openBoard, shareIdea } from '../board.test-support.ts'
import { endSupport, supportIdea } from '../supporting/commands.ts'
import { mergeIdeas } from './merge-commands.ts'
import { splitIdea } from './split-commands.ts'
import { undoJoin } from './undo-commands.ts'

let house: TestHouse
let board: Board
let at: Awaited<ReturnType<TestHouse['acting']>>
beforeAll(async () => {
  house = await openHouse()
  board = await openBoard(house)
  at = await house.acting()
})
afterAll(() => house.close())

const support = async (ideaId: string, ...people: string[]) => {
  for (const supporter of people) await supportIdea(at, { activityId: board.id, ideaId, supporter })
}
const countOf = async (id: string) => {
  const { rows } = await sql<{ stored: number; counted: number }>`select supports as stored,
    (select count(*)::int from idea_supports s where s.idea_id = i.id) as counted from ideas i where id = ${id}`.execute(
    at.db,
  )
  expect(rows[0]!.stored).toBe(rows[0]!.counted)
  return rows[0]!.stored
}
const read = async (path: string) => (await house.browser()).visit(path)
const told = async (email: string) =>
  (await house.letters())
    .filter(({ to, subject }) => to === email && !/receipt/.test(subject))
    .map(({ subject }) => subject)
const mail = (name: string) => ({ contact: 'email', email: `${name}@resident.example`, name })

describe('two ideas that are one', () => {
  test('are put together: both authors named and told, supports joined, nobody counted twice; and taken apart again', async () => {
    const one = await shareIdea(at, board, { title: 'Benches on Mill Lane', answer: 'To rest.', ...mail('ada') })
    const two = await shareIdea(at, board, { title: 'Seats along Mill Lane', answer: 'For old people.', ...mail('bo') })
    await support(one.id, 'p1', 'p2', 'p3')
    await support(two.id, 'p2', 'p4')
    const officer = await house.browser('project-officer')
    const form = await officer.visit(`/desk/activities/${board.id}/ideas/${one.id}/merge`)
    expect(form.text).toContain('Seats along Mill Lane')
    const refused = await officer.send(`/desk/activities/${board.id}/ideas/${one.id}/merge`, { into: two.id, why: '' })
    expect(refused.status).toBe(422)
    expect(refused.text).toContain('Write why')
    const done = await officer.submit(`/desk/activities/${board.id}/ideas/${one.id}/merge`, {
      into: two.id,
      why: 'Both ask for seats.',
    })
    expect(done.text).toContain('The two ideas are one now')
    expect(await countOf(two.id)).toBe(4)
    expect(await told('ada@resident.example')).toEqual(['Your idea was put together with another'])
    expect(await told('bo@resident.example')).toEqual(['Your idea was put together with another'])
    const page = await read(`${board.path}/ideas/${two.id}`)
    expect(page.text).toContain('This idea is by bo and ada')
    expect(page.text).toContain('“Benches on Mill Lane” was put together with this idea')
    expect(page.text).toContain('2 of them supported an idea that became part of this one')
    const gone = await read(`${board.path}/ideas/${one.id}`)
    expect(gone.text).toContain('This idea goes on elsewhere')
    expect(gone.html).toContain(`${board.path}/ideas/${two.id}`)
    expect((await read(`${board.path}/ideas/${one.id}/support`)).text).toContain('has become part of another one')
    expect((await read(`${board.path}/ideas?words=benches`)).text).toContain('No idea fits')
    expect((await read(`/receipts/${one.receipt}`)).text).toContain('It was put together with “Seats along Mill Lane”')
    expect(await supportIdea(at, { activityId: board.id, ideaId: one.id, supporter: 'p9' })).toEqual({
      refused: 'closed',
    })
    // Who takes support back takes it from the whole.
    await endSupport(at, { activityId: board.id, ideaId: two.id, supporter: 'p1' })
    await support(two.id, 'p5')
    const desk = await officer.visit(`/desk/activities/${board.id}/ideas/${two.id}`)
    const action = /action="([^"]+\/undo)"/.exec(desk.html)![1]!
    expect((await officer.submit(action)).text).toContain('It is as it was before')
    expect(await countOf(one.id)).toBe(2)
    expect(await countOf(two.id)).toBe(3)
    const again = await officer.send(action)
    expect(again.text).toContain('This was undone already')
    expect((await read(`${board.path}/ideas/${one.id}?now`)).text).toContain(
      'It stands apart from “Seats along Mill Lane” again',
    )
    expect(await told('ada@resident.example')).toHaveLength(2)
  })

  test('not across boards, not into itself, not twice, and not with what nobody may see', async () => {
    const [one, two, three] = [await shareIdea(at, board), await shareIdea(at, board), await shareIdea(at, board)]
    const unread = await shareIdea(at, board, {}, { shown: false })
    const erased = await shareIdea(at, board)
    await eraseVoice(at, erased.id, 'Asked for')
    const other = await openBoard(house)
    const elsewhere = await shareIdea(at, other)
    const merge = (from: string, into: string, why = 'Alike') => mergeIdeas(at, board, { from, into, why })
    expect(await merge(one.id, '')).toEqual({ refused: 'choose-one' })
    expect(await merge(one.id, one.id)).toEqual({ refused: 'into-itself' })
    for (const { id } of [unread, erased, elsewhere]) expect(await merge(one.id, id)).toEqual({ refused: 'elsewhere' })
    for (const { id } of [unread, erased, elsewhere]) expect(await merge(id, one.id)).toEqual({ refused: 'not-found' })
    expect(await merge(one.id, two.id, 'x'.repeat(501))).toEqual({ refused: 'why-too-long' })
    expect(await merge(one.id, two.id)).toHaveProperty('merged')
    expect(await merge(one.id, three.id)).toEqual({ refused: 'gone' })
    expect(await merge(three.id, one.id)).toEqual({ refused: 'gone' })
    expect(await merge(two.id, one.id)).toEqual({ refused: 'gone' })
    const officer = await house.browser('project-officer')
    for (const { id } of [unread, elsewhere]) {
      expect((await officer.visit(`/desk/activities/${board.id}/ideas/${id}/merge`)).status).toBe(404)
      expect((await officer.send(`/desk/activities/${board.id}/ideas/${id}/split`, {})).status).toBe(404)
    }
    const moderator = await house.browser('moderator')
    expect(
      (await moderator.send(`/desk/activities/${board.id}/ideas/${three.id}/merge`, { into: two.id, why: 'x' })).status,
    ).toBe(404)
    expect(
      (await officer.send(`/desk/activities/${other.id}/ideas/joins/${(await joinOf(one.id))!}/undo`)).status,
    ).toBe(404)
    expect((await officer.send(`/desk/activities/${board.id}/ideas/joins/not-one/undo`)).status).toBe(404)
    expect((await officer.visit(`/desk/activities/${board.id}/ideas/${three.id}/merge?words=bus`)).text).toContain(
      'Ideas with these words',
    )
    expect((await officer.visit(`/desk/activities/${board.id}/ideas/${three.id}/merge?words=dinosaur`)).text).toContain(
      'No other idea has these words',
    )
  })

  test('a chain is undone from its end; two officers at once merge once', async () => {
    const [a, b, c] = [await shareIdea(at, board), await shareIdea(at, board), await shareIdea(at, board)]
    await support(a.id, 'q1')
    await support(b.id, 'q1', 'q2')
    const both = await Promise.all([
      mergeIdeas(at, board, { from: a.id, into: b.id, why: 'Alike' }),
      mergeIdeas(at, board, { from: a.id, into: b.id, why: 'Alike' }),
    ])
    expect(both.filter((done) => 'merged' in done)).toHaveLength(1)
    const first = both.find((done) => 'merged' in done) as { merged: string }
    const second = (await mergeIdeas(at, board, { from: b.id, into: c.id, why: 'Alike' })) as { merged: string }
    expect(await countOf(c.id)).toBe(2)
    expect(await undoJoin(at, board, first.merged)).toEqual({ refused: 'joined-on' })
    expect(await undoJoin(at, board, second.merged)).toHaveProperty('undone')
    expect(await undoJoin(at, board, first.merged)).toHaveProperty('undone')
    expect([await countOf(a.id), await countOf(b.id), await countOf(c.id)]).toEqual([1, 2, 0])
  })
})

const joinOf = async (from: string) =>
  (await at.db.selectFrom('idea_joins').select('act').where('from_idea', '=', from).executeTakeFirst())?.act

describe('one idea that is several', () => {
  const words = 'Put lamps on the towpath.\nLet the café stay open late.\nCall Bob Brown on 01632 960 111.'
  const parts = {
    'title-1': 'Lamps on the towpath',
    'words-1': 'Put lamps on the towpath.',
    'title-2': 'A late café',
    'words-2': 'Let the café stay open late.',
  }

  test('is split in its author’s own words, with the credit on each; and put back', async () => {
    const idea = await shareIdea(at, board, { title: 'Evenings by the river', answer: words, ...mail('cy') })
    await support(idea.id, 's1', 's2')
    const officer = await house.browser('project-officer')
    const here = `/desk/activities/${board.id}/ideas/${idea.id}/split`
    expect((await officer.visit(here)).text).toContain('Put lamps on the towpath.')
    const more = await officer.send(here, { parts: '2', ...parts, more: 'yes' }, { nothingDone: true })
    expect(more.text).toContain('Part 3')
    expect(more.html).toContain('Lamps on the towpath')
    const refused = await officer.send(here, {
      parts: '2',
      ...parts,
      'words-2': 'Words that nobody wrote',
      why: 'Two things',
    })
    expect(refused.status).toBe(422)
    expect(refused.text).toContain('Use only words that stand in the idea')
    const done = await officer.submit(here, { parts: '2', ...parts, why: 'They are decided by different people.' })
    expect(done.text).toContain('The idea is split')
    const made = await at.db
      .selectFrom('ideas')
      .select('id')
      .where('voice_id', '=', idea.id)
      .where('id', '<>', idea.id)
      .orderBy('id')
      .execute()
    expect(made).toHaveLength(2)
    for (const { id } of made) expect(await countOf(id)).toBe(2)
    const page = await read(`${board.path}/ideas/${made[0]!.id}`)
    for (const said of [
      'Lamps on the towpath',
      'By cy',
      'It was split off from “Evenings by the river”',
      'The title is by the council',
    ])
      expect(page.text).toContain(said)
    expect(page.text).not.toContain('late café stay')
    expect((await read(`${board.path}/ideas/${idea.id}`)).text).toContain('It was split into several ideas')
    const receipt = await read(`/receipts/${idea.receipt}`)
    expect(receipt.text).toContain('It was split, and “A late café” has a page of its own')
    expect(await told('cy@resident.example')).toEqual(['Your idea was split into several'])
    expect((await read(`${board.path}/ideas?words=lamps`)).text).toContain('Lamps on the towpath')
    // A part is answered by itself, and supported by itself.
    await support(made[1]!.id, 's3')
    const act = (await joinOf(idea.id))!
    const undone = await officer.submit(`/desk/activities/${board.id}/ideas/joins/${act}/undo`)
    expect(undone.text).toContain('It is as it was before')
    expect(await countOf(idea.id)).toBe(3)
    const part = await read(`${board.path}/ideas/${made[1]!.id}?now`)
    expect(part.text).toContain('It was a part of a larger idea')
    expect((await read(`${board.path}/ideas?words=lamps&now`)).text).toContain('Evenings by the river')
  })

  test('what a moderator takes out, or its author, is gone from the parts too', async () => {
    const own = words.replace('Call Bob Brown on 01632 960 111.', 'Ring Fred Nettle on 01632 960 112.')
    const idea = await shareIdea(at, board, { title: 'Evenings', answer: own })
    const done = await splitIdea(at, board, {
      from: idea.id,
      why: 'Two',
      parts: [
        { title: 'Lamps', passages: ['Put lamps on the towpath.', 'Ring Fred Nettle on 01632 960 112.'] },
        { title: 'Café', passages: ['Let the café stay open late.'] },
      ],
    })
    const [lamps] = (done as { into: string[] }).into
    expect((await read(`${board.path}/ideas/${lamps}`)).text).toContain('Fred Nettle')
    await sql`update voices set words = ${own.replace(/Ring.*/, '[taken out]')} where id = ${idea.id}`.execute(at.db)
    expect((await read(`${board.path}/ideas/${lamps}?redacted`)).text).not.toContain('Fred Nettle')
    expect((await read(`${board.path}/ideas?words=nettle`)).text).toContain('No idea fits')
    await moderate(at, {
      voiceIds: [idea.id],
      decision: { deed: 'refuse', reason: 'private-details', sentence: 'It names somebody.' },
    })
    expect((await read(`${board.path}/ideas/${lamps}?refused`)).status).toBe(404)
    await eraseVoice(at, idea.id, 'Asked for')
    const { rows } = await sql<{
      n: number
    }>`select count(*)::int as n from ideas where voice_id = ${idea.id} and part::text like '%amp%'`.execute(at.db)
    expect(rows[0]!.n).toBe(0)
  })
})
