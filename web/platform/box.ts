import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import {
  chmodSync,
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { endOrphan } from './box-orphan.ts'
import { BoxError, type BoxUser, canEnter, placeBinaries, systemUser } from './box-user.ts'
import type { Login, Server } from './db.ts'
import { writeWhole } from './whole-file.ts'

export { BoxError } from './box-user.ts'

/** PostgreSQL in the box: a server of our own on a Unix socket inside the data folder. */
export type Box = { server: Server; owner: Login; stop(): Promise<void>; process: ChildProcess }

const passwordFile = (folder: string): string => join(folder, 'postgres.password')

/** Where the box of a data folder answers. The path of a socket may be 100 letters long, which some folders are already. */
export function socketOf(folder: string): string {
  const inside = join(folder, 'socket')
  const short = createHash('sha256').update(folder).digest('hex').slice(0, 16)
  return inside.length <= 85 ? inside : join(tmpdir(), `folkmoot-${short}`)
}

/** The box of a folder, as who has the run of that folder reaches it. */
export const boxAt = (folder: string): { server: Server; owner: Login } => ({
  server: { host: socketOf(folder), port: 5432, database: 'folkmoot' },
  owner: { user: 'folkmoot', password: readFileSync(passwordFile(folder), 'utf8') },
})

/** Starts PostgreSQL in `folder`, making the cluster first where there is none. */
export async function openBox(folder: string, flags: readonly string[] = []): Promise<Box> {
  const user = systemUser()
  const database = join(folder, 'postgres')
  mkdirSync(folder, { recursive: true })
  if (user) openDoor(user, folder)
  const native = placeBinaries(folder, user)
  const env = { PATH: process.env.PATH, LC_ALL: 'C', LD_LIBRARY_PATH: join(native, 'lib') }
  const as: As = { ...user, env, cwd: folder }
  ownFolder(socketOf(folder), user)
  if (!existsSync(join(database, 'PG_VERSION'))) makeCluster(folder, database, native, as)
  await endOrphan(database)

  const settings = [
    'listen_addresses=',
    `unix_socket_directories=${socketOf(folder)}`,
    'max_connections=200',
    'shared_buffers=64MB',
    'wal_compression=on',
    'log_min_messages=fatal',
    ...flags,
  ]
  const start = () => startServer(join(native, 'bin', 'postgres'), database, settings, as, folder)
  // What a killed server's last connections still hold they let go of within moments.
  for (let tries = 0; ; tries++) {
    try {
      return await start()
    } catch (error) {
      if (tries >= 20 || !/shared memory|lock file/.test((error as Error).message)) throw error
      await new Promise((r) => setTimeout(r, 250))
    }
  }
}

type As = Partial<BoxUser> & { env: NodeJS.ProcessEnv; cwd: string }

function openDoor(user: BoxUser, folder: string): void {
  chmodSync(folder, statSync(folder).mode | 0o011)
  if (!canEnter(user, folder))
    throw new BoxError(
      `The database runs as the user "postgres", who cannot enter ${folder}. Set FOLKMOOT_DATA to a folder that it can, such as /var/lib/folkmoot.`,
    )
}

/** A folder that belongs to PostgreSQL's user alone; one that somebody else put there is not taken. */
function ownFolder(path: string, user: BoxUser | undefined): void {
  if (!existsSync(path)) mkdirSync(path, { mode: 0o700 })
  const found = lstatSync(path)
  if (!found.isDirectory() || ![user?.uid, process.getuid?.()].includes(found.uid))
    throw new BoxError(`${path} belongs to somebody else. Remove it, or set FOLKMOOT_DATA to another folder.`)
  if (user) chownSync(path, user.uid, user.gid)
}

/** Made aside and put in place when whole, so that a start that was cut short leaves nothing that looks like a database. */
function makeCluster(folder: string, database: string, native: string, as: As): void {
  const part = `${database}.part`
  for (const path of [part, database]) rmSync(path, { recursive: true, force: true })
  const user = as.uid === undefined ? undefined : { uid: as.uid, gid: as.gid! }
  ownFolder(part, user)
  if (!existsSync(passwordFile(folder))) writeWhole(passwordFile(folder), randomBytes(24).toString('base64url'))
  if (user) chownSync(passwordFile(folder), user.uid, user.gid)
  const made = spawnSync(
    join(native, 'bin', 'initdb'),
    [
      ...['-D', part, '-U', 'folkmoot', '--auth=scram-sha-256', `--pwfile=${passwordFile(folder)}`],
      ...['--encoding=UTF8', '--locale=C'],
    ],
    { ...as, encoding: 'utf8' },
  )
  if (made.status !== 0)
    throw new BoxError(
      `The database could not be made in ${database}: ${made.error?.message ?? made.stderr.trim().split('\n').at(-1)}`,
    )
  renameSync(part, database)
}

async function startServer(
  program: string,
  database: string,
  settings: readonly string[],
  as: As,
  folder: string,
): Promise<Box> {
  const child = spawn(program, ['-D', database, ...settings.flatMap((setting) => ['-c', setting])], {
    ...as,
    detached: true, // its own group: Ctrl-C reaches only us, and we stop it last
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  child.once('error', (error) => {
    said += error.message
  })
  child.stderr!.on('data', (chunk) => {
    said = (said + chunk).slice(-2000)
  })
  const at = boxAt(folder)
  try {
    await answers({ ...at.server, database: 'postgres' }, at.owner, child, () => lastWords(said))
  } catch (error) {
    await stop(child)
    throw error
  }
  child.unref()
  ;(child.stderr as unknown as { unref(): void }).unref()
  return { ...at, process: child, stop: () => stop(child) }
}

/** The last lines that a server said, without their times. */
const lastWords = (said: string): string =>
  said
    .trim()
    .split('\n')
    .slice(-3)
    .map((line) => line.replace(/^\S+ \S+ \w+ \[\d+\] /, '').replace(/\s+/g, ' '))
    .join('; ')

const isOver = (child: ChildProcess) => child.pid === undefined || child.exitCode !== null || child.signalCode !== null

/** Waits until the server takes connections: at once as a rule, longer after a crash, while it mends itself. */
async function answers(server: Server, owner: Login, child: ChildProcess, said: () => string): Promise<void> {
  for (const end = Date.now() + 60_000; Date.now() < end; ) {
    if (isOver(child)) throw new BoxError(`The database did not start: ${said()}`)
    const client = new pg.Client({ ...server, ...owner })
    client.on('error', () => {})
    try {
      await client.connect()
      await client.end()
      return
    } catch (error) {
      if ((error as { code?: string }).code === '28P01')
        throw new BoxError('The database does not take the password in postgres.password. Put the right file back.')
      await new Promise((r) => setTimeout(r, 20))
    }
  }
  throw new BoxError(`The database did not answer within a minute: ${said()}`)
}

/** A fast stop; a hard one where that takes too long, from which the next start recovers. */
function stop(child: ChildProcess): Promise<void> {
  if (isOver(child)) return Promise.resolve()
  return new Promise((done) => {
    child.ref()
    const hard = setTimeout(() => child.kill('SIGQUIT'), 15_000)
    child.once('exit', () => {
      clearTimeout(hard)
      done()
    })
    child.kill('SIGINT')
  })
}
