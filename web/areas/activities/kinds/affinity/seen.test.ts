import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { listenTo } from '../../../../faults/app.test-support.ts'
import { until } from '../../../../faults/serving.test-support.ts'
import { follow } from '../../../../platform/follow.test-support.ts'
import { openHouse, type TestHouse } from '../../../../town/house.ts'
import { moderate } from '../../../voices/index.ts'
import { openConversation } from '../../open-conversation.test-support.ts'
import {
  type Board,
  columnsOf,
  groupId,
  joined,
  noteId,
  openBoard,
  openSessionOf,
  sendNote,
} from './board.test-support.ts'

let house: TestHouse
let board: Board
beforeAll(async () => {
  house = await openHouse()
  board = await openBoard(house)
})
afterAll(() => house.close())

const seenIn = (html: string) => Object.values(columnsOf(html)).flat().sort()

test('everybody sees what is shown, the room its own notes as well where staff sit with it, the team all that it may read; what is refused or erased is gone for all', async () => {
  const shown = await sendNote(house, board, 'A thought for everybody')
  const waiting = await sendNote(house, board, 'A thought that waits', false)
  const eve = await joined(house, board, await openSessionOf(house, board, true), 'Eve')
  const fay = await joined(
    house,
    board,
    (
      await sql<{ code: string }>`select code from affinity_sessions where activity_id = ${board.id}`.execute(
        (
          await house.council()
        ).db,
      )
    ).rows[0]!.code,
  )
  const missing = await eve.send(`${board.room}/notes`, { answer: '', person: 'Eve' }, { nothingDone: true })
  expect([missing.status, missing.title]).toEqual([422, expect.stringMatching(/^Error: /)])
  const sent = await eve.submit(`${board.room}/notes`, {
    answer: '<script>alert(1)</script> in the room',
    person: 'Eve',
  })
  expect(sent.text).toContain('Your note is on the board. Its receipt is')
  await eve.submit(`${board.room}/notes`, { answer: 'Ring me on 020 7946 0000', person: '' })
  const officer = await house.browser('project-officer')
  const publicBoard = async () => (await house.browser()).visit(`${board.path}/board?look=${Math.random()}`)
  expect(seenIn((await officer.visit(board.room)).html)).toEqual([1, 2, 3, 4])
  // Who wrote it sees the note with a telephone number; the room does not, and never what others sent from elsewhere.
  expect(seenIn((await eve.visit(board.room)).html)).toEqual([1, 3, 4])
  const room = await fay.visit(board.room)
  expect(seenIn(room.html)).toEqual([1, 3])
  expect(room.html).toContain('&lt;script>alert(1)')
  expect(room.text).not.toContain('A thought that waits')
  expect(seenIn((await publicBoard()).html)).toEqual([1])
  // What somebody may not see they cannot move, by whatever id they send.
  const team = await officer.visit(board.room)
  const hidden = noteId(team.html, 2)
  await fay.send(`${board.room}/moves`, {
    name: 'Mine',
    item: [hidden, noteId(room.html, 1), 'x', `${hidden}'`],
    new: 'yes',
  })
  expect(columnsOf((await officer.visit(board.room)).html)).toMatchObject({ 'A Mine': [1] })
  expect((await fay.visit(`${board.room}/items/${hidden}`)).status).toBe(404)
  await officer.submit(`${board.room}/moves`, {
    put: groupId((await officer.visit(board.room)).html, 'Mine'),
    item: hidden,
  })
  expect((await fay.visit(`${board.room}/moves`)).text).not.toContain('notes 1 and 2')
  expect((await fay.visit(board.room)).text).toContain('1 note ')
  const at = await house.acting()
  await moderate(at, { voiceIds: [waiting], decision: { deed: 'publish' } })
  expect(columnsOf((await publicBoard()).html)).toEqual({
    'Not sorted yet': [],
    'A Mine': expect.arrayContaining([1, 2]),
  })
  await moderate(at, {
    voiceIds: [shown],
    decision: { deed: 'refuse', reason: 'advertising', sentence: 'It sells something.' },
  })
  expect(columnsOf((await officer.visit(board.room)).html)).toMatchObject({ 'A Mine': [2] })
  const { db } = await house.council()
  const { rows } =
    await sql`select team, room, everyone from affinity_clusters where activity_id = ${board.id}`.execute(db)
  expect(rows).toEqual([{ team: 1, room: 1, everyone: 1 }])
  const cluster = groupId((await publicBoard()).html, 'Mine')
  expect((await (await house.browser()).visit(`${board.path}/board/clusters/${cluster}`)).text).toContain(
    'A thought that waits',
  )
  expect((await (await house.browser()).visit(`${board.path}/board/clusters/unsorted`)).status).toBe(200)
  expect((await (await house.browser()).visit(board.path)).text).toContain('A Mine')
})

