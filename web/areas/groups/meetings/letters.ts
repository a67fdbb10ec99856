import type { Acting } from '../../../platform/acting.ts'
import { calendarText } from '../../../platform/calendar.ts'
import type { Council } from '../../../platform/councils.ts'
import type { Tx } from '../../../platform/db.ts'
import { outboxRow } from '../../../platform/outbox.ts'
import { type Settings, settingsOf } from '../../../platform/settings.ts'
import { formatDateTime } from '../../../ui/layout/format.ts'
import { emailOf } from '../../people/index.ts'
import * as paths from '../paths.ts'
import { listContacts } from '../register/queries.ts'
import type { Invitation } from './invitation-queries.ts'
import type { Meeting } from './queries.ts'
import { letters, words } from './words.ts'

type Reason = 'invited' | 'changed' | 'off'
const purpose = 'invitation to a meeting'

/** The address at which a calendar finds one invitation: its key is in the letter and nowhere else. */
export const calendarAddress = ({ keys, origin }: Council, invitationId: string): string =>
  origin + paths.invitationCalendar.to({ invitation: invitationId, key: keys.sign(purpose, invitationId) })
export const isCalendarKey = ({ keys }: Council, invitationId: string, key: string): boolean =>
  keys.verify(purpose, invitationId, key)

/** A meeting as calendars read it: the same identity through every change. */
export function meetingCalendar(
  { council, now }: Pick<Acting, 'council' | 'now'>,
  settings: Settings,
  meeting: Meeting,
  attendee?: { name: string; email: string },
): { method: 'REQUEST' | 'CANCEL'; content: string } {
  const method = meeting.offAt ? 'CANCEL' : 'REQUEST'
  const entry = {
    uid: `${meeting.id}@${new URL(council.origin).hostname}`,
    // Calling off is a change as well.
    sequence: meeting.sequence + (meeting.offAt ? 1 : 0),
    startsAt: meeting.startsAt,
    endsAt: meeting.endsAt,
    title: meeting.title,
    words: [meeting.access && `${words.gettingIn}: ${meeting.access}`, meeting.link && `${words.join}: ${meeting.link}`]
      .filter(Boolean)
      .join('\n\n'),
    place: meeting.place ?? words.online,
    url: council.origin + paths.meeting.to({ meeting: meeting.id }),
    cancelled: !!meeting.offAt,
    changedAt: meeting.offAt ?? meeting.changedAt ?? meeting.calledAt,
    organizer: { name: settings.name, email: settings.contactEmail || `no-reply@${new URL(council.origin).hostname}` },
    attendees: attendee ? [attendee] : [],
  }
  return { method, content: calendarText(settings.name, [entry], { now, method }) }
}

/** Tells everybody of these invitations by letter, once for each invitation and change; returns how many have no address. */
export async function tellInvited(
  tx: Tx,
  at: Acting,
  meeting: Meeting,
  invitations: readonly Invitation[],
  reason: Reason,
): Promise<number> {
  const contacts = await listContacts(
    { db: tx, council: at.council },
    invitations.flatMap(({ groupId }) => groupId ?? []),
    'broker',
  )
  const settings = await settingsOf(at.council)
  const rows: ReturnType<typeof outboxRow>[] = []
  for (const { id, groupId, accountId, name } of invitations) {
    const to = groupId ? contacts.get(groupId)?.email : await emailOf({ ...at, db: tx }, accountId!)
    if (!to) continue
    const letter = letterOf(at.council, meeting, reason, { id, name })
    const calendar = meetingCalendar(at, settings, meeting, { name, email: to })
    const uniqueKey = `meeting ${meeting.id} ${id} ${reason === 'off' ? 'off' : meeting.sequence}`
    rows.push(outboxRow(at, { template: `meeting-${reason}`, to, ...letter, calendar, uniqueKey }))
  }
  // As many in one statement as its parameters allow with ease.
  for (let first = 0; first < rows.length; first += 500)
    await tx
      .insertInto('outbox')
      .values(rows.slice(first, first + 500))
      .onConflict((c) => c.column('unique_key').doNothing())
      .execute()
  return invitations.length - rows.length
}

function letterOf(council: Council, meeting: Meeting, reason: Reason, to: { id: string; name: string }) {
  const when = formatDateTime(meeting.startsAt)
  if (reason === 'off') return letters.off(to.name, meeting.title, when, meeting.offWhy ?? '')
  return letters[reason](to.name, {
    title: meeting.title,
    when,
    where: [
      meeting.place && `${words.where}: ${meeting.place}`,
      meeting.access && `${words.gettingIn}: ${meeting.access}`,
      meeting.link && `${words.join}: ${meeting.link}`,
    ]
      .filter(Boolean)
      .join('\n'),
    answer: council.origin + paths.meeting.to({ meeting: meeting.id }),
    calendar: calendarAddress(council, to.id),
  })
}
