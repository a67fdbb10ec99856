import type { Obstacle } from '../../../../platform/subjects.ts'
import type { Keeping } from '../keeping.ts'
import { obstacleSentences } from './details/words.ts'
import { findReason, goesOut } from './outreach/queries.ts'
import * as paths from './paths.ts'
import { findEvent, isOver } from './queries.ts'
import { saysAccess } from './rules.ts'

/** An event is public once it says when, where, by whom and how people who need access can come; and its project goes to more than council rooms, or says why not. */
export const event: Keeping = {
  async obstacles(db, activity, now) {
    const href = paths.details.to({ activity: activity.id })
    const details = await findEvent(db, activity.id)
    if (!details) return [{ sentence: obstacleSentences.details, href }]
    const found: Obstacle[] = []
    if (!saysAccess(details.access, details.accessWords)) found.push({ sentence: obstacleSentences.access, href })
    if (isOver(details, now)) found.push({ sentence: obstacleSentences.over, href })
    if (!(await goesOut(db, activity.projectId)) && !(await findReason(db, activity.projectId)))
      found.push({ sentence: obstacleSentences.venue, href: paths.outreach.to({ project: activity.projectId }) })
    return found
  },
}
