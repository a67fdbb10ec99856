import { dayOf } from '../../../platform/clock.ts'
import type { Form } from '../../../platform/form.ts'
import { dayParts, readDay, readTime, typedDay } from '../../../platform/typed-time.ts'
import type { GroupEvent } from './queries.ts'
import { type EventFields, type EventTime, mostTimes } from './rules.ts'
import { clockText } from './words.ts'

export type TypedEvent = Omit<EventFields, 'times'> & {
  times: readonly { day: { day?: string; month?: string; year?: string }; from: string; until: string }[]
}

const rows = (form: Form): number[] => {
  const sent = Array.from({ length: mostTimes + 1 }, (_, i) => i).filter((i) => form.has(`time${i}-day`))
  return sent.length ? sent : [0]
}

export const readTyped = (form: Form): TypedEvent => ({
  title: form.text('title'),
  about: form.text('about'),
  place: form.text('place'),
  wardId: form.text('wardId'),
  access: form.all('access'),
  cost: form.text('cost'),
  booking: form.text('booking'),
  times: rows(form).map((i) => ({
    day: typedDay(form, `time${i}`),
    from: form.text(`time${i}-from`),
    until: form.text(`time${i}-until`),
  })),
})

export const readEvent = (form: Form): EventFields => ({
  ...readTyped(form),
  times: rows(form).map((i) => {
    const [from, until] = [form.text(`time${i}-from`), form.text(`time${i}-until`)]
    const day = readDay(form, `time${i}`)
    return { day, from: readTime(from), until: readTime(until), blank: day === 'nothing' && !from && !until }
  }),
})

/** An event as its form shows it. */
export const typedOf = (event: GroupEvent, times: readonly EventTime[]): TypedEvent => ({
  ...event,
  wardId: event.wardId ?? '',
  booking: event.booking ?? '',
  times: times.map(({ startsAt, endsAt }) => ({
    day: dayParts(dayOf(startsAt)),
    from: clockText(startsAt),
    until: clockText(endsAt),
  })),
})
