import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Ends a server that a killed Folkmoot left behind in this folder. That nobody else is at work in it is for the
 * caller to know; that the process is that server is looked up, since numbers of processes are used again.
 */
export async function endOrphan(database: string): Promise<void> {
  const file = join(database, 'postmaster.pid')
  const pid = existsSync(file) ? Number(readFileSync(file, 'utf8').split('\n')[0]) : 0
  for (const [signal, patience] of [
    ['SIGINT', 10_000],
    ['SIGQUIT', 5_000],
  ] as const) {
    if (!pid || !isServerOf(pid, database)) break
    process.kill(pid, signal)
    for (const end = Date.now() + patience; Date.now() < end && isServerOf(pid, database); )
      await new Promise((r) => setTimeout(r, 25))
  }
  // What is left by now is the mark of a server that is no more; PostgreSQL would heed it if its number is used again.
  if (!isServerOf(pid, database)) rmSync(file, { force: true })
}

/** PostgreSQL works in its data folder: that tells it apart. */
function isServerOf(pid: number, database: string): boolean {
  try {
    if (process.platform === 'linux') return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(database)
    return spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).stdout.includes(database)
  } catch {
    return false
  }
}
