import { dayOf } from '../../../platform/clock.ts'
import { readMoment } from '../desk/rules.ts'

/** A day as people write it on paper: 19/6/2026, 19.6.26 or 2026-06-19; empty where there is none. */
export function readDay(typed: string): string | undefined {
  if (!typed) return ''
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(typed)
  const plain = /^(\d{1,2})[/. -](\d{1,2})[/. -](\d{4}|\d{2})$/.exec(typed)
  const [day = '', month = '', year = ''] = iso ? [iso[3], iso[2], iso[1]] : plain ? plain.slice(1) : []
  const at = readMoment(day, month, year.length === 2 ? `20${year}` : year, '12:00')
  return at instanceof Date ? dayOf(at) : undefined
}
