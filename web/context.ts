import { type Assets, chromeOf } from './chrome.ts'
import { type Acting, aVisitor } from './platform/acting.ts'
import { networkOf } from './platform/address.ts'
import type { Clock } from './platform/clock.ts'
import type { Council, Councils } from './platform/councils.ts'
import type { Files } from './platform/files.ts'
import { type Form, formOf } from './platform/form.ts'
import type { Cookies, Ctx } from './platform/http.ts'
import { newId } from './platform/ids.ts'
import type { Limiter } from './platform/limits.ts'
import type { Live } from './platform/live.ts'
import type { Log } from './platform/log.ts'
import type { PageCache } from './platform/page-cache.ts'
import { lastSettings } from './platform/settings.ts'
import type { House } from './platform/subjects.ts'
import { formToken, newVisitor, readVisitor, visitorCookie } from './platform/visitor.ts'
import * as calm from './ui/layout/errors.tsx'
import { document } from './ui/layout/layout.tsx'

/** What the pipeline is made of; tests bring their own clock, files and mail. */
export type Parts = {
  councils: Councils
  house: House
  files: Files
  limiter: Limiter
  live: Live
  cache: PageCache
  clock: Clock
  log: Log
  assets: Assets
  /** Folder of the built assets. */
  assetFolder: string
  example: boolean
  scheme: 'http' | 'https'
  data: string
  tiles?: { url: string; attribution: string } | undefined
  translator?: Ctx['production']['translator']
  oidc?: Ctx['production']['oidc']
  mailDomain?: string | undefined
}

/** One request, as the door hands it over. */
export type Asked = {
  request: Request
  url: URL
  params: Record<string, string>
  address: string
  id: string
  council: Council
  now: Date
}
/** The context while it is being filled. */
export type Open = { -readonly [K in keyof Ctx]: Ctx[K] } & {
  notice?: string | undefined
  /** Somebody asked who this browser is: what is drawn is for it alone. */
  personal: boolean
  /** Something sensitive was shown, and recorded. */
  sensitive: boolean
}

const none: Form = formOf({})

/** All that a handler may know about one request, before it is known who asks. */
export function context(parts: Parts, asked: Asked, cookies: Cookies): Open {
  const { council, now } = asked
  let visitor = readVisitor(council.keys, cookies.get('visitor'))
  const browser = () => {
    ctx.personal = true
    if (!visitor) {
      visitor = newVisitor()
      cookies.set('visitor', visitorCookie(council.keys, visitor), 365 * 24 * 3600)
    }
    return visitor
  }
  const ctx: Open = {
    ...asked,
    db: council.db,
    councils: parts.councils,
    files: parts.files,
    house: parts.house,
    settings: lastSettings(council),
    form: none,
    language: 'en',
    person: null,
    personal: false,
    sensitive: false,
    by: aVisitor,
    cookies,
    production: {
      example: parts.example,
      scheme: parts.scheme,
      data: parts.data,
      tiles: parts.tiles,
      translator: parts.translator,
      oidc: parts.oidc,
      mailDomain: parts.mailDomain,
    },
    get acting(): Acting {
      return { council, db: council.db, now, by: this.by, house: parts.house }
    },
    visitor: () => browser().id,
    token: () => formToken(council.keys, browser(), now),
    show: (view, status = 200) =>
      new Response(document(view, chromeOf(ctx, ctx.settings, parts.assets, parts.example, ctx.notice)), {
        status,
        headers: { 'content-type': 'text/html; charset=utf-8', ...(view.embed ? { 'x-embed': '1' } : {}) },
      }),
    seeOther(href, notice) {
      if (notice) cookies.set('notice', encodeURIComponent(notice), 60)
      return new Response(null, { status: 303, headers: { location: href } })
    },
    notFound: () => ctx.show(calm.notFound(ctx.language), 404),
    follow: (feed) => parts.live.follow({ ...asked, visitor: visitor?.id, council: council.slug }, feed),
    async limited(name, key = networkOf(asked.address)) {
      const taken = await parts.limiter.take(name, `${council.slug} ${key}`)
      return taken.ok ? undefined : ctx.show(calm.tooMany(ctx.language, taken.seconds), 429)
    },
    async sawSensitive(what, subject, why) {
      if (!ctx.person) throw new Error('a sensitive read by nobody')
      ctx.sensitive = true
      await council.db
        .insertInto('sensitive_reads')
        .values({ id: newId(now), at: now, account_id: ctx.person.id, what, subject, why: why ?? null })
        .execute()
    },
  }
  return ctx
}
