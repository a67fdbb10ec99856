import { expect, test } from 'vitest'
import { type CalendarEntry, calendarText } from './calendar.ts'
import { londonTime } from './clock.ts'

const entry = (more: Partial<CalendarEntry> = {}): CalendarEntry => ({
  uid: 'one@test.example',
  sequence: 3,
  startsAt: londonTime('2026-07-04', '10:00'),
  endsAt: londonTime('2026-07-04', '12:30'),
  title: 'Cake day',
  cancelled: false,
  changedAt: new Date('2026-01-02T03:04:05Z'),
  ...more,
})
const now = new Date('2026-01-05T00:00:00Z')
const unfold = (text: string) => text.replaceAll(/\r\n[ \t]/g, '').split('\r\n')

test('summer and winter times are read off a clock in London, whatever the zone of the server', () => {
  const zone = process.env['TZ']
  try {
    for (const other of ['UTC', 'America/New_York', 'Asia/Tokyo']) {
      process.env['TZ'] = other
      const lines = unfold(
        calendarText(
          'All',
          [entry(), entry({ startsAt: londonTime('2026-12-04', '10:00'), endsAt: londonTime('2026-12-04', '11:00') })],
          { now },
        ),
      )
      expect(lines.filter((line) => line.startsWith('DTSTART;'))).toEqual([
        'DTSTART;TZID=Europe/London:20260704T100000',
        'DTSTART;TZID=Europe/London:20261204T100000',
      ])
      expect(lines).toContain('DTEND;TZID=Europe/London:20260704T123000')
      expect(lines.filter((line) => line === 'BEGIN:VTIMEZONE')).toHaveLength(1)
      expect(lines).toContain('DTSTAMP:20260105T000000Z')
      expect(lines).toContain('LAST-MODIFIED:20260102T030405Z')
    }
  } finally {
    if (zone === undefined) delete process.env['TZ']
    else process.env['TZ'] = zone
  }
})

test('nothing that somebody typed makes a line of its own', () => {
  const evil = 'Cake\r\nSTATUS:CANCELLED\nBEGIN:VEVENT;,\\'
  const lines = unfold(calendarText(evil, [entry({ title: evil, words: evil, place: evil })], { now }))
  expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(1)
  expect(lines.filter((line) => line.startsWith('STATUS'))).toEqual(['STATUS:CONFIRMED'])
  expect(lines).toContain('DESCRIPTION:Cake\\nSTATUS:CANCELLED\\nBEGIN:VEVENT\\;\\,\\\\')
  expect(
    calendarText('All', [entry({ title: '€'.repeat(300) })], { now })
      .split('\r\n')
      .every((line) => Buffer.byteLength(line) <= 75),
  ).toBe(true)
})

test('an invitation names who asks and who is asked; a cancelled one says so', () => {
  const lines = unfold(
    calendarText(
      'Meeting',
      [
        entry({
          cancelled: true,
          organizer: { name: 'Council', email: 'a@b.example' },
          attendees: [{ email: 'c@d.example' }],
        }),
      ],
      { now, method: 'CANCEL' },
    ),
  )
  expect(lines).toEqual(expect.arrayContaining(['METHOD:CANCEL', 'STATUS:CANCELLED', 'SEQUENCE:3']))
  expect(lines.some((line) => line.startsWith('ORGANIZER'))).toBe(true)
  expect(lines.some((line) => line.startsWith('ATTENDEE') && line.includes('c@d.example'))).toBe(true)
})
