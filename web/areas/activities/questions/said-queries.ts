import type { Reading } from '../../../platform/subjects.ts'
import { findActivityById } from '../activity/queries.ts'
import type { Contribution } from '../kinds/kind.ts'
import { kindNamed } from '../kinds/list.ts'
import { type AnswerRow, rowsOf } from './rows.ts'

/** What one voice said, question by question in the reader's language; undefined where it belongs to no activity that can be read. */
export async function saidOf(
  at: Reading,
  voice: { activityId: string | null; words: string | null; data: Record<string, unknown> },
): Promise<AnswerRow[] | undefined> {
  const activity = voice.activityId ? await findActivityById(at.db, voice.activityId, null, at.now) : undefined
  if (!activity) return undefined
  const kind = kindNamed(activity.kind)
  const asked = kind
    .questions(activity)
    .filter(({ type }) => type === 'words' || type === 'statements' || type === 'offer')
  return rowsOf(
    asked,
    kind.values({ words: voice.words, data: voice.data as Contribution['data'] }),
    undefined,
    at.language,
  )
}
