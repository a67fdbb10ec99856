import { dayOf, londonTime } from './clock.ts'
import type { Form } from './form.ts'

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/** Whether a text is a real day, YYYY-MM-DD, in a century that anybody plans for. */
export function isDay(text: string): boolean {
  const at = new Date(`${text}T12:00:00Z`)
  return /^(19|20|21)\d\d-\d\d-\d\d$/.test(text) && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text)
}

/** The day somebody typed in three boxes (`NAME-day`, `-month`, `-year`), as YYYY-MM-DD; months also by name. */
export function readDay(form: Form, name: string): string | 'nothing' | 'not-a-day' {
  const [day, month, year] = ['day', 'month', 'year'].map((part) => form.text(`${name}-${part}`)) as [
    string,
    string,
    string,
  ]
  if (!day && !month && !year) return 'nothing'
  const named = months.indexOf(month.slice(0, 3).toLowerCase()) + 1
  if (!/^\d{1,2}$/.test(day) || !/^\d{4}$/.test(year) || !(named || /^\d{1,2}$/.test(month))) return 'not-a-day'
  const text = `${year}-${String(named || Number(month)).padStart(2, '0')}-${day.padStart(2, '0')}`
  return isDay(text) ? text : 'not-a-day'
}

/** A time of day as people write it (9am, 5:30pm, 5.30 pm, 17:30, midday), as HH:MM. */
export function readTime(text: string): string | undefined {
  const said = text.toLowerCase().replace(/\s+/g, '')
  if (said === 'midday' || said === 'noon') return '12:00'
  if (said === 'midnight') return '00:00'
  const found = /^(\d{1,2})(?:[:.](\d{2}))?(am|pm)?$/.exec(said)
  if (!found) return undefined
  const [hour, minute, half] = [Number(found[1]), Number(found[2] ?? 0), found[3]]
  if (minute > 59 || hour > 23 || (half && (hour < 1 || hour > 12)) || (!half && !found[2])) return undefined
  const whole = half ? (hour % 12) + (half === 'pm' ? 12 : 0) : hour
  return `${String(whole).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}

/** The moment somebody typed: three boxes and `NAME-time`. */
export function readMoment(form: Form, name: string): Date | 'nothing' | 'not-a-day' | 'not-a-time' {
  const day = readDay(form, name)
  const time = form.text(`${name}-time`)
  if (day === 'nothing') return time ? 'not-a-day' : 'nothing'
  if (day === 'not-a-day') return day
  const clock = readTime(time)
  return clock ? londonTime(day, clock) : 'not-a-time'
}

/** A day as the three boxes of a form show it. */
export function dayParts(day: string | Date | null | undefined): { day?: string; month?: string; year?: string } {
  if (!day) return {}
  const [year, month, date] = (typeof day === 'string' ? day : dayOf(day)).split('-') as [string, string, string]
  return { day: String(Number(date)), month: String(Number(month)), year }
}

/** What was typed into the three boxes, for showing it again. */
export const typedDay = (form: Form, name: string): { day: string; month: string; year: string } => ({
  day: form.text(`${name}-day`),
  month: form.text(`${name}-month`),
  year: form.text(`${name}-year`),
})
