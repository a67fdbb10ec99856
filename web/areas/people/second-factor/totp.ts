import { Secret, TOTP } from 'otpauth'
import { secondsAStep, stepsOff } from './rules.ts'

const totp = (secret: string, issuer = '', label = '') =>
  new TOTP({ issuer, label, secret: Secret.fromBase32(secret), algorithm: 'SHA1', digits: 6, period: secondsAStep })

/** A new secret of 160 bits, in the letters that people can type into an app. */
export const newSecret = (): string => new Secret({ size: 20 }).base32

/** The step at which a code is right, or null. */
export function stepOf(secret: string, code: string, now: Date): number | null {
  const off = totp(secret).validate({ token: code, timestamp: now.getTime(), window: stepsOff })
  return off === null ? null : Math.floor(now.getTime() / 1000 / secondsAStep) + off
}

/** What an authenticator app reads from the picture. */
export const appAddress = (secret: string, issuer: string, label: string): string =>
  totp(secret, issuer.replaceAll(':', ' '), label.replaceAll(':', ' ')).toString()
