import { sql } from 'kysely'
import type { Sql } from '../../../platform/db.ts'
import { isId } from '../../../platform/ids.ts'
import type { Keys } from '../../../platform/keys.ts'
import type { Contact, GroupFields } from '../register/rules.ts'

export type Proposal = {
  id: string
  groupId: string
  groupName: string
  fields: GroupFields
  proposedAt: Date
  answeredAt: Date | null
  approved: boolean | null
  why: string | null
}
type Row = Omit<Proposal, 'fields'> & { fields: Omit<GroupFields, 'contact'>; contact: Buffer }

const select = sql`select p.id, p.group_id as "groupId", g.name as "groupName", p.fields, p.contact, p.proposed_at as "proposedAt",
  a.at as "answeredAt", a.approved, a.why from group_proposals p join groups g on g.id = p.group_id
  left join group_proposal_answers a on a.proposal_id = p.id`
const there = sql`not exists (select from group_removals r where r.group_id = p.group_id)`
const opened = (keys: Keys, { contact, fields, ...row }: Row): Proposal => ({
  ...row,
  fields: { ...fields, contact: JSON.parse(keys.open(contact)) as Contact },
})

export async function findProposal(db: Sql, keys: Keys, id: string): Promise<Proposal | undefined> {
  if (!isId(id)) return undefined
  const { rows } = await sql<Row>`${select} where p.id = ${id} and ${there}`.execute(db)
  return rows[0] && opened(keys, rows[0])
}

/** The newest wish of a group, answered or not. */
export async function lastProposal(db: Sql, keys: Keys, groupId: string): Promise<Proposal | undefined> {
  const { rows } =
    await sql<Row>`${select} where p.group_id = ${groupId} order by p.proposed_at desc, p.id desc limit 1`.execute(db)
  return rows[0] && opened(keys, rows[0])
}

/** Wishes that wait for the broker, oldest first. */
export async function listWaiting(db: Sql): Promise<{ id: string; groupName: string; proposedAt: Date }[]> {
  const { rows } = await sql<{ id: string; groupName: string; proposedAt: Date }>`
    select p.id, g.name as "groupName", p.proposed_at as "proposedAt" from group_proposals p join groups g on g.id = p.group_id
    where ${there} and not exists (select from group_proposal_answers a where a.proposal_id = p.id)
    order by p.proposed_at, p.id limit 200`.execute(db)
  return rows
}
