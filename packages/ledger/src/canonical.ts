/** A value that JSON can say: numbers are finite doubles, strings hold no lone surrogates. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

/** How many arrays and objects may stand inside each other, so that a hostile file cannot exhaust the stack. */
const deepest = 500

/**
 * Writes a value in the one form that everybody writes it in, so that everybody gets the same hash.
 * No spaces; members sorted by the UTF-16 code units of their names; numbers and strings as ECMAScript writes them.
 *
 * Source: RFC 8785 (JSON Canonicalization Scheme), sections 3.2.1 to 3.2.3.
 *
 * @param value any JSON value, at most 500 arrays and objects deep
 * @returns text to be encoded as UTF-8
 * @throws RangeError for NaN, an infinity, a lone surrogate, deeper nesting, or anything JSON cannot say
 *   (undefined, bigint, Date, Map, a hole in an array)
 * @example
 * canonical({ b: 1.0, a: ['é', null] }) // => '{"a":["é",null],"b":1}'
 */
export function canonical(value: Json): string {
  return write(value, 0)
}

function write(value: Json, depth: number): string {
  if (value === null || typeof value === 'boolean') return String(value)
  if (typeof value === 'number') return writeNumber(value)
  if (typeof value === 'string') return writeString(value)
  if (depth === deepest) throw new RangeError(`JSON nested deeper than ${deepest} levels has no canonical form here`)
  if (Array.isArray(value)) return writeArray(value, depth)
  if (isPlain(value)) return writeObject(value, depth)
  throw new RangeError(`${describe(value)} has no canonical form: it is not JSON`)
}

function writeNumber(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`${value} has no canonical form: numbers must be finite`)
  return JSON.stringify(value)
}

/** Text without quotes, backslashes, controls or surrogates: most text by far, and written as it stands. */
const simple = /^[ !#-[\]-\ud7ff\ue000-\uffff]*$/

function writeString(value: string): string {
  if (simple.test(value)) return `"${value}"`
  if (!value.isWellFormed()) {
    throw new RangeError(`${JSON.stringify(value)} has no canonical form: it holds a lone surrogate`)
  }
  return JSON.stringify(value)
}

function writeArray(items: Json[], depth: number): string {
  let text = '['
  for (let i = 0; i < items.length; i++) text += (i > 0 ? ',' : '') + write(items[i]!, depth + 1)
  return `${text}]`
}

function writeObject(members: { [key: string]: Json }, depth: number): string {
  let text = '{'
  // Without a comparator, sort() compares UTF-16 code units: the order that RFC 8785 asks for.
  for (const name of Object.keys(members).sort()) {
    text += `${(text.length > 1 ? ',' : '') + writeString(name)}:${write(members[name]!, depth + 1)}`
  }
  return `${text}}`
}

function isPlain(value: unknown): value is { [key: string]: Json } {
  if (typeof value !== 'object' || value === null) return false
  const prototype = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

function describe(value: unknown): string {
  return typeof value === 'object' ? (value?.constructor?.name ?? 'object') : `${typeof value} ${String(value)}`
}
