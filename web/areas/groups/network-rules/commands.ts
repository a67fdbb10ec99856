import type { Acting } from '../../../platform/acting.ts'
import { deed } from '../../../platform/db.ts'
import { newId } from '../../../platform/ids.ts'
import { record } from '../../../platform/record.ts'
import { networkRules } from './queries.ts'
import { type RuleName, ruleLimits } from './rules.ts'

/** Sets numbers of the scheme; what held before stays readable. */
export function setNetworkRules(
  at: Acting,
  changes: Partial<Record<RuleName, number>>,
): Promise<{ set: RuleName[] } | { refused: 'out-of-limits' }> {
  return deed(at.db, async (tx) => {
    const all = Object.entries(changes) as [RuleName, number][]
    if (all.some(([name, value]) => !(value >= ruleLimits[name][0] && value <= ruleLimits[name][1])))
      return { refused: 'out-of-limits' }
    const before = await networkRules(tx)
    const fresh = all.filter(([name, value]) => before[name] !== value)
    for (const [name, value] of fresh)
      await tx
        .insertInto('network_rules')
        .values({ id: newId(at.now), name, value, at: at.now, by_account: at.by.account })
        .execute()
    await record(tx, at, { deed: 'network.rules-set', public: Object.fromEntries(fresh) })
    return { set: fresh.map(([name]) => name) }
  })
}
