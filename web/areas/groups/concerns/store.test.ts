import { sql } from 'kysely'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Acting } from '../../../platform/acting.ts'
import { openHouse, type TestHouse } from '../../../town/house.ts'
import { removeConcern } from './case-commands.ts'
import { answerBroker, fileConcern, recover, setUp, unlock, write } from './commands.ts'
import { findLock, findSlips, readEnvelopes, stored } from './queries.ts'
import { quietLetters } from './quiet.ts'
import { catchUp } from './room.ts'
import { newConcernCode, rootOf, tagOf } from './slips.ts'

const passphrase = 'seven quiet herons under the old bridge'
let house: TestHouse
let owner: pg.Client
let at: Acting
let recovery: string
beforeAll(async () => {
  house = await openHouse()
  owner = new pg.Client({ ...house.server.server, ...house.server.owner, ssl: false })
  await owner.connect()
  at = await house.acting('kingston', { account: await house.account('broker'), role: 'broker' })
  const made = await setUp(at, passphrase)
  if (made === 'there-already') throw new Error(made)
  recovery = made.recovery
})
afterAll(async () => {
  await owner.end()
  await house.close()
})

const filing = {
  group: '0192b6a0-0000-7000-8000-000000000001',
  groupName: 'The Wick Lamplighters (invented)',
  officer: 'Invented Officer',
  words: 'They have not answered us since the spring.',
  contact: '',
}
const room = async () => {
  const open = await unlock(at, (await findLock(at))!, passphrase)
  if (!open) throw new Error('locked')
  return open
}
const inOwnersEyes = async () =>
  (await owner.query('select * from council_kingston_concerns.envelopes order by place')).rows

test('a concern is there for the broker who opens the room, and for the code, and for nobody else', async () => {
  const code = newConcernCode()
  expect(await fileConcern(at, code, filing)).toBeNull()
  expect(await fileConcern(at, code, filing)).toBeNull()
  const open = await room()
  const mine = [...open.concerns.values()].filter(({ root }) => root === rootOf(code).toString('hex'))
  expect(mine).toMatchObject([
    { words: filing.words, group: { name: filing.groupName }, steps: [{ step: 'received' }] },
  ])
  expect(await findSlips(at, rootOf(code))).toMatchObject([{ place: 0, slip: { step: 'received' } }])
  expect(await findSlips(at, rootOf(newConcernCode()))).toEqual([])
  expect(await findSlips(await house.acting('barnet'), rootOf(code))).toEqual([])
  expect(open.whole).toBe(true)
})

test('every row looks like every other: one size, nothing readable, and some say nothing at all', async () => {
  await fileConcern(at, newConcernCode(), { ...filing, words: 'x'.repeat(1500) })
  const open = await room()
  const rows = await inOwnersEyes()
  expect(rows.length).toBeGreaterThan(open.concerns.size + open.own.length + 30)
  expect(new Set(rows.map(({ letter, slip, tag }) => [letter.length, slip.length, tag.length].join()))).toEqual(
    new Set(['4145,1564,16']),
  )
  const all = Buffer.concat(rows.flatMap(({ letter, slip }) => [letter, slip])).toString('latin1')
  for (const secret of ['Lamplighters', 'Invented Officer', 'received', filing.group]) expect(all).not.toContain(secret)
  const columns = await owner.query(
    `select column_name from information_schema.columns where table_schema = 'council_kingston_concerns' and table_name = 'envelopes'`,
  )
  expect(columns.rows.map(({ column_name }) => column_name).sort()).toEqual(['letter', 'link', 'place', 'slip', 'tag'])
})

