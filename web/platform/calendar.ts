import ical, { type ICalCalendarMethod, type ICalDateTimeValue, type ICalEventStatus } from 'ical-generator'
import { dayOf } from './clock.ts'

/** One thing in a calendar that people's own programs read. `uid` never changes; `sequence` grows with each change. */
export type CalendarEntry = {
  uid: string
  sequence: number
  startsAt: Date
  endsAt: Date
  title: string
  words?: string | undefined
  place?: string | undefined
  url?: string | undefined
  cancelled: boolean
  changedAt: Date
  /** For invitations: who asks, and who is asked. */
  organizer?: { name: string; email: string } | undefined
  attendees?: readonly { name?: string | undefined; email: string }[] | undefined
}

/** A calendar as a text (RFC 5545): times stand as they are read off a clock in the United Kingdom, and the rules of its summer time go with them. */
export function calendarText(
  name: string,
  entries: readonly CalendarEntry[],
  { now, method = 'PUBLISH' }: { now: Date; method?: 'PUBLISH' | 'REQUEST' | 'CANCEL' },
): string {
  const calendar = ical({
    name: oneLine(name),
    prodId: { company: 'Folkmoot', product: 'Calendar', language: 'EN' },
    method: method as ICalCalendarMethod,
    timezone: { name: null, generator: () => london },
    ttl: 3600,
  })
  for (const entry of entries)
    calendar.createEvent({
      id: entry.uid,
      sequence: entry.sequence,
      start: asLondon(entry.startsAt),
      end: asLondon(entry.endsAt),
      timezone: zone,
      stamp: now,
      lastModified: entry.changedAt,
      summary: oneLine(entry.title),
      description: entry.words ?? null,
      location: entry.place ? oneLine(entry.place) : null,
      url: entry.url ?? null,
      status: (entry.cancelled ? 'CANCELLED' : 'CONFIRMED') as ICalEventStatus,
      organizer: entry.organizer ?? null,
      attendees: (entry.attendees ?? []).map(({ name: who, email }) => ({
        email,
        rsvp: true,
        ...(who ? { name: who } : {}),
      })),
    })
  return calendar.toString()
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()
const zone = 'Europe/London'
const time = new Intl.DateTimeFormat('en-GB', { timeZone: zone, timeStyle: 'medium', hourCycle: 'h23' })

/** The generator reads the server's own clock off a Date; this is read off London's, whatever the server's is. */
const asLondon = (at: Date): ICalDateTimeValue => {
  const read = {
    tz: () => read,
    clone: () => read,
    utc: () => read,
    isValid: () => true,
    toDate: () => at,
    toJSON: () => at.toISOString(),
    format: (pattern?: string) =>
      pattern === 'YYYYMMDD' ? dayOf(at).replaceAll('-', '') : time.format(at).replaceAll(':', ''),
  }
  return read as unknown as ICalDateTimeValue
}

const london = `BEGIN:VTIMEZONE
TZID:${zone}
BEGIN:DAYLIGHT
TZNAME:BST
TZOFFSETFROM:+0000
TZOFFSETTO:+0100
DTSTART:19960331T010000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
END:DAYLIGHT
BEGIN:STANDARD
TZNAME:GMT
TZOFFSETFROM:+0100
TZOFFSETTO:+0000
DTSTART:19961027T020000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
END:STANDARD
END:VTIMEZONE`
