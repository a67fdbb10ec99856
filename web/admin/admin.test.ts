import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { check } from '@folkmoot/ledger'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { followToken } from '../areas/publishing/follows/tokens.ts'
import { newId } from '../platform/ids.ts'
import { openMigrator, schemaOf } from '../platform/migrate.ts'
import { sealWaiting } from '../platform/sequencer.ts'
import { migrationsOf } from '../ready.ts'
import { openHouse, type TestHouse } from '../town/house.ts'
import { testSecrets } from '../town/test-server.ts'
import { writeBackup } from './backup.ts'
import { copied, leaves, setsOf, stays } from './belonging.ts'
import { mergeCouncils } from './council-merge.ts'
import { splitCouncil } from './council-split.ts'
import type { Installation } from './open.ts'
import { checkBackup, putBack } from './restore.ts'
import { fingerprints, sameColumns, sealedColumns } from './sealed.ts'
import { columnsOf, tablesInOrder } from './tables.ts'

type Opened = { house: TestHouse; at: Installation; close(): Promise<void> }
const quiet = () => {}
let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'folkmoot-admin-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** A house of its own for each test, with the owner's way into it. */
async function open(): Promise<Opened> {
  const house = await openHouse()
  const { server, owner, data } = house.server
  const migrator = await openMigrator(server, owner, testSecrets, migrationsOf(process.cwd()))
  const client = new pg.Client({ ...server, ...owner, ssl: false })
  await client.connect()
  const config = { domain: 'localhost:8000', scheme: 'http', data } as Installation['config']
  const at: Installation = {
    config,
    server,
    owner,
    secrets: testSecrets,
    migrator,
    client,
    councils: house.councils,
    files: house.files,
    acting: (slug) => house.acting(slug),
  }
  return {
    house,
    at,
    async close() {
      await client.end()
      await migrator.close()
      await house.close()
    },
  }
}
const count = async ({ client }: Installation, sql: string): Promise<number> =>
  Number((await client.query(`select count(*) as n from ${sql}`)).rows[0].n)

test('every binary column is known to be sealed, fingerprinted or the same everywhere', async () => {
  const { at, close } = await open()
  const { rows } = await at.client.query<{ t: string; c: string }>(
    `select table_name as t, column_name as c from information_schema.columns where table_schema = 'council_kingston' and udt_name = 'bytea'`,
  )
  const known = (t: string, c: string) =>
    sealedColumns[t]?.includes(c) || sameColumns[t]?.includes(c) || fingerprints[t]?.column === c
  expect(rows.filter(({ t, c }) => !known(t, c)).map(({ t, c }) => `${t}.${c}`)).toEqual([])
  await close()
})

test('somebody has said of every table what happens to it when wards leave', async () => {
  const { at, close } = await open()
  const sets = setsOf('council_kingston', "'00000000-0000-0000-0000-000000000000'")
  for (const table of await tablesInOrder(at.client, 'council_kingston')) {
    const columns = await columnsOf(at.client, 'council_kingston', table)
    const said =
      stays.has(table) || copied('council_kingston', sets)[table] || leaves('council_kingston', table, columns, sets)
    expect(said, table).toBeTruthy()
    if (typeof said === 'string') await at.client.query(`select from council_kingston."${table}" where ${said}`)
  }
  await close()
})

test('a backup holds no keys and comes back whole; what was erased since is erased again', async () => {
  const { house, at, close } = await open()
  const path = join(folder, 'whole.backup')
  const council = await house.council()
  const voices = await count(at, 'council_kingston.voices')
  expect(voices).toBeGreaterThan(400)
  await writeBackup(at, path, quiet)
  const text = gunzipSync(readFileSync(path)).toString()
  for (const secret of [...Object.values(testSecrets), council.keys.equality, council.keys.sign('visitor', 'x')])
    expect(text).not.toContain(secret)
  const before = await at.client.query('select * from council_kingston.voices order by id limit 50')
  await at.client.query('delete from council_kingston.notices; delete from council_kingston.voice_themes')
  const slugs = await checkBackup(path)
  await putBack(at, path, slugs, slugs, quiet)
  expect(await count(at, 'council_kingston.voice_themes')).toBeGreaterThan(0)
  expect((await at.client.query('select * from council_kingston.voices order by id limit 50')).rows).toEqual(
    before.rows,
  )
  const contact = await at.client.query<{ address: Buffer }>('select address from council_kingston.contacts limit 1')
  expect(council.keys.open(contact.rows[0]!.address)).toMatch(/\S/)
  await close()
})

