import { createHash, createPrivateKey, createPublicKey, type KeyObject, sign, verify } from 'node:crypto'
import { canonical, type Json } from './canonical.ts'
import { fromHex } from './digest.ts'

/** What a tree was at some time: how many lines, and the root over them. `at` is in UTC, as in a line. */
export type TreeHead = { readonly log: string; readonly size: number; readonly root: string; readonly at: string }

/** A head with whose key signed it (SHA-256 of the public key in DER form) and the signature in base64. */
export type SignedHead = TreeHead & { readonly key: string; readonly signature: string }

const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?Z$/

/**
 * Signs a head: whoever keeps it can show later what the record was, and that the keeper of the key said so.
 * The signature is Ed25519 over the canonical form (RFC 8785) of log, size, root, at and `type`, which is `tree-head`,
 * so that no signature over anything else can pass for one.
 *
 * Source: RFC 6962, section 3.5, for what a head says; RFC 8032 for Ed25519.
 *
 * @param head `log` names the record, such as its address
 * @param privateKey an Ed25519 key, as a key object or PEM
 * @throws RangeError for another kind of key, or a head of another form
 * @example
 * const pem = '-----BEGIN PRIVATE KEY-----\nMC4CAQAwBQYDK2VwBCIEIJ1hsZ3v/VpguoRK9JLsLMREScVpezJpGXA7rAMcrn9g\n-----END PRIVATE KEY-----'
 * const head = { log: 'example', size: 0, root: createTree().root(), at: '2026-06-19T16:30:00Z' }
 * signHead(head, pem).signature.length // => 88
 */
export function signHead(head: TreeHead, privateKey: KeyObject | string): SignedHead {
  const key = typeof privateKey === 'string' ? createPrivateKey(privateKey) : privateKey
  const { log, size, root, at } = head
  if (!Number.isSafeInteger(size) || size < 0) throw new RangeError(`size is ${size}: expected a whole number from 0`)
  if (!instant.test(at))
    throw new RangeError(`at is ${JSON.stringify(at)}: expected a time in UTC such as 2026-06-19T16:30:00Z`)
  fromHex(root, 'root')
  const signature = sign(null, textOf(head), ed25519(key)).toString('base64')
  return { log, size, root, at, key: fingerprint(createPublicKey(key)), signature }
}

/**
 * Whether a head was signed with a key. Nothing of the head is trusted; only the key is.
 *
 * @param publicKey an Ed25519 key, as a key object or PEM
 * @throws RangeError for another kind of key
 * @example
 * const pem = '-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VwAyEA11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=\n-----END PUBLIC KEY-----'
 * const root = createTree().root()
 * isSignedBy({ log: 'example', size: 0, root, at: '2026-06-19T16:30:00Z', key: '', signature: '' }, pem) // => false
 */
export function isSignedBy(head: SignedHead, publicKey: KeyObject | string): boolean {
  const key = ed25519(typeof publicKey === 'string' ? createPublicKey(publicKey) : publicKey)
  if (head?.key !== fingerprint(key) || typeof head.signature !== 'string') return false
  try {
    const signature = Buffer.from(head.signature, 'base64')
    return signature.toString('base64') === head.signature && verify(null, textOf(head), key, signature)
  } catch {
    return false
  }
}

function textOf({ log, size, root, at }: TreeHead): Buffer {
  return Buffer.from(canonical({ type: 'tree-head', log, size, root, at } satisfies Record<string, Json>))
}

function ed25519(key: KeyObject): KeyObject {
  if (key.asymmetricKeyType !== 'ed25519')
    throw new RangeError(`The key is of the type ${key.asymmetricKeyType ?? key.type}: expected ed25519`)
  return key
}

const fingerprint = (key: KeyObject) =>
  createHash('sha256')
    .update(key.export({ type: 'spki', format: 'der' }))
    .digest('hex')
