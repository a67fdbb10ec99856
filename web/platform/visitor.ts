import { randomBytes } from './chance.ts'
import { newId } from './ids.ts'
import type { Keys } from './keys.ts'

/** A browser that came back: a random id in a signed cookie. It says nothing about who sits there. */
export type Visitor = { id: string; fresh: boolean }

export const readVisitor = (keys: Keys, cookie: string | undefined): Visitor | undefined => {
  const [id, signature] = cookie?.split('.') ?? []
  return id && signature && keys.verify('visitor', id, signature) ? { id, fresh: false } : undefined
}
export const newVisitor = (): Visitor => ({ id: newId(), fresh: true })
export const visitorCookie = (keys: Keys, visitor: Visitor): string =>
  `${visitor.id}.${keys.sign('visitor', visitor.id)}`

const hour = 3600_000
const life = 24

/** A form token: good for one browser, for a day. Each copy differs, so that compressed pages do not betray it. */
export function formToken(keys: Keys, visitor: Visitor, now: Date): string {
  const at = Math.floor(now.getTime() / hour).toString(36)
  const nonce = randomBytes(6).toString('base64url')
  return `${at}.${nonce}.${keys.sign('form', `${visitor.id} ${at} ${nonce}`)}`
}

export function checkToken(keys: Keys, visitor: Visitor | undefined, token: string, now: Date): boolean {
  if (!visitor) return false
  const [at = '', nonce = '', signature = ''] = token.split('.')
  const age = Math.floor(now.getTime() / hour) - Number.parseInt(at, 36)
  return age >= 0 && age <= life && keys.verify('form', `${visitor.id} ${at} ${nonce}`, signature)
}
