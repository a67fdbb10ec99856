import { sql } from 'kysely'
import { expect } from 'vitest'
import type { App } from '../app.ts'
import type { Clock } from '../platform/clock.ts'
import type { Council } from '../platform/councils.ts'
import { inspect } from './inspect.ts'
import { keepSeen, routeAt } from './seen.ts'

/** A page as a test sees it: checked by the inspector before it is handed over. */
export type Visit = {
  status: number
  html: string
  text: string
  headers: Headers
  location: string | null
  url: string
  title: string
}

export type SendOptions = {
  files?: Record<string, { name: string; type: string; bytes: Uint8Array }>
  origin?: string | null
  token?: string
  headers?: Record<string, string>
  peer?: string
  /** The person chose to do nothing, so nothing is recorded. */
  nothingDone?: boolean
}

/** A browser without JavaScript: cookies, forms and redirects against the application as a function. Every page it sees is inspected. */
export class Browser {
  readonly cookies = new Map<string, string>()
  account: string | undefined
  peer = '127.0.0.1'
  readonly app: App
  readonly council: Council
  readonly clock: Clock
  constructor(app: App, council: Council, clock: Clock) {
    this.app = app
    this.council = council
    this.clock = clock
  }

  get origin(): string {
    return `http://${this.council.hosts[0]}`
  }

  async visit(path: string, headers: Record<string, string> = {}): Promise<Visit> {
    return this.#go(new Request(new URL(path, this.origin), { headers: { ...this.#headers(), ...headers } }), path)
  }

  /** Visits and follows redirects, as a person would. */
  async follow(path: string): Promise<Visit> {
    let page = await this.visit(path)
    for (let i = 0; i < 5 && page.location; i++) page = await this.visit(page.location)
    return page
  }

  /** Sends a form by POST. The token comes from this browser's own page unless given. */
  async send(
    path: string,
    fields: Record<string, string | readonly string[]> = {},
    options: SendOptions = {},
  ): Promise<Visit> {
    const token = options.token ?? (await this.#token())
    const pairs = Object.entries({ ...fields, _token: token }).flatMap(([name, value]) =>
      (Array.isArray(value) ? value : [value as string]).map((v): [string, string] => [name, v]),
    )
    let body: URLSearchParams | FormData = new URLSearchParams(pairs)
    if (options.files) {
      body = new FormData()
      for (const [name, value] of pairs) body.append(name, value)
      for (const [name, file] of Object.entries(options.files))
        body.append(name, new Blob([new Uint8Array(file.bytes)], { type: file.type }), file.name)
    }
    const origin = options.origin === undefined ? this.origin : options.origin
    const headers = { ...this.#headers(), ...(origin ? { origin } : {}), ...options.headers }
    const page = await this.#go(
      new Request(new URL(path, this.origin), { method: 'POST', headers, body }),
      path,
      options.peer,
    )
    if (!options.nothingDone) await this.#isRecorded(page)
    return page
  }

  /** Sends a form and follows where it leads. */
  async submit(
    path: string,
    fields: Record<string, string | readonly string[]> = {},
    options: SendOptions = {},
  ): Promise<Visit> {
    const sent = await this.send(path, fields, options)
    return sent.location ? this.follow(sent.location) : sent
  }

  /** A token as a page with a form would carry it. */
  async #token(): Promise<string> {
    const { newVisitor, readVisitor, visitorCookie, formToken } = await import('../platform/visitor.ts')
    const visitor = readVisitor(this.council.keys, this.cookies.get('folkmoot_visitor')) ?? newVisitor()
    this.cookies.set('folkmoot_visitor', visitorCookie(this.council.keys, visitor))
    return formToken(this.council.keys, visitor, this.clock())
  }

  /** A deed that was done stands in the record under the name that its route gives. */
  async #isRecorded({ status, location, url }: Visit): Promise<void> {
    const deed = routeAt('POST', url)?.records
    if (
      !deed ||
      deed === 'nothing-changes' ||
      deed === 'broker.own-record' ||
      status !== 303 ||
      location?.startsWith('/sign-in')
    )
      return
    const { rows } = await sql`select from record_entries where deed = ${deed} limit 1`.execute(this.council.db)
    expect(rows.length, `POST ${url} says that it records ${deed}`).toBe(1)
  }

  #headers(): Record<string, string> {
    return {
      host: this.council.hosts[0]!,
      cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; '),
    }
  }

  async #go(request: Request, path: string, peer = this.peer): Promise<Visit> {
    const response = await this.app.fetch(request, peer)
    for (const cookie of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(cookie)!
      if (/Max-Age=0/.test(cookie)) this.cookies.delete(name!)
      else this.cookies.set(name!, value!)
    }
    const html = await response.text()
    const page: Visit = {
      status: response.status,
      html,
      headers: response.headers,
      location: response.headers.get('location'),
      url: path,
      title: /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '',
      text: textOf(html),
    }
    expect(page.status, `${request.method} ${path} is a bug:\n${page.text.slice(0, 300)}`).not.toBe(500)
    if (response.headers.get('content-type')?.startsWith('text/html') && html) await inspect(page)
    keepSeen(routeAt(request.method, path), page)
    return page
  }
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", nbsp: ' ' }
const textOf = (html: string): string =>
  html
    .replace(/<(script|style)[\s\S]*?<\/\1>/g, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&(amp|lt|gt|quot|#39|nbsp);/g, (_, name: string) => entities[name]!)
    .replace(/\s+/g, ' ')
