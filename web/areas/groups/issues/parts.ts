import { dayOf } from '../../../platform/clock.ts'
import type { Sql } from '../../../platform/db.ts'
import { withQuery } from '../../../platform/paths.ts'
import { excerpt, type GroupKind, stateOfCase } from '../../voices/index.ts'
import * as paths from '../paths.ts'
import type { RecordPart } from '../record/record-part.ts'
import type { Side } from '../record/sides.ts'
import { type Issue, issuesOfGroup } from './queries.ts'
import { kindWords, stateWords, words } from './words.ts'

type At = { db: Sql; now: Date }
const shown = 4

/** What the shared record tells of one kind: the newest few that matter, what is overdue first. */
const partOf =
  (kind: GroupKind) =>
  async (at: At, groupId: string, side: Side): Promise<RecordPart> => {
    const { issues, total } = await issuesOfGroup(at, groupId, { show: 'all', kinds: [kind], limit: shown })
    const say = kindWords[kind]
    const group = { group: groupId }
    return {
      key: kind,
      title: say.many,
      items: issues.map((issue) => itemOf(issue, dayOf(at.now))),
      empty: say.none,
      ...(total > shown && {
        more: { href: withQuery(paths.groupIssues.to(group), { kind }), text: `See all ${total}` },
      }),
      act: {
        href: withQuery(paths.newGroupIssue.to(group), { kind }),
        text: side === 'group' ? say.raise : words.forGroup[kind],
      },
    }
  }

function itemOf(issue: Issue, today: string): RecordPart['items'][number] {
  const state = stateOfCase(issue, today)
  return {
    title: excerpt(issue.words),
    href: paths.issue.to({ issue: issue.voiceId }),
    when: issue.givenAt,
    tag: stateWords[state],
    ...(issue.service && { words: issue.service }),
    ...(issue.dueOn && !issue.answeredAt && { due: issue.dueOn }),
  }
}

export const issuesPart = partOf('issue')
export const questionsPart = partOf('question')
export const feedbackPart = partOf('feedback')