test('the role of the council reads, counts, changes and adds nothing, and calls nothing that tells without the token', async () => {
  const schema = at.council.concernsSchema
  for (const table of ['envelopes', 'locks', 'figures', 'migrations'])
    for (const statement of [
      `select * from ${schema}.${table}`,
      `select count(*) from ${schema}.${table}`,
      `select 1 from ${schema}.${table} limit 1`,
      `insert into ${schema}.${table} default values`,
      `delete from ${schema}.${table}`,
      `truncate ${schema}.${table}`,
      `create table ${schema}.mine (x int)`,
      `copy ${schema}.${table} to stdout`,
    ])
      await expect(at.council.pool.query(statement), statement).rejects.toThrow(/permission denied/)
  for (const call of [
    `read('\\x00', 0, 10)`,
    `read(null, 0, 10)`,
    `prove('\\x00')`,
    `relock('\\x00', '\\x00', '\\x00')`,
    `publish('\\x00', 2025, '{}', '2026-04-01')`,
  ])
    await expect(at.council.pool.query(`select ${schema}.${call}`), call).rejects.toMatchObject({ code: '42501' })
  const other = await house.council('barnet')
  await expect(other.pool.query(`select ${schema}.lock()`)).rejects.toThrow(/permission denied/)
})

test('what the server tells everyone of its tables gives no number of concerns', async () => {
  await owner.query('analyze council_kingston_concerns.envelopes')
  const { rows } = await at.council.pool.query(
    `select reltuples from pg_class where oid = (select oid from pg_class where relname = 'envelopes'
      and relnamespace = (select oid from pg_namespace where nspname = 'council_kingston_concerns'))`,
  )
  const open = await room()
  expect(Number(rows[0].reltuples)).toBeGreaterThanOrEqual(open.concerns.size + 40)
})

test("nothing of it stands in the council's own tables: no record, no letter, no job, no reading", async () => {
  const tables = await owner.query(
    `select table_name as name from information_schema.tables where table_schema = 'council_kingston'`,
  )
  const counts = async () =>
    Object.fromEntries(
      await Promise.all(
        tables.rows.map(async ({ name }) => [
          name,
          (await sql<{ n: string }>`select count(*) as n from ${sql.id(name)}`.execute(at.db)).rows[0]!.n,
        ]),
      ),
    )
  const before = await counts()
  const code = newConcernCode()
  await fileConcern(at, code, filing)
  const open = await room()
  const concern = [...open.concerns.values()].at(-1)!
  const when = at.now.toISOString()
  await write(
    at,
    open,
    { kind: 'step', at: when, by: at.by.account!, concern: concern.id, step: 'talking', words: '' },
    { root: concern.root, place: concern.slips, slip: { at: when, step: 'talking' } },
  )
  await answerBroker(at, rootOf(code), 1, 'yes')
  expect(await counts()).toEqual(before)
})

test("only the key writes the broker's letters, and a question is answered once", async () => {
  const code = newConcernCode()
  await fileConcern(at, code, filing)
  const open = await room()
  const concern = open.concerns.get([...open.concerns.keys()].at(-1)!)!
  const when = at.now.toISOString()
  const asked = {
    kind: 'asked',
    at: when,
    by: at.by.account!,
    concern: concern.id,
    place: 1,
    summary: 'May we?',
  } as const
  await write(at, { ...(await room()), mark: Buffer.alloc(32) }, asked)
  await catchUp(at, open)
  expect(concern.asked).toEqual([])
  expect(await write(at, open, asked, { root: concern.root, place: 1, slip: { at: when, ask: 'May we?' } })).toBe(true)
  expect((await findSlips(at, rootOf(code))).at(-1)).toMatchObject({ place: 1, slip: { ask: 'May we?' } })
  await answerBroker(at, rootOf(code), 1, 'no')
  await answerBroker(at, rootOf(code), 1, 'yes')
  await catchUp(at, open)
  expect(concern.asked).toMatchObject([{ answer: 'no' }])
  expect((await findSlips(at, rootOf(code))).at(-1)).toMatchObject({ slip: { answer: 'no' } })
})

