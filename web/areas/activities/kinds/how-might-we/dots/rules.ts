/** What one person wants to have on some ideas; on all others they keep what they have. */
export type Wanted = ReadonlyMap<string, number>
export type DotsRefusal = 'closed' | 'not-dots' | 'too-many-dots' | 'too-many-on-one' | 'no-such-idea'

export function dotsRefusal(
  wanted: Wanted,
  before: ReadonlyMap<string, number>,
  { dots, each }: { dots: number; each: number },
): DotsRefusal | undefined {
  const numbers = [...wanted.values()]
  if (numbers.some((n) => !Number.isInteger(n) || n < 0)) return 'not-dots'
  if (numbers.some((n) => n > each)) return 'too-many-on-one'
  return totalOf(wanted, before) > dots ? 'too-many-dots' : undefined
}

export function totalOf(wanted: Wanted, before: ReadonlyMap<string, number>): number {
  let total = 0
  for (const n of wanted.values()) total += n
  for (const [idea, n] of before) if (!wanted.has(idea)) total += n
  return total
}
