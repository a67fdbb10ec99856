import type { Reading } from '../../../platform/subjects.ts'
import { findActivityById } from '../activity/queries.ts'
import type { Contribution } from '../kinds/kind.ts'
import { kindNamed } from '../kinds/list.ts'
import { wardNames } from '../taking/ward-names.ts'
import { type AnswerRow, rowsOf } from './rows.ts'
import { questionsOnWay } from './way.ts'

/** What one voice said, question by question in the reader's language; undefined where it belongs to no activity that can be read. */
export async function saidOf(
  at: Reading,
  voice: { activityId: string | null; words: string | null; data: Record<string, unknown> },
): Promise<AnswerRow[] | undefined> {
  const activity = voice.activityId ? await findActivityById(at.db, voice.activityId, null, at.now) : undefined
  if (!activity) return undefined
  const kind = kindNamed(activity.kind)
  const values = kind.values({ words: voice.words, data: voice.data as Contribution['data'] })
  const asked = questionsOnWay(activity, values).filter(
    ({ type }) => type !== 'place' && type !== 'publish' && type !== 'contact',
  )
  return rowsOf(asked, values, undefined, at.language, await wardNames(at, asked))
}
