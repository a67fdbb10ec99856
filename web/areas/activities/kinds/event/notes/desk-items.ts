import { holds } from '../../../../../permissions.ts'
import { addDays, dayOf, londonTime } from '../../../../../platform/clock.ts'
import type { Sql } from '../../../../../platform/db.ts'
import type { Person } from '../../../../../platform/session.ts'
import { excerpt, repliesAbout } from '../../../../voices/index.ts'
import { hostedNote } from '../paths.ts'
import { hostedBy, subjectsOf } from './queries.ts'

const [soon, most] = [7, 20]

/** Notes at events that this person hosts, overdue or due within a week. Officers who reply to voices see theirs among the replies. */
export async function hostItems({ db, now }: { db: Sql; now: Date }, person: Person) {
  if (holds(person, 'voices.reply', 'council')) return []
  const today = dayOf(now)
  const events = await hostedBy(db, person.id)
  const owed = await repliesAbout(db, subjectsOf(events), { show: 'owed', limit: most })
  return owed
    .filter(({ dueOn }) => dueOn && dueOn <= addDays(today, soon))
    .map((reply) => ({
      key: reply.dueOn! < today ? 'reply-overdue' : 'reply-due',
      title: excerpt(reply.words),
      words: reply.service ?? 'A note from an event you host',
      due: londonTime(reply.dueOn!),
      href: hostedNote.to({ reply: reply.id }),
      action: 'Reply',
    }))
}
