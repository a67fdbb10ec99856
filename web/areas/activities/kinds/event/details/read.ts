import { dayOf } from '../../../../../platform/clock.ts'
import type { Form } from '../../../../../platform/form.ts'
import type { Keys } from '../../../../../platform/keys.ts'
import { dayParts, readDay, readTime, typedDay } from '../../../../../platform/typed-time.ts'
import { formatTime } from '../../../../../ui/layout/format.ts'
import type { EventRow } from '../queries.ts'
import type { EventFields } from '../rules.ts'

/** The form as it was typed: shown again as it was. */
export type TypedEvent = Omit<EventFields, 'day' | 'from' | 'until'> & {
  day: { day?: string; month?: string; year?: string }
  from: string
  until: string
}

export const typedOf = (form: Form): TypedEvent => ({
  kind: form.text('kind'),
  seriesId: form.text('seriesId'),
  hostName: form.text('hostName'),
  hostAccount: form.text('hostAccount'),
  wardId: form.text('wardId'),
  venue: form.text('venue'),
  venueType: form.text('venueType'),
  day: typedDay(form, 'day'),
  from: form.text('from'),
  until: form.text('until'),
  capacity: form.text('capacity'),
  access: form.all('access'),
  accessWords: form.text('accessWords'),
  accessCy: form.text('accessCy'),
  cost: form.text('cost'),
  link: form.text('link'),
})

export const fieldsOf = (form: Form): EventFields => ({
  ...typedOf(form),
  day: readDay(form, 'day'),
  from: readTime(form.text('from')),
  until: readTime(form.text('until')),
})

export const typedFrom = (event: EventRow | undefined, keys: Keys): TypedEvent => ({
  kind: event?.kind ?? '',
  seriesId: event?.seriesId ?? '',
  hostName: event?.hostName ?? '',
  hostAccount: event?.hostAccount ?? '',
  wardId: event?.wardId ?? '',
  venue: event?.venue ?? '',
  venueType: event?.venueType ?? '',
  day: dayParts(event && dayOf(event.startsAt)),
  from: event ? formatTime(event.startsAt) : '',
  until: event ? formatTime(event.endsAt) : '',
  capacity: event?.capacity ? String(event.capacity) : '',
  access: event?.access ?? [],
  accessWords: event?.accessWords ?? '',
  accessCy: event?.translations.cy?.access ?? '',
  cost: event?.cost ?? '',
  link: event?.onlineLink ? keys.open(event.onlineLink) : '',
})
