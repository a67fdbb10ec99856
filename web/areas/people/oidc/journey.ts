import { createHash } from 'node:crypto'
import type { Acting } from '../../../platform/acting.ts'
import { deed } from '../../../platform/db.ts'
import { discoverProvider, type ProviderConfig } from './provider.ts'
import { type Claims, type ProviderRefusal, readClaims } from './rules.ts'

/** A sign-in under way, sealed into the `state` that the provider hands back: only the browser that began it can end it. */
type Journey = { visitor: string; verifier: string; nonce: string; returnTo: string; at: number }

const minutes = 15

export type Beginning = { visitor: string; returnTo: string; redirectUri: string }

/** Where to send somebody to sign in with their provider. */
export async function beginJourney(
  at: Acting,
  config: ProviderConfig,
  { visitor, returnTo, redirectUri }: Beginning,
): Promise<URL | { refused: ProviderRefusal }> {
  const client = await import('openid-client')
  try {
    const provider = await discoverProvider(config, at.now)
    const journey: Journey = {
      visitor,
      returnTo,
      verifier: client.randomPKCECodeVerifier(),
      nonce: client.randomNonce(),
      at: at.now.getTime(),
    }
    return client.buildAuthorizationUrl(provider, {
      redirect_uri: redirectUri,
      scope: 'openid email',
      code_challenge: await client.calculatePKCECodeChallenge(journey.verifier),
      code_challenge_method: 'S256',
      state: at.council.keys.seal(JSON.stringify(journey)).toString('base64url'),
      nonce: journey.nonce,
    })
  } catch {
    return { refused: 'not-answering' }
  }
}

/** What the provider says of who came back, and where they wanted to go. Each journey ends once. */
export async function endJourney(
  at: Acting,
  config: ProviderConfig,
  url: URL,
  visitor: string,
): Promise<{ claims: Claims; issuer: string; returnTo: string } | { refused: ProviderRefusal }> {
  const state = url.searchParams.get('state') ?? ''
  const journey = openState(at, state)
  if (!journey || journey.visitor !== visitor || at.now.getTime() - journey.at > minutes * 60_000)
    return { refused: 'old' }
  if (!(await spend(at, state))) return { refused: 'old' }
  if (url.searchParams.has('error')) return { refused: 'cancelled' }
  const client = await import('openid-client')
  const provider = await discoverProvider(config, at.now).catch(() => undefined)
  if (!provider) return { refused: 'not-answering' }
  try {
    const tokens = await client.authorizationCodeGrant(provider, url, {
      pkceCodeVerifier: journey.verifier,
      expectedState: state,
      expectedNonce: journey.nonce,
      idTokenExpected: true,
    })
    const told = tokens.claims()!
    const more =
      told['email'] === undefined && provider.serverMetadata().userinfo_endpoint
        ? await client.fetchUserInfo(provider, tokens.access_token, told.sub)
        : {}
    return { claims: readClaims({ ...more, ...told }), issuer: told.iss, returnTo: journey.returnTo }
  } catch {
    return { refused: 'not-proved' }
  }
}

function openState(at: Acting, state: string): Journey | undefined {
  try {
    return JSON.parse(at.council.keys.open(Buffer.from(state, 'base64url'))) as Journey
  } catch {
    return undefined
  }
}

const spend = (at: Acting, state: string): Promise<boolean> =>
  deed(at.db, async (tx) => {
    const made = await tx
      .insertInto('used_challenges')
      .values({
        digest: createHash('sha256').update(state).digest(),
        expires_at: new Date(at.now.getTime() + minutes * 60_000),
      })
      .onConflict((c) => c.doNothing())
      .returning('digest')
      .executeTakeFirst()
    return !!made
  })
