import { sql } from 'kysely'
import type { Acting } from '../../../../../platform/acting.ts'
import { dayOf, londonTime } from '../../../../../platform/clock.ts'
import { deed } from '../../../../../platform/db.ts'
import { isId, newId } from '../../../../../platform/ids.ts'
import { record } from '../../../../../platform/record.ts'
import { subjectOf } from '../../../../../platform/subjects.ts'
import { readEmail } from '../../../../people/index.ts'
import { findRow } from '../../../activity/queries.ts'
import { findEvent } from '../queries.ts'
import { keepPerson } from '../registration/people.ts'
import { findByCode } from '../registration/queries.ts'
import { contactRefusals, type PlaceFields, type PlaceRefusals } from '../registration/rules.ts'
import { projectSlug, tellPerson } from '../registration/tell.ts'
import { listRoles, listShifts } from './queries.ts'
import { roleRefusals, type ShiftFields, type SignUpRefusal, shiftRefusals } from './rules.ts'
import { shiftLine } from './shift-text.ts'

type Invalid<F> = { refused: 'invalid'; fields: F }

/** Something that volunteers do at an event. */
export function addRole(
  at: Acting,
  role: { activityId: string; name: string; about: string; swapsFreely: boolean },
): Promise<{ roleId: string } | { refused: 'not-found' } | Invalid<ReturnType<typeof roleRefusals>>> {
  return deed(at.db, async (tx) => {
    if (!(await findEvent(tx, role.activityId, { lock: true }))) return { refused: 'not-found' }
    const fields = roleRefusals(role)
    if (Object.keys(fields).length) return { refused: 'invalid', fields }
    const id = newId<'event-role'>(at.now)
    await tx
      .insertInto('event_roles')
      .values({
        id,
        activity_id: role.activityId,
        name: role.name,
        about: role.about,
        swaps_freely: role.swapsFreely,
        at: at.now,
        by_account: at.by.account,
      })
      .execute()
    await record(tx, at, {
      deed: 'event.role-added',
      subject: subjectOf('activity', role.activityId),
      public: { name: role.name },
    })
    return { roleId: id }
  })
}

/** When a role is filled, and by how many; on the day of the event. */
export function addShift(
  at: Acting,
  { activityId, ...fields }: ShiftFields & { activityId: string },
): Promise<{ shiftId: string } | { refused: 'not-found' } | Invalid<ReturnType<typeof shiftRefusals>>> {
  return deed(at.db, async (tx) => {
    const event = await findEvent(tx, activityId, { lock: true })
    if (!event) return { refused: 'not-found' }
    const found = shiftRefusals(fields, new Set((await listRoles(tx, activityId)).map(({ id }) => id)))
    if (Object.keys(found).length) return { refused: 'invalid', fields: found }
    const id = newId<'event-shift'>(at.now)
    const day = dayOf(event.startsAt)
    await tx
      .insertInto('event_shifts')
      .values({
        id,
        role_id: fields.roleId,
        activity_id: activityId,
        starts_at: londonTime(day, fields.from),
        ends_at: londonTime(day, fields.until),
        needed: Number(fields.needed),
      })
      .execute()
    await record(tx, at, {
      deed: 'event.shift-added',
      subject: subjectOf('activity', activityId),
      public: { needed: Number(fields.needed) },
    })
    return { shiftId: id }
  })
}

export type SignUpFields = Pick<PlaceFields, 'name' | 'email' | 'telephone'> & { shiftId: string }
export type SignUpRefusals = Pick<PlaceRefusals, 'name' | 'email' | 'telephone'> & { shiftId?: SignUpRefusal }

/** A resident takes a shift: name and one way to reach them, nothing else. */
export function signUp(
  at: Acting,
  given: { activityId: string; fields: SignUpFields; language: 'en' | 'cy'; once?: string | undefined },
): Promise<{ code: string } | { refused: 'not-found' } | Invalid<SignUpRefusals>> {
  const { activityId, fields, language, once } = given
  return deed(at.db, async (tx) => {
    const activity = await findRow(tx, activityId)
    const event = activity?.publishedAt ? await findEvent(tx, activityId, { lock: true }) : undefined
    if (!activity || !event || event.cancelledAt || event.startsAt <= at.now) return { refused: 'not-found' }
    const email = fields.email ? readEmail(fields.email) : undefined
    const found: SignUpRefusals = contactRefusals(fields, email)
    const shift = (await listShifts(tx, activityId)).find(({ id }) => id === fields.shiftId)
    if (!shift) found.shiftId = 'shift-missing'
    else if (shift.taken >= shift.needed) found.shiftId = 'full'
    if (!shift || Object.keys(found).length) return { refused: 'invalid', fields: found }
    const { row, again } = await keepPerson(tx, at, {
      activityId,
      language,
      once: isId(once) ? once : undefined,
      name: fields.name,
      email: email ?? '',
      telephone: fields.telephone,
      needs: '',
    })
    if (again) return { code: row.code }
    await tx
      .insertInto('event_signups')
      .values({ person_id: row.id, activity_id: activityId, shift_id: shift.id, at: at.now })
      .execute()
    await sql`update event_shifts set taken = taken + 1 where id = ${shift.id}`.execute(tx)
    if (row.email)
      await tellPerson(
        tx,
        at,
        { activity, event, project: await projectSlug(tx, activity), shift: shiftLine(shift, language) },
        row,
        'shift',
      )
    await record(tx, at, { deed: 'event.shift-taken', subject: subjectOf('activity', activityId) })
    return { code: row.code }
  })
}

/** Gives up a shift; swaps that were asked for it are over. */
export function leaveShift(
  at: Acting,
  { activityId, code }: { activityId: string; code: string },
): Promise<{ left: true } | { refused: 'not-found' | 'over' }> {
  return deed(at.db, async (tx) => {
    const event = await findEvent(tx, activityId, { lock: true })
    const own = event && (await findByCode(tx, activityId, code))
    if (!own || own.asked) return { refused: 'not-found' }
    if (own.leftAt) return { left: true }
    if (event.startsAt <= at.now) return { refused: 'over' }
    await sql`with gone as (update event_signups set left_at = ${at.now} where person_id = ${own.id} returning shift_id)
      update event_shifts set taken = taken - 1 where id in (select shift_id from gone)`.execute(tx)
    await sql`update event_swaps set ended_at = ${at.now} where done_at is null and ended_at is null
      and (asker_id = ${own.id} or other_id = ${own.id})`.execute(tx)
    await record(tx, at, {
      deed: 'event.place-left',
      subject: subjectOf('activity', activityId),
      public: { shift: true },
    })
    return { left: true }
  })
}
