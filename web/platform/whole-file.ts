import { closeSync, fsyncSync, linkSync, openSync, rmSync, writeSync } from 'node:fs'

/** Writes a new file whole or not at all, for our eyes only. False where there was one already, which stays as it is. */
export function writeWhole(file: string, text: string): boolean {
  const part = `${file}.${process.pid}.part`
  rmSync(part, { force: true })
  const to = openSync(part, 'wx', 0o600)
  try {
    writeSync(to, text)
    fsyncSync(to)
  } finally {
    closeSync(to)
  }
  try {
    linkSync(part, file)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  } finally {
    rmSync(part)
  }
}
