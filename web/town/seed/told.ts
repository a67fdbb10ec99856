import { addDays, dayOf, londonTime } from '../../platform/clock.ts'
import type { Moment } from '../story/types.ts'

/** What the seeds have made so far, by the story's own keys: later areas look up what earlier ones made. */
export type Told = {
  now: Date
  accounts: Map<string, string>
  projects: Map<string, string>
  activities: Map<string, string>
  voices: Map<string, { id: string; receipt: string }[]>
  themes: Map<string, string>
  decisions: Map<string, string>
  /** The idea of a solution board that a decision takes up, by the decision's key. */
  adopted: Map<string, string>
  /** By name, without the word that says that it is invented. */
  groups: Map<string, string>
  /** The account of the link officer of each key group, by the group's id. */
  links: Map<string, string>
}

export const newTold = (now: Date): Told => ({
  now,
  accounts: new Map(),
  projects: new Map(),
  activities: new Map(),
  voices: new Map(),
  themes: new Map(),
  decisions: new Map(),
  adopted: new Map(),
  groups: new Map(),
  links: new Map(),
})

/** A moment of the story as an instant: so many days from today, at a London time; never later than now where it is past. */
export function momentToDate(told: Told, { day, time }: Moment): Date {
  const at = londonTime(addDays(dayOf(told.now), day), time)
  return day <= 0 && at > told.now ? told.now : at
}
