import { daysBetween } from '../dialogue/rules.ts'
import type { MyGroup } from './queries.ts'

/** How long nobody spoke with a group: since the last word, or since it has this officer. */
export const silentDays = ({ lastOn, linkedOn }: MyGroup, today: string): number =>
  daysBetween(lastOn ?? linkedOn, today)

/** Nobody spoke for too long, whichever side is to speak. */
export const isQuiet = (group: MyGroup, today: string, quietDays: number): boolean =>
  silentDays(group, today) > quietDays
