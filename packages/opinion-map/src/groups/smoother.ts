/** How many groups there were lately: what was best the last time, how often in a row, and what is shown. */
export type Smoother = { readonly last: number; readonly times: number; readonly shown: number }

/** So many times in a row must another number of groups be best before it is shown. */
const patience = 4

/**
 * The number of groups to show: what was shown before, until another number has been best four times in a row.
 *
 * Source: kernel specification 1.6. A number that can no longer be shown gives way to the nearest that can.
 *
 * @param best the number of groups with the best silhouette now
 * @param possible the numbers of groups there are now, rising
 */
export function smooth(best: number, possible: readonly number[], before?: Smoother): Smoother {
  const times = before?.last === best ? before.times + 1 : 1
  const wanted = !before || times >= patience ? best : before.shown
  const shown = Math.min(Math.max(wanted, possible[0]!), possible.at(-1)!)
  return { last: best, times, shown }
}
