import { type ChildProcess, fork } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import { createConnection, createServer, type Server as Listener } from 'node:net'
import { join } from 'node:path'

/** Another Folkmoot serves from this data folder. */
export class AlreadyServed extends Error {}

/** Holds the data folder for one Folkmoot. The hold is a socket, so that it ends with the process however that dies. */
export async function holdFolder(data: string): Promise<Listener> {
  mkdirSync(data, { recursive: true })
  const path = join(data, 'serving')
  const taken = await new Promise<boolean>((answer) => {
    const knock = createConnection(path)
    knock.once('connect', () => (knock.destroy(), answer(true)))
    knock.once('error', () => answer(false))
  })
  if (taken)
    throw new AlreadyServed(
      `Another Folkmoot is serving from ${data}. Stop that one first, or set FOLKMOOT_DATA to another folder.`,
    )
  rmSync(path, { force: true })
  const listener = createServer((socket) => socket.end())
  await new Promise<void>((done, failed) => listener.once('error', failed).listen(path, done))
  listener.unref()
  return listener
}

export type Kept = { stop(): Promise<void>; ready: Promise<void> }

/** Keeps one child process going: whatever ends it, it starts again, slower after each quick death. */
export function keepGoing(file: string, mode: string, env: NodeJS.ProcessEnv, say: (text: string) => void): Kept {
  let stopping = false
  let child: ChildProcess
  let quick = 0
  const ready = new Promise<void>((done, failed) => {
    const begin = () => {
      const born = Date.now()
      child = fork(file, [mode], {
        env,
        serialization: 'json',
        execArgv: mode === 'web' ? ['--max-old-space-size=120', '--max-semi-space-size=16'] : [],
      })
      child.on('message', (message) => message === 'ready' && done())
      child.once('exit', (code, signal) => {
        if (stopping) return
        quick = Date.now() - born < 2_000 ? quick + 1 : 0
        if (quick >= 5) {
          failed(new Error(`The ${mode} process ends as soon as it starts.`))
          return say(`The ${mode} process ends as soon as it starts; it is not started again.`)
        }
        say(`The ${mode} process ended (${signal ?? code}); starting it again.`)
        setTimeout(begin, quick * 300)
      })
    }
    begin()
  })
  return {
    ready,
    stop: () =>
      new Promise((done) => {
        stopping = true
        if (child.exitCode !== null || child.signalCode !== null) return done()
        const hard = setTimeout(() => child.kill('SIGKILL'), 8_000)
        child.once('exit', () => (clearTimeout(hard), done()))
        child.kill('SIGTERM')
      }),
  }
}
