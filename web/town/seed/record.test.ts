import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openHouse, type TestHouse } from '../house.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

test('a link officer of the example has a desk that says something of every kind, and five groups side by side', async () => {
  const { db } = await house.council('bassetlaw')
  const { id } = await db
    .selectFrom('accounts')
    .select('id')
    .where('name', '=', 'Verity Skelding')
    .executeTakeFirstOrThrow()
  const officer = await house.browser({ account: id }, 'bassetlaw')
  const desk = await officer.visit('/desk')
  for (const heading of ['Overdue', 'Promised', 'Groups wait for you', 'Gone quiet'])
    expect(desk.text).toContain(heading)
  expect(desk.text).toContain('Pithead Brass (invented) waits for you')
  const groups = await officer.visit('/network/my-groups')
  expect(groups.text).toMatch(/of 5 groups waits? for you/)
  expect(groups.text).toContain('You stand in until')
  const record = await officer.visit('/groups/pithead-brass-invented/record')
  expect(record.text).toMatch(/days late/)
  expect(record.text).toContain('Only your side sees this')
})

test('all tallies of the example equal a recount', async () => {
  const { db } = await house.council('bassetlaw')
  const { rows } = await sql<{ groups: number; wrong: number }>`
    with newest as (select distinct on (group_id) group_id, on_day, side, how, next_side,
        count(*) over (partition by group_id) as entries
      from dialogue_entries order by group_id, on_day desc, id desc)
    select count(*) as groups, count(*) filter (where t.group_id is null
      or (t.entries, t.last_on, t.last_side, t.last_how) <> (n.entries, n.on_day, n.side, n.how)
      or t.next_side is distinct from n.next_side) as wrong
    from newest n left join dialogue_tallies t on t.group_id = n.group_id`.execute(db)
  expect(rows[0]!.groups).toBeGreaterThanOrEqual(25)
  expect(rows[0]!.wrong).toBe(0)
})
