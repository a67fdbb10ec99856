import { type ChildProcess, fork } from 'node:child_process'

export { AlreadyServed, holdFolder } from './hold.ts'

export type Kept = { stop(): Promise<void>; ready: Promise<void> }

/** Why a child that never got ready is not tried for ever: whatever is wrong was said on its way out. */
const mostEarlyDeaths = 5
/** In milliseconds: what counts as a quick death, the first and the longest pause after any, and how long an end may take. */
const usual = { quick: 5_000, pause: 100, longestPause: 10_000, end: 8_000 }
/** EX_CONFIG of sysexits.h: trying again would say the same again. */
const misconfigured = '78'

/**
 * Keeps one child process going: whatever ends it, it starts again, slower after each death before
 * it was ready. One that was ready before is never given up: what it waits for, such as the database, may come back.
 */
export function keepGoing(
  file: string,
  mode: string,
  env: NodeJS.ProcessEnv,
  say: (text: string) => void,
  timing = usual,
): Kept {
  let stopping = false
  let child: ChildProcess | undefined
  let again: NodeJS.Timeout | undefined
  let quick = 0
  const { promise: ready, resolve, reject } = Promise.withResolvers<void>()
  let wasReady = false
  const ended = (born: number, gotReady: boolean, how: string) => {
    child = undefined
    if (stopping) return
    quick = !gotReady && Date.now() - born < timing.quick ? quick + 1 : 0
    if (!wasReady && (quick >= mostEarlyDeaths || how === misconfigured))
      return reject(new NeverReady(`The ${mode} process ends as soon as it starts.`))
    say(`The ${mode} process ended (${how}); starting it again.`)
    again = setTimeout(begin, Math.min(timing.longestPause, timing.pause * 2 ** quick))
  }
  function begin(): void {
    const born = Date.now()
    child = fork(file, [mode], {
      env,
      serialization: 'json',
      execArgv: mode === 'web' ? ['--max-old-space-size=120', '--max-semi-space-size=16'] : [],
    })
    let gotReady = false
    child.on('message', (message) => {
      if (message !== 'ready') return
      gotReady = true
      wasReady = true
      resolve()
    })
    let over = false
    const once = (how: string) => {
      if (!over) ended(born, gotReady, how)
      over = true
    }
    child.once('error', (error) => once(error.message))
    child.once('exit', (code, signal) => once(String(signal ?? code)))
  }
  begin()
  return {
    ready,
    stop: () =>
      new Promise((done) => {
        stopping = true
        clearTimeout(again)
        if (!child) return done()
        const dying = child
        const hard = setTimeout(() => dying.kill('SIGKILL'), timing.end)
        dying.once('exit', () => {
          clearTimeout(hard)
          done()
        })
        dying.kill('SIGTERM')
      }),
  }
}

/** A process never got ready; it said why itself. */
export class NeverReady extends Error {}

/** In a child: stops once, when the parent says so or is gone, and within six seconds whatever hangs. */
export function stopWhenTold(close: () => Promise<unknown>): void {
  let told = false
  const stop = () => {
    if (told) return
    told = true
    setTimeout(() => process.exit(1), 6_000).unref()
    void close().finally(() => process.exit(0))
  }
  process.on('SIGTERM', stop)
  process.on('disconnect', stop)
  process.on('SIGINT', () => {}) // Ctrl-C reaches the whole group; the parent says when to stop
  if (process.connected === false && process.send) stop()
}
