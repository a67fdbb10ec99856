import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openHouse, type TestHouse } from '../../../../town/house.ts'
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
  for (const words of [
    'The mug has the bus times on it',
    'My gran kept her <b>ration</b> book',
    'Nobody asks us young ones',
    'The bench faces the wall',
    'Buses stop at six',
  ])
    await sendNote(house, board, words)
})
afterAll(() => house.close())

test('R76: somebody with a keyboard alone makes a cluster and moves two items into it; an item is in more than one; every move is undone and done again', async () => {
  const code = await openSessionOf(house, board)
  const stranger = await house.browser()
  expect((await stranger.visit(board.room)).location).toBe(`${board.path}/board/join`)
  const wrong = await stranger.send(
    `${board.path}/board/join`,
    { code: 'ABCDEFGH', name: 'Ade' },
    { nothingDone: true },
  )
  expect([wrong.status, wrong.text.includes('We do not know this code')]).toEqual([422, true])
  // Forms alone, as they are without JavaScript: whatever a keyboard reaches.
  const ade = await joined(house, board, code.toLowerCase(), 'Ade')
  let room = await ade.visit(board.room)
  expect(columnsOf(room.html)).toEqual({ 'Not sorted yet': [1, 2, 3, 4, 5] })
  expect(room.html).toContain('&lt;b>ration')
  const refused = await ade.send(
    `${board.room}/moves`,
    { name: '', item: noteId(room.html, 1), new: 'yes' },
    { nothingDone: true },
  )
  expect([refused.status, refused.title]).toEqual([422, expect.stringMatching(/^Error: /)])
  expect(refused.html).toMatch(/value="[0-9a-f-]{36}" checked/)
  room = await ade.submit(`${board.room}/moves`, { name: 'Getting about', new: 'yes' })
  const about = groupId(room.html, 'Getting about')
  room = await ade.submit(`${board.room}/moves`, { put: about, item: [noteId(room.html, 1), noteId(room.html, 5)] })
  expect(columnsOf(room.html)).toEqual({ 'Not sorted yet': [2, 3, 4], 'A Getting about': [1, 5] })
  // Nothing ticked is refused; the same again changes nothing and is no move.
  expect((await ade.send(`${board.room}/moves`, { put: about }, { nothingDone: true })).text).toContain(
    'Tick the notes first',
  )
  await ade.submit(`${board.room}/moves`, { put: about, item: noteId(room.html, 1) })
  // More than one cluster.
  room = await ade.submit(`${board.room}/moves`, {
    name: 'Old things',
    item: [noteId(room.html, 1), noteId(room.html, 2)],
    new: 'yes',
  })
  expect(columnsOf(room.html)).toMatchObject({ 'A Getting about': [1, 5], 'B Old things': [1, 2] })
  // Somebody else undoes what Ade did, and does it again; the history says so in sentences.
  const ben = await joined(house, board, code)
  let history = await ben.visit(`${board.room}/moves`)
  expect(history.text).toContain('Ade (person 1) put notes 1 and 5 into A “Getting about”')
  expect(history.text).toContain('Ade (person 1) made B “Old things”, and put notes 1 and 2 into B “Old things”')
  const place = (sentence: string, html = history.html) =>
    Number(new RegExp(`value="(\\d+)"[^>]*><p class="govuk-body">[^<]*${sentence}`).exec(html)![1])
  const put = place('put notes 1 and 5')
  history = await ben.submit(`${board.room}/moves/${put}/undo`)
  expect(columnsOf((await ade.visit(board.room)).html)).toEqual({
    'Not sorted yet': [3, 4, 5],
    'A Getting about': [],
    'B Old things': [1, 2],
  })
  expect(history.text).toContain(`Person 2 undid move ${put}: took notes 1 and 5 out of A “Getting about”`)
  expect((await ade.send(`${board.room}/moves/${put}/undo`, {}, { nothingDone: true })).text).toContain(
    'Somebody has undone this already',
  )
  await ade.submit(`${board.room}/moves/${place(`undid move ${put}`)}/undo`)
  expect(columnsOf((await ade.visit(board.room)).html)).toMatchObject({ 'A Getting about': [1, 5] })
  // Making the cluster is undone too, with all that was in it by then.
  history = await ben.visit(`${board.room}/moves`)
  const made = place('made A “Getting about”')
  history = await ben.submit(`${board.room}/moves/${made}/undo`)
  expect(columnsOf((await ade.visit(board.room)).html)).toEqual({ 'Not sorted yet': [3, 4, 5], 'B Old things': [1, 2] })
  await ben.submit(`${board.room}/moves/${place(`undid move ${made}`)}/undo`)
  expect(columnsOf((await ade.visit(board.room)).html)).toEqual({
    'Not sorted yet': [3, 4],
    'A Getting about': [1, 5],
    'B Old things': [1, 2],
  })
})

