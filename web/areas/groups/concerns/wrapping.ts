import { createCipheriv, createDecipheriv, scrypt } from 'node:crypto'
import { randomBytes } from '../../../platform/chance.ts'
import { derived } from './sealing.ts'

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** Letters and figures drawn by chance, five bits each, of which no two look alike. */
export const drawn = (length: number): string => [...randomBytes(length)].map((byte) => alphabet[byte & 31]).join('')
export const inFours = (code: string): string => code.replace(/(.{4})(?=.)/g, '$1-')
/** A code as somebody typed it, or undefined where it cannot be one. */
export function readCode(text: string, length: number): string | undefined {
  const code = text
    .replace(/[\s\p{Pd}]/gu, '')
    .toUpperCase()
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1')
  return code.length === length && [...code].every((letter) => alphabet.includes(letter)) ? code : undefined
}

export const recoveryLength = 32
export const newRecoveryCode = (): string => drawn(recoveryLength)

/** Slow on purpose: 64 MB and a good part of a second for each guess. */
const stretched = (passphrase: string, salt: Buffer): Promise<Buffer> =>
  new Promise((done, failed) =>
    scrypt(passphrase.normalize('NFKC'), salt, 32, { N: 2 ** 16, r: 8, p: 1, maxmem: 128 * 2 ** 20 }, (error, key) =>
      error ? failed(error) : done(key),
    ),
  )

function wrapped(key: Buffer, salt: Buffer, secret: Buffer): Buffer {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', key, nonce)
  return Buffer.concat([salt, nonce, cipher.update(secret), cipher.final(), cipher.getAuthTag()])
}
function unwrapped(key: Buffer, box: Buffer): Buffer | undefined {
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, box.subarray(16, 28), { authTagLength: 16 })
    decipher.setAuthTag(box.subarray(-16))
    return Buffer.concat([decipher.update(box.subarray(28, -16)), decipher.final()])
  } catch {
    return undefined
  }
}

export async function wrapByPassphrase(secret: Buffer, passphrase: string): Promise<Buffer> {
  const salt = randomBytes(16)
  return wrapped(await stretched(passphrase, salt), salt, secret)
}
export const openByPassphrase = async (box: Buffer, passphrase: string): Promise<Buffer | undefined> =>
  unwrapped(await stretched(passphrase, box.subarray(0, 16)), box)

/** A recovery code has 160 bits of chance: nobody guesses it, so it needs no slowness. */
export function wrapByRecovery(secret: Buffer, code: string): Buffer {
  const salt = randomBytes(16)
  return wrapped(derived(Buffer.from(code), 'recovery', 32, salt), salt, secret)
}
export const openByRecovery = (box: Buffer, code: string): Buffer | undefined =>
  unwrapped(derived(Buffer.from(code), 'recovery', 32, box.subarray(0, 16)), box)
