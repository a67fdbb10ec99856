import { sql } from 'kysely'
import { holds } from '../../../permissions.ts'
import { addDays, dayOf } from '../../../platform/clock.ts'
import type { Sql } from '../../../platform/db.ts'
import type { Person } from '../../../platform/session.ts'
import { subjectOf } from '../../../platform/subjects.ts'
import { listProjects } from '../../projects/index.ts'
import { countLettersToDo, findTheme } from '../../voices/index.ts'
import { answeredThemes } from '../decisions/queries.ts'
import * as paths from '../paths.ts'
import { unansweredThemes } from '../publication/unanswered.ts'

/** One thing on an officer's desk. */
export type DeskItem = {
  key: string
  title: string
  words?: string
  due?: string
  href: string
  action: string
  count?: number
}
type At = { db: Sql; now: Date }

/** What of this area waits for this person: letters and calls, themes without an answer, and promises of their own. */
export async function deskOf(at: At, person: Person): Promise<DeskItem[]> {
  return [
    ...(await lettersToSend(at, person)),
    ...(await themesToAnswer(at, person)),
    ...(await promisesToKeep(at, person)),
  ]
}

async function lettersToSend({ db }: At, person: Person): Promise<DeskItem[]> {
  if (!holds(person, 'contacts.read')) return []
  const { post, telephone } = await countLettersToDo(db)
  const item = (count: number, title: string): DeskItem[] =>
    count > 0 ? [{ key: 'letter', title, count, href: paths.letters.to(), action: 'See who waits' }] : []
  return [
    ...item(post, post === 1 ? '1 letter to send' : `${post} letters to send`),
    ...item(telephone, telephone === 1 ? '1 call to make' : `${telephone} calls to make`),
  ]
}

/** A project asks for answers from a week before the day that was promised for its decision. */
async function themesToAnswer({ db, now }: At, person: Person): Promise<DeskItem[]> {
  const soon = addDays(dayOf(now), 7)
  const { projects } = await listProjects(db, { state: 'live' }, now)
  const mine = projects.filter(
    ({ id, decideBy }) => decideBy && decideBy <= soon && holds(person, 'decisions.edit', subjectOf('project', id)),
  )
  const items: DeskItem[] = []
  for (const { id, title, decideBy } of mine) {
    const { length } = await unansweredThemes(db, id)
    if (length > 0)
      items.push({
        key: 'no-response',
        title,
        words: length === 1 ? '1 theme has no answer yet' : `${length} themes have no answer yet`,
        // What came up after a first decision has no promised day of its own.
        ...((await answeredThemes(db, id)).size === 0 ? { due: decideBy! } : {}),
        href: paths.projectDecisions.to({ project: id }),
        action: 'Answer them',
      })
  }
  return items
}

type Promised = { themeId: string; projectId: string; dueOn: string }

/** What this person sees to, until an outcome says that it is done. */
async function promisesToKeep({ db, now }: At, person: Person): Promise<DeskItem[]> {
  const today = dayOf(now)
  const { rows } = await sql<Promised>`select r.theme_id as "themeId", d.project_id as "projectId", r.due_on as "dueOn"
    from decision_responses r join decision_publications p on p.decision_id = r.decision_id join decisions d on d.id = r.decision_id
    where r.owner_account = ${person.id} and r.due_on <= ${addDays(today, 14)}
      and not exists (select from outcome_themes t join outcome_publications o on o.outcome_id = t.outcome_id where t.theme_id = r.theme_id and o.at >= p.at)
    order by r.due_on limit 20`.execute(db)
  const items: DeskItem[] = []
  for (const { themeId, projectId, dueOn } of rows) {
    const theme = await findTheme(db, themeId)
    if (theme)
      items.push({
        key: dueOn < today ? 'reply-overdue' : 'reply-due',
        title: `Promised: ${theme.name}`,
        due: dueOn,
        href: paths.newOutcome.to({ project: projectId }),
        action: 'Write what changed',
      })
  }
  return items
}
