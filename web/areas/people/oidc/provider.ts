import type { Configuration } from 'openid-client'
import { guardedFetch } from './guarded-fetch.ts'

export type ProviderConfig = { issuer: string; clientId: string; clientSecret: string }

const known = new Map<string, { found: Promise<Configuration>; until: number }>()
const hour = 3600_000

/** What a provider says of itself, asked once an hour; a failure is asked again at once. */
export function discoverProvider(
  { issuer, clientId, clientSecret }: ProviderConfig,
  now: Date,
): Promise<Configuration> {
  const before = known.get(issuer)
  if (before && before.until > now.getTime()) return before.found
  const found = discover(new URL(issuer), clientId, clientSecret)
  known.set(issuer, { found, until: now.getTime() + hour })
  found.catch(() => known.delete(issuer))
  return found
}

async function discover(issuer: URL, clientId: string, clientSecret: string): Promise<Configuration> {
  const client = await import('openid-client')
  return client.discovery(issuer, clientId, clientSecret, undefined, {
    [client.customFetch]: guardedFetch(issuer) as never,
    timeout: 8,
    ...(issuer.protocol === 'http:' ? { execute: [client.allowInsecureRequests] } : {}),
  })
}
