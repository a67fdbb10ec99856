import { nextStatement } from '@folkmoot/opinion-map'
import type { Acting } from '../../../../../platform/acting.ts'
import type { Council } from '../../../../../platform/councils.ts'
import { findActivity } from '../../../activity/queries.ts'
import type { Activity } from '../../../activity/types.ts'
import { readDefinition } from '../definition.ts'
import { findWeights } from '../report/queries.ts'
import { listServed, type Served } from '../statements/queries.ts'
import { numberOf } from './rules.ts'

/** All that is needed to take a vote and say what comes next. */
export type Ballot = { activity: Activity; served: ReadonlyMap<number, Served>; weights: Weights }
/** How heavily each statement is drawn, as the newest map has it. */
export type Weights = { statementIds: readonly string[]; priorities: Float64Array }

const longest = 2_000
const most = 200
type Kept = { ballot: Promise<Ballot | undefined>; until: number }
const kept = new WeakMap<Council['pool'], Map<string, Kept>>()

/**
 * The statements that people may vote on now: two seconds old at most, and looked up once for all who ask meanwhile, so that
 * a full hall costs no more than one person. Whether it is open, and a statement still there, is asked again in the
 * statement that takes the vote.
 */
export function findBallot(
  at: Pick<Acting, 'council' | 'db' | 'now'>,
  where: { project: string; activity: string },
): Promise<Ballot | undefined> {
  const own = kept.get(at.council.pool) ?? new Map<string, Kept>()
  kept.set(at.council.pool, own)
  const key = `${where.project}/${where.activity}`
  const before = own.get(key)
  if (before && before.until > performance.now()) return before.ballot
  if (own.size >= most) own.clear()
  const ballot = readBallot(at, where)
  own.set(key, { ballot, until: performance.now() + longest })
  const forget = () => own.get(key)?.ballot === ballot && own.delete(key)
  ballot.then((found) => found ?? forget(), forget)
  return ballot
}

async function readBallot(
  at: Pick<Acting, 'db' | 'now'>,
  where: { project: string; activity: string },
): Promise<Ballot | undefined> {
  const activity = await findActivity(at.db, where, null, at.now)
  // Nobody votes on a conversation that was held elsewhere.
  if (activity?.kind !== 'opinion-map' || readDefinition(activity.definition).imported) return undefined
  const [served, weights] = await Promise.all([listServed(at.db, activity.id), findWeights(at.db, activity.id)])
  return { activity, served: new Map(served.map((one) => [one.number, one])), weights }
}

/** What one person is asked next: drawn by lot, statements that tell more having the better chance. The same until they vote. */
export function nextFor({ served, weights }: Ballot, voter: string, codes: readonly number[]): Served | undefined {
  const drawn = nextStatement(weights, {
    served: [...served.keys()].map(String),
    voted: new Set(codes.map((code) => String(numberOf(code)))),
    seed: `${voter}, ${codes.length}`,
  })
  return drawn === undefined ? undefined : served.get(Number(drawn))
}

/** How far somebody is, counting only what can still be voted on. */
export const progressOf = ({ served }: Ballot, codes: readonly number[]): { done: number; of: number } => ({
  done: codes.filter((code) => served.has(numberOf(code))).length,
  of: served.size,
})
