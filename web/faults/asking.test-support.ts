import { request as httpRequest, type IncomingHttpHeaders } from 'node:http'
import { connect } from 'node:net'

export type Answer = { status: number; headers: IncomingHttpHeaders; body: string }
export type Asking = {
  port: number
  method?: string
  path?: string
  host?: string
  headers?: Record<string, string>
  body?: string | Buffer
}

/** Asks over a socket with any Host header; `fetch` would set its own. */
export const ask = ({
  port,
  method = 'GET',
  path = '/',
  host = 'kingston.localhost:8000',
  headers = {},
  body,
}: Asking): Promise<Answer> =>
  new Promise((done, failed) => {
    const asked = httpRequest(
      { port, host: '127.0.0.1', method, path, headers: { host, ...headers }, agent: false },
      (response) => {
        const parts: Buffer[] = []
        response.on('data', (part) => parts.push(part))
        response.on('error', failed)
        response.on('end', () =>
          done({
            status: response.statusCode!,
            headers: response.headers,
            body: Buffer.concat(parts).toString('utf8'),
          }),
        )
      },
    )
    asked.once('error', failed)
    asked.end(body)
  })

export type RawTalk = { said: string; closedAfter: number }

/** Writes bytes to a socket, as slowly as asked, and returns what came back until the other side hung up. */
export function talk(
  port: number,
  parts: readonly (string | Buffer)[],
  pause = 0,
  patience = 20_000,
): Promise<RawTalk> {
  return new Promise((done, failed) => {
    const started = Date.now()
    const socket = connect(port, '127.0.0.1')
    let said = ''
    const late = setTimeout(() => {
      socket.destroy()
      failed(new Error(`nobody hung up within ${patience} ms; so far: ${said.slice(0, 200)}`))
    }, patience)
    const over = () => {
      clearTimeout(late)
      done({ said, closedAfter: Date.now() - started })
    }
    socket.on('data', (chunk) => {
      said += chunk.toString('latin1')
    })
    socket.on('error', () => {})
    socket.on('close', over)
    void (async () => {
      for (const part of parts) {
        if (socket.destroyed || !socket.writable) return
        socket.write(part)
        if (pause) await new Promise((r) => setTimeout(r, pause))
      }
    })()
  })
}
