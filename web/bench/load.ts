import { connect, type Socket } from 'node:net'

/** What to send next: a whole HTTP/1.1 request. */
export type Shot = () => string
export type Shots = { requests: number; perSecond: number; p50: number; p99: number; statuses: Record<string, number> }

/** Fires requests over so many connections for so long, each connection one at a time, and says how it went. Times in milliseconds. */
export async function load(port: number, shot: Shot, { connections = 32, seconds = 3 } = {}): Promise<Shots> {
  const times: number[] = []
  const statuses: Record<string, number> = {}
  const end = performance.now() + seconds * 1000
  const began = performance.now()
  await Promise.all(
    Array.from({ length: connections }, async () => {
      const socket = connect({ port, host: '127.0.0.1', noDelay: true })
      await new Promise<void>((done, failed) => socket.once('connect', done).once('error', failed))
      const answer = reader(socket)
      while (performance.now() < end) {
        const sent = performance.now()
        socket.write(shot())
        const status = await answer()
        times.push(performance.now() - sent)
        statuses[status] = (statuses[status] ?? 0) + 1
      }
      socket.destroy()
    }),
  )
  const elapsed = (performance.now() - began) / 1000
  times.sort((a, b) => a - b)
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0
  return { requests: times.length, perSecond: times.length / elapsed, p50: at(0.5), p99: at(0.99), statuses }
}

/** Reads one whole response at a time from a socket and returns its status. */
export function reader(socket: Socket): () => Promise<string> {
  let held = Buffer.alloc(0)
  let waiting: { done(status: string): void; failed(error: Error): void } | undefined
  const tryRead = () => {
    if (!waiting) return
    const head = held.indexOf('\r\n\r\n')
    if (head < 0) return
    const text = held.subarray(0, head).toString('latin1')
    const length = /content-length: (\d+)/i.exec(text)
    let total: number
    if (length) total = head + 4 + Number(length[1])
    else if (/transfer-encoding: chunked/i.test(text)) {
      const last = held.indexOf('0\r\n\r\n', head + 4)
      if (last < 0) return
      total = last + 5
    } else total = head + 4
    if (held.length < total) return
    held = held.subarray(total)
    const { done } = waiting
    waiting = undefined
    done(text.slice(9, 12))
  }
  socket.on('data', (chunk) => {
    held = held.length ? Buffer.concat([held, chunk]) : chunk
    tryRead()
  })
  socket.on('error', (error) => waiting?.failed(error))
  socket.on('close', () => waiting?.failed(new Error('the connection was closed')))
  return () =>
    new Promise((done, failed) => {
      waiting = { done, failed }
      tryRead()
    })
}

export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!
