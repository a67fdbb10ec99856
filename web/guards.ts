import { gzipSync } from 'node:zlib'
import type { Ctx } from './platform/http.ts'

type Guarding = { scheme: 'http' | 'https'; tiles?: { url: string } | undefined }
const transport = { 'strict-transport-security': 'max-age=31536000; includeSubDomains' }
type Asked = Pick<Ctx, 'id' | 'language' | 'person' | 'request'>

/** Headers that guard every answer. */
export function guards(parts: Guarding, ctx: Asked, response: Response): Record<string, string> {
  const tiles = parts.tiles ? ` ${new URL(parts.tiles.url.replace(/[{}]/g, '')).origin}` : ''
  const frames = response.headers.get('x-embed') ? '*' : "'none'"
  return {
    'content-security-policy': `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:${tiles}; font-src 'self'; media-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors ${frames}`,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'same-origin',
    'permissions-policy': 'camera=(), microphone=(), geolocation=(self)',
    'cross-origin-opener-policy': 'same-origin',
    ...(frames === '*' ? {} : { 'x-frame-options': 'DENY', 'cross-origin-resource-policy': 'same-origin' }),
    ...(parts.scheme === 'https' ? transport : {}),
    'x-request-id': ctx.id,
    'content-language': ctx.language,
  }
}

/** The least that any answer carries, for those that no council draws: assets, health, listings, refusals at the door. */
export function guardPlain(parts: Pick<Guarding, 'scheme'>, response: Response): Response {
  if (response.headers.has('x-request-id')) return response
  const { status, body } = response
  const headers = new Headers(response.headers)
  const least = {
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'same-origin',
    'cache-control': 'no-store',
    ...(parts.scheme === 'https' ? transport : {}),
  }
  for (const [name, value] of Object.entries(least)) if (!headers.has(name)) headers.set(name, value)
  return new Response(body, { status, headers })
}

/** The answer as it leaves: guarded, with its cookies, kept by nobody who should not, and squeezed. Only what is the same for everybody may be kept. */
export async function finish(
  parts: Guarding,
  ctx: Asked,
  response: Response,
  setCookies: string[],
  shared: boolean,
): Promise<Response> {
  const headers = new Headers(response.headers)
  for (const [name, value] of Object.entries(guards(parts, ctx, response))) headers.set(name, value)
  headers.delete('x-embed')
  if (!headers.has('cache-control'))
    headers.set('cache-control', shared && !setCookies.length && !ctx.person ? 'no-cache' : 'private, no-store')
  for (const cookie of setCookies) headers.append('set-cookie', cookie)
  headers.append('vary', 'cookie, accept-encoding')
  if (
    !response.body ||
    headers.has('content-encoding') ||
    headers.has('accept-ranges') ||
    !squeezable.test(headers.get('content-type') ?? '') ||
    !/\bgzip\b/.test(ctx.request.headers.get('accept-encoding') ?? '')
  )
    return new Response(response.body, { status: response.status, headers })
  headers.set('content-encoding', 'gzip')
  headers.delete('content-length')
  // A page is whole already; a table may be long, and is squeezed as it comes.
  const squeezed = headers.get('content-type')!.startsWith('text/html')
    ? new Uint8Array(gzipSync(Buffer.from(await response.arrayBuffer()), { level: 3 }))
    : response.body.pipeThrough(new CompressionStream('gzip'))
  return new Response(squeezed, { status: response.status, headers })
}

const squeezable = /^(text\/(html|csv|calendar)|application\/([a-z.]+\+)?(json|xml))\b/
