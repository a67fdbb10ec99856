import { addDays, londonTime } from '../../../platform/clock.ts'
import type { Ctx } from '../../../platform/http.ts'
import { readDay, typedDay } from '../../../platform/typed-time.ts'
import type { SessionFields } from './rules.ts'

export type TypedSession = {
  place: string
  channel: string
  partner: string
  activities: readonly string[]
  day: { day?: string; month?: string; year?: string }
  days: string
  graceHours: string
  mostDevices: string
  mostAnswers: string
  resetSeconds: string
  counters: string
  outreach: string
}

export const freshSession: TypedSession = {
  place: '',
  channel: 'event',
  partner: '',
  activities: [],
  day: {},
  days: '1',
  graceHours: '72',
  mostDevices: '4',
  mostAnswers: '300',
  resetSeconds: '90',
  counters: '',
  outreach: '',
}

const whole = (text: string): number => (/^\d{1,5}$/.test(text) ? Number(text) : Number.NaN)

/** What an officer typed, and what it means: whole days, for a night market as for a breakfast club. */
export function readSession({ form }: Pick<Ctx, 'form'>): { typed: TypedSession; fields: SessionFields } {
  const { text } = form
  const typed: TypedSession = {
    place: text('place'),
    channel: text('channel'),
    partner: text('partner'),
    activities: form.all('activities'),
    day: typedDay(form, 'day'),
    days: text('days'),
    graceHours: text('graceHours'),
    mostDevices: text('mostDevices'),
    mostAnswers: text('mostAnswers'),
    resetSeconds: text('resetSeconds'),
    counters: text('counters'),
    outreach: text('outreach'),
  }
  const first = readDay(form, 'day')
  const day = first === 'nothing' || first === 'not-a-day' ? undefined : first
  const days = whole(typed.days)
  const last = day && days >= 1 && days <= 14 ? addDays(day, days - 1) : undefined
  return {
    typed,
    fields: {
      place: typed.place,
      channel: typed.channel,
      partner: typed.partner,
      activities: typed.activities,
      startsAt: day ? londonTime(day) : undefined,
      endsAt: last ? londonTime(last, '23:59') : undefined,
      graceHours: whole(typed.graceHours),
      mostDevices: whole(typed.mostDevices),
      mostAnswers: whole(typed.mostAnswers),
      resetSeconds: whole(typed.resetSeconds),
      counters: typed.counters
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean),
    },
  }
}