test('clusters are named, joined, split and removed, each of it undone; an item is sorted by boxes; all of it without a team', async () => {
  const mine = await openBoard(house)
  for (let n = 1; n <= 4; n++) await sendNote(house, mine, `Thought ${n}`)
  const cat = await joined(house, mine, await openSessionOf(house, mine))
  let room = await cat.visit(mine.room)
  const ids = [0, 1, 2, 3, 4].map((n) => (n ? noteId(room.html, n) : ''))
  room = await cat.submit(`${mine.room}/moves`, { name: 'One', item: [ids[1]!, ids[2]!], new: 'yes' })
  room = await cat.submit(`${mine.room}/moves`, { name: 'Two', item: [ids[2]!, ids[3]!], new: 'yes' })
  const [one, two] = [groupId(room.html, 'One'), groupId(room.html, 'Two')]
  const page = await cat.visit(`${mine.room}/clusters/${one}`)
  expect(page.text).toContain('2 notes')
  const taken = await cat.send(
    `${mine.room}/clusters/${one}`,
    { name: 'two', about: '', colour: '2' },
    { nothingDone: true },
  )
  expect([taken.status, taken.text.includes('There is a group of this name already')]).toEqual([422, true])
  room = await cat.submit(`${mine.room}/clusters/${one}`, { name: 'First', about: 'What came first', colour: '3' })
  expect(room.html).toContain('fm-board__column--3')
  // Where the browser that joins is elsewhere, nothing is here.
  const join = await cat.submit(`${mine.room}/clusters/${one}/join`, { into: two })
  expect(columnsOf(join.html)).toEqual({ 'Not sorted yet': [4], 'B Two': expect.arrayContaining([1, 2, 3]) })
  const last = async () =>
    Number(/<li class="fm-moves__move" value="(\d+)"/.exec((await cat.visit(`${mine.room}/moves`)).html)![1])
  await cat.submit(`${mine.room}/moves/${await last()}/undo`)
  expect(columnsOf((await cat.visit(mine.room)).html)).toEqual({
    'Not sorted yet': [4],
    'A First': expect.arrayContaining([1, 2]),
    'B Two': expect.arrayContaining([2, 3]),
  })
  await cat.submit(`${mine.room}/clusters/${two}/split`, { split: 'Three', item: ids[3]! })
  room = await cat.visit(mine.room)
  expect(columnsOf(room.html)).toMatchObject({ 'B Two': [2], 'C Three': [3] })
  await cat.submit(`${mine.room}/moves/${await last()}/undo`)
  expect(Object.keys(columnsOf((await cat.visit(mine.room)).html))).toEqual(['Not sorted yet', 'A First', 'B Two'])
  room = await cat.submit(`${mine.room}/clusters/${two}/removal`)
  expect(columnsOf(room.html)).toEqual({ 'Not sorted yet': [3, 4], 'A First': expect.arrayContaining([1, 2]) })
  expect((await cat.send(`${mine.room}/moves`, { put: two, item: ids[4]! }, { nothingDone: true })).text).toContain(
    'This group is not on the board any more',
  )
  await cat.submit(`${mine.room}/moves/${await last()}/undo`)
  // One note, a box for each group.
  const item = await cat.visit(`${mine.room}/items/${ids[2]}`)
  expect([...item.html.matchAll(/name="before" value/g)].length).toBe(2)
  room = await cat.submit(`${mine.room}/items/${ids[2]}`, { before: [one, two], cluster: two, name: 'Fourth' })
  expect(columnsOf(room.html)).toMatchObject({
    'A First': [1],
    'B Two': expect.arrayContaining([2, 3]),
    'D Fourth': [2],
  })
  await cat.submit(`${mine.room}/clusters/${groupId(room.html, 'Two')}/removal`)
  const { db } = await house.council()
  const { rows } = await sql`select c.id from affinity_clusters c where c.activity_id = ${mine.id}
and exists (select from (select count(*)::int as n from affinity_placings p where p.cluster_id = c.id) held where (c.team, c.room, c.everyone) <> (held.n, held.n, held.n))`.execute(
    db,
  )
  expect(rows).toEqual([])
  // Lists of one group, and of all, found by words.
  expect((await cat.visit(`${mine.room}/clusters/all?words=thought+3`)).html.match(/data-board-note=/g)).toHaveLength(1)
  expect((await cat.visit(`${mine.room}/clusters/unsorted`)).status).toBe(200)
})

