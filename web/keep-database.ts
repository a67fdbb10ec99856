import type { Box } from './platform/box.ts'

/**
 * Keeps the database in the box going: one that ends by itself is started again, for as long as that takes (a full
 * disk needs somebody to make room). Meanwhile the web processes answer with a calm page.
 */
export function keepDatabase(
  box: Box,
  reopen: () => Promise<Box>,
  say: (text: string) => void,
): { stop(): Promise<void> } {
  let stopping = false
  let now: Box | undefined
  let coming = Promise.resolve()
  let wake = () => {}
  const pause = (ms: number) =>
    new Promise<void>((done) => {
      wake = done
      setTimeout(done, ms).unref()
    })
  const watch = (it: Box, quick: number) => {
    now = it
    const born = Date.now()
    const ended = () => {
      if (stopping) return
      now = undefined
      say('The database ended by itself; starting it again. Nothing that was accepted is lost.')
      coming = again(Date.now() - born < 5_000 ? quick + 1 : 0)
    }
    if (it.process.exitCode !== null || it.process.signalCode !== null) ended()
    else it.process.once('exit', ended)
  }
  const again = async (quick: number) => {
    for (let tries = quick; !stopping; tries++) {
      if (tries) await pause(Math.min(10_000, 250 * 2 ** tries))
      if (stopping) return
      try {
        return watch(await reopen(), tries)
      } catch (error) {
        say((error as Error).message)
      }
    }
  }
  watch(box, 0)
  return {
    async stop(): Promise<void> {
      stopping = true
      wake()
      await coming
      await now?.stop()
    },
  }
}
