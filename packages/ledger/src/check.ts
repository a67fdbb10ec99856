import { canonical, type Json } from './canonical.ts'
import { fault, genesis, type Line, leafHash } from './line.ts'

/** The first thing found wrong. `line` counts from 1 in the file; `place` is what that line says it is, if it says. */
export type Failure = {
  ok: false
  line: number
  place: number | null
  reason: 'not-json' | 'not-a-line' | 'wrong-place' | 'wrong-previous' | 'wrong-hash' | 'wrong-head'
  /** The same as a sentence, with what was expected and what was found. */
  message: string
}

/** Either the whole chain holds, with how many lines it has and the hash of its last, or the first thing wrong. */
export type Check = { ok: true; count: number; head: string } | Failure

export type Checker = {
  /** Takes the next line, without its line feed: null while all is well, then the same failure for good. */
  push(text: string | Uint8Array): Failure | null
  /** Says how it went. May be asked at any time; only a `head` makes sure that the end was not cut off. */
  end(): Check
}

/**
 * `head`: the hash that the last line should have, kept somewhere the file's keeper cannot reach.
 * `each`: hears the hash of every line that holds, in order.
 */
export type Options = { head?: string; each?: (hash: string) => void }

/**
 * Checks a chain as it is read, line by line, holding no more than the line in hand.
 *
 * A line must be exactly `canonical(line)`: then no byte can change unseen. Give bytes rather than text where
 * you have them: text may have been through a decoder that hides broken UTF-8. A blank last line is fine.
 *
 * A chain finds any change inside it, but not a tail that was cut off, or a new chain in place of the old:
 * for that give the `head` that you kept.
 *
 * @example
 * const checker = createChecker()
 * checker.push('{"at":"yesterday"}')?.reason // => 'not-a-line'
 */
export function createChecker(options: Options = {}): Checker {
  let lines = 0
  let blank = false
  let head = genesis
  let failure: Failure | null = null

  const fail = (reason: Failure['reason'], place: number | null, message: string): Failure => {
    failure = { ok: false, line: lines, place, reason, message: `Line ${lines}: ${message}` }
    return failure
  }

  function push(input: string | Uint8Array): Failure | null {
    if (failure) return failure
    if (blank) return fail('not-json', null, 'it is empty, and more lines follow.')
    lines++
    const text = typeof input === 'string' ? input : decode(input)
    if (text === '') {
      blank = true
      return null
    }
    const value = text === null ? undefined : parse(text)
    if (value === undefined) return fail('not-json', null, `it is not JSON${text === null ? ' in UTF-8' : ''}.`)
    const place = placeOf(value)
    const wrong = notALine(value, text!)
    if (wrong) return fail('not-a-line', place, `${wrong}.`)

    const { hash, previous } = value as Line
    if (place !== lines) return fail('wrong-place', place, `its place is ${place}, but ${lines} was expected.`)
    if (previous !== head) {
      return fail('wrong-previous', place, `it follows the hash ${previous}, but the line before has ${head}.`)
    }
    // The text is canonical, so the hash stands behind three texts whose quotes are escaped: the first match is it.
    const expected = leafHash(text!.replace(`,"hash":${JSON.stringify(hash)}`, ''))
    if (hash !== expected) return fail('wrong-hash', place, `its hash is ${hash}, but what it says has ${expected}.`)
    head = hash
    options.each?.(hash)
    return null
  }

  function end(): Check {
    if (failure) return failure
    const count = blank ? lines - 1 : lines
    if (options.head === undefined || options.head === head) return { ok: true, count, head }
    const message = `The chain ends at line ${count} with the hash ${head}, but ${options.head} was expected.`
    return { ok: false, line: count, place: count || null, reason: 'wrong-head', message }
  }

  return { push, end }
}

/**
 * Checks a whole chain at once, stopping at the first thing wrong.
 *
 * @param lines the lines of the file in order, without their line feeds
 * @example
 * check([]) // => { ok: true, count: 0, head: genesis }
 */
export function check(lines: Iterable<string | Uint8Array>, options: Options = {}): Check {
  const checker = createChecker(options)
  for (const line of lines) if (checker.push(line)) break
  return checker.end()
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

function decode(bytes: Uint8Array): string | null {
  try {
    return utf8.decode(bytes)
  } catch {
    return null
  }
}

function parse(text: string): Json | undefined {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function placeOf(value: Json): number | null {
  const place = isObject(value) ? value['place'] : null
  return typeof place === 'number' ? place : null
}

const fields = new Set(['at', 'commitment', 'deed', 'hash', 'place', 'previous', 'public'])

function notALine(value: Json, text: string): string | null {
  if (!isObject(value)) return 'it is JSON, but not an object'
  const stranger = Object.keys(value).find((name) => !fields.has(name))
  if (stranger !== undefined) return `it has a member ${JSON.stringify(stranger)}, which no line has`
  const wrong = fault(value)
  if (wrong) return wrong
  for (const name of ['previous', 'hash']) if (typeof value[name] !== 'string') return `${name} is missing or not text`
  try {
    return canonical(value) === text ? null : 'it is not in the canonical form of RFC 8785'
  } catch (error) {
    return (error as RangeError).message
  }
}

function isObject(value: Json): value is { [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
