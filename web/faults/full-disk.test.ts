import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { App } from '../app.ts'
import { keepDatabase } from '../keep-database.ts'
import { openBox } from '../platform/box.ts'
import { type Council, type Councils, openCouncils } from '../platform/councils.ts'
import { deed } from '../platform/db.ts'
import { keepFile, openFiles, prepareDocument } from '../platform/files.ts'
import { anyone, post, type Route } from '../platform/http.ts'
import { newId } from '../platform/ids.ts'
import { openMigrator } from '../platform/migrate.ts'
import { queueLetter } from '../platform/outbox.ts'
import { path } from '../platform/paths.ts'
import { record } from '../platform/record.ts'
import { migrationsOf } from '../ready.ts'
import { Browser } from '../town/browser.ts'
import { openHouse, type TestHouse } from '../town/house.ts'
import { testSecrets } from '../town/test-server.ts'
import { appOf, logged } from './app.test-support.ts'
import { newFolder, until } from './serving.test-support.ts'

/** A disk of our own that may be filled: only who may mount has one; the others are told how much they may write. */
const disk = newFolder()
const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=160m', 'none', disk]).status === 0
const filler = join(disk, 'filler')
let house: TestHouse

beforeAll(async () => {
  house = await openHouse()
})
afterAll(async () => {
  await house.close()
  if (mounted) spawnSync('umount', ['-l', disk])
  rmSync(disk, { recursive: true, force: true })
})

describe('a database whose disk is full', () => {
  let councils: Councils
  let council: Council
  let database: { stop(): Promise<void> }
  let app: App
  const said: string[] = []
  const { log, lines } = logged()
  /** A deed of many parts: a draft, its line in the record, and a letter. */
  const write: Route = post(path('/test/write'), anyone, 'test.written', async (ctx) => {
    const words = ctx.form.text('words')
    await deed(ctx.db, async (tx) => {
      await sql`insert into drafts (visitor, form, content) values (${Buffer.from(newId())}, 'test', ${Buffer.from(words)})`.execute(
        tx,
      )
      await record(tx, ctx.acting, { deed: 'test.written', details: { words } })
      await queueLetter(tx, ctx.acting, { template: 'test', to: 'a@b.example', subject: 'Written', text: words })
    })
    return ctx.seeOther('/cookies', 'Written')
  })
  const flags = ['min_wal_size=32MB', 'max_wal_size=48MB', 'wal_keep_size=0', 'wal_compression=off']
  const random = () => Buffer.from(crypto.getRandomValues(new Uint8Array(45_000))).toString('base64')

  beforeAll(async () => {
    if (!mounted) return
    const box = await openBox(disk, flags)
    database = keepDatabase(
      box,
      () => openBox(disk, flags),
      (text) => said.push(text),
    )
    const migrator = await openMigrator(box.server, box.owner, testSecrets, migrationsOf(process.cwd()))
    await migrator.platform()
    await migrator.council('town', ['town.localhost:8000'])
    await migrator.close()
    councils = openCouncils({ server: box.server, secrets: testSecrets, scheme: 'http', domain: 'localhost:8000' })
    council = (await councils.bySlug('town'))!
    app = appOf(house, { councils, log }, [write])
  }, 120_000)
  afterAll(async () => {
    if (!mounted) return
    await councils.close()
    await database.stop()
  })
  const fill = () => {
    const free = Number(
      /(\d+)\s+\d+%/.exec(spawnSync('df', ['-k', '--output=avail,pcent', disk], { encoding: 'utf8' }).stdout)![1],
    )
    writeFileSync(filler, Buffer.alloc(Math.max(0, free - 3_000) * 1024))
  }
  const counts = async () => {
    const { rows } = await sql<Record<string, number>>`select (select count(*)::int from drafts) as drafts,
      (select count(*)::int from record_entries where deed = 'test.written') as entries,
      (select count(*)::int from outbox where template = 'test') as letters`.execute(council.db)
    return rows[0]!
  }

  test.runIf(mounted)(
    'answers with a calm page, writes nothing half, and goes on as soon as there is room',
    async () => {
      const browser = new Browser(app, council, () => new Date())
      expect((await browser.send('/test/write', { words: 'a little' })).status).toBe(303)
      fill()
      const statuses: number[] = []
      let written = 1
      for (let i = 0; i < 60 && statuses.filter((status) => status !== 303).length < 5; i++) {
        const { status } = await browser.send('/test/write', { words: random() })
        statuses.push(status)
        if (status === 303) written++
      }
      expect(statuses.filter((status) => ![303, 503, 507].includes(status))).toEqual([])
      expect(statuses.filter((status) => status !== 303).length).toBeGreaterThanOrEqual(5)
      rmSync(filler)
      await until(async () => (await browser.send('/test/write', { words: 'there is room' })).status === 303, 30_000)
      const { drafts, entries, letters } = await counts()
      expect([entries, letters]).toEqual([drafts, drafts])
      expect(drafts).toBeGreaterThanOrEqual(written + 1)
      expect(lines.filter((line) => line.includes('"msg":"bug"'))).toEqual([])
    },
    120_000,
  )
})

