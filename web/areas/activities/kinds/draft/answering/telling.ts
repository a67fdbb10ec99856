import { sql } from 'kysely'
import type { Acting } from '../../../../../platform/acting.ts'
import type { Tx } from '../../../../../platform/db.ts'
import { tellAuthors } from '../../../../voices/index.ts'
import type { Activity } from '../../../activity/types.ts'
import { addressOf, named } from '../address.ts'
import * as paths from '../paths.ts'
import { letters } from './letter-words.ts'

/** Tells who commented on a paragraph, by the way they chose, once for an answer. */
export async function tellAnswered(
  tx: Tx,
  at: Acting,
  activity: Activity,
  { id, paragraph, answer }: { id: string; paragraph: string; answer: string },
): Promise<void> {
  const { rows } = await sql<{ id: string }>`select voice_id as id from draft_comments
    where activity_id = ${activity.id} and paragraph = ${paragraph}`.execute(tx)
  const href = at.council.origin + paths.paragraph.to({ ...addressOf(activity), paragraph: named(paragraph) })
  const voiceIds = rows.map((row) => row.id)
  await tellAuthors(tx, at, { voiceIds, step: `draft-answered:${id}` }, (language, receipt, receiptHref) => {
    const say = letters[language]
    const text = [say.text(paragraph.slice(1)), answer, href, say.closing(receipt, receiptHref)].join('\n\n')
    return { subject: say.subject, text }
  })
}
