import { sql } from 'kysely'
import type { Acting } from '../../../../../platform/acting.ts'
import type { Tx } from '../../../../../platform/db.ts'
import { newId } from '../../../../../platform/ids.ts'
import { queueLetter } from '../../../../../platform/outbox.ts'
import { translated } from '../../../../../platform/words.ts'
import { formatDay, formatTime } from '../../../../../ui/layout/format.ts'
import { findAnyProject } from '../../../../projects/index.ts'
import type { ActivityRow } from '../../../activity/types.ts'
import { formatCode } from '../../../codes.ts'
import * as paths from '../paths.ts'
import type { EventRow } from '../queries.ts'
import { eventWords } from '../words.ts'
import { letters, type News } from './letters.ts'
import { type PersonRow, personColumns } from './people.ts'

export type Whom = PersonRow & { people?: number; placed?: boolean }

/** Tells one person, by email; whoever gave only a telephone number stands on the officers' list until they were rung. */
export async function tellPerson(
  tx: Tx,
  at: Acting,
  { activity, event, project, ...about }: { activity: ActivityRow; event: EventRow; project: string; shift?: string },
  person: Whom,
  news: News,
): Promise<void> {
  const { keys, origin } = at.council
  if (!person.email) {
    await tx
      .insertInto('event_calls')
      .values({
        id: newId<'event-call'>(at.now),
        person_id: person.id,
        activity_id: event.activityId,
        about: news,
        at: at.now,
      })
      .execute()
    return
  }
  const { language } = person
  const letter = letters[language][news]({
    title: translated(activity, 'title', language),
    when: eventWords[language].time(
      formatDay(event.startsAt, language),
      formatTime(event.startsAt, language),
      formatTime(event.endsAt, language),
    ),
    venue: event.venue,
    link: origin + paths.ownPlace.to({ project, activity: activity.slug, code: person.code }),
    code: formatCode(person.code),
    people: person.people ?? 1,
    online: person.placed && event.onlineLink ? keys.open(event.onlineLink) : '',
    why: event.cancelledWhy ?? '',
    shift: about.shift ?? '',
  })
  await queueLetter(tx, at, { template: `event-${news}`, to: keys.open(person.email), ...letter })
}

/** The project's address, for links in letters. */
export const projectSlug = async (tx: Tx, activity: ActivityRow): Promise<string> =>
  (await findAnyProject(tx, { id: activity.projectId }))!.slug

/** Tells everyone who has a place, waits for one or helps. */
export async function tellEveryone(
  tx: Tx,
  at: Acting,
  activity: ActivityRow,
  event: EventRow,
  news: 'changed' | 'called-off',
): Promise<void> {
  const project = await projectSlug(tx, activity)
  const { rows } = await sql<Whom>`select ${personColumns}, l.people, (l.placed_at is not null) as placed
    from event_people p left join event_places l on l.person_id = p.id left join event_signups g on g.person_id = p.id
    where p.activity_id = ${event.activityId} and p.forgotten_at is null
      and ((l.person_id is not null and l.left_at is null) or (g.person_id is not null and g.left_at is null))
    order by p.made_at, p.id`.execute(tx)
  for (const person of rows) await tellPerson(tx, at, { activity, event, project }, person, news)
}
