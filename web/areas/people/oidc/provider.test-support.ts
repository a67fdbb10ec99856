import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import Provider from 'oidc-provider'

/** Somebody as the provider knows them. */
export type Vouched = { sub: string; email?: string; email_verified?: boolean; amr?: string[]; acr?: string }
export type TestProvider = { issuer: string; is(person: Vouched): void; declines(): void; close(): Promise<void> }

/** A real OpenID Connect provider on the loopback address. It signs in at once whoever it was told to. */
export async function openProvider(redirectUri: string): Promise<TestProvider> {
  let person: Vouched | undefined
  let handle: (request: IncomingMessage, response: ServerResponse) => void = () => {}
  const server = createServer((request, response) => handle(request, response))
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: 'folkmoot',
        client_secret: 'a secret of the test',
        redirect_uris: [redirectUri],
        grant_types: ['authorization_code'],
        response_types: ['code'],
      },
    ],
    claims: { openid: ['sub', 'acr', 'amr'], email: ['email', 'email_verified'] },
    acrValues: ['phr'],
    cookies: { keys: ['only for a test'] },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_: unknown, { uid }: { uid: string }) => `/interaction/${uid}` },
    findAccount: (_: unknown, sub: string) => ({ accountId: sub, claims: () => ({ ...person, sub }) }),
    renderError: (ctx: { body: string }, _: unknown, error: Error) => {
      ctx.body = error.message
    },
  })
  const serve = provider.callback()
  handle = (request, response) => {
    if (request.url?.startsWith('/interaction/')) void interact(request, response)
    else serve(request, response)
  }
  async function interact(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { prompt, params, session } = await provider.interactionDetails(request, response)
    if (!person)
      return provider.interactionFinished(request, response, { error: 'access_denied', error_description: 'declined' })
    if (prompt.name === 'login')
      return provider.interactionFinished(request, response, {
        login: {
          accountId: person.sub,
          ...(person.amr ? { amr: person.amr } : {}),
          ...(person.acr ? { acr: person.acr } : {}),
        },
      })
    const grant = new provider.Grant({ accountId: session!.accountId, clientId: params.client_id })
    grant.addOIDCScope('openid email')
    return provider.interactionFinished(request, response, { consent: { grantId: await grant.save() } })
  }
  return {
    issuer,
    is: (someone) => {
      person = someone
    },
    declines: () => {
      person = undefined
    },
    close: () => new Promise((done) => server.close(() => done())),
  }
}

/** Goes to the provider as a browser would, keeping its cookies, until it leads back to us. */
export async function throughProvider(start: string, home: string): Promise<string> {
  const cookies = new Map<string, string>()
  let at = start
  for (let steps = 0; steps < 12; steps++) {
    const response = await fetch(at, {
      redirect: 'manual',
      headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
    })
    for (const cookie of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(cookie)!
      cookies.set(name!, value!)
    }
    const to = response.headers.get('location')
    if (!to) throw new Error(`the provider stopped: ${response.status} ${await response.text()}`)
    at = new URL(to, at).href
    if (at.startsWith(home)) return at.slice(home.length)
  }
  throw new Error('the provider leads nowhere')
}
