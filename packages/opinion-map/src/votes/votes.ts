/** A vote on a statement: agree is 1, disagree is -1, pass is 0. No vote is no row at all. */
export type Vote = -1 | 0 | 1

/**
 * Who voted how on what, packed: one small number a vote.
 *
 * - `participantIds`: everybody with at least one vote, in the order of ids (whole numbers by size, then other text)
 * - `statementIds`: every statement with at least one vote, in the same order
 * - `start`: the votes of participant i are `codes[start[i]]` up to `codes[start[i + 1]]`; length participants + 1
 * - `codes`: `3 * statement + vote + 1`, rising within each participant; 16 bits wide up to 21,845 statements
 * - `counts`: how often each code occurs; length 3 * statements
 */
export type Votes = {
  readonly participantIds: readonly string[]
  readonly statementIds: readonly string[]
  readonly start: Uint32Array
  readonly codes: Uint16Array | Uint32Array
  readonly counts: Uint32Array
}

/** A statement as far as the map needs it. Everything but the id may be absent. */
export type Statement = {
  readonly id: string
  /** -1 rejected, 0 not yet looked at, 1 accepted. */
  readonly moderation?: -1 | 0 | 1
  /** About the person, not an opinion: left out of the map. */
  readonly meta?: boolean
  readonly text?: string
}

/** How many participants and statements a map may have. */
export const most = { participants: 1_000_000, statements: 100_000, votes: 2 ** 31 } as const

/** An array wide enough for the codes of so many statements. */
export function codesFor(statements: number, length: number): Uint16Array | Uint32Array {
  return statements * 3 <= 65_536 ? new Uint16Array(length) : new Uint32Array(length)
}