test('a backup that is cut short, altered, or not one at all is refused before anything changes', async () => {
  const { at, close } = await open()
  const path = join(folder, 'good.backup')
  await writeBackup(at, path, quiet)
  const good = gunzipSync(readFileSync(path)).toString()
  const write = (name: string, bytes: Uint8Array) => {
    writeFileSync(join(folder, name), bytes)
    return join(folder, name)
  }
  await expect(checkBackup(write('cut', gzipSync(good.slice(0, good.length - 200))))).rejects.toThrow('cut short')
  await expect(checkBackup(write('altered', gzipSync(good.replace('Kingston', 'Kingstom'))))).rejects.toThrow('altered')
  await expect(checkBackup(write('other', gzipSync('{"hello":1}\n')))).rejects.toThrow('not a Folkmoot backup')
  await expect(checkBackup(write('text', Buffer.from('hello')))).rejects.toThrow('not a Folkmoot backup')
  await close()
})

test('a merged council lives on in the other: receipts, addresses, people, contacts and the old record', async () => {
  const { house, at, close } = await open()
  const { client } = at
  const receipt = (
    await client.query(
      'select v.receipt, v.id from council_bexley.voices v join council_bexley.contacts c on c.voice_id = v.id limit 1',
    )
  ).rows[0]
  const project = (
    await client.query<{ slug: string }>(
      'select slug from council_bexley.projects p join council_bexley.project_publications x on x.project_id = p.id',
    )
  ).rows[0]!
  const sums = {
    voices: (await count(at, 'council_bexley.voices')) + (await count(at, 'council_barnet.voices')),
    projects: (await count(at, 'council_bexley.projects')) + (await count(at, 'council_barnet.projects')),
  }
  const old = await house.council('bexley')
  const follow = { id: newId() }
  await client.query(
    `insert into council_bexley.follows (id, subject, email, email_key, confirmed_at) values ($1, 'council', $2, $3, now())`,
    [follow.id, old.keys.seal('ada@resident.example'), old.keys.fingerprint('email', 'ada@resident.example')],
  )
  const link = `/follows/${followToken(old.keys, 'one', follow.id)}/end`
  await mergeCouncils(at, 'bexley', 'barnet', { reason: 'Reorganised', on: '2027-04-01' }, quiet)
  expect(await count(at, 'council_barnet.voices')).toBe(sums.voices)
  expect(await count(at, 'council_barnet.projects')).toBe(sums.projects)
  expect(await count(at, 'council_bexley.voices')).toBe(0)
  const barnet = await house.council('barnet')
  const { rows } = await client.query<{ address: Buffer }>(
    'select address from council_barnet.contacts where voice_id = $1',
    [receipt.id],
  )
  expect(barnet.keys.open(rows[0]!.address)).toMatch(/\S/)
  const resident = await house.browser(undefined, 'barnet')
  expect((await resident.visit(`/receipts/${receipt.receipt}`)).status).toBe(200)
  expect((await resident.visit(`/projects/${project.slug}`)).status).toBe(200)
  const ask = (path: string, init: RequestInit = {}) =>
    house.app.fetch(
      new Request(`http://bexley.localhost:8000${path}`, { ...init, headers: { host: 'bexley.localhost:8000' } }),
    )
  const moved = await ask(`/projects/${project.slug}?x=1`)
  expect([moved.status, moved.headers.get('location')]).toEqual([
    308,
    `http://barnet.localhost:8000/projects/${project.slug}?x=1`,
  ])
  // A mail program ends what it was sent under the old name.
  const ended = await ask(link, { method: 'POST', body: 'List-Unsubscribe=One-Click' })
  expect([ended.status, ended.headers.get('location')]).toEqual([308, `http://barnet.localhost:8000${link}`])
  expect((await resident.send(link, {}, { nothingDone: true })).status).toBeLessThan(400)
  expect(await count(at, `council_barnet.follows where id = '${follow.id}' and ended_at is not null`)).toBe(1)
  const { db } = barnet
  while (await sealWaiting(db));
  const merged = await db
    .selectFrom('record_entries')
    .select('public')
    .where('deed', '=', 'council.merged')
    .executeTakeFirstOrThrow()
  const facts = merged.public as { head: string; lines: number; file: string }
  const stream = await house.files.get(`barnet/${facts.file.slice(-2)}/${facts.file}`)
  const parts: Buffer[] = []
  for await (const part of stream!) parts.push(part as Buffer)
  const answer = check(Buffer.concat(parts).toString().split('\n'), { head: facts.head })
  expect(answer).toMatchObject({ ok: true, count: facts.lines })
  await expect(mergeCouncils(at, 'bexley', 'kingston', { reason: 'Again', on: '2027-04-01' }, quiet)).rejects.toThrow(
    'merged already',
  )
  await close()
})

