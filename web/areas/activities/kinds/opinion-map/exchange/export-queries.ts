import { inThread } from '../../../../../kernels/in-thread.ts'
import type { Acting } from '../../../../../platform/acting.ts'
import { addressOf } from '../../../activity/address.ts'
import type { Activity } from '../../../activity/types.ts'
import * as paths from '../../../paths.ts'
import { loadVotes } from '../report/load-votes.ts'
import { listAll } from '../statements/queries.ts'
import type { PolisFile } from './files.ts'

/**
 * A conversation in the form in which Polis exports one. People are numbers, given anew by the order of their ids: nothing
 * leads from them to a browser, a receipt or another file.
 */
export async function writeFiles(
  { db, council }: Pick<Acting, 'db' | 'council'>,
  activity: Activity,
): Promise<Record<PolisFile, string>> {
  const { votes } = await loadVotes(db, activity.id)
  const order = new Map(votes.participantIds.map((id, p) => [id, `${p + 1}`]))
  const [statements, authors] = await Promise.all([
    listAll(db, activity.id),
    db.selectFrom('opinion_statements').select(['number', 'author']).where('activity_id', '=', activity.id).execute(),
  ])
  const author = new Map(authors.map((row) => [row.number, row.author ? order.get(row.author) : undefined]))
  const map = await db
    .selectFrom('opinion_maps')
    .select('whole')
    .where('activity_id', '=', activity.id)
    .executeTakeFirst()
  return inThread('writePolis', {
    votes: { ...votes, participantIds: votes.participantIds.map((_, p) => `${p + 1}`) },
    topic: activity.question,
    url: council.origin + paths.activity.to(addressOf(activity)),
    description: activity.help,
    statements: statements.map(({ number, text, meta, shown, withdrawnAt }) => ({
      id: `${number}`,
      // Words that are not shown stay here.
      text: shown || withdrawnAt ? text : '',
      meta,
      moderation: shown ? (1 as const) : withdrawnAt ? (-1 as const) : (0 as const),
      ...(author.get(number) ? { author: author.get(number)! } : {}),
    })),
    whole: map?.whole ?? null,
    people: votes.participantIds,
  })
}
