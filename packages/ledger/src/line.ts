import { hash as digest } from 'node:crypto'
import { canonical, type Json } from './canonical.ts'

/** The hash before the first line: 64 zeros. */
export const genesis: string = '0'.repeat(64)

/**
 * One line of the chain. In a file it stands as `canonical(line)`, followed by a line feed.
 *
 * - `place`: 1 for the first line, then one more each time
 * - `at`: when, in UTC, as RFC 3339 writes it: `2026-06-19T16:30:00.000Z`
 * - `deed`: what was done, such as `decision.published`
 * - `commitment`: stands for the details that are not public, see {@link commitment}
 * - `public`: what anyone may read; absent where there is nothing
 * - `previous`: the hash of the line before, or {@link genesis}
 * - `hash`: covers all the others, see {@link seal}
 *
 * Hashes and commitments are SHA-256 as 64 lower-case hexadecimal digits.
 */
export type Line = {
  place: number
  at: string
  deed: string
  commitment: string
  public?: Json
  previous: string
  hash: string
}

const hexadecimal = /^[0-9a-f]{64}$/
const instant = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?Z$/

/**
 * Ties an entry to the line before it: hash = SHA-256(0x00 || canonical(everything but the hash)).
 * The byte 0x00 marks a leaf, as RFC 6962 section 2.1 does, so that no leaf can pass for a node of a tree.
 *
 * @param previous the hash of the line before, or {@link genesis} for the first
 * @param entry what happened; see {@link Line} for the units
 * @throws RangeError naming the field, its value and what was expected; or as {@link canonical} does
 * @example
 * const entry = { place: 1, at: '2026-06-19T16:30:00.000Z', deed: 'project.opened', commitment: 'ab'.repeat(32) }
 * seal(genesis, entry).hash // => 'dad8f36dabae1dcefdece4483ac6abbad60c40b8e8213fad0a4f9c0862ea08f2'
 */
export function seal(previous: string, entry: Omit<Line, 'previous' | 'hash'>): Line {
  const wrong = fault(entry)
  if (wrong) throw new RangeError(wrong)
  if (!hexadecimal.test(previous)) throw new RangeError(`previous is ${show(previous)}: expected ${digits}`)
  const { place, at, deed, commitment } = entry
  const body = {
    place,
    at,
    deed,
    commitment,
    ...(entry.public === undefined ? {} : { public: entry.public }),
    previous,
  }
  return { ...body, hash: leafHash(canonical(body)) }
}

/**
 * Stands for details that must stay private: publish the commitment, keep the salt beside the details.
 * Whoever is later shown both can check them against the line; once the salt is erased nobody can,
 * not even by guessing. SHA-256(canonical([salt, details])).
 *
 * @param salt drawn anew for every line from a cryptographic source: 16 characters or more, at least 128 bits of chance
 * @param details any JSON
 * @returns 64 lower-case hexadecimal digits
 * @throws RangeError for a salt under 16 characters, or as {@link canonical} does
 * @example
 * commitment('5f1e0c9a7b3d4826', { by: 'Ama' }) // => '1a27573b364998e49cc64c561a8d55018f5b7156a529a31b7eeacf8b7f5f0082'
 */
export function commitment(salt: string, details: Json): string {
  if (salt.length < 16) throw new RangeError(`The salt has ${salt.length} characters: at least 16 are needed`)
  return digest('sha256', canonical([salt, details]))
}

export function leafHash(body: string): string {
  return digest('sha256', `\0${body}`)
}

/** What keeps an entry from being sealed, as a sentence, or null. Nothing is assumed about its types. */
export function fault(entry: { [Field in keyof Omit<Line, 'previous' | 'hash'>]?: unknown }): string | null {
  const { place, at, deed, commitment } = entry
  if (!Number.isSafeInteger(place) || (place as number) < 1) {
    return `place is ${show(place)}: expected a whole number from 1 to ${Number.MAX_SAFE_INTEGER}`
  }
  if (typeof at !== 'string' || !instant.test(at)) {
    return `at is ${show(at)}: expected a time in UTC such as 2026-06-19T16:30:00.000Z`
  }
  if (typeof deed !== 'string' || deed === '') return `deed is ${show(deed)}: expected some text`
  if (typeof commitment !== 'string' || !hexadecimal.test(commitment)) {
    return `commitment is ${show(commitment)}: expected ${digits}`
  }
  return null
}

const digits = '64 lower-case hexadecimal digits'

function show(value: unknown): string {
  return typeof value === 'string' ? JSON.stringify(value.slice(0, 80)) : String(value)
}