test('a ward that leaves takes its projects, voices and receipts with it; old addresses lead there', async () => {
  const { house, at, close } = await open()
  const { client } = at
  const project = (
    await client.query<{ id: string; slug: string }>(
      `select p.id, p.slug from council_kingston.projects p join council_kingston.project_publications u on u.project_id = p.id order by p.created_at limit 1`,
    )
  ).rows[0]!
  const voice = (
    await client.query<{ receipt: string }>(
      'select receipt from council_kingston.voices where project_id = $1 limit 1',
      [project.id],
    )
  ).rows[0]!
  const all = await count(at, 'council_kingston.voices')
  await expect(
    splitCouncil(
      at,
      'kingston',
      'norbiton',
      { name: 'Norbiton Council', wards: ['nowhere'], reason: 'Test', on: '2027-04-01' },
      quiet,
    ),
  ).rejects.toThrow('no ward "nowhere"')
  const moved = await splitCouncil(
    at,
    'kingston',
    'norbiton',
    { name: 'Norbiton Council', wards: ['norbiton'], reason: 'Reorganised', on: '2027-04-01' },
    quiet,
  )
  expect(moved.projects).toBeGreaterThan(0)
  expect((await count(at, `${schemaOf('norbiton')}.voices`)) + (await count(at, 'council_kingston.voices'))).toBe(all)
  const resident = await house.browser(undefined, 'norbiton')
  expect((await resident.visit(`/receipts/${voice.receipt}`)).status).toBe(200)
  expect((await resident.visit(`/projects/${project.slug}`)).status).toBe(200)
  expect((await resident.visit('/wards/norbiton')).status).toBe(200)
  const left = await (await house.browser()).visit(`/projects/${project.slug}`)
  expect([left.status, left.location]).toEqual([308, `http://norbiton.localhost:8000/projects/${project.slug}`])
  await close()
})

test('a downloaded record is checked by the command, and one altered line is named', async () => {
  const { house, close } = await open()
  const { db } = await house.council()
  while (await sealWaiting(db));
  const page = await (await house.browser()).visit('/record.jsonl')
  const path = join(folder, 'record.jsonl')
  writeFileSync(path, page.html)
  const { verify } = await import('@folkmoot/ledger/command')
  const said: string[] = []
  const around = { file: (p: string) => p, say: (text: string) => void said.push(text), progress: quiet }
  expect(await verify.run({}, [path], around)).toBe(0)
  expect(said.join()).toContain('The record is whole')
  writeFileSync(path, page.html.replace(/"deed":"[a-z]/, '"deed":"Z'))
  expect(await verify.run({ json: true }, [path], around)).toBe(1)
  expect(JSON.parse(said.at(-1)!)).toMatchObject({ ok: false, line: 1 })
  await close()
})
