import { dayOf } from '../../../platform/clock.ts'
import type { Db } from '../../../platform/db.ts'
import type { Person } from '../../../platform/session.ts'
import type { DeskItem } from '../desk/desk-item.ts'
import * as paths from '../paths.ts'
import { listMatches } from './match-queries.ts'

/** Who waits for this person's yes or no. */
export async function skillItems({ db, now }: { db: Db; now: Date }, person: Person): Promise<DeskItem[]> {
  const waiting = (await listMatches({ db, person, today: dayOf(now) })).filter(
    ({ state, side, askedBySide }) => state === 'asked' && side !== askedBySide,
  )
  return waiting.slice(0, 20).map((match) => ({
    key: 'whose-turn',
    title: `Somebody asks about “${match.side === 'offer' ? match.offer : match.need}”`,
    words: match.side === 'offer' ? match.need : match.offer,
    href: paths.skillMatch.to({ match: match.id }),
    action: 'Say yes or no',
  }))
}
