import { createHash } from 'node:crypto'
import { mkdirSync, realpathSync, rmSync } from 'node:fs'
import { createConnection, createServer, type Server } from 'node:net'
import { join } from 'node:path'

/** Another Folkmoot serves from this data folder. */
export class AlreadyServed extends Error {}

export type Hold = { close(): void }

/**
 * Holds the data folder for one Folkmoot. The hold is a socket, so that it ends with the process however that dies:
 * one that Linux keeps by name, which no two can have even when they start at once, and one in the folder itself.
 */
export async function holdFolder(data: string): Promise<Hold> {
  mkdirSync(data, { recursive: true })
  const folder = realpathSync(data)
  const taken = () =>
    new AlreadyServed(
      `Another Folkmoot is serving from ${data}. Stop that one first, or set FOLKMOOT_DATA to another folder.`,
    )
  const name = `\0folkmoot ${createHash('sha256').update(folder).digest('hex')}`
  const named = process.platform === 'linux' ? await open(name) : undefined
  if (named === 'taken') throw taken()
  const path = join(folder, 'serving')
  // A socket's path is short by law of the system; on Linux the name above is enough.
  if (named && path.length > 100) return named
  if (await answers(path)) {
    named?.close()
    throw taken()
  }
  rmSync(path, { force: true })
  const inFolder = await open(path)
  if (inFolder === 'taken') {
    named?.close()
    throw taken()
  }
  return {
    close() {
      inFolder.close()
      named?.close()
    },
  }
}

const answers = (path: string): Promise<boolean> =>
  new Promise((answer) => {
    const knock = createConnection(path)
    knock.once('connect', () => {
      knock.destroy()
      answer(true)
    })
    knock.once('error', () => answer(false))
  })

const open = (path: string): Promise<Server | 'taken'> =>
  new Promise((done, failed) => {
    const listener = createServer((socket) => socket.end())
    listener.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? done('taken') : failed(error),
    )
    listener.listen(path, () => done(listener.unref()))
  })
