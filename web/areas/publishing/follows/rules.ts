export const frequencies = ['weekly', 'daily', 'at-once'] as const
export type Frequency = (typeof frequencies)[number]
export type FollowRefusal = 'not-an-address' | 'frequency-unknown'

export const isFrequency = (text: string): text is Frequency => (frequencies as readonly string[]).includes(text)

/** A link in a letter asking "is this you?" works for a week. */
export const confirmDays = 7
export const isStale = (follow: { createdAt: Date; confirmedAt: Date | null }, now: Date): boolean =>
  !follow.confirmedAt && now.getTime() - follow.createdAt.getTime() > confirmDays * 86_400_000
