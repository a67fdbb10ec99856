import { createReadStream, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { Refused } from './command.ts'

/**
 * The path of a file, where there is one.
 *
 * @throws {Refused} where there is none
 * @example
 * present('package.json') // => 'package.json'
 */
export function present(path: string): string {
  if (!existsSync(path)) throw new Refused(`There is no file ${path}.`)
  return path
}

/**
 * The text of a file in UTF-8.
 *
 * @throws {Refused} where there is no such file, or it cannot be read
 * @example
 * JSON.parse(readText('package.json')).license // => 'MIT'
 */
export function readText(path: string): string {
  try {
    return readFileSync(present(path), 'utf8')
  } catch (error) {
    throw unreadable(path, error)
  }
}

/**
 * The bytes of a file, a piece at a time, for files that are too large to hold.
 *
 * @throws {Refused} where there is no such file, or it cannot be read
 * @example
 * let bytes = 0
 * for await (const chunk of readChunks('package.json')) bytes += chunk.length
 * bytes > 100 // => true
 */
export async function* readChunks(path: string): AsyncGenerator<Uint8Array, void> {
  try {
    yield* createReadStream(present(path), { highWaterMark: 2 ** 20 })
  } catch (error) {
    throw unreadable(path, error)
  }
}

/**
 * Writes a file, in the place of any that is there.
 *
 * @throws {Refused} where it cannot be written
 * @example
 * const refused = (() => { try { writeText('no/such/folder/a.svg', '') } catch (error) { return error.message } })()
 * refused.startsWith('no/such/folder/a.svg cannot be written: ') // => true
 */
export function writeText(path: string, text: string): void {
  try {
    writeFileSync(path, text)
  } catch (error) {
    throw new Refused(`${path} cannot be written: ${(error as Error).message}.`)
  }
}

const unreadable = (path: string, error: unknown): unknown =>
  error instanceof Refused ? error : new Refused(`${path} cannot be read: ${(error as Error).message}.`)
