export type FactorRefusal =
  | 'code-missing'
  | 'code-not-six-digits'
  | 'code-wrong'
  | 'code-used'
  | 'recovery-wrong'
  | 'setup-old'
  | 'has-app'
  | 'last-factor'
  | 'no-such-factor'

export const secondsAStep = 30
/** How many codes before and after the present one are taken, for clocks that are a little off. */
export const stepsOff = 1
export const recoveryCodeCount = 10
/** Minutes that a page which sets up an app can be left open. */
export const setupMinutes = 30

/** The six digits somebody typed, however they spaced them. */
export function readCode(text: string): string | FactorRefusal {
  const digits = text.replace(/[\s-]/g, '')
  if (!digits) return 'code-missing'
  return /^\d{6}$/.test(digits) ? digits : 'code-not-six-digits'
}

/** Whether the step of a code may be used: each only once, and never one before it. */
export const stepRefusal = (step: number | null, last: number | null): FactorRefusal | null =>
  step === null ? 'code-wrong' : last !== null && step <= last ? 'code-used' : null

const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789'

/** A recovery code from ten random bytes: 50 bits, in letters and digits that cannot be mistaken for one another. */
export function recoveryCode(bytes: Uint8Array): string {
  const code = [...bytes.subarray(0, 10)].map((byte) => letters[byte & 31]).join('')
  return `${code.slice(0, 5)}-${code.slice(5)}`
}

/** A recovery code as it is compared: case, spaces and dashes aside. */
export const readRecoveryCode = (text: string): string => text.toUpperCase().replace(/[^A-Z0-9]/g, '')
