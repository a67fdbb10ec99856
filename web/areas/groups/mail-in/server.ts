import { readFileSync } from 'node:fs'
import type { Readable } from 'node:stream'
import { SMTPServer } from 'smtp-server'
import { theSystem } from '../../../platform/acting.ts'
import type { Clock } from '../../../platform/clock.ts'
import type { Council, Councils } from '../../../platform/councils.ts'
import { faultOf, type Log } from '../../../platform/log.ts'
import type { House } from '../../../platform/subjects.ts'
import { takeLetter } from './commands.ts'
import { groupOfToken } from './queries.ts'
import { readLetter } from './read-letter.ts'
import { readAddress } from './rules.ts'
import { type LetterRefusal, letterRefusals } from './words.ts'

export type MailInParts = {
  councils: Pick<Councils, 'bySlug'>
  house: House
  clock: Clock
  log: Log
  host: string
  /** Milliseconds until a taken port is tried again: another process may have it, and end. */
  again?: number
  config: { domain: string; port: number; cert?: string | undefined; key?: string | undefined }
}
export type MailIn = { port(): number | undefined; stop(): Promise<void> }

const mostBytes = 10_000_000

/** Takes letters to shared records by SMTP. It sends nothing on, and answers nothing but the one who delivers. */
export function openMailIn({ councils, house, clock, log, host, again = 30_000, config }: MailInParts): MailIn {
  const secure = config.cert && config.key
  const find = async (address: string): Promise<{ council: Council; token: string } | undefined> => {
    const read = readAddress(address, config.domain)
    const council = read && (await councils.bySlug(read.council))
    if (!council || !(await groupOfToken(council.db, read.token))) return undefined
    return { council, token: read.token }
  }

  async function take(
    stream: Readable & { sizeExceeded?: boolean },
    to: readonly string[],
  ): Promise<LetterRefusal | 'taken'> {
    const raw = await readAll(stream)
    if (!raw || stream.sizeExceeded) return 'too-large'
    const letter = await readLetter(raw)
    if ('refused' in letter) return letter.refused
    for (const address of to) {
      const found = await find(address)
      if (!found) return 'unknown-address'
      const { council, token } = found
      const at = { council, db: council.db, now: clock(), by: theSystem, house }
      const done = await takeLetter(at, { token, letter })
      if ('refused' in done) return done.refused
    }
    return 'taken'
  }

  const smtp = new SMTPServer({
    name: config.domain,
    banner: 'Folkmoot',
    size: mostBytes,
    maxClients: 10,
    socketTimeout: 30_000,
    closeTimeout: 2_000,
    disableReverseLookup: true,
    authOptional: true,
    disabledCommands: secure ? ['AUTH'] : ['AUTH', 'STARTTLS'],
    ...(secure ? { cert: readFileSync(config.cert!), key: readFileSync(config.key!) } : {}),
    onRcptTo({ address }, { envelope }, done) {
      if (envelope.rcptTo.length >= 1) return done(refusal('too-many-addresses'))
      find(address).then(
        (found) => done(found ? null : refusal('unknown-address')),
        (error) => done(trouble(error)),
      )
    },
    onData(stream, { envelope }, done) {
      const to = envelope.rcptTo.map(({ address }) => address)
      take(stream, to).then(
        (result) => (result === 'taken' ? done(null, 'Your letter is in the shared record') : done(refusal(result))),
        (error) => done(trouble(error)),
      )
    },
  })
  const trouble = (error: unknown) => {
    log.warn(faultOf(error), 'a letter could not be taken')
    return refusal('trouble')
  }

  let stopped = false
  let waiting: NodeJS.Timeout | undefined
  const listen = () => smtp.listen(config.port, host)
  // A broken connection or a taken port is this piece's trouble alone: the other work goes on.
  smtp.on('error', (error: NodeJS.ErrnoException) => {
    log.warn(faultOf(error), 'letters to shared records')
    if (error.code === 'EADDRINUSE' || error.code === 'EACCES') {
      clearTimeout(waiting)
      waiting = setTimeout(() => stopped || listen(), again)
      waiting.unref()
    }
  })
  listen()
  return {
    port: () => (smtp.server.address() as { port: number } | null)?.port,
    stop: () =>
      new Promise((done) => {
        stopped = true
        clearTimeout(waiting)
        smtp.server.listening ? smtp.close(() => done()) : done()
      }),
  }
}

function refusal(why: LetterRefusal): Error {
  const [responseCode, sentence] = letterRefusals[why]
  return Object.assign(new Error(sentence), { responseCode })
}

/** All of a letter, or undefined once it is too large; it is read to its end all the same, as SMTP asks. */
async function readAll(stream: Readable): Promise<Buffer | undefined> {
  const parts: Buffer[] = []
  let size = 0
  for await (const part of stream as AsyncIterable<Buffer>) {
    size += part.length
    if (size <= mostBytes) parts.push(part)
    else parts.length = 0
  }
  return size <= mostBytes ? Buffer.concat(parts) : undefined
}