test('moves are told to readers of each view as far as they see them, at once; presence is counted; nobody follows a room from outside', async () => {
  const mine = await openBoard(house)
  const open = await sendNote(house, mine, 'Shown to all')
  await sendNote(house, mine, 'Waits to be read', false)
  expect(open).toBeTruthy()
  const gus = await joined(house, mine, await openSessionOf(house, mine))
  const http = await listenTo(house.app)
  try {
    const host = 'kingston.localhost:8000'
    const where = (path: string, headers: Record<string, string> = {}) =>
      follow({ port: http.port, host, path: `${path}?after=0`, headers })
    const cookie = [...gus.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const everybody = await where(`${mine.path}/board/live`)
    const room = await where(`${mine.room}/live`, { cookie })
    const outside = await where(`${mine.room}/live`)
    expect([everybody.status, room.status, outside.status]).toEqual([200, 200, 404])
    await until(() => room.events.some(({ event, data }) => event === 'here' && data['n'] === 2), 5_000)
    const officer = await house.browser('project-officer')
    const page = await officer.visit(mine.room)
    await officer.send(`${mine.room}/moves`, {
      name: 'Both',
      item: [noteId(page.html, 1), noteId(page.html, 2)],
      new: 'yes',
    })
    const made = (reader: typeof room) => reader.events.find(({ data }) => /Both/.test(`${data['sentence']}`))
    await until(() => made(room) && made(everybody), 5_000)
    expect(made(room)!.data['sentence']).toBe('The team made A “Both”, and put note 1 into A “Both”')
    expect(JSON.stringify(everybody.events)).not.toMatch(/Waits to be read|"number":2/)
    expect(made(everybody)!.data['whole']).toBe(true)
    // A note that somebody has read is there at once for all, and one that is taken away goes.
    const later = await sendNote(house, mine, 'Read a little later', false)
    const at = await house.acting()
    await moderate(at, { voiceIds: [later], decision: { deed: 'publish' } })
    const here = () => everybody.events.find(({ data }) => data['sentence'] === 'Note 3 is here now')
    await until(() => here(), 5_000)
    expect(here()!.data['cards']).toEqual([expect.objectContaining({ words: 'Read a little later', unsorted: true })])
    await moderate(at, {
      voiceIds: [later],
      decision: { deed: 'refuse', reason: 'advertising', sentence: 'It sells something.' },
    })
    await until(() => everybody.events.some(({ data }) => data['sentence'] === '' && data['whole'] === true), 5_000)
    expect((await officer.visit(`${mine.room}/moves`)).text).not.toContain('is here now')
    for (const reader of [everybody, room]) reader.close()
  } finally {
    await http.close()
  }
  // Heads are answered without a stream.
  const { status, headers } = await house.app.fetch(
    new Request(`http://kingston.localhost:8000${mine.path}/board/live`, { method: 'HEAD' }),
  )
  expect([status, headers.get('content-type')]).toEqual([200, 'text/event-stream; charset=utf-8'])
  expect(
    (await house.app.fetch(new Request(`http://kingston.localhost:8000${mine.room}/live`, { method: 'HEAD' }))).status,
  ).toBe(404)
})

test('officers bring in what was said, open and close sessions, key paper, make themes and take it out; others may not', async () => {
  const mine = await openBoard(house)
  const conversation = await openConversation(house)
  const { db } = await house.council()
  await sql`update activities set project_id = ${mine.projectId} where id = ${conversation.id}`.execute(db)
  const said = await sendNote(house, { ...mine, id: mine.id }, 'Benches by the brook')
  const officer = await house.browser('project-officer')
  const desk = await officer.visit(mine.desk)
  expect(desk.text).toContain('1 note in 0 groups, 1 not sorted yet')
  // What another activity of the project was told, and what its own board refuses twice.
  await sql`update voices set activity_id = ${conversation.id} where id = ${said}`.execute(db)
  await sql`delete from affinity_items where voice_id = ${said}`.execute(db)
  expect((await officer.visit(`${mine.desk}/items?words=brook`)).text).toContain('Benches by the brook')
  expect((await officer.visit(`${mine.desk}/items?words=nothing`)).text).toContain('Nothing to bring in')
  expect((await officer.send(`${mine.desk}/items`, { action: 'ticked' }, { nothingDone: true })).status).toBe(422)
  expect(
    (await officer.submit(`${mine.desk}/items`, { action: 'ticked', chosen: [said, said, board.id] })).text,
  ).toContain('1 thing is on the board now')
  expect((await officer.send(`${mine.desk}/items`, { action: 'all' }, { nothingDone: true })).status).toBe(422)
  await sendNote(house, mine, 'Chairs in the hall')
  // Sessions.
  expect((await officer.submit(`${mine.desk}/session`, { together: 'yes' })).text).toContain('A session is open')
  expect((await officer.send(`${mine.desk}/session`, {}, { nothingDone: true })).status).toBe(422)
  const code = /<p class="fm-code">([^<]+)</.exec((await officer.visit(mine.desk)).html)![1]!
  const hal = await joined(house, mine, code, 'Hal')
  expect(
    (await hal.send(`${mine.path}/board/join`, { code, name: 'x'.repeat(21) }, { nothingDone: true })).status,
  ).toBe(422)
  const room = await hal.submit(`${mine.room}/moves`, {
    name: 'Sitting',
    item: noteId((await hal.visit(mine.room)).html, 1),
    new: 'yes',
  })
  // A name is public at once: what a note would be held for is refused, and stays in the form.
  for (const name of ['Ring 07700 900123', 'See https://elsewhere.example']) {
    const risky = await hal.send(`${mine.room}/moves`, { name, new: 'yes' }, { nothingDone: true })
    expect([risky.status, risky.html.includes(`value="${name}"`)], name).toEqual([422, true])
    expect(risky.text).toContain('Everybody can read this at once')
  }
  await officer.submit(`${mine.desk}/session/end`)
  expect((await officer.send(`${mine.desk}/session/end`, {}, { nothingDone: true })).status).toBe(422)
  expect((await hal.send(`${mine.room}/moves`, { name: 'Later', new: 'yes' }, { nothingDone: true })).location).toBe(
    `${mine.path}/board/join`,
  )
  const script = await hal.send(
    `${mine.room}/moves`,
    { put: 'x' },
    {
      nothingDone: true,
      headers: { accept: 'application/json' },
    },
  )
  expect([script.status, script.html]).toEqual([422, expect.stringContaining('closed for now')])
  expect((await officer.visit(`${mine.room}/moves`)).text).toMatch(/Person \d+ made A “Sitting”/)
  expect((await hal.visit(`${mine.path}/board/join`)).text).toContain('Nobody can join this board at the moment')
  // Paper.
  expect((await officer.visit(`${mine.desk}/paper`)).text).toContain('Chairs in the hall')
  expect((await officer.visit(`${mine.desk}/sheet`)).status).toBe(200)
  const wrong = await officer.send(`${mine.desk}/sheet`, { name: 'On paper', numbers: '1, 99' }, { nothingDone: true })
  expect([wrong.status, wrong.text.includes('Some of these numbers are not on the board: 99')]).toEqual([422, true])
  expect((await officer.submit(`${mine.desk}/sheet`, { name: 'sitting', numbers: '1-2' })).text).toContain(
    '“sitting” is on the board, with 2 notes',
  )
  // Themes.
  const sitting = groupId(room.html, 'Sitting')
  expect((await officer.submit(`${mine.desk}/clusters/${sitting}/theme`)).text).toContain('2 voices are under it')
  expect((await officer.submit(`${mine.desk}/clusters/${sitting}/theme`)).text).toContain('Bring the theme up to date')
  const { rows } = await sql<{
    n: number
  }>`select count(*)::int as n from voice_themes x join themes t on t.id = x.theme_id where t.name = 'Sitting'`.execute(
    db,
  )
  expect(rows[0]!.n).toBe(2)
  await officer.submit(`${mine.room}/moves`, { name: 'Empty', item: [], new: 'yes' })
  const empty = groupId((await officer.visit(mine.room)).html, 'Empty')
  expect((await officer.send(`${mine.desk}/clusters/${empty}/theme`, {}, { nothingDone: true })).text).toContain(
    'Nothing in this group can be under a theme yet',
  )
  // Files.
  const csv = await officer.visit(`${mine.desk}/files/csv`)
  expect(csv.html).toContain('number,title,words,from,public,A Sitting,B Empty')
  expect(csv.html).toMatch(/Chairs in the hall,affinity,yes,x,\r/)
  expect(JSON.parse((await officer.visit(`${mine.desk}/files/json`)).html).groups).toMatchObject([
    { letter: 'A', name: 'Sitting', notes: 2 },
    { letter: 'B' },
  ])
  expect((await officer.visit(`${mine.desk}/files/exe`)).status).toBe(404)
  // Others.
  const resident = await house.browser('resident')
  const elsewhere = await house.browser('project-officer', 'barnet')
  for (const path of [mine.desk, `${mine.desk}/items`, `${mine.desk}/files/csv`, `${mine.desk}/paper`]) {
    expect((await resident.visit(path)).status).toBe(404)
    expect((await elsewhere.visit(path)).status).toBe(404)
  }
  expect((await resident.visit(mine.room)).location).toBe(`${mine.path}/board/join`)
  expect((await hal.send(`${mine.room}/moves/1/undo`, {}, { token: 'none', nothingDone: true })).status).toBe(422)
})

test('nobody finds a note by what does not stand on it, such as what somebody ticked', async () => {
  const mine = await openBoard(house)
  const [told, ticked] = [await sendNote(house, mine, 'Told in words'), await sendNote(house, mine, 'Only parts')]
  const { db } = await house.council()
  await sql`update voices set data = '{"the-choice":"o1","title":"A heading"}' where id = ${told}`.execute(db)
  await sql`update voices set words = null, data = '{"q3":"o2","answer-1":"The lamp by the gate","suggestion":"Or the arch"}'
    where id = ${ticked}`.execute(db)
  const hal = await joined(house, mine, await openSessionOf(house, mine), 'Hal')
  const found = async (words: string) =>
    [
      ...(await hal.visit(`${mine.room}/clusters/all?words=${encodeURIComponent(words)}`)).text.matchAll(
        /Told in words|The lamp by the gate/g,
      ),
    ].map(String)
  expect(await found('told in')).toEqual(['Told in words'])
  expect(await found('a head')).toEqual(['Told in words'])
  expect(await found('the lamp')).toEqual(['The lamp by the gate'])
  expect(await found('the arch')).toEqual(['The lamp by the gate'])
  for (const hidden of ['o1', 'the-choice', '"the-choice": "o1"', 'o2', 'answer-1'])
    expect(await found(hidden), hidden).toEqual([])
})

test('a board that is not for everybody is not found; its activity says so', async () => {
  const closed = await openBoard(house, { definition: { public: false } })
  const somebody = await house.browser()
  for (const path of ['board', 'board/live', 'board/clusters/unsorted'])
    expect((await somebody.visit(`${closed.path}/${path}`)).status).toBe(404)
  expect((await somebody.visit(closed.path)).text).toContain('This board is for the people who sort it')
})

test('the board of an officer who leaves keeps its moves and forgets whose they were', async () => {
  const mine = await openBoard(house)
  const officer = await house.browser('project-officer')
  await officer.submit(`${mine.room}/moves`, { name: 'Left behind', new: 'yes' })
  const at = await house.acting()
  const whom = { accountId: officer.account!, emailKey: null, keys: at.council.keys }
  const told = await at.house.personalData(whom, at.db)
  expect(told.find(({ heading }) => heading === 'Boards you sorted')?.rows).toMatchObject([
    { board: 'What we heard', moves: 1 },
  ])
  await at.house.forget(whom, at, 'They asked')
  expect(
    (await at.house.personalData(whom, at.db)).find(({ heading }) => heading === 'Boards you sorted'),
  ).toBeUndefined()
  const { rows } = await sql<{
    n: number
  }>`select count(*)::int as n from affinity_members where activity_id = ${mine.id}`.execute(at.db)
  expect(rows[0]!.n).toBe(1)
  const { details } = await at.db
    .selectFrom('record_entries')
    .select('details')
    .where('deed', '=', 'affinity.member-forgotten')
    .executeTakeFirstOrThrow()
  expect(details).toMatchObject({ boards: 1 })
})
