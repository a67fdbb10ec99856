import { createCipheriv, createDecipheriv, createHmac, createSecretKey, hkdfSync, timingSafeEqual } from 'node:crypto'
import { randomBytes } from './chance.ts'

/** The installation's secrets, from configuration or the data folder, never from the database. */
export type Secrets = { secret: string; contactKey: string; equalityKey: string }

/** A council's own keys: nothing encrypted for one council opens with another's. */
export type Keys = {
  /** Signs form tokens and visitor cookies. */
  sign(purpose: string, text: string): string
  verify(purpose: string, text: string, signature: string): boolean
  /** A stable, secret-keyed fingerprint: equality of addresses without the addresses. */
  fingerprint(purpose: string, text: string): Buffer
  seal(text: string): Buffer
  open(sealed: Buffer): string
  /** Passphrase handed to the equality functions; the tables' owner never keeps it. */
  equality: string
  equalityKey(text: string): Buffer
}

const derive = (secret: string, info: string) => Buffer.from(hkdfSync('sha256', secret, 'folkmoot', info, 32))

/** As a key object: made once, it is four times as quick to use as its bytes. */
const secretKey = (secret: string, info: string) => createSecretKey(derive(secret, info))

/** The password of a database role: derived, so that it is kept nowhere. */
export const rolePassword = (secrets: Secrets, role: string): string =>
  derive(secrets.secret, `role:${role}`).toString('base64url')

/** Keys of the installation as a whole, for what belongs to no council. */
export function keysOf(secrets: Secrets, council: string): Keys {
  const signing = secretKey(secrets.secret, `sign:${council}`)
  const prints = secretKey(secrets.contactKey, `fingerprint:${council}`)
  const contact = secretKey(secrets.contactKey, `contact:${council}`)
  const equalityPrint = secretKey(secrets.equalityKey, `voice:${council}`)
  const sign = (purpose: string, text: string) =>
    createHmac('sha256', signing).update(`${purpose}\n${text}`).digest('base64url').slice(0, 32)
  return {
    sign,
    verify(purpose, text, signature) {
      const [a, b] = [Buffer.from(sign(purpose, text)), Buffer.from(signature)]
      return a.length === b.length && timingSafeEqual(a, b)
    },
    fingerprint: (purpose, text) => createHmac('sha256', prints).update(`${purpose}\n${text}`).digest(),
    seal(text) {
      const iv = randomBytes(12)
      const cipher = createCipheriv('aes-256-gcm', contact, iv)
      return Buffer.concat([Buffer.from([1]), iv, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()])
    },
    open(sealed) {
      if (sealed[0] !== 1 || sealed.length < 29) throw new Error('sealed text of an unknown form')
      const decipher = createDecipheriv('aes-256-gcm', contact, sealed.subarray(1, 13), { authTagLength: 16 })
      decipher.setAuthTag(sealed.subarray(-16))
      return Buffer.concat([decipher.update(sealed.subarray(13, -16)), decipher.final()]).toString('utf8')
    },
    equality: derive(secrets.equalityKey, `answers:${council}`).toString('base64url'),
    equalityKey: (text) => createHmac('sha256', equalityPrint).update(text).digest(),
  }
}
