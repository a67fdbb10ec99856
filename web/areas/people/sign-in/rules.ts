import { type Age, type NameRefusal, nameRefusal } from '../accounts/rules.ts'

/** Minutes a sign-in link works. */
export const linkMinutes = 15

export type LinkState = 'open' | 'used' | 'late' | 'unknown'

export function linkState(row: { expiresAt: Date; usedAt: Date | null } | undefined, now: Date): LinkState {
  if (!row) return 'unknown'
  if (row.usedAt) return 'used'
  return row.expiresAt <= now ? 'late' : 'open'
}

export type NewcomerRefusal = NameRefusal | 'age-missing'
export type NewcomerRefusals = { name?: NewcomerRefusal; age?: NewcomerRefusal }

/** What a newcomer still has to tell us. Who is under 13 is turned away kindly, elsewhere: that is no mistake of theirs. */
export function newcomerRefusals({ name, age }: { name: string; age: string }): NewcomerRefusals {
  if (age === 'under-13') return {}
  const wrong = nameRefusal(name)
  return { ...(wrong ? { name: wrong } : {}), ...(isAge(age) ? {} : { age: 'age-missing' as const }) }
}

export const isAge = (text: string): text is Age => text === 'under-13' || text === '13-to-17' || text === '18-plus'
