import type { Side } from './types.ts'

export type Counted = Record<Side, number>
/** Votes of those who sit there now, and how many do. */
export type Tally = { yes: Counted; no: Counted; filled: Counted }
export type Outcome = 'passed' | 'rejected' | 'open'
/** What a motion still lacks. */
export type Lack = 'community-yes' | 'officer-yes' | 'majority' | 'community-half'

const all = (counted: Counted) => counted.community + counted.officer

/** More officers sit there than people of the community: nothing passes, whoever agrees. */
export const outnumbered = (filled: Counted): boolean => filled.community < filled.officer

export const filledOf = (seats: readonly { side: Side; counts: boolean }[]): Counted => {
  const of = (side: Side) => seats.filter((seat) => seat.counts && seat.side === side).length
  return { community: of('community'), officer: of('officer') }
}

export function lacks({ yes, filled }: Tally): Lack[] {
  return [
    ...(yes.community < 1 ? ['community-yes' as const] : []),
    ...(yes.officer < 1 ? ['officer-yes' as const] : []),
    ...(2 * all(yes) <= all(filled) ? ['majority' as const] : []),
    ...(outnumbered(filled) ? ['community-half' as const] : []),
  ]
}

/**
 * One seat, one vote. It passes when more than half of all filled seats say yes, somebody of each side among them, and
 * the community fills at least half of them. It fails when that can no longer be reached by those who have not voted.
 */
export function outcomeOf(tally: Tally): Outcome {
  if (!lacks(tally).length) return 'passed'
  const { yes, no, filled } = tally
  const silent = all(filled) - all(yes) - all(no)
  return silent < 1 || 2 * all(no) >= all(filled) ? 'rejected' : 'open'
}

export const tallyOf = (
  seats: ReadonlyMap<string, Side>,
  votes: readonly { seatId: string; yes: boolean }[],
): Tally => {
  const tally: Tally = {
    yes: { community: 0, officer: 0 },
    no: { community: 0, officer: 0 },
    filled: { community: 0, officer: 0 },
  }
  for (const side of seats.values()) tally.filled[side]++
  for (const { seatId, yes } of votes) {
    const side = seats.get(seatId)
    if (side) tally[yes ? 'yes' : 'no'][side]++
  }
  return tally
}
