import { concernsSchemaOf, equalitySchemaOf, platformRole, schemaOf, workRole } from './role-names.ts'

/** Rows that may be added and read, never changed or removed, whatever the code says. */
const appendOnly = [
  'record_entries',
  'record_seals',
  'voice_moderations',
  'project_level_changes',
  'sensitive_reads',
  'imports',
  'retention_runs',
]

/** All that the council's role may call of the broker's store: what they read needs a token that only the broker's key makes. */
const brokersOwn = [
  'set_up(bytea, bytea, bytea, bytea, date)',
  'lock()',
  'deposit(bytea, bytea, bytea)',
  'slips(bytea[])',
  'prove(bytea)',
  'read(bytea, bigint, integer)',
  'relock(bytea, bytea, bytea)',
  'chance(integer)',
  'clear(bytea, bigint[])',
  'publish(bytea, integer, jsonb, date)',
  'published()',
]

/** What the processes that serve may do with what all councils share. Nobody makes tables, not even for a moment: a passing one could stand before a real one. */
export const platformGrants = (database: string): string => `
  revoke create on schema public from public;
  revoke temporary on database "${database.replaceAll('"', '""')}" from public;
  grant usage on schema platform to ${platformRole};
  grant select on platform.councils, platform.council_hosts, platform.council_successions, platform.moved_addresses, platform.changes to ${platformRole};
  grant select, insert, update, delete on platform.processes, platform.rate_limits to ${platformRole};
  grant execute on function platform.receipt_council(text), platform.change_seen(bigint) to ${platformRole};
  grant usage on schema jobs to ${workRole};
  grant select, insert, update, delete on all tables in schema jobs to ${workRole};
  grant usage on all sequences in schema jobs to ${workRole};
  grant execute on all functions in schema jobs to ${workRole}`

/** What one council's role may do: its own rows, and of what is shared only by functions that know who calls. */
export function councilGrants(slug: string): string {
  const [schema, equality, concerns] = [schemaOf(slug), equalitySchemaOf(slug), concernsSchemaOf(slug)]
  return `
  grant usage on schema ${schema}, platform to ${schema};
  grant select, insert, update, delete on all tables in schema ${schema} to ${schema};
  revoke insert, update, delete on ${schema}.migrations from ${schema};
  ${appendOnly.map((table) => `revoke update, delete on ${schema}.${table} from ${schema};`).join('\n')}
  grant execute on function platform.own_council(), platform.claim_receipt(text), platform.note_erasure(text, uuid), platform.note_change(),
    platform.receipt_council(text), platform.change_seen(bigint), platform.moved_address(text) to ${schema};
  grant ${equality} to current_user;
  revoke all on schema ${equality} from public;
  revoke all on all functions in schema ${equality} from public;
  grant usage, create on schema ${equality} to ${equality};
  alter table ${equality}.answers owner to ${equality};
  alter function ${equality}.put(bytea, bytea, text, text) owner to ${equality};
  alter function ${equality}.erase(bytea) owner to ${equality};
  alter function ${equality}.own(bytea, text) owner to ${equality};
  alter function ${equality}.forget(bytea) owner to ${equality};
  alter function ${equality}.aggregate(bytea, text, text, integer) owner to ${equality};
  revoke create on schema ${equality} from ${equality};
  grant usage on schema ${equality} to ${schema};
  grant execute on all functions in schema ${equality} to ${schema};
  grant ${concerns} to current_user;
  revoke all on schema ${concerns} from public;
  revoke all on all functions in schema ${concerns} from public;
  grant usage, create on schema ${concerns} to ${concerns};
  ${['envelopes', 'locks', 'figures'].map((table) => `alter table ${concerns}.${table} owner to ${concerns};`).join('\n')}
  ${brokersOwn.map((call) => `alter function ${concerns}.${call} owner to ${concerns};`).join('\n')}
  revoke create on schema ${concerns} from ${concerns};
  grant usage on schema ${concerns} to ${schema};
  grant execute on all functions in schema ${concerns} to ${schema};
  revoke all on function ${concerns}.prove(bytea), ${concerns}.chance(integer) from ${schema};`
}
