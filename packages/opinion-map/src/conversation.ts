/** Whose place the groups are made from. */
export const enough = { votes: 7, people: 15 } as const

/**
 * Who is in the conversation: those with at least 7 votes (or as many as there are statements), those who were in before,
 * and, while that makes fewer than 15, those with the most votes, the first of them where several have as many.
 *
 * Source: kernel specification 1.4.
 *
 * @param votes how many votes each person gave
 * @param statements how many statements there are to vote on
 * @param before 1 for who was in before
 * @returns 1 for each person who is in
 */
export function whoIsIn(votes: Uint32Array, statements: number, before?: Uint8Array): Uint8Array {
  const needed = Math.max(1, Math.min(enough.votes, statements))
  const inside = new Uint8Array(votes.length)
  let count = 0
  for (let p = 0; p < votes.length; p++)
    if (votes[p]! >= needed || before?.[p] === 1) {
      inside[p] = 1
      count++
    }
  if (count >= enough.people) return inside
  const others = Array.from(votes.keys()).filter((p) => inside[p] === 0 && votes[p]! > 0)
  others.sort((a, b) => votes[b]! - votes[a]! || a - b)
  for (const p of others.slice(0, enough.people - count)) inside[p] = 1
  return inside
}
