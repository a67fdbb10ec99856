import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Hono } from 'hono'
import { sql } from 'kysely'
import { brandOf } from './chrome.ts'
import type { Parts } from './context.ts'
import { registry } from './platform/metrics.ts'
import { settingsOf } from './platform/settings.ts'
import { brandCss } from './ui/style/brand.ts'

const types: Record<string, string> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  woff2: 'font/woff2',
  svg: 'image/svg+xml',
  png: 'image/png',
  map: 'application/json',
  json: 'application/json',
  webmanifest: 'application/manifest+json',
}
/** The one module that serves pages itself, only those that are kept on shared devices; it asks nobody but us. */
const ofWorker = {
  'service-worker-allowed': '/field/',
  'content-security-policy': "default-src 'none'; connect-src 'self'",
}
const forever = 'public, max-age=31536000, immutable'

/** What belongs to no area: health, metrics, built assets and the council's colours. */
export function systemRoutes(hono: Hono<{ Bindings: { peer: string } }>, parts: Parts): void {
  hono.get('/health', (c) => c.json({ ok: true }))
  hono.get('/ready', async (c) => {
    try {
      await sql`select 1`.execute(parts.councils.platform)
      return c.json({ ok: true })
    } catch {
      return c.json({ ok: false, reason: 'The database does not answer.' }, 503)
    }
  })
  // Numbers about the process are for the machine it runs on, not for the world that a proxy lets in.
  hono.get('/metrics', async (c) =>
    ['127.0.0.1', '::1', '::ffff:127.0.0.1'].includes(c.env.peer) && !c.req.header('x-forwarded-for')
      ? c.text(await registry.metrics(), 200, { 'content-type': registry.contentType })
      : c.text('Page not found', 404),
  )
  const assets = new Map<string, { raw: Buffer; gzip: Buffer }>()
  hono.get('/assets/:name', (c) => {
    const name = c.req.param('name')
    const file = join(parts.assetFolder, name)
    if (!assets.has(name)) {
      if (!/^[\w-][\w.-]*$/.test(name) || !existsSync(file)) return c.text('Page not found', 404)
      const raw = readFileSync(file)
      assets.set(name, { raw, gzip: gzipSync(raw, { level: 9 }) })
    }
    const kept = assets.get(name)!
    const squeezed = /\.(css|js|svg|json)$/.test(name) && /\bgzip\b/.test(c.req.header('accept-encoding') ?? '')
    return new Response(new Uint8Array(squeezed ? kept.gzip : kept.raw), {
      headers: {
        'content-type': types[name.split('.').pop() ?? ''] ?? 'application/octet-stream',
        'cache-control': forever,
        'x-content-type-options': 'nosniff',
        vary: 'accept-encoding',
        ...(name.startsWith('field-worker') ? ofWorker : {}),
        ...(squeezed ? { 'content-encoding': 'gzip' } : {}),
      },
    })
  })
  hono.get('/brand.css', async (c) => {
    const council = await parts.councils.byHost(new URL(c.req.url).host)
    if (!council) return c.text('Page not found', 404)
    return new Response(brandCss(brandOf(await settingsOf(council))), {
      headers: { 'content-type': types['css']!, 'cache-control': forever },
    })
  })
  hono.get('/robots.txt', (c) => c.text('User-agent: *\nDisallow: /desk\nDisallow: /receipts/\nDisallow: /sign-in\n'))
  hono.get('/.well-known/security.txt', async (c) => {
    const council = await parts.councils.byHost(new URL(c.req.url).host)
    if (!council) return c.text('Page not found', 404)
    const expires = new Date(parts.clock().getTime() + 180 * 86_400_000).toISOString()
    return c.text(`Contact: ${council.origin}/contact\nExpires: ${expires}\nPreferred-Languages: en, cy\n`)
  })
}
