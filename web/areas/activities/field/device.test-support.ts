import { randomUUID } from 'node:crypto'
import type { Browser, SendOptions } from '../../../town/browser.ts'
import type { TestHouse } from '../../../town/house.ts'
import { sealTo } from './envelope.ts'

type Joined = {
  number: number
  token: string
  codes: string[]
  session: { code: string; publicKey: string; counters: string[] }
  forms: { id: string; questions: { key: string }[]; quick: boolean; survey: unknown }[]
}
export type Outcome = { id: string; state: string; receipt?: string; reason?: string; settled?: boolean }
type Values = Record<string, string>
export type Packed = { id: string; sealed: string }

const utf8 = new TextEncoder()

/** A device of a field session in tests: it seals as the page does, and its clock may be wrong. */
export class TestDevice {
  readonly browser: Browser
  readonly code: string
  joined!: Joined
  /** How far its clock is ahead of the house's. */
  ahead = 0
  constructor(browser: Browser, code: string) {
    this.browser = browser
    this.code = code
  }

  get now(): number {
    return this.browser.clock().getTime() + this.ahead
  }

  async join(pin: string, name = ''): Promise<{ status: number; body: Joined & { refused?: string } }> {
    const { status, body } = await this.post('devices', { pin, name, at: String(this.now) })
    if (status === 200) this.joined = body as Joined
    return { status, body: body as Joined & { refused?: string } }
  }

  async post(to: string, fields: Values, options: SendOptions = {}) {
    const page = await this.browser.send(`/field/${this.code}/${to}`, fields, { origin: null, ...options })
    const isJson = page.headers.get('content-type')?.startsWith('application/json')
    return { status: page.status, body: isJson ? (JSON.parse(page.html) as unknown) : page.text }
  }

  async seal(about: string, bytes: Uint8Array<ArrayBuffer>): Promise<Buffer> {
    const key = new Uint8Array(Buffer.from(this.joined.session.publicKey, 'base64'))
    return Buffer.from(await sealTo(key, `${about.split(' ')[0]} ${this.code} ${about.split(' ')[1]}`, bytes))
  }

  /** One finished answer, locked. */
  async finish(
    values: Values,
    change: { id?: string; activity?: string; at?: number; code?: string; language?: string } = {},
  ): Promise<Packed> {
    const id = change.id ?? randomUUID()
    const given = {
      id,
      activity: this.joined.forms[0]!.id,
      language: 'en',
      at: this.now,
      code: this.joined.codes.shift() ?? '',
      values,
      ...change,
    }
    const sealed = await this.seal(`answer ${id}`, utf8.encode(JSON.stringify(given)))
    return { id, sealed: sealed.toString('base64') }
  }

  async sync(
    answers: readonly Packed[],
    more: {
      tallies?: { counter: number; count: number; version: number }[]
      token?: string
      waiting?: number
      cleared?: true
    } = {},
  ): Promise<{ status: number; answers: Outcome[]; codes: string[]; refused?: string; over?: true }> {
    const parcel = {
      at: this.now,
      waiting: more.waiting ?? answers.length,
      codes: this.joined.codes.length,
      answers,
      tallies: more.tallies ?? [],
      ...(more.cleared ? { cleared: true } : {}),
    }
    const token = more.token ?? this.joined.token
    const { status, body } = await this.post('sync', { token, parcel: JSON.stringify(parcel) })
    return { status, ...(body as { answers: Outcome[]; codes: string[] }) }
  }

  async sendFile(id: string, about: Record<string, unknown>, bytes: Uint8Array) {
    const said = utf8.encode(JSON.stringify({ at: this.now, ...about }))
    const length = Buffer.alloc(4)
    length.writeUInt32BE(said.length)
    const sealed = await this.seal(`file ${id}`, new Uint8Array(Buffer.concat([length, said, bytes])))
    const files = { sealed: { name: 'sealed', type: 'application/octet-stream', bytes: sealed } }
    return this.post('files', { token: this.joined.token, id, now: String(this.now) }, { files })
  }
}

/** What an officer types for a session that began yesterday. */
export function sessionFields(now: Date, change: Record<string, string | string[]>): Record<string, string | string[]> {
  const first = new Date(now.getTime() - 24 * 3600_000)
  return {
    place: 'Saturday market',
    channel: 'event',
    partner: '',
    'day-day': String(first.getDate()),
    'day-month': String(first.getMonth() + 1),
    'day-year': String(first.getFullYear()),
    days: '5',
    graceHours: '24',
    mostDevices: '3',
    mostAnswers: '50',
    resetSeconds: '60',
    counters: 'Talked with us\nTook a leaflet',
    outreach: '',
    ...change,
  }
}

/** A session that an officer prepared, and devices that join it. */
export async function prepareSession(
  house: TestHouse,
  officer: Browser,
  projectId: string,
  fields: Record<string, string | string[]>,
) {
  const made = await officer.send(`/desk/projects/${projectId}/field/new`, fields)
  if (made.status !== 303) throw new Error(made.text)
  const page = await officer.visit(made.location!)
  const code = /\/field\/([0-9A-Z]{10})/.exec(page.html)![1]!
  const pin = /Number for the device\s+(\d{8})/.exec(page.text)![1]!
  const device = async (name = '') => {
    const one = new TestDevice(await house.browser(), code)
    const { status, body } = await one.join(pin, name)
    if (status !== 200) throw new Error(body.refused)
    return one
  }
  return { path: made.location!, code, pin, device }
}
