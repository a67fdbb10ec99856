import { type BallotBox, limits } from '../ballot-box.ts'
import { PbFault } from './fault.ts'
import { splitFields } from './fields.ts'
import { hashByte, type IdTable } from './ids.ts'

/** Which columns of a vote matter, and what ballots are put in. */
export type VoteForm = {
  columns: number
  vote: number
  points: number | null
  find: IdTable
  box: BallotBox
  /** Into how many parts points are cut so far: 10 once a file has given 1.5. */
  parts: number
}

const semicolon = 59
const comma = 44
const quote = 34
const space = 32
const zero = 48
const nine = 57
const utf8 = new TextDecoder('utf-8', { fatal: true })

/**
 * Reads one row of votes from its bytes and casts it. Rows with quotes, points that are not whole, and anything odd
 * go the slow way, which knows what to say.
 *
 * @returns how many projects stood on the ballot more than once
 */
export function readVote(form: VoteForm, bytes: Uint8Array, from: number, to: number, line: number): number {
  let voteFrom = -1
  let voteTo = -1
  let pointsFrom = -1
  let pointsTo = -1
  let column = 0
  let start = from
  for (let at = from; at <= to; at++) {
    const byte = at === to ? semicolon : bytes[at]!
    if (byte === quote) return readFields(form, decode(bytes, from, to, line), line)
    if (byte !== semicolon) continue
    if (column === form.vote) {
      voteFrom = start
      voteTo = at
    } else if (column === form.points) {
      pointsFrom = start
      pointsTo = at
    }
    column++
    start = at + 1
  }
  if (column !== form.columns) throw ragged(column, form.columns, line)
  return readBallot(form, bytes, voteFrom, voteTo, pointsFrom, pointsTo, line)
}

function readBallot(
  form: VoteForm,
  bytes: Uint8Array,
  from: number,
  to: number,
  nextPoints: number,
  pointsTo: number,
  line: number,
): number {
  let repeated = 0
  let points = nextPoints
  if (from === to || (bytes[from] === space && blank(bytes, from, to))) {
    form.box.cast()
    return 0
  }
  for (let at = from; at <= to; ) {
    while (at < to && bytes[at] === space) at++
    let end = at
    let hash = 0
    while (end < to && bytes[end] !== comma) hash = hashByte(hash, bytes[end++]!)
    let last = end
    if (last > at && bytes[last - 1] === space) {
      while (last > at && bytes[last - 1] === space) last--
      hash = bytes.subarray(at, last).reduce(hashByte, 0)
    }
    const project = form.find(bytes, at, last, hash)
    if (project < 0)
      throw new PbFault(
        line,
        `the vote names ${JSON.stringify(decode(bytes, at, last, line).slice(0, 60))}, which is no project of the list.`,
      )
    let weight = 1
    if (form.points !== null) {
      let close = points
      while (close < pointsTo && bytes[close] !== comma) close++
      if (points > pointsTo || close === points) throw new PbFault(line, 'there are fewer points than projects.')
      weight = wholePoints(bytes, points, close) * form.parts
      if (!(weight <= limits.weight)) weight = oddPoints(form, decode(bytes, points, close, line), line)
      points = close + 1
    }
    if (!form.box.put(project, weight)) repeated++
    at = end + 1
  }
  if (form.points !== null && points <= pointsTo) throw new PbFault(line, 'there are more points than projects.')
  form.box.cast()
  return repeated
}

function readFields(form: VoteForm, text: string, line: number): number {
  const fields = splitFields(text, line)
  if (fields.length !== form.columns) throw ragged(fields.length, form.columns, line)
  const vote = new TextEncoder().encode(fields[form.vote]!)
  const points = form.points === null ? '' : fields[form.points]!
  const both = new TextEncoder().encode(`${fields[form.vote]}${points}`)
  return readBallot(form, both, 0, vote.length, vote.length, both.length, line)
}

/** A whole number in digits only, or NaN. */
function wholePoints(bytes: Uint8Array, from: number, to: number): number {
  let value = 0
  for (let at = from; at < to; at++) {
    const byte = bytes[at]!
    if (byte < zero || byte > nine) return Number.NaN
    value = value * 10 + byte - zero
  }
  return value
}

function oddPoints(form: VoteForm, text: string, line: number): number {
  const found = /^\+?(\d{1,10})(?:\.(\d{1,9}))?$/.exec(text.trim())
  if (!found) throw new PbFault(line, `${JSON.stringify(text.slice(0, 60))} is not a number of points from 0.`)
  const part = (found[2] ?? '').replace(/0+$/, '')
  try {
    while (form.parts < 10 ** part.length) {
      form.box.rescale(10)
      form.parts *= 10
    }
  } catch (error) {
    throw new PbFault(line, `${(error as RangeError).message}.`)
  }
  const weight = Number(found[1]! + part) * (form.parts / 10 ** part.length)
  if (weight > limits.weight)
    throw new PbFault(line, `${text.trim()} points: the limit is ${limits.weight / form.parts}.`)
  return weight
}

function blank(bytes: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (bytes[at] !== space) return false
  return true
}

const ragged = (found: number, expected: number, line: number): PbFault =>
  new PbFault(line, `it has ${found} fields; the heading has ${expected}.`)

export function decode(bytes: Uint8Array, from: number, to: number, line: number): string {
  try {
    return utf8.decode(bytes.subarray(from, to))
  } catch {
    throw new PbFault(line, 'it is not UTF-8.')
  }
}
