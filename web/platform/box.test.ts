import { spawn } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { afterEach, describe, expect, test } from 'vitest'
import { isAlive, newFolder, postmasterOf } from '../faults/serving.test-support.ts'
import { type Box, BoxError, openBox, socketOf } from './box.ts'

const isRoot = process.getuid?.() === 0
const folders: string[] = []
const boxes: Box[] = []
const folder = () => {
  const made = newFolder()
  folders.push(made)
  return made
}
const open = async (at: string) => {
  const box = await openBox(at, ['fsync=off'])
  boxes.push(box)
  return box
}
const ask = async ({ server, owner }: Box, sql: string) => {
  const client = new pg.Client({ ...server, ...owner, database: 'postgres' })
  client.on('error', () => {})
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}
afterEach(async () => {
  for (const box of boxes.splice(0)) await box.stop()
  for (const made of folders.splice(0)) {
    rmSync(socketOf(made), { recursive: true, force: true })
    rmSync(made, { recursive: true, force: true })
  }
})

test('a database is made, answers on its socket alone, and is there again after a stop', async () => {
  const at = folder()
  const box = await open(at)
  await ask(box, 'create table kept as select 1 as one')
  expect(await ask(box, 'show listen_addresses')).toEqual([{ listen_addresses: '' }])
  expect(await ask(box, 'show password_encryption')).toEqual([{ password_encryption: 'scram-sha-256' }])
  const wrong = new pg.Client({ ...box.server, user: 'folkmoot', password: 'guess', database: 'postgres' })
  await expect(wrong.connect()).rejects.toMatchObject({ code: '28P01' })
  for (const secret of ['postgres.password', 'postgres', 'socket'])
    expect(statSync(join(at, secret)).mode & 0o077, secret).toBe(0)
  await box.stop()
  expect(isAlive(box.process.pid!)).toBe(false)
  expect(await ask(await open(at), 'select one from kept')).toEqual([{ one: 1 }])
})

describe('a start that was cut short', () => {
  test('while the database was made leaves nothing that looks like one', async () => {
    const at = folder()
    mkdirSync(join(at, 'postgres.part'))
    writeFileSync(join(at, 'postgres.part', 'PG_VERSION'), '18\n')
    mkdirSync(join(at, 'postgres'))
    expect(await ask(await open(at), 'select 1 as one')).toEqual([{ one: 1 }])
    expect(existsSync(join(at, 'postgres.part'))).toBe(false)
  })
  test('with its server still running: that one is ended, and what it had is here', async () => {
    const at = folder()
    const orphan = await open(at)
    await ask(orphan, 'create table kept as select 1 as one')
    const box = await open(at)
    expect(box.process.pid).not.toBe(orphan.process.pid)
    expect(isAlive(orphan.process.pid!)).toBe(false)
    expect(await ask(box, 'select one from kept')).toEqual([{ one: 1 }])
  })
  test('with its server killed at work', async () => {
    const at = folder()
    const killed = await open(at)
    await ask(killed, 'create table kept as select 1 as one')
    const busy = ask(killed, 'select pg_sleep(3)').catch(() => {})
    await new Promise((r) => setTimeout(r, 100))
    process.kill(killed.process.pid!, 'SIGKILL')
    expect(await ask(await open(at), 'select one from kept')).toEqual([{ one: 1 }])
    await busy
  })
  test('leaves the mark of a server whose number now belongs to somebody else, who is let be', async () => {
    const at = folder()
    const box = await open(at)
    await box.stop()
    const stranger = spawn('sleep', ['60'], isRoot ? { uid: statSync(join(at, 'postgres')).uid } : {})
    try {
      writeFileSync(join(at, 'postgres', 'postmaster.pid'), `${stranger.pid}\n${join(at, 'postgres')}\n`)
      expect(await ask(await open(at), 'select 1 as one')).toEqual([{ one: 1 }])
      expect(postmasterOf(at)).not.toBe(stranger.pid)
      expect(isAlive(stranger.pid!)).toBe(true)
    } finally {
      stranger.kill('SIGKILL')
    }
  })
})

describe('what keeps it from running is said in a sentence', () => {
  test('another password than the one it was made with', async () => {
    const at = folder()
    await (await open(at)).stop()
    const file = join(at, 'postgres.password')
    const right = readFileSync(file, 'utf8')
    writeFileSync(file, 'wrong')
    await expect(open(at)).rejects.toThrow('The database does not take the password in postgres.password.')
    expect(postmasterOf(at)).toBeUndefined()
    writeFileSync(file, right)
    await open(at)
  })
  test('settings that it does not know', async () => {
    const at = folder()
    await (await open(at)).stop()
    writeFileSync(join(at, 'postgres', 'postgresql.auto.conf'), 'nonsense = 1\n')
    await expect(open(at)).rejects.toThrow(/^The database did not start: .*(nonsense|contains errors)/)
  })
  test.runIf(isRoot)('a folder that its user cannot enter, such as one in the home of root', async () => {
    const home = folder()
    chmodSync(home, 0o700)
    const refused = openBox(join(home, 'data'))
    await expect(refused).rejects.toThrow(BoxError)
    await expect(refused).rejects.toThrow(/who cannot enter .* Set FOLKMOOT_DATA to a folder that it can/)
  })
  test('a socket folder that somebody else put there', async () => {
    const at = folder()
    symlinkSync('/etc', join(at, 'socket'))
    const before = statSync('/etc')
    await expect(openBox(at)).rejects.toThrow(/socket belongs to somebody else/)
    expect([statSync('/etc').uid, statSync('/etc').mode]).toEqual([before.uid, before.mode])
    rmSync(join(at, 'socket'))
  })
})

test('a folder whose name is too long for a socket has its socket elsewhere, for its user alone', async () => {
  const above = folder()
  chmodSync(above, 0o755)
  const at = join(above, 'a'.repeat(90))
  const box = await open(at)
  expect(await ask(box, 'select 1 as one')).toEqual([{ one: 1 }])
  expect(box.server.host).toBe(socketOf(at))
  expect(statSync(box.server.host).mode & 0o077).toBe(0)
  await box.stop()
  rmSync(box.server.host, { recursive: true })
})

test('the box leaves nothing in the folder but what belongs there', async () => {
  const at = folder()
  await (await open(at)).stop()
  expect(
    readdirSync(at)
      .filter((name) => !name.startsWith('postgres-binaries'))
      .sort(),
  ).toEqual(['postgres', 'postgres.password', 'socket'])
})
