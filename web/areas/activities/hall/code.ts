import { randomBytes } from '../../../platform/chance.ts'

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** Six signs of which no two look alike: 30 bits, for a few hours, behind a limit on wrong ones. */
export const newHallCode = (): string => [...randomBytes(6)].map((byte) => alphabet[byte & 31]).join('')

/** What a person typed: case, spaces and dashes do not matter; what looks like another sign is read as that. */
export function readHallCode(text: string): string | undefined {
  const code = text
    .replace(/[\s\p{Pd}]/gu, '')
    .toUpperCase()
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1')
  return code.length === 6 && [...code].every((sign) => alphabet.includes(sign)) ? code : undefined
}

/** As it is shown: 7QK 4M2. */
export const formatHallCode = (code: string): string => `${code.slice(0, 3)} ${code.slice(3)}`
