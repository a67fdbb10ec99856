import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../../platform/ids.ts'
import { keysOf } from '../../../platform/keys.ts'
import { openHouse, type TestHouse } from '../../../town/house.ts'
import { testSecrets } from '../../../town/test-server.ts'
import { aggregateEquality, closeEquality, eraseEquality, ownEquality, putEquality } from '../index.ts'
import { equalityKeys, stored } from './queries.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

const scope = () => `activity:${newId()}` as const
async function answered(
  at: Awaited<ReturnType<TestHouse['acting']>>,
  where: `activity:${string}`,
  answers: Record<string, number>,
) {
  for (const [sex, times] of Object.entries(answers))
    for (let i = 0; i < times; i++) await putEquality(at, newId(), where, { sex })
}

test('answers come back to their own voice, merged with earlier ones, and leave when they are erased', async () => {
  const at = await house.acting()
  const [voice, where] = [newId(), scope()]
  await putEquality(at, voice, where, { age: '35 to 49', disability: 'Yes', disability_impact: 'Not at all' })
  await putEquality(at, voice, where, { disability: 'No' })
  expect(await ownEquality(at, voice)).toEqual({ age: '35 to 49', disability: 'No' })
  expect(await ownEquality(at, newId())).toBeUndefined()
  expect(await ownEquality(await house.acting('barnet'), voice)).toBeUndefined()
  expect(await eraseEquality(at, voice)).toBe(true)
  expect(await eraseEquality(at, voice)).toBe(false)
  expect(await ownEquality(at, voice)).toBeUndefined()
})

test('the record says that somebody answered, not who and not which voice', async () => {
  const at = await house.acting('kingston', { account: await house.account('resident'), role: 'resident' })
  const [voice, where] = [newId(), scope()]
  await putEquality(at, voice, where, { sex: 'Female' })
  const lines = await at.db.selectFrom('record_entries').selectAll().where('subject', '=', where).execute()
  expect(lines).toHaveLength(1)
  expect(lines[0]).toMatchObject({ deed: 'equality.answered', by_account: null, by_role: 'visitor', public: {} })
  expect(JSON.stringify(lines)).not.toContain(voice)
  expect(JSON.stringify(lines)).not.toContain('Female')
})

test('the role of the council reads no row, whatever the code says', async () => {
  const at = await house.acting()
  const table = sql.id(at.council.equalitySchema, 'answers')
  for (const query of [
    sql`select * from ${table}`,
    sql`delete from ${table}`,
    sql`update ${table} set answers = ''`,
    sql`select * from ${sql.id('council_barnet_equality', 'answers')}`,
  ])
    await expect(query.execute(at.db)).rejects.toThrow(/permission denied/)
  const theirs = sql.id('council_barnet_equality', 'own')
  await expect(sql`select ${theirs}(${Buffer.from('x')}::bytea, 'key')`.execute(at.db)).rejects.toThrow(
    /permission denied/,
  )
  await expect(sql`create table ${sql.id(at.council.equalitySchema, 'mine')} (x int)`.execute(at.db)).rejects.toThrow(
    /permission denied/,
  )
})

test('the wrong key opens nothing', async () => {
  const at = await house.acting()
  const [voice, where] = [newId(), scope()]
  await putEquality(at, voice, where, { sex: 'Female' })
  const { voice: key } = equalityKeys(at, voice)
  await expect(
    sql`select ${stored(at, 'own')}(${key}::bytea, ${keysOf(testSecrets, 'barnet').equality})`.execute(at.db),
  ).rejects.toThrow(/Wrong key/)
})

test('three are not counted for anybody to see, nor the one number that would give them away', async () => {
  const at = await house.acting()
  const where = scope()
  await answered(at, where, { Female: 9, Male: 6, 'Prefer not to say': 3 })
  expect(await aggregateEquality(at, where, 'sex')).toEqual([
    { answer: 'Female', n: 9 },
    { answer: 'Male', n: null },
    { answer: 'Prefer not to say', n: null },
  ])
  const shown = (await aggregateEquality(at, where, 'religion')).map(({ answer, n }) => [answer, n])
  expect(shown).toEqual([['Not answered', 18]])
  expect(await aggregateEquality(at, scope(), 'sex')).toEqual([])
})

test('what people wrote in their own words is never counted, and no other question is', async () => {
  const at = await house.acting()
  const where = scope()
  for (let i = 0; i < 6; i++)
    await putEquality(at, newId(), where, { religion: 'Any other religion', religion_text: 'Druid' })
  await expect(aggregateEquality(at, where, 'religion_text' as never)).rejects.toThrow(RangeError)
  const { scopeKey } = equalityKeys(at, '', where)
  await expect(
    sql`select * from ${stored(at, 'aggregate')}(${scopeKey}::bytea, 'religion_text', ${at.council.keys.equality}, 1)`.execute(
      at.db,
    ),
  ).rejects.toThrow(/own words/)
  const { rows } =
    await sql`select * from ${stored(at, 'aggregate')}(${equalityKeys(at, '', scope()).scopeKey}::bytea, 'religion', ${at.council.keys.equality}, 0)`.execute(
      at.db,
    )
  expect(rows).toEqual([])
})

test('no threshold below five is taken by the store', async () => {
  const at = await house.acting()
  const where = scope()
  await answered(at, where, { Female: 4 })
  const { scopeKey } = equalityKeys(at, '', where)
  const { rows } =
    await sql`select * from ${stored(at, 'aggregate')}(${scopeKey}::bytea, 'sex', ${at.council.keys.equality}, 1)`.execute(
      at.db,
    )
  expect(rows).toEqual([{ answer: 'Female', n: null }])
})

test('when their time is over the rows go and the counts stay, once', async () => {
  const at = await house.acting()
  const where = scope()
  await answered(at, where, { Female: 7, Male: 2 })
  expect(await closeEquality(at, where)).toEqual({ removed: 9 })
  expect(await closeEquality(at, where)).toEqual({ removed: 0 })
  expect(await aggregateEquality(at, where, 'sex')).toEqual([
    { answer: 'Female', n: null },
    { answer: 'Male', n: null },
  ])
  const runs = await at.db
    .selectFrom('record_entries')
    .selectAll()
    .where('subject', '=', where)
    .where('deed', '=', 'retention.ran')
    .execute()
  expect(runs.map((run) => run.public)).toEqual([{ rule: 'equality-to-counts', removed: 9 }])
})