test('twenty put the same note at once and it counts once; different notes at once all arrive; the log is only added to', async () => {
  const mine = await openBoard(house)
  for (let n = 1; n <= 20; n++) await sendNote(house, mine, `Thought ${n}`)
  const dee = await joined(house, mine, await openSessionOf(house, mine))
  const first = await dee.submit(`${mine.room}/moves`, { name: 'All', new: 'yes' })
  const all = groupId(first.html, 'All')
  const list = await dee.visit(`${mine.room}/clusters/unsorted`)
  const ids = Array.from({ length: 20 }, (_, n) => noteId(list.html, n + 1))
  await Promise.all(Array.from({ length: 20 }, () => dee.send(`${mine.room}/moves`, { put: all, item: ids[0]! })))
  const { db } = await house.council()
  const moves = async () =>
    (
      await sql<{
        n: number
        last: number
      }>`select count(*)::int as n, max(place) as last from affinity_moves where activity_id = ${mine.id}`.execute(db)
    ).rows[0]!
  // Twenty notes came and were read, a group was made, and one move put the note into it.
  expect(await moves()).toEqual({ n: 42, last: 42 })
  await Promise.all(ids.slice(1).map((item) => dee.send(`${mine.room}/moves`, { put: all, item })))
  expect(await moves()).toEqual({ n: 61, last: 61 })
  const { rows } = await sql<{ team: number }>`select team from affinity_clusters where id = ${all}`.execute(db)
  expect(rows[0]!.team).toBe(20)
  const two = await Promise.all([1, 2].map(() => dee.send(`${mine.room}/moves/41/undo`)))
  expect(two.map(({ status }) => status).sort()).toEqual([303, 422])
  await expect(sql`delete from affinity_moves where activity_id = ${mine.id}`.execute(db)).rejects.toThrow(
    /only added to/,
  )
  await expect(sql`update affinity_moves set what = 'x' where activity_id = ${mine.id}`.execute(db)).rejects.toThrow(
    /only added to/,
  )
})

test('a board has 200 groups at most, also when many are made at the same moment', async () => {
  const full = await openBoard(house)
  const { db } = await house.council()
  await sql`insert into affinity_clusters (id, activity_id, number, name, about, colour)
    select gen_random_uuid(), ${full.id}, n, 'Group ' || n, '', 0 from generate_series(1, 197) n`.execute(db)
  const code = await openSessionOf(house, full)
  const ade = await joined(house, full, code)
  const made = await Promise.all(
    Array.from({ length: 20 }, (_, n) => ade.send(`${full.room}/moves`, { name: `One more ${n}`, new: 'yes' })),
  )
  expect(made.filter(({ status }) => status === 303)).toHaveLength(3)
  expect(made.find(({ status }) => status === 422)!.text).toContain('200 groups at most')
})
