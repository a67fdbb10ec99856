import { type Rational, rational } from './rational.ts'

const written = /^(?<sign>[-+−]?)(?<whole>\d+)(?:[.,](?<part>\d+))?(?:\/(?<den>0*[1-9]\d*))?$/

/**
 * Reads a number as people and files write it: `12`, `-3.50`, `1200,5` (a comma is a decimal mark, never one that
 * parts thousands), `7/3`. Nothing is rounded. Anything else, and more than 1,000 characters, is null.
 *
 * @example
 * parseRational('12,50') // => rational(25n, 2n)
 * parseRational('1,000.00') // => null
 */
export function parseRational(text: string): Rational | null {
  if (text.length > 1000) return null
  const found = written.exec(text.trim())?.groups
  if (!found) return null
  const part = found['part'] ?? ''
  const num = BigInt(found['whole']! + part)
  const den = 10n ** BigInt(part.length) * BigInt(found['den'] ?? 1)
  return rational(found['sign'] === '-' || found['sign'] === '−' ? -num : num, den)
}

/**
 * Writes it as a decimal: exactly where `places` are enough, else rounded to that many, halves away from 0.
 * Closing zeros are left out, so a whole number has no point.
 *
 * @param places how many digits after the point at most: a whole number from 0 to 1,000
 * @throws RangeError for other `places`
 * @example
 * formatDecimal(rational(2n, 3n), 4) // => '0.6667'
 * formatDecimal(rational(-5n, 2n)) // => '-2.5'
 */
export function formatDecimal({ num, den }: Rational, places = 2): string {
  if (!Number.isInteger(places) || places < 0 || places > 1000)
    throw new RangeError(`${places} places: expected a whole number from 0 to 1000`)
  const unit = 10n ** BigInt(places)
  const size = ((num < 0n ? -num : num) * unit * 2n + den) / (den * 2n)
  const part = (size % unit).toString().padStart(places, '0').replace(/0+$/, '')
  const sign = num < 0n && size > 0n ? '-' : ''
  return `${sign}${size / unit}${places > 0 && part ? `.${part}` : ''}`
}
