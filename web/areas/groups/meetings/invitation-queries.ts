import { type RawBuilder, sql } from 'kysely'
import type { Sql } from '../../../platform/db.ts'
import { isId } from '../../../platform/ids.ts'
import { keptFigure } from '../../../platform/kept-figures.ts'
import type { Keys } from '../../../platform/keys.ts'
import { findAccounts } from '../../people/index.ts'
import type { Answer } from './rules.ts'

export type Invitation = {
  id: string
  meetingId: string
  groupId: string | null
  officerId: string | null
  /** Of the officer. */
  accountId: string | null
  name: string
  invitedAt: Date
  answer: Answer | null
  answeredAt: Date | null
  hasNeeds: boolean
  came: boolean | null
}
type Row = Omit<Invitation, 'name'> & { group: string | null }

const select = sql`select i.id, i.meeting_id as "meetingId", i.group_id as "groupId", i.officer_id as "officerId",
  o.account_id as "accountId", g.name as "group", i.invited_at as "invitedAt", a.answer, a.at as "answeredAt",
  a.needs is not null as "hasNeeds", t.came
  from meeting_invitations i left join groups g on g.id = i.group_id left join link_officers o on o.id = i.officer_id
  left join meeting_answers a on a.invitation_id = i.id left join meeting_attendances t on t.invitation_id = i.id`

async function named(db: Sql, rows: readonly Row[]): Promise<Invitation[]> {
  const names = await findAccounts(
    db,
    rows.flatMap(({ accountId }) => accountId ?? []),
  )
  return rows.map(({ group, ...row }) => ({ ...row, name: group ?? names.get(row.accountId ?? '')?.name ?? '' }))
}

export async function findInvitation(db: Sql, id: string): Promise<Invitation | undefined> {
  if (!isId(id)) return undefined
  const { rows } = await sql<Row>`${select} where i.id = ${id}`.execute(db)
  return (await named(db, rows))[0]
}

export const invitationsPerPage = 40

/** Who is invited, groups by name and then officers, a page at a time; without a page all of them. */
export async function listInvitations(db: Sql, meetingId: string, page?: number): Promise<Invitation[]> {
  const part = page ? sql`limit ${invitationsPerPage} offset ${(page - 1) * invitationsPerPage}` : sql`limit 2000`
  const { rows } = await sql<Row>`${select} where i.meeting_id = ${meetingId}
    order by i.officer_id is not null, g.name_key, i.id ${part}`.execute(db)
  return named(db, rows)
}

/** Invitations to a meeting that are somebody's own. */
export async function invitationsOf(db: Sql, meetingId: string, whose: RawBuilder<unknown>): Promise<Invitation[]> {
  const { rows } = await sql<Row>`${select} where i.meeting_id = ${meetingId} and ${whose}
    order by g.name_key, i.id limit 50`.execute(db)
  return named(db, rows)
}

export type Tally = { all: number; yes: number; maybe: number; no: number; needs: number; came: number; taken: number }
export const tallyOf = (db: Sql, meetingId: string): Promise<Tally> =>
  keptFigure(db, `meeting ${meetingId}`, async () => {
    const { rows } = await sql<Tally>`select count(*) as all,
        count(*) filter (where a.answer = 'yes') as yes, count(*) filter (where a.answer = 'maybe') as maybe,
        count(*) filter (where a.answer = 'no') as no, count(a.needs) as needs,
        count(*) filter (where t.came) as came, count(t.came) as taken
      from meeting_invitations i left join meeting_answers a on a.invitation_id = i.id
        left join meeting_attendances t on t.invitation_id = i.id
      where i.meeting_id = ${meetingId}`.execute(db)
    return rows[0]!
  })

/** What people need to take part; opened only for whoever arranges the meeting. */
export async function listNeeds(db: Sql, keys: Keys, meetingId: string): Promise<{ name: string; needs: string }[]> {
  const { rows } = await sql<
    Row & { needs: Buffer }
  >`select i.id, g.name as "group", o.account_id as "accountId", a.needs
    from meeting_invitations i join meeting_answers a on a.invitation_id = i.id
      left join groups g on g.id = i.group_id left join link_officers o on o.id = i.officer_id
    where i.meeting_id = ${meetingId} and a.needs is not null
    order by i.officer_id is not null, g.name_key, i.id limit 500`.execute(db)
  const people = await named(db, rows)
  return rows.map(({ needs }, n) => ({ name: people[n]!.name, needs: keys.open(needs) }))
}

/** Groups that were invited to a meeting, by name. */
export async function invitedGroups(db: Sql, meetingId: string): Promise<{ id: string; name: string }[]> {
  const { rows } = await sql<{ id: string; name: string }>`select g.id, g.name from meeting_invitations i
    join groups g on g.id = i.group_id where i.meeting_id = ${meetingId} order by g.name_key, g.id limit 2000`.execute(
    db,
  )
  return rows
}
