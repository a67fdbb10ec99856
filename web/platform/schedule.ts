import { addDays } from './clock.ts'

const local = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London', dateStyle: 'short', timeStyle: 'short' })

/**
 * When a schedule was last due, as a key that is the same in all processes, or undefined where it is not due:
 * `every N minutes`, `daily HH:MM` (from then until midnight) or `weekly DAY HH:MM` (from then for a week, so that a
 * server that was off on the day catches up). Days and times are those of the clock on a London wall.
 */
export function dueKey(every: string, now: Date): string | undefined {
  const minutes = /^every (\d+) minutes$/.exec(every)
  if (minutes) return String(Math.floor(now.getTime() / 60_000 / Number(minutes[1])))
  const [, weekly, at] = /^(?:daily|weekly ([0-6])) (\d\d:\d\d)$/.exec(every) ?? []
  if (!at) throw new RangeError(`"${every}" is not a schedule`)
  const [day, time] = local.format(now).split(' ') as [string, string]
  if (weekly === undefined) return time >= at ? day : undefined
  const since = (new Date(`${day}T12:00:00Z`).getUTCDay() - Number(weekly) + 7) % 7
  return addDays(day, since === 0 && time < at ? -7 : -since)
}
