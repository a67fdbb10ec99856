import type { View } from '../ui/layout/view.ts'
import type { Acting, Actor } from './acting.ts'
import type { Council, Councils } from './councils.ts'
import type { Files } from './files.ts'
import type { Form } from './form.ts'
import type { LimitName } from './limits.ts'
import type { Feed } from './live.ts'
import type { Person } from './session.ts'
import type { Settings } from './settings.ts'
import type { House, Reading } from './subjects.ts'
import type { Translator } from './translator.ts'

/** Who a route's door is open to. */
export type Policy = { name: string; admits(person: Person | null): 'yes' | 'sign-in' | 'second-factor' | 'not-found' }
export const anyone: Policy = { name: 'anyone', admits: () => 'yes' }
export const signedIn: Policy = { name: 'signed-in', admits: (person) => (person ? 'yes' : 'sign-in') }

/** Everything a handler may know about one request. */
export type Ctx = Reading & {
  id: string
  request: Request
  url: URL
  params: Record<string, string>
  address: string
  council: Council
  councils: Councils
  files: Files
  house: House
  settings: Settings
  /** What was sent; empty for GET. */
  form: Form
  /** Id of this browser; asking for it sets the cookie. */
  visitor(): string
  /** Token for a form on the page that is about to be shown. */
  token(): string
  /** Who acts, for deeds. */
  by: Actor
  acting: Acting
  /** Draws a page. */
  show(view: View, status?: number): Response
  /** After a deed: go there, with a sentence saying what was done. */
  seeOther(href: string, notice?: string): Response
  notFound(): Response
  /** A stream of server-sent events for a page that changes while it is read. */
  follow(feed: Feed): Response
  /** Counts against a limit; returns the calm page when it is used up. */
  limited(name: LimitName, key?: string): Promise<Response | undefined>
  /** Staff saw something sensitive: it is recorded. */
  sawSensitive(what: string, subject: string, why?: string): Promise<void>
  cookies: Cookies
  production: {
    example: boolean
    scheme: 'http' | 'https'
    data: string
    tiles?: { url: string; attribution: string } | undefined
    /** A service that translates, where one is configured. */
    translator?: Translator | undefined
    /** The OpenID Connect provider of the council's staff, where one is configured. */
    oidc?: { issuer: string; clientId: string; clientSecret: string } | undefined
    /** The domain of addresses at which we take letters; without one we take none. */
    mailDomain?: string | undefined
  }
}

export type Cookies = {
  get(name: CookieName): string | undefined
  set(name: CookieName, value: string, seconds?: number): void
  clear(name: CookieName): void
  /** Whether this answer sets or clears any. */
  readonly changed: boolean
}
export type CookieName = 'session' | 'visitor' | 'language' | 'notice'

/** Any URL of the house, whatever its parameters. */
export type AnyPath = { readonly pattern: string }

export type Handler = (ctx: Ctx) => Promise<Response> | Response

export type Route = {
  method: 'GET' | 'POST'
  path: AnyPath
  who: Policy
  /** The deed that a POST writes into the record; `nothing-changes` for a POST that only looks, such as a look-up; `broker.own-record` for what stands in the broker's record alone. */
  records: string | null
  handle: Handler
  /** Public page that is the same for every visitor: may be kept for a few seconds. */
  cached: boolean
  /** Page of the staff that may be kept for a few seconds for one session. */
  kept: boolean
  /** Bytes that a POST may carry. */
  limit: number
  /** POST without a form token, for machines (one-click unsubscribe): it must be safe to send by anyone who has the address. */
  open: boolean
  /** Asking for it leaves no trace with the council: no line of the log, no count, no word that something changed. */
  untold: boolean
}

export type RouteOptions = { cached?: boolean; kept?: boolean; limit?: number; open?: boolean; untold?: boolean }

export const get = (path: AnyPath, who: Policy, handle: Handler, options: RouteOptions = {}): Route => ({
  method: 'GET',
  path,
  who,
  records: null,
  handle,
  cached: options.cached ?? false,
  kept: options.kept ?? false,
  limit: 0,
  open: false,
  untold: options.untold ?? false,
})
export const post = (
  path: AnyPath,
  who: Policy,
  records: string,
  handle: Handler,
  options: RouteOptions = {},
): Route => ({
  method: 'POST',
  path,
  who,
  records,
  handle,
  cached: false,
  kept: false,
  limit: options.limit ?? 200_000,
  open: options.open ?? false,
  untold: options.untold ?? false,
})

/** A file or feed as a response. */
export const text = (
  body: string | Uint8Array | ReadableStream,
  type: string,
  headers: Record<string, string> = {},
): Response => new Response(body as BodyInit, { headers: { 'content-type': type, ...headers } })

export const download = (body: string | Uint8Array | ReadableStream, type: string, name: string): Response =>
  text(body, type, {
    'content-disposition': `attachment; filename="${name.replace(/[^\w.-]+/g, '-')}"`,
    'cache-control': 'private, no-store',
  })
