import { sql } from 'kysely'
import type { Sql } from '../../../platform/db.ts'
import { keptFigure } from '../../../platform/kept-figures.ts'
import { currentTerms } from '../terms/queries.ts'
import type { Milestone, Notable, Steps } from './rules.ts'

export type GroupSteps = {
  groupId: string
  name: string
  steps: Steps
  planned: { initial: Date | null; plan: Date | null }
}
type Row = {
  groupId: string
  name: string
  identified: string
  allocated: string | null
  terms: string | null
  initial: string | null
  plan: string | null
  nextInitial: Date | null
  nextPlan: Date | null
}

const day = (at: ReturnType<typeof sql>) => sql`(${at} at time zone 'Europe/London')::date`
/** The first meeting at which a group was. */
const met = (aboutPlan: boolean) => sql`(select ${day(sql`min(m.starts_at)`)} from meeting_invitations i
  join meeting_attendances t on t.invitation_id = i.id and t.came
  join network_meetings m on m.id = i.meeting_id ${aboutPlan ? sql`and m.about_plan` : sql``} where i.group_id = d.group_id)`
const noted = (kind: Notable) =>
  sql`(select on_day from group_milestones n where n.group_id = d.group_id and n.kind = ${kind})`
const next = (aboutPlan: boolean, now: Date) => sql`(select min(m.starts_at) from meeting_invitations i
  join network_meetings m on m.id = i.meeting_id ${aboutPlan ? sql`and m.about_plan` : sql``}
  where i.group_id = d.group_id and m.starts_at > ${now}
    and not exists (select from meeting_cancellations x where x.meeting_id = m.id))`

/** The key groups of today with the day of each step, as a table to ask. */
const steps = (
  version: number,
) => sql`(select d.group_id, g.name, g.name_key, ${day(sql`d.designated_at`)} as identified,
    (select ${day(sql`l.started_at`)} from link_allocations l where l.group_id = d.group_id and l.ended_at is null) as allocated,
    (select ${day(sql`a.agreed_at`)} from terms_agreements a where a.group_id = d.group_id and a.version = ${version}) as terms,
    least(${met(false)}, ${noted('initial-meeting')}) as initial, least(${met(true)}, ${noted('plan-meeting')}) as plan
  from key_group_designations d join groups g on g.id = d.group_id where d.ended_at is null)`

const columnOf: Record<Milestone, ReturnType<typeof sql>> = {
  identified: sql`s.identified`,
  allocated: sql`s.allocated`,
  'terms-agreed': sql`s.terms`,
  'initial-meeting': sql`s.initial`,
  'plan-meeting': sql`s.plan`,
}

export type Totals = Record<Milestone, number> & { all: number; complete: number }

/** How many key groups have reached each step, and all of them. */
export const stepTotals = (db: Sql): Promise<Totals> =>
  keptFigure(db, 'steps of the scheme', async () => {
    const { number } = await currentTerms(db)
    const { rows } =
      await sql<Totals>`select count(*) as all, count(identified) as identified, count(allocated) as allocated,
        count(terms) as "terms-agreed", count(initial) as "initial-meeting", count(plan) as "plan-meeting",
        count(*) filter (where allocated is not null and terms is not null and initial is not null and plan is not null) as complete
      from ${steps(number)} s`.execute(db)
    return rows[0]!
  })

export const groupsPerPage = 25

/** Key groups by name with their steps; only those that miss one, where one is named; or one group alone. */
export async function listSteps(
  db: Sql,
  now: Date,
  { missing, page = 1, groupId }: { missing?: Milestone | undefined; page?: number; groupId?: string },
): Promise<GroupSteps[]> {
  const { number } = await currentTerms(db)
  const where = missing ? sql`${columnOf[missing]} is null` : groupId ? sql`s.group_id = ${groupId}` : sql`true`
  const { rows } =
    await sql<Row>`select d.group_id as "groupId", d.name, d.identified, d.allocated, d.terms, d.initial, d.plan,
      ${next(false, now)} as "nextInitial", ${next(true, now)} as "nextPlan"
    from (select s.* from ${steps(number)} s where ${where} order by s.name_key, s.group_id
      limit ${groupsPerPage} offset ${(page - 1) * groupsPerPage}) d order by d.name_key, d.group_id`.execute(db)
  return rows.map(({ groupId: id, name, identified, allocated, terms, initial, plan, nextInitial, nextPlan }) => ({
    groupId: id,
    name,
    steps: { identified, allocated, 'terms-agreed': terms, 'initial-meeting': initial, 'plan-meeting': plan },
    planned: { initial: nextInitial, plan: nextPlan },
  }))
}

export type Noted = { kind: Notable; onDay: string; note: string; at: Date }
/** What somebody noted of a group by hand. */
export async function listNoted(db: Sql, groupId: string): Promise<Noted[]> {
  const { rows } = await sql<Noted>`select kind, on_day as "onDay", note, at from group_milestones
    where group_id = ${groupId} order by on_day, kind`.execute(db)
  return rows
}