test('letters that say nothing come by themselves, and their job says nothing of them', async () => {
  const open = await room()
  const [before, known] = [(await inOwnersEyes()).length, open.concerns.size]
  const job = { ...at, id: '0', data: {}, attempt: 1, progress: async () => {} }
  for (let i = 0; i < 40 && (await inOwnersEyes()).length === before; i++)
    expect(await quietLetters.run(job)).toBeUndefined()
  expect((await inOwnersEyes()).length).toBeGreaterThan(before)
  await catchUp(at, open)
  expect([open.concerns.size, open.whole]).toEqual([known, true])
  const elsewhere = await house.acting('barnet')
  expect(await quietLetters.run({ ...job, ...elsewhere })).toBeUndefined()
})

test('a row that was altered, or taken out, shows', async () => {
  const { whole } = await room()
  expect(whole).toBe(true)
  const rows = await inOwnersEyes()
  const { place, slip } = rows[3]
  const put = (value: Buffer) =>
    owner.query('update council_kingston_concerns.envelopes set slip = $2 where place = $1', [place, value])
  await put(Buffer.alloc(slip.length))
  expect((await room()).whole).toBe(false)
  await put(slip)
  expect((await room()).whole).toBe(true)
})

test('a closed concern is removed for good; the chain stays whole, and it is still counted', async () => {
  const code = newConcernCode()
  await fileConcern(at, code, { ...filing, words: 'To be removed' })
  const [open, second] = [await room(), await room()]
  const of = (r: typeof open) => [...r.concerns.values()].find(({ words }) => words === 'To be removed')
  await catchUp(at, second)
  const concern = of(open)!
  expect(await removeConcern(at, open, concern)).toBe('not-closed')
  const when = at.now.toISOString()
  const step = { kind: 'step', at: when, by: at.by.account!, concern: concern.id, step: 'closed', words: '' } as const
  await write(at, open, step, { root: concern.root, place: 1, slip: { at: when, step: 'closed' } })
  const before = (await inOwnersEyes()).length
  expect(await removeConcern(at, open, concern)).toBeNull()
  expect(await findSlips(at, rootOf(code))).toEqual([])
  await catchUp(at, second)
  for (const r of [open, second, await room()]) {
    expect(of(r)).toBeUndefined()
    expect(r.whole).toBe(true)
    expect(r.removed).toMatchObject([{ steps: [{ step: 'closed' }] }])
  }
  expect((await inOwnersEyes()).length).toBeGreaterThan(before)
  await expect(
    sql`select ${stored(at, 'clear')}(${Buffer.from('x')}::bytea, ${[1]}::bigint[])`.execute(at.db),
  ).rejects.toThrow(/has not opened/)
})

test('the wrong passphrase opens nothing; set-up is once; the recovery code works once', async () => {
  const lock = (await findLock(at))!
  expect(await unlock(at, lock, `${passphrase}.`)).toBeUndefined()
  expect(await setUp(at, 'another passphrase that is long')).toBe('there-already')
  expect(await recover(at, lock, 'A'.repeat(32), passphrase)).toBeUndefined()
  const again = await recover(at, lock, recovery, 'nine slow barges passing the weir')
  expect(again?.recovery).toHaveLength(32)
  const after = (await findLock(at))!
  expect(await recover(at, after, recovery, passphrase)).toBeUndefined()
  expect(await unlock(at, after, passphrase)).toBeUndefined()
  const open = await unlock(at, after, 'nine slow barges passing the weir')
  expect(open!.concerns.size).toBeGreaterThan(0)
  expect(open!.own.map(({ kind }) => kind)).toContain('passphrase-changed')
  await expect(readEnvelopes(at, tagOf(Buffer.from('x'), '0'), 0, 5)).rejects.toThrow(/has not opened/)
  await expect(sql`select ${stored(at, 'read')}(null::bytea, 0, 5)`.execute(at.db)).rejects.toThrow(/has not opened/)
})
