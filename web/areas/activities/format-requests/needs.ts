import { londonTime } from '../../../platform/clock.ts'
import type { Sql } from '../../../platform/db.ts'
import type { Person } from '../../../platform/session.ts'
import { scopeOf } from '../../voices/index.ts'
import * as paths from '../paths.ts'
import { listRequests } from './queries.ts'
import { wishNamed } from './wish-named.ts'

const most = 10

/** Requests for a language or format that this person handles, with the day that was promised. */
export async function formatNeeds({ db, now }: { db: Sql; now: Date }, person: Person) {
  const { requests } = await listRequests(db, scopeOf(person, 'activities.edit'), { show: 'waiting', page: 1 })
  return requests.slice(0, most).map(({ id, format, language, title, dueOn }) => {
    const due = londonTime(dueOn, '23:59')
    return {
      key: due < now ? 'overdue' : 'promised',
      title: `${wishNamed(format, language, 'en')}: ${title}`,
      words: 'Somebody asked for this language or format',
      due,
      href: paths.formatRequest.to({ request: id }),
      action: 'Make and send it',
    }
  })
}
