import {
  createCipheriv,
  createDecipheriv,
  createPrivateKey,
  createPublicKey,
  diffieHellman,
  generateKeyPairSync,
  hkdfSync,
  type KeyObject,
} from 'node:crypto'

/** Bytes of what is sealed, whatever it says: nobody can tell a long letter from a short one, or from none. */
export const letterSize = 4096
const spki = Buffer.from('302a300506032b656e032100', 'hex')
const pkcs8 = Buffer.from('302e020100300506032b656e04220420', 'hex')
const publicOf = (raw: Buffer) => createPublicKey({ key: Buffer.concat([spki, raw]), format: 'der', type: 'spki' })
const rawOf = (key: KeyObject) => key.export({ format: 'der', type: 'spki' }).subarray(-32)

/** The private half as it is wrapped; only ever kept wrapped, or in memory. */
export type Pair = { publicKey: Buffer; privateKey: Buffer }

export function newPair(): Pair {
  const { publicKey, privateKey } = generateKeyPairSync('x25519')
  return {
    publicKey: rawOf(publicKey),
    privateKey: privateKey.export({ format: 'der', type: 'pkcs8' }).subarray(-32),
  }
}

export const privateKeyOf = (raw: Buffer): KeyObject =>
  createPrivateKey({ key: Buffer.concat([pkcs8, raw]), format: 'der', type: 'pkcs8' })
export const publicKeyOf = (key: KeyObject): Buffer => rawOf(createPublicKey(key))

export const derived = (
  secret: Buffer,
  info: string,
  length = 32,
  salt: string | Buffer = 'folkmoot concerns',
): Buffer => Buffer.from(hkdfSync('sha256', secret, salt, info, length))

/** Text in a frame of a fixed size: its length, itself, nothing. */
export function framed(text: string, size: number): Buffer {
  const bytes = Buffer.from(text, 'utf8')
  if (bytes.length > size - 4) throw new RangeError(`${bytes.length} bytes do not fit in ${size}`)
  const frame = Buffer.alloc(size)
  frame.writeUInt32BE(bytes.length)
  bytes.copy(frame, 4)
  return frame
}
export const unframed = (frame: Buffer): string => frame.subarray(4, 4 + frame.readUInt32BE()).toString('utf8')

/** The key and nonce of one letter: from a secret that only its passing key and the receiver's make. */
const forOne = (shared: Buffer, passing: Buffer, receiver: Buffer) => {
  const both = derived(shared, 'letter', 44, Buffer.concat([passing, receiver]))
  return [both.subarray(0, 32), both.subarray(32)] as const
}

/** Seals to a public key (X25519, HKDF-SHA-256, AES-256-GCM). Who sealed it cannot open it again. */
export function sealTo(receiver: Buffer, text: string): Buffer {
  const passing = newPair()
  const shared = diffieHellman({ privateKey: privateKeyOf(passing.privateKey), publicKey: publicOf(receiver) })
  const [key, nonce] = forOne(shared, passing.publicKey, receiver)
  const cipher = createCipheriv('aes-256-gcm', key, nonce)
  const body = Buffer.concat([cipher.update(framed(text, letterSize)), cipher.final()])
  return Buffer.concat([Buffer.from([1]), passing.publicKey, body, cipher.getAuthTag()])
}

/** What a letter says, or undefined where it was not sealed to this key or is not whole. */
export function openLetter(key: KeyObject, receiver: Buffer, letter: Buffer): string | undefined {
  try {
    const passing = letter.subarray(1, 33)
    const shared = diffieHellman({ privateKey: key, publicKey: publicOf(passing) })
    const [secret, nonce] = forOne(shared, passing, receiver)
    const decipher = createDecipheriv('aes-256-gcm', secret, nonce, { authTagLength: 16 })
    decipher.setAuthTag(letter.subarray(-16))
    return unframed(Buffer.concat([decipher.update(letter.subarray(33, -16)), decipher.final()]))
  } catch {
    return undefined
  }
}
