import { get } from 'node:http'

export type Heard = { id: string | undefined; event: string; data: Record<string, unknown> }
export type Following = {
  status: number
  headers: Record<string, unknown>
  events: (Heard & { at: number })[]
  ended(): boolean
  close(): void
}
type Where = { port: number; host: string; path: string; headers?: Record<string, string> }

/** Reads a stream of server-sent events as a browser does, and keeps each with the moment at which it came. */
export const follow = ({ port, host, path, headers = {} }: Where): Promise<Following> =>
  new Promise((done, failed) => {
    const request = get({ port, host: '127.0.0.1', path, agent: false, headers: { host, ...headers } }, (response) => {
      const events: (Heard & { at: number })[] = []
      let held = ''
      let ended = false
      response.setEncoding('utf8')
      response.on('data', (text: string) => {
        const at = performance.now()
        const whole = (held + text).split('\n\n')
        held = whole.pop()!
        for (const lines of whole) {
          const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(lines)?.[1]
          const event = field('event')
          if (event) {
            const heard = { id: field('id'), event, data: JSON.parse(field('data') ?? '{}') }
            events.push(Object.defineProperty(heard, 'at', { value: at }) as Heard & { at: number })
          }
        }
      })
      response.on('close', () => {
        ended = true
      })
      response.on('error', () => {})
      done({
        status: response.statusCode!,
        headers: response.headers,
        events,
        ended: () => ended,
        close: () => request.destroy(),
      })
    })
    request.on('error', failed)
  })
