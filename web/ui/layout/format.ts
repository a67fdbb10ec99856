import type { Language } from './view.ts'

const ZONE = 'Europe/London'
const LOCALE = { en: 'en-GB', cy: 'cy' } as const

const remembered = new Map<string, unknown>()

/** Intl objects cost far more to make than to use. */
function once<T>(key: string, make: () => T): T {
  const known = remembered.get(key)
  if (known !== undefined) return known as T
  const made = make()
  remembered.set(key, made)
  return made
}

const dateFormat = (language: Language, name: string, options: Intl.DateTimeFormatOptions) =>
  once(
    `date ${name} ${language}`,
    () => new Intl.DateTimeFormat(LOCALE[language], { timeZone: ZONE, numberingSystem: 'latn', ...options }),
  )

/** A moment, or a day such as "2026-06-19". */
export type Moment = Date | string

const moment = (when: Moment) => (typeof when === 'string' ? new Date(when) : when)

/** The calendar day in London, as 2026-06-19. */
export function dayInLondon(when: Moment): string {
  const format = once(
    'day',
    () => new Intl.DateTimeFormat('en-CA', { timeZone: ZONE, year: 'numeric', month: '2-digit', day: '2-digit' }),
  )
  return format.format(moment(when))
}

/** 19 June 2026 */
export function formatDate(when: Moment, language: Language = 'en'): string {
  return dateFormat(language, 'long', { day: 'numeric', month: 'long', year: 'numeric' }).format(moment(when))
}

/** 19 Jun 2026: for dense tables only. */
export function formatShortDate(when: Moment, language: Language = 'en'): string {
  return dateFormat(language, 'short', { day: 'numeric', month: 'short', year: 'numeric' })
    .format(moment(when))
    .replace('Sept', 'Sep')
}

/** Friday 19 June 2026 */
export function formatDay(when: Moment, language: Language = 'en'): string {
  const weekday = dateFormat(language, 'weekday', { weekday: 'long' }).format(moment(when))
  return `${weekday} ${formatDate(when, language)}`
}

const NOON = { en: ['midnight', 'midday'], cy: ['hanner nos', 'hanner dydd'] } as const

/** 5:30pm, 10am, midday */
export function formatTime(when: Moment, language: Language = 'en'): string {
  const format = once(
    'clock',
    () => new Intl.DateTimeFormat('en-GB', { timeZone: ZONE, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
  )
  const [hour = 0, minute = 0] = format.format(moment(when)).split(':').map(Number)
  if (minute === 0 && hour % 12 === 0) return NOON[language][hour === 0 ? 0 : 1]
  const half = hour < 12 ? 'am' : 'pm'
  const shown = hour % 12 === 0 ? 12 : hour % 12
  return minute === 0 ? `${shown}${half}` : `${shown}:${String(minute).padStart(2, '0')}${half}`
}

/** 19 June 2026 at 5:30pm */
export function formatDateTime(when: Moment, language: Language = 'en'): string {
  return `${formatDate(when, language)} ${language === 'cy' ? 'am' : 'at'} ${formatTime(when, language)}`
}

/** 3 to 19 June 2026; 30 May to 2 June 2026; on one day, 10am to 11:30am on 19 June 2026. */
export function formatRange(from: Moment, to: Moment, language: Language = 'en'): string {
  const joined = language === 'cy' ? ' i ' : ' to '
  const [fromYear, fromMonth, fromDay] = dayInLondon(from).split('-')
  const [toYear, toMonth, toDay] = dayInLondon(to).split('-')
  const end = formatDate(to, language)
  if (fromYear !== toYear) return formatDate(from, language) + joined + end
  if (fromMonth !== toMonth) {
    return dateFormat(language, 'month', { day: 'numeric', month: 'long' }).format(moment(from)) + joined + end
  }
  if (fromDay !== toDay) return Number(fromDay) + joined + end
  if (moment(from).getTime() === moment(to).getTime()) return end
  const times = formatTime(from, language) + joined + formatTime(to, language)
  return `${times} ${language === 'cy' ? 'ar' : 'on'} ${end}`
}

const LEFT = {
  en: {
    closed: 'Closed',
    last: 'Last day',
    days: { one: '# day left', other: '# days left' },
    weeks: { one: '# week left', other: '# weeks left' },
    months: { one: '# month left', other: '# months left' },
  },
  cy: {
    closed: 'Wedi cau',
    last: 'Diwrnod olaf',
    days: { two: '# ddiwrnod ar ôl', other: '# diwrnod ar ôl' },
    weeks: { other: '# wythnos ar ôl' },
    months: { two: '# fis ar ôl', other: '# mis ar ôl' },
  },
} as const

/** "3 days left", "Last day", "Closed": what a person needs to know about an end that is coming. */
export function timeLeft(until: Moment, now: Moment, language: Language = 'en'): string {
  const words = LEFT[language]
  if (moment(until).getTime() <= moment(now).getTime()) return words.closed
  const days = Math.round((Date.parse(dayInLondon(until)) - Date.parse(dayInLondon(now))) / 86_400_000)
  if (days === 0) return words.last
  if (days <= 20) return plural(days, words.days, language)
  if (days <= 70) return plural(Math.floor(days / 7), words.weeks, language)
  return plural(Math.floor(days / 30.4), words.months, language)
}

/** 12,345 */
export function formatNumber(value: number, language: Language = 'en'): string {
  return once(`number ${language}`, () => new Intl.NumberFormat(LOCALE[language])).format(value)
}

/** A share between 0 and 1 as "43%"; more than nothing is never shown as 0%, nor less than all as 100%. */
export function formatShare(share: number, language: Language = 'en'): string {
  if (share > 0 && share < 0.005) return language === 'cy' ? 'llai nag 1%' : 'under 1%'
  if (share < 1 && share >= 0.995) return language === 'cy' ? 'dros 99%' : 'over 99%'
  return `${Math.round(share * 100)}%`
}

/** Whole pence as £1,234 or £1,234.50. */
export function formatMoney(pence: number, language: Language = 'en'): string {
  const whole = pence % 100 === 0
  return once(
    `money ${whole} ${language}`,
    () =>
      new Intl.NumberFormat(LOCALE[language], {
        style: 'currency',
        currency: 'GBP',
        minimumFractionDigits: whole ? 0 : 2,
        maximumFractionDigits: whole ? 0 : 2,
      }),
  ).format(pence / 100)
}

export type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }

/** plural(3, { one: '# voice', other: '# voices' }) is "3 voices"; Welsh has zero, one, two, few and many as well. */
export function plural(count: number, forms: Forms, language: Language = 'en'): string {
  const rule = once(`plural ${language}`, () => new Intl.PluralRules(LOCALE[language])).select(count)
  return (forms[rule] ?? forms.other).replaceAll('#', formatNumber(count, language))
}

/** "parks, buses and rents"; in Welsh "parciau a bysiau", but "parciau ac ysgolion" before a vowel. */
export function formatList(items: readonly string[], language: Language = 'en'): string {
  const last = items.at(-1) ?? ''
  if (items.length < 2) return last
  const and = language === 'en' ? 'and' : /^[aeiouwyâêîôûŵŷ]/i.test(last) ? 'ac' : 'a'
  return `${items.slice(0, -1).join(', ')} ${and} ${last}`
}

/** Names in the order a person expects: accents and case aside, "2" before "10". */
export function sortByName<T>(items: readonly T[], name: (item: T) => string, language: Language = 'en'): T[] {
  const collator = once(`sort ${language}`, () => new Intl.Collator(LOCALE[language], { numeric: true }))
  return items.toSorted((a, b) => collator.compare(name(a), name(b)))
}
