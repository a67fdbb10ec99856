import { sql } from 'kysely'
import { holds } from '../../../permissions.ts'
import { dayOf } from '../../../platform/clock.ts'
import type { Db } from '../../../platform/db.ts'
import type { Person } from '../../../platform/session.ts'
import type { DeskItem } from '../desk/desk-item.ts'
import * as paths from '../paths.ts'
import { countOf, countTotals, thisYear } from './counts.ts'
import { callerOf, seenBy } from './part.ts'
import { stageOf } from './rules.ts'
import { deskWords as say } from './words.ts'

type At = { db: Db; now: Date }

/** Invitations to answer, meetings whose attendance nobody told, and, late in the year, who was at too few. */
export async function meetingItems(at: At, person: Person): Promise<DeskItem[]> {
  const serves = holds(person, 'link-officers.serve')
  if (!serves && !holds(person, 'link-officers.allocate', 'council')) return []
  return (await Promise.all([openAnswers(at, person), openAttendance(at, person), few(at, person, serves)])).flat()
}

async function openAnswers({ db, now }: At, person: Person): Promise<DeskItem[]> {
  const { rows } = await sql<{ id: string; title: string; day: Date }>`select m.id, m.title, m.starts_at as day
    from link_officers o join meeting_invitations i on i.officer_id = o.id join network_meetings m on m.id = i.meeting_id
    where o.account_id = ${person.id} and m.starts_at > ${now}
      and not exists (select from meeting_answers a where a.invitation_id = i.id)
      and not exists (select from meeting_cancellations x where x.meeting_id = m.id)
    order by m.starts_at limit 10`.execute(db)
  return rows.map(({ id, title, day }) => ({
    key: 'meetings',
    title: say.answer(title),
    due: dayOf(day),
    href: paths.meeting.to({ meeting: id }),
    action: say.answerAction,
  }))
}

/** Only those whose side called it. */
async function openAttendance({ db, now }: At, person: Person): Promise<DeskItem[]> {
  const caller = callerOf(person)
  const mine = sql`(m.kind = 'pair' or m.arranger = ${caller ?? null})`
  const { rows } = await sql<{ id: string; title: string; day: Date }>`select m.id, m.title, m.starts_at as day
    from network_meetings m
    where m.starts_at < ${now} and m.starts_at > ${new Date(now.getTime() - 60 * 86_400_000)} and ${mine}
      and ${seenBy({ db, now, person })}
      and not exists (select from meeting_cancellations x where x.meeting_id = m.id)
      and exists (select from meeting_invitations i where i.meeting_id = m.id)
      and not exists (select from meeting_attendances t join meeting_invitations i on i.id = t.invitation_id where i.meeting_id = m.id)
    order by m.starts_at limit 10`.execute(db)
  return rows.map(({ id, title, day }) => ({
    key: 'meetings',
    title: say.attendance(title),
    due: dayOf(day),
    href: paths.meetingAttendance.to({ meeting: id }),
    action: say.attendanceAction,
  }))
}

async function few({ db, now }: At, person: Person, serves: boolean): Promise<DeskItem[]> {
  const today = dayOf(now)
  if (stageOf(today) === 'early') return []
  const { year, minimum } = await thisYear(db, now)
  const [attended, totals] = await Promise.all([
    serves ? countOf(db, person.id, year) : undefined,
    callerOf(person) ? countTotals(db, { year, below: minimum }, now) : undefined,
  ])
  const due = `${year + 1}-03-31`
  const items: DeskItem[] = []
  if (attended !== undefined && attended < minimum)
    items.push({
      key: 'meetings',
      title: say.few(attended, minimum),
      due,
      href: paths.meetings.to(),
      action: say.fewAction,
    })
  if (totals?.few)
    items.push({
      key: 'meetings',
      title: say.fewAll(totals.few, minimum),
      due,
      href: paths.meetingOfficers.to(),
      action: say.fewAllAction,
      count: totals.few,
    })
  return items
}
