import type { Sql } from '../../../platform/db.ts'
import type { Ctx } from '../../../platform/http.ts'
import { newChallenge } from './challenge.ts'
import { algorithms } from './rules.ts'

const patience = 5 * 60_000

/** The site a passkey belongs to: the host that the person sees. */
export const siteOf = (ctx: Pick<Ctx, 'url' | 'production'>) => ({
  id: ctx.url.hostname,
  origin: `${ctx.production.scheme}://${ctx.url.host}`,
})

/** What the browser needs to ask a device for one of its passkeys: of this account, or any it keeps for this site. */
export async function signInOptions(ctx: Ctx, accountId?: string): Promise<string> {
  const known = accountId ? await listCredentials(ctx.db, accountId) : []
  return JSON.stringify({
    challenge: newChallenge(ctx.acting, { deed: 'sign-in', visitor: ctx.visitor() }),
    rpId: siteOf(ctx).id,
    timeout: patience,
    userVerification: 'preferred',
    allowCredentials: known.map(({ credentialId, transports }) => ({
      id: credentialId,
      type: 'public-key',
      transports,
    })),
  })
}

/** What the browser needs to make a passkey for the person who is signed in. */
export async function registerOptions(ctx: Ctx, email: string): Promise<string> {
  const { id: accountId, name } = ctx.person!
  const { generateRegistrationOptions } = await import('@simplewebauthn/server')
  const challenge = newChallenge(ctx.acting, { deed: 'register', visitor: ctx.visitor(), account: accountId })
  const options = await generateRegistrationOptions({
    rpName: ctx.settings.name,
    rpID: siteOf(ctx).id,
    userID: new Uint8Array(Buffer.from(accountId.replaceAll('-', ''), 'hex')),
    userName: email,
    userDisplayName: name,
    challenge: new Uint8Array(Buffer.from(challenge, 'base64url')),
    timeout: patience,
    attestationType: 'none',
    supportedAlgorithmIDs: algorithms,
    excludeCredentials: (await listCredentials(ctx.db, accountId)).map(({ credentialId, transports }) => ({
      id: credentialId,
      transports,
    })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'preferred' },
  })
  return JSON.stringify(options)
}

const listCredentials = (db: Sql, accountId: string) =>
  db
    .selectFrom('passkeys')
    .select(['credential_id as credentialId', 'transports'])
    .where('account_id', '=', accountId)
    .orderBy('created_at')
    .execute()
