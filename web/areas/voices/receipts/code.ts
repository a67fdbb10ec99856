/**
 * Receipt codes: nine letters drawn by chance (45 bits) and a check letter, from 32 signs of which no two look alike.
 * What looks like a sign outside the alphabet is read as the one inside: O as 0, I and L as 1.
 */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const length = 10

/** Multiplies two elements of the field of 32 (polynomial x^5 + x^2 + 1). */
function times(a: number, b: number): number {
  let product = 0
  for (let bit = 0; bit < 5; bit++) if (b & (1 << bit)) product ^= a << bit
  for (let bit = 8; bit >= 5; bit--) if (product & (1 << bit)) product ^= 0b100101 << (bit - 5)
  return product
}

const weights = Array.from({ length }, (_, place) => {
  let weight = 1
  for (let i = 0; i < place; i++) weight = times(weight, 2)
  return weight
})

/**
 * The weighted sum of all ten letters is zero in a valid code. Weights differ and none is zero, so one wrong letter,
 * or two letters that changed places, always shows.
 */
const sum = (places: number[]) => places.reduce((total, value, place) => total ^ times(value, weights[place]!), 0)

/** A code from nine numbers below 32, with its check letter. */
export function codeOf(drawn: readonly number[]): string {
  const rest = sum([...drawn])
  const check = alphabet.split('').findIndex((_, value) => times(value, weights[length - 1]!) === rest)
  return [...drawn, check].map((value) => alphabet[value]).join('')
}

/** As it is shown: 7QK4-M2XD-9R. */
export const formatReceipt = (code: string): string => `${code.slice(0, 4)}-${code.slice(4, 8)}-${code.slice(8)}`

/** Reads what a person typed: case, spaces and dashes do not matter. A slip of the pen is told apart from an unknown code. */
export function parseReceipt(text: string): { code: string } | 'mistyped' {
  const code = text
    .replace(/[\s\p{Pd}]/gu, '')
    .toUpperCase()
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1')
  const places = [...code].map((letter) => alphabet.indexOf(letter))
  return places.length === length && !places.includes(-1) && sum(places) === 0 ? { code } : 'mistyped'
}
