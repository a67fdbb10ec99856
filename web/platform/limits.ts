import { createHash } from 'node:crypto'
import type pg from 'pg'
import { type RateLimiterAbstract, RateLimiterMemory, RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible'

/** What is limited: how many times, in how many seconds. */
export const limits = {
  'sign-in': { points: 10, seconds: 600 },
  'receipt-look-up': { points: 30, seconds: 600 },
  'broker-unlock': { points: 5, seconds: 900 },
  // Files are large: many people behind one address, each with a few.
  upload: { points: 300, seconds: 3600 },
  contact: { points: 10, seconds: 3600 },
  // The number that prepares a device has eight digits: nobody tries them all.
  'field-number': { points: 30, seconds: 600 },
  // Asking for somebody's help leads to their details when they say yes: nobody asks a whole register.
  'skill-asks': { points: 10, seconds: 86_400 },
  // A hall shares one address: many people, each within their own measure.
  'taking-part-address': { points: 2000, seconds: 600 },
  'taking-part-visitor': { points: 60, seconds: 600 },
  // A vote is one press: a hall of 500 gives some a second between them.
  'taking-part-vote-address': { points: 60_000, seconds: 600 },
  'taking-part-vote-visitor': { points: 1200, seconds: 600 },
} as const
export type LimitName = keyof typeof limits

export type Limiter = { take(name: LimitName, key: string): Promise<{ ok: true } | { ok: false; seconds: number }> }

/** Sign-in, broker's passphrase, receipt and contact limits are shared by all processes; those of taking part are counted in each, off the database's hot path. */
export function openLimiter(pool: pg.Pool | null): Limiter {
  const made = new Map<LimitName, RateLimiterAbstract>()
  const limiterOf = (name: LimitName) => {
    const before = made.get(name)
    if (before) return before
    const { points, seconds: duration } = limits[name]
    const shared = pool && !name.startsWith('taking-part')
    const limiter = shared
      ? new RateLimiterPostgres({
          storeClient: pool,
          // Bundled, the pool's class has another name, by which the limiter would not know it.
          storeType: 'pool',
          tableName: 'rate_limits',
          tableCreated: true,
          keyPrefix: name,
          points,
          duration,
          insuranceLimiter: new RateLimiterMemory({ points, duration }),
        })
      : new RateLimiterMemory({ keyPrefix: name, points, duration })
    made.set(name, limiter)
    return limiter
  }
  return {
    async take(name, key) {
      try {
        // Keys are addresses that somebody connects from or typed: of any length, and nobody's to read.
        await limiterOf(name).consume(createHash('sha256').update(key).digest('base64url'))
        return { ok: true }
      } catch (refused) {
        if (refused instanceof RateLimiterRes) return { ok: false, seconds: Math.ceil(refused.msBeforeNext / 1000) }
        throw refused
      }
    },
  }
}
