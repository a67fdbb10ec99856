import { holds } from '../../../permissions.ts'
import { dayOf } from '../../../platform/clock.ts'
import type { Db } from '../../../platform/db.ts'
import type { Person } from '../../../platform/session.ts'
import type { DeskItem } from '../desk/desk-item.ts'
import * as paths from '../paths.ts'
import { listMatches } from './match-queries.ts'
import { countReports } from './report-commands.ts'
import { words } from './words.ts'

/** Who waits for this person's yes or no; reports that nobody has looked at. */
export async function skillItems({ db, now }: { db: Db; now: Date }, person: Person): Promise<DeskItem[]> {
  const waiting = (await listMatches({ db, person, today: dayOf(now) })).filter(
    ({ state, side, askedBySide }) => state === 'asked' && side !== askedBySide,
  )
  const reports = holds(person, 'skills.settle') ? await countReports(db) : 0
  const toSettle = { key: 'moderate', title: words.reports, href: paths.skillReports.to(), action: words.look }
  const asked = waiting.slice(0, 20).map((match) => ({
    key: 'whose-turn',
    title: `Somebody asks about “${match.side === 'offer' ? match.offer : match.need}”`,
    words: match.side === 'offer' ? match.need : match.offer,
    href: paths.skillMatch.to({ match: match.id }),
    action: 'Say yes or no',
  }))
  return reports ? [...asked, { ...toSettle, count: reports }] : asked
}
