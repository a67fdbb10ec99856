import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto'

/** A security key in software: makes and uses discoverable passkeys as WebAuthn Level 3 describes them. */
export class Authenticator {
  readonly credentials: {
    id: Buffer
    rpId: string
    user: Buffer
    key: KeyObject
    publicKey: KeyObject
    counter: number
  }[] = []
  readonly origin: string
  /** Whether it checks who holds it, by finger, face or code. */
  readonly verifies: boolean
  constructor(origin: string, verifies = true) {
    this.origin = origin
    this.verifies = verifies
  }

  /** Answers `navigator.credentials.create`. */
  register(options: string): string {
    const { challenge, rp, user } = JSON.parse(options) as {
      challenge: string
      rp: { id: string }
      user: { id: string }
    }
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
    const credential = {
      id: randomBytes(32),
      rpId: rp.id,
      user: Buffer.from(user.id, 'base64url'),
      key: privateKey,
      publicKey,
      counter: 0,
    }
    this.credentials.push(credential)
    const { x, y } = publicKey.export({ format: 'jwk' }) as { x: string; y: string }
    const cose = map([
      [1, 2],
      [3, -7],
      [-1, 1],
      [-2, Buffer.from(x, 'base64url')],
      [-3, Buffer.from(y, 'base64url')],
    ])
    const attested = Buffer.concat([Buffer.alloc(16), Buffer.from([0, 32]), credential.id, cose])
    const authData = Buffer.concat([this.#head(rp.id, 0, 0x40), attested])
    return JSON.stringify({
      id: credential.id.toString('base64url'),
      rawId: credential.id.toString('base64url'),
      type: 'public-key',
      clientExtensionResults: {},
      response: {
        clientDataJSON: this.#client('webauthn.create', challenge).toString('base64url'),
        attestationObject: map([
          ['fmt', 'none'],
          ['attStmt', map([])],
          ['authData', authData],
        ]).toString('base64url'),
        transports: ['internal'],
      },
    })
  }

  /** Answers `navigator.credentials.get` with the last passkey it keeps for the site. */
  signIn(options: string, changes: { counter?: number; type?: string; userHandle?: string } = {}): string {
    const { challenge, rpId } = JSON.parse(options) as { challenge: string; rpId: string }
    const credential = this.credentials.findLast((one) => one.rpId === rpId)!
    credential.counter = changes.counter ?? credential.counter + 1
    const authData = this.#head(rpId, credential.counter, 0)
    const client = this.#client(changes.type ?? 'webauthn.get', challenge)
    const signature = sign(
      'sha256',
      Buffer.concat([authData, createHash('sha256').update(client).digest()]),
      credential.key,
    )
    return JSON.stringify({
      id: credential.id.toString('base64url'),
      rawId: credential.id.toString('base64url'),
      type: 'public-key',
      clientExtensionResults: {},
      response: {
        clientDataJSON: client.toString('base64url'),
        authenticatorData: authData.toString('base64url'),
        signature: signature.toString('base64url'),
        userHandle: changes.userHandle ?? credential.user.toString('base64url'),
      },
    })
  }

  #head(rpId: string, counter: number, flags: number): Buffer {
    const count = Buffer.alloc(4)
    count.writeUInt32BE(counter)
    return Buffer.concat([
      createHash('sha256').update(rpId).digest(),
      Buffer.from([0x01 | (this.verifies ? 0x04 : 0) | flags]),
      count,
    ])
  }
  #client = (type: string, challenge: string) =>
    Buffer.from(JSON.stringify({ type, challenge, origin: this.origin, crossOrigin: false }))
}

/** The little of CBOR (RFC 8949) that a passkey is written in. */
type Cbor = number | string | Buffer
const head = (major: number, n: number) =>
  n < 24
    ? Buffer.from([(major << 5) | n])
    : n < 256
      ? Buffer.from([(major << 5) | 24, n])
      : Buffer.from([(major << 5) | 25, n >> 8, n & 255])
const maps = new WeakSet<Buffer>()
function encode(value: Cbor): Buffer {
  if (typeof value === 'number') return value < 0 ? head(1, -value - 1) : head(0, value)
  if (typeof value === 'string') return Buffer.concat([head(3, Buffer.byteLength(value)), Buffer.from(value)])
  return maps.has(value) ? value : Buffer.concat([head(2, value.length), value])
}
function map(entries: [Cbor, Cbor][]): Buffer {
  const made = Buffer.concat([
    head(5, entries.length),
    ...entries.flatMap(([key, value]) => [encode(key), encode(value)]),
  ])
  maps.add(made)
  return made
}

const entities: Record<string, string> = { quot: '"', amp: '&', lt: '<', gt: '>', '#39': "'" }
/** The options that a page's passkey form carries. */
export const optionsOn = (html: string): string =>
  /data-passkey-options="([^"]*)"/
    .exec(html)![1]!
    .replace(/&(quot|amp|lt|gt|#39);/g, (_, name: string) => entities[name]!)
