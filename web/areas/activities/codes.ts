import { randomBytes } from '../../platform/chance.ts'

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const length = 8

/** Eight letters by chance (40 bits), of which no two look alike: it opens a booking, or a request, for whoever has it. */
export const newCode = (): string => [...randomBytes(length)].map((byte) => alphabet[byte & 31]).join('')

/** What was typed, as it is kept; undefined where it can be no code. Case, spaces and dashes do not matter. */
export function readCode(typed: string): string | undefined {
  const code = typed
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1')
  return code.length === length && [...code].every((letter) => alphabet.includes(letter)) ? code : undefined
}

export const formatCode = (code: string): string => `${code.slice(0, 4)}-${code.slice(4)}`
