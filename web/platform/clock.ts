/** What time it is; tests bring their own. */
export type Clock = () => Date
export const systemClock: Clock = () => new Date()

const day = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})

/** The calendar day in the United Kingdom, as YYYY-MM-DD. */
export const dayOf = (at: Date): string => day.format(at)

/** The instant at which a day (YYYY-MM-DD) and a wall-clock time (HH:MM) fall in the United Kingdom. */
export function londonTime(date: string, time = '00:00'): Date {
  const guess = new Date(`${date}T${time}:00Z`)
  const shown = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/London',
    hour: '2-digit',
    minute: '2-digit',
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    hour12: false,
  }).formatToParts(guess)
  const part = (type: string) => Number(shown.find((p) => p.type === type)?.value)
  const asUtc = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour') % 24, part('minute'))
  return new Date(guess.getTime() - (asUtc - guess.getTime()))
}

/** Adds whole days to a YYYY-MM-DD day. */
export function addDays(date: string, days: number): string {
  const at = new Date(`${date}T12:00:00Z`)
  at.setUTCDate(at.getUTCDate() + days)
  return at.toISOString().slice(0, 10)
}

/** The day that lies this many working days (Monday to Friday) after a day. */
export function addWorkingDays(date: string, days: number): string {
  let at = date
  for (let left = days; left > 0; ) {
    at = addDays(at, 1)
    const weekday = new Date(`${at}T12:00:00Z`).getUTCDay()
    if (weekday !== 0 && weekday !== 6) left--
  }
  return at
}
