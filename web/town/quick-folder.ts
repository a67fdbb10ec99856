import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** What a whole run of the tests takes at most, several times over. Bytes. */
const room = { folder: 4e9, memory: 8e9 }

/** A new folder on disk that PostgreSQL's own user can enter, also where we run as root with a closed home. */
export const diskFolder = (name: string): string =>
  mkdtempSync(join(process.getuid?.() === 0 ? '/var/tmp' : tmpdir(), `folkmoot-${name}-`))

/**
 * A new folder for what need not outlive this process: in memory where there is room and programs may run, else on
 * disk. A database of the example town is 6,600 files, and most of the time of a copy on disk goes to making them.
 * What a process that is no more left in memory is removed.
 */
export function quickFolder(name: string, memory = '/dev/shm'): string {
  try {
    sweep(memory)
    const { bavail, bsize } = statfsSync(memory)
    if (bavail * bsize < room.folder || process.availableMemory() < room.memory) return diskFolder(name)
    const folder = mkdtempSync(join(memory, `folkmoot-${process.pid}-${name}-`))
    if (canRunIn(folder)) return folder
    rmSync(folder, { recursive: true })
  } catch {}
  return diskFolder(name)
}

function sweep(memory: string): void {
  for (const one of readdirSync(memory)) {
    const pid = /^folkmoot-(\d+)-/.exec(one)?.[1]
    if (pid && !existsSync(`/proc/${pid}`)) rmSync(join(memory, one), { recursive: true, force: true })
  }
}

/** Containers often forbid it. */
function canRunIn(folder: string): boolean {
  const script = join(folder, 'try')
  writeFileSync(script, '#!/bin/sh\nexit 0\n')
  chmodSync(script, 0o755)
  const { status } = spawnSync(script)
  rmSync(script)
  return status === 0
}
