import { collectVotes, type VoteRow } from './collect.ts'
import { union } from './votes/order.ts'
import { codesFor, type Votes } from './votes/votes.ts'

/**
 * The same votes with newer ones: what {@link collectVotes} would give for the old rows and then the new.
 * The work is a copy of the votes, whatever their number, and a merge of the rows that changed.
 *
 * @param votes left as they were
 * @param rows newer votes, oldest first
 * @throws RangeError as {@link packVotes} does
 * @example
 * const before = collectVotes([{ participant: 'Ama', statement: 'more trees', vote: 1 }])
 * const after = addVotes(before, [{ participant: 'Ben', statement: 'more trees', vote: -1 }])
 * after.participantIds // => ['Ama', 'Ben']
 * Array.from(after.codes) // => [2, 0]
 */
export function addVotes(votes: Votes, rows: Iterable<VoteRow>): Votes {
  const fresh = collectVotes(rows)
  const people = union(votes.participantIds, fresh.participantIds)
  const things = union(votes.statementIds, fresh.statementIds)
  const start = new Uint32Array(people.ids.length + 1)
  const codes = codesFor(things.ids.length, votes.codes.length + fresh.codes.length)
  const old = things.leftStays ? votes.codes : renumbered(votes.codes, things.left, things.ids.length)
  const newer = renumbered(fresh.codes, things.right, things.ids.length)

  const counts = new Uint32Array(things.ids.length * 3)
  for (let s = 0; s < things.left.length; s++) counts.set(votes.counts.subarray(s * 3, s * 3 + 3), things.left[s]! * 3)

  let end = 0
  let copied = 0
  let l = 0
  const copyTo = (until: number) => {
    codes.set(old.subarray(copied, until), end)
    end += until - copied
    copied = until
  }
  for (let r = 0; r <= fresh.participantIds.length; r++) {
    const stop = r < fresh.participantIds.length ? people.right[r]! : people.ids.length
    for (; l < votes.participantIds.length && people.left[l]! < stop; l++)
      start[people.left[l]!] = end + votes.start[l]! - copied
    copyTo(votes.start[l]!)
    if (r === fresh.participantIds.length) break
    start[stop] = end
    const known = l < votes.participantIds.length && people.left[l] === stop
    const until = known ? votes.start[++l]! : copied
    for (let n = fresh.start[r]!; copied < until || n < fresh.start[r + 1]!; ) {
      const a = copied < until ? Math.floor(old[copied]! / 3) : Infinity
      const b = n < fresh.start[r + 1]! ? Math.floor(newer[n]! / 3) : Infinity
      const code = b <= a ? newer[n++]! : old[copied]!
      if (b <= a) counts[code]!++
      if (a === b) counts[old[copied]!]!--
      if (a <= b) copied++
      codes[end++] = code
    }
  }
  start[people.ids.length] = end
  return {
    participantIds: people.ids,
    statementIds: things.ids,
    start,
    codes: end === codes.length ? codes : codes.slice(0, end),
    counts,
  }
}

function renumbered(codes: Votes['codes'], places: Uint32Array, statements: number): Votes['codes'] {
  const table = new Uint32Array(places.length * 3)
  for (let s = 0; s < places.length; s++) for (let v = 0; v < 3; v++) table[s * 3 + v] = places[s]! * 3 + v
  const moved = codesFor(statements, codes.length)
  for (let i = 0; i < codes.length; i++) moved[i] = table[codes[i]!]!
  return moved
}
