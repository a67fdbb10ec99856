import { dayOf, londonTime } from '../../../platform/clock.ts'
import type { Sql } from '../../../platform/db.ts'
import { withQuery } from '../../../platform/paths.ts'
import type { Panel } from '../../../platform/subjects.ts'
import type { Language } from '../../../ui/layout/view.ts'
import { findWard } from '../../places/index.ts'
import * as paths from '../paths.ts'
import { listCalendar } from './one-calendar.ts'
import { listOccurrences } from './queries.ts'
import { panelWords, timeText } from './words.ts'

/** The next few events of a ward, for its page. */
export async function wardEvents(db: Sql, wardId: string, now: Date, language: Language): Promise<Panel[]> {
  const ward = await findWard(db, wardId)
  const from = londonTime(dayOf(now))
  const { lines } = ward ? await listCalendar(db, { from, wardId: ward.id }, { limit: 3 }) : { lines: [] }
  if (!ward || !lines.length) return []
  return [
    {
      key: 'events',
      title: panelWords[language].title,
      order: 65,
      items: lines.map((one) => ({
        title: one.title,
        href: one.href,
        words: `${timeText(one)}, ${one.place}`,
      })),
      more: { href: withQuery(paths.events.to(), { ward: ward.slug }), text: panelWords[language].more },
    },
  ]
}

/** Whether a group has events to come. */
export const hasEvents = async (db: Sql, groupId: string, now: Date): Promise<boolean> =>
  (await listOccurrences(db, { from: londonTime(dayOf(now)), groupId }, { limit: 1 })).occurrences.length > 0
