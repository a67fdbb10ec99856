import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fileConcern, readConcerns, setUpConcerns } from '../areas/groups/index.ts'
import { openMigrator } from '../platform/migrate.ts'
import { migrationsOf } from '../ready.ts'
import { openHouse, type TestHouse } from '../town/house.ts'
import { testSecrets } from '../town/test-server.ts'
import { writeBackup } from './backup.ts'
import { mergeCouncils } from './council-merge.ts'
import type { Installation } from './open.ts'
import { checkBackup, putBack } from './restore.ts'

const quiet = () => {}
const passphrase = 'seven quiet herons under the old bridge'
let folder: string
let house: TestHouse
let at: Installation
let room: Exclude<Awaited<ReturnType<typeof setUpConcerns>>, string>['room']

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'folkmoot-concerns-'))
  house = await openHouse()
  const { server, owner, data } = house.server
  const client = new pg.Client({ ...server, ...owner, ssl: false })
  await client.connect()
  at = {
    config: { domain: 'localhost:8000', scheme: 'http', data } as Installation['config'],
    server,
    owner,
    secrets: testSecrets,
    migrator: await openMigrator(server, owner, testSecrets, migrationsOf(process.cwd())),
    client,
    councils: house.councils,
    files: house.files,
    acting: (slug) => house.acting(slug),
  }
  const bexley = await house.acting('bexley', { account: await house.account('broker', 'bexley'), role: 'broker' })
  const made = await setUpConcerns(bexley, passphrase)
  if (made === 'there-already') throw new Error(made)
  room = made.room
  const filing = {
    group: crypto.randomUUID(),
    groupName: 'Invented',
    officer: 'Somebody',
    words: 'Zweibrücken',
    contact: '',
  }
  await fileConcern(bexley, 'A'.repeat(20), filing)
})
afterAll(async () => {
  await at.client.end()
  await at.migrator.close()
  await house.close()
  rmSync(folder, { recursive: true, force: true })
})

const rows = async (slug: string) =>
  (await at.client.query(`select * from council_${slug}_concerns.envelopes order by place`)).rows

test("a backup holds the broker's rows sealed, and they come back as they were", async () => {
  const path = join(folder, 'one.backup')
  const before = await rows('bexley')
  expect(before.length).toBeGreaterThan(40)
  await writeBackup(at, path, quiet)
  // Files are bytes of the public example: silence in a recording is a long row of one letter.
  const text = gunzipSync(readFileSync(path))
    .toString()
    .split('\n')
    .filter((line) => !line.startsWith('{"file"'))
    .join('\n')
  for (const secret of ['Zweibrücken', passphrase, 'A'.repeat(20)]) expect(text).not.toContain(secret)
  await at.client.query('delete from council_bexley_concerns.envelopes')
  const slugs = await checkBackup(path)
  await putBack(at, path, slugs, slugs, quiet)
  expect(await rows('bexley')).toEqual(before)
  await readConcerns(await house.acting('bexley'), room)
  expect([...room.concerns.values()].map(({ words }) => words)).toEqual(['Zweibrücken'])
  expect(room.whole).toBe(true)
})

test("the broker's store goes along when councils merge, where only one holds any; two are refused", async () => {
  const both = { reason: 'Reorganised', on: '2027-04-01' }
  await expect(mergeCouncils(at, 'bexley', 'bassetlaw', both, quiet)).rejects.toThrow('sealed to two keys')
  const before = await rows('bexley')
  await mergeCouncils(at, 'bexley', 'barnet', both, quiet)
  expect(await rows('barnet')).toEqual(before)
  expect(await rows('bexley')).toEqual([])
  const barnet = await house.acting('barnet')
  await fileConcern(barnet, 'B'.repeat(20), {
    group: crypto.randomUUID(),
    groupName: 'Invented',
    officer: 'Somebody',
    words: 'After the merger',
    contact: '',
  })
  await readConcerns(barnet, room)
  expect([...room.concerns.values()].map(({ words }) => words)).toEqual(['Zweibrücken', 'After the merger'])
  expect(room.whole).toBe(true)
})
