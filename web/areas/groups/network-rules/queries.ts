import { sql } from 'kysely'
import type { Sql } from '../../../platform/db.ts'
import { type NetworkRules, type RuleName, ruleDefaults } from './rules.ts'

/** What holds now: the newest of each name. */
export async function networkRules(db: Sql): Promise<NetworkRules> {
  const { rows } = await sql<{ name: RuleName; value: number }>`
    select distinct on (name) name, value from network_rules order by name, at desc, id desc`.execute(db)
  return { ...ruleDefaults, ...Object.fromEntries(rows.map(({ name, value }) => [name, value])) }
}
