import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { TestHouse } from '../town/house.ts'
import { diskFolder } from '../town/quick-folder.ts'
import { testSecrets } from '../town/test-server.ts'
import { freePort } from './app.test-support.ts'
import { ask } from './asking.test-support.ts'

/** A folder that the user of PostgreSQL can enter, where we are root. */
export const newFolder = (): string => diskFolder('fault')

/** Builds what is served, where it is not built already; two test files at once do it once. */
export function build(): void {
  mkdirSync('.build', { recursive: true })
  const lock = join('.build', 'building')
  for (let tries = 0; ; tries++) {
    try {
      mkdirSync(lock)
      break
    } catch {
      if (tries > 600) rmSync(lock, { recursive: true, force: true })
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100)
    }
  }
  try {
    const done = spawnSync(process.execPath, ['bin/build.ts'], { encoding: 'utf8' })
    if (done.status !== 0) throw new Error(`the build failed:\n${done.stderr}`)
  } finally {
    rmSync(lock, { recursive: true, force: true })
  }
}

/** Two web processes on the database and with the keys of a test's house, on one port. */
export async function serveTwo(house: TestHouse, data: string, env: NodeJS.ProcessEnv = {}): Promise<Serving> {
  const { server, owner } = house.server
  const local = server.host.startsWith('/')
  const at = `${owner.user}:${encodeURIComponent(owner.password)}@${local ? '' : `${server.host}:${server.port}`}`
  return serve(await freePort(), {
    DATABASE_URL: `postgres://${at}/${server.database}${local ? `?host=${server.host}&port=${server.port}` : ''}`,
    FOLKMOOT_DATA: data,
    FOLKMOOT_DOMAIN: 'localhost:8000',
    FOLKMOOT_WEB_PROCESSES: '2',
    FOLKMOOT_SECRET: testSecrets.secret,
    FOLKMOOT_CONTACT_KEY: testSecrets.contactKey,
    FOLKMOOT_EQUALITY_KEY: testSecrets.equalityKey,
    ...env,
  })
}

export type Serving = {
  port: number
  process: ChildProcess
  said(): string
  /** Ids of its children that run in a mode. */
  children(mode: 'web' | 'work'): number[]
  /** Resolves with the exit code when it has ended. */
  ended: Promise<number | NodeJS.Signals>
  stop(): Promise<void>
  /** Ends the supervisor and all its children at once, as the machine might. */
  killGroup(): Promise<void>
}

/** Starts Folkmoot as `bin/serve` does, in a process group of its own, and says what became of the start. */
export function begin(port: number, env: NodeJS.ProcessEnv, root = process.cwd()): Serving {
  const child = spawn(process.execPath, ['--enable-source-maps', join(root, '.build/server/server.js'), 'serve'], {
    env: {
      PATH: process.env['PATH'],
      HOME: process.env['HOME'],
      PORT: String(port),
      FOLKMOOT_EXAMPLE: '0',
      LOG_LEVEL: 'error',
      ...env,
    },
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  })
  let said = ''
  for (const stream of [child.stdout!, child.stderr!])
    stream.on('data', (chunk) => {
      said += chunk
    })
  const ended = new Promise<number | NodeJS.Signals>((done) =>
    child.once('exit', (code, signal) => done(signal ?? code ?? 0)),
  )
  return {
    port,
    process: child,
    said: () => said,
    children: (mode) => childrenOf(child.pid!).filter((pid) => commandOf(pid).includes(mode)),
    ended,
    async stop() {
      if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM')
      await ended
    },
    async killGroup() {
      process.kill(-child.pid!, 'SIGKILL')
      await ended
    },
  }
}

/** Starts it and waits until it is ready; a start that fails is an error with all it said. */
export async function serve(port: number, env: NodeJS.ProcessEnv, root?: string): Promise<Serving> {
  const it = begin(port, env, root)
  const early = it.ended.then((code) => {
    throw new Error(`it ended (${code}) before it was ready:\n${it.said()}`)
  })
  await Promise.race([until(() => it.said().includes('Folkmoot is ready'), 120_000), early])
  early.catch(() => {})
  return it
}

export async function until(what: () => unknown | Promise<unknown>, ms: number): Promise<void> {
  for (const end = Date.now() + ms; Date.now() < end; await new Promise((r) => setTimeout(r, 25)))
    if (await what()) return
  throw new Error(`not within ${ms} ms: ${what}`)
}

/** Waits until a page is served. */
export const serves = (port: number, host: string, path = '/cookies'): Promise<void> =>
  until(
    () =>
      ask({ port, host, path }).then(
        ({ status }) => status === 200,
        () => false,
      ),
    20_000,
  )

const commandOf = (pid: number): string[] => {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0')
  } catch {
    return []
  }
}
/** Children by their parent, from what Linux tells; elsewhere the tests that need them do not run. */
export function childrenOf(parent: number): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => {
      try {
        return Number(/^PPid:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) === parent
      } catch {
        return false
      }
    })
}
export const isLinux = existsSync('/proc/self/status')

/** The postmaster of a box, by the file it keeps. */
export function postmasterOf(data: string): number | undefined {
  try {
    return Number(readFileSync(join(data, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0])
  } catch {
    return undefined
  }
}
export const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'))
  } catch {
    return false
  }
}
