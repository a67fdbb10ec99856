import { type ChildProcess, fork, spawn } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import type { Secrets } from '../platform/keys.ts'
import { diskFolder } from '../town/quick-folder.ts'

/** Folkmoot as a person starts it, in a folder of its own. */
export type Served = {
  port: number
  data: string
  secrets: Secrets
  client: pg.Client
  server: { host: string; port: number; database: string }
  owner: { user: string; password: string }
  pid: number
  stop(): Promise<void>
}

const here = dirname(fileURLToPath(import.meta.url))

export async function serveFor(port: number, env: NodeJS.ProcessEnv = {}, data = diskFolder('bench')): Promise<Served> {
  const child = spawn(process.execPath, [join(here, 'server.js'), 'serve'], {
    env: {
      ...process.env,
      PORT: String(port),
      FOLKMOOT_DATA: data,
      FOLKMOOT_TRUSTED_PROXIES: '127.0.0.1',
      LOG_LEVEL: 'warn',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await new Promise<void>((ready, failed) => {
    child.stdout.on('data', (text) => String(text).includes('Folkmoot is ready') && ready())
    child.once('exit', (code) => failed(new Error(`the server ended with ${code}`)))
  })
  const owner = { user: 'folkmoot', password: readFileSync(join(data, 'postgres.password'), 'utf8') }
  const server = { host: join(data, 'socket'), port: 5432, database: 'folkmoot' }
  const client = new pg.Client({ ...server, ...owner })
  await client.connect()
  return {
    port,
    data,
    client,
    server,
    owner,
    pid: child.pid!,
    secrets: JSON.parse(readFileSync(join(data, 'keys.json'), 'utf8')) as Secrets,
    async stop() {
      await client.end()
      const ended = new Promise((done) => child.once('exit', done))
      child.kill('SIGTERM')
      await ended
      rmSync(data, { recursive: true, force: true })
    },
  }
}

/** Starts the bare servers and returns their port. */
export async function serveBare(
  at: Served,
  schema: string,
  body: Buffer,
  headers: Record<string, string>,
): Promise<{ port: number; child: ChildProcess }> {
  const child = fork(join(here, 'bare.js'), [
    JSON.stringify({ server: at.server, owner: at.owner, schema, body: body.toString('base64'), headers }),
  ])
  const port = await new Promise<number>((done) => child.once('message', (message) => done(message as number)))
  return { port, child }
}

/** Resident memory of the web process, in MB. */
export function memoryOfWeb(parent: number): number {
  const children = readFileSync(`/proc/${parent}/task/${parent}/children`, 'utf8').trim().split(' ')
  const web = children.find((pid) => readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').includes('web'))
  return web ? Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${web}/status`, 'utf8'))![1]) / 1024 : Number.NaN
}
