import type { Sql } from '../../../platform/db.ts'
import { type ThemeSize, themesOf } from '../../voices/index.ts'
import { answeredThemes, listAnswers } from '../decisions/queries.ts'

/** Themes that a project has at a time and that no published decision has answered; those of a draft count as answered for that draft. */
export async function unansweredThemes(
  db: Sql,
  projectId: string,
  { draftId, now }: { draftId?: string; now?: Date } = {},
): Promise<ThemeSize[]> {
  const answered = await answeredThemes(db, projectId)
  if (draftId) for (const { themeId } of await listAnswers(db, draftId)) answered.add(themeId)
  return (await themesOf(db, projectId)).filter(({ id, createdAt }) => !answered.has(id) && (!now || createdAt <= now))
}
