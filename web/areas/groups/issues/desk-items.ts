import { addDays, dayOf } from '../../../platform/clock.ts'
import type { Sql } from '../../../platform/db.ts'
import type { Person } from '../../../platform/session.ts'
import { excerpt, stateOfCase } from '../../voices/index.ts'
import type { DeskItem } from '../desk/desk-item.ts'
import * as paths from '../paths.ts'
import { issuesOfOfficer } from './queries.ts'
import { answers } from './sides.ts'
import { kindWords } from './words.ts'

const soon = 7
const most = 20

/** What groups told the council and somebody is to answer: overdue, or due within a week, or taken up by nobody yet. */
export async function issueItems(at: { db: Sql; now: Date }, person: Person): Promise<DeskItem[]> {
  if (!answers(person, 'own')) return []
  const today = dayOf(at.now)
  const { issues } = await issuesOfOfficer(at, person, { show: 'open', limit: most })
  return issues
    .filter(({ dueOn, ownerAccount }) => !ownerAccount || (dueOn !== null && dueOn <= addDays(today, soon)))
    .map((issue) => ({
      key: stateOfCase(issue, today) === 'overdue' ? 'overdue' : 'whose-turn',
      title: `${kindWords[issue.kind].one} of ${issue.group}: ${excerpt(issue.words)}`,
      ...(issue.service && { words: issue.service }),
      ...(issue.dueOn && { due: issue.dueOn }),
      href: paths.issue.to({ issue: issue.voiceId }),
      action: 'Answer',
      own: true,
    }))
}