test('what a full disk is called by the system and by the database is a calm page of its own', async () => {
  const thrown: Route[] = ['53100', 'ENOSPC', 'EDQUOT', 'EFBIG'].map((code) =>
    post(path(`/test/${code.toLowerCase()}`), anyone, 'nothing-changes', () => {
      throw Object.assign(new Error('full'), { code })
    }),
  )
  const browser = new Browser(appOf(house, {}, thrown), await house.council(), () => house.clock.now)
  for (const route of thrown) {
    const page = await browser.send(route.path.pattern)
    expect([page.status, page.html.includes('<h1')]).toEqual([507, true])
  }
})

describe('files', () => {
  const kept = prepareDocument('Plan.txt', Buffer.alloc(3_000_000, 'a')) as Exclude<
    ReturnType<typeof prepareDocument>,
    { refused: string }
  >
  const rows = async () =>
    (await (await house.council()).db.selectFrom('files').select('id').where('name', '=', 'Plan.txt').execute()).length

  test.runIf(mounted)('on a disk that is full leave neither a part nor a row', async () => {
    const small = mkdtempSync(join(tmpdir(), 'folkmoot-small-'))
    spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'none', small])
    try {
      const files = openFiles({ data: small, s3: undefined })
      const at = await house.acting()
      await expect(deed(at.db, (tx) => keepFile(tx, at, files, kept, true))).rejects.toMatchObject({ code: 'ENOSPC' })
      expect(await rows()).toBe(0)
      const left = readdirSync(join(small, 'files'), { recursive: true, withFileTypes: true }).filter((entry) =>
        entry.isFile(),
      )
      expect(left).toEqual([])
    } finally {
      spawnSync('umount', ['-l', small])
      rmSync(small, { recursive: true, force: true })
    }
  })

  test('that may not grow further leave nothing of themselves', () => {
    const folder = mkdtempSync(join(tmpdir(), 'folkmoot-ulimit-'))
    const code = `import(${JSON.stringify(resolve('web/platform/files.ts'))}).then(async ({ openFiles }) => {
      const files = openFiles({ data: ${JSON.stringify(folder)}, s3: undefined })
      try { await files.put('town/x', Buffer.alloc(3_000_000), 'text/plain') } catch (error) { console.log(error.code) }
      console.log(await files.has('town/x'))
    })`
    const { stdout, stderr } = spawnSync(
      'sh',
      ['-c', 'ulimit -f 2000; trap "" XFSZ; exec "$0" -e "$1"', process.execPath, code],
      { encoding: 'utf8' },
    )
    expect(stdout.trim().split('\n'), stderr).toEqual(['EFBIG', 'false'])
    expect(readdirSync(join(folder, 'files', 'town'))).toEqual([])
    rmSync(folder, { recursive: true })
    expect(existsSync(folder)).toBe(false)
  })
})
