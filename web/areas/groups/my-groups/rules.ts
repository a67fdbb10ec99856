import { daysBetween } from '../dialogue/rules.ts'
import type { MyGroup } from './queries.ts'

/** How long nobody spoke with a group: since the last word, or since it has this officer. */
export const silentDays = ({ lastOn, linkedOn }: MyGroup, today: string): number =>
  daysBetween(lastOn ?? linkedOn, today)

/** A group that waits for the officer has not gone quiet: it spoke last. */
export const isQuiet = (group: MyGroup, today: string, quietDays: number): boolean =>
  group.nextSide !== 'officer' && silentDays(group, today) > quietDays
