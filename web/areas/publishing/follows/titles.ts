import type { Acting } from '../../../platform/acting.ts'
import { settingsOf } from '../../../platform/settings.ts'
import type { Subject } from '../../../platform/subjects.ts'
import type { Language } from '../../../ui/layout/view.ts'
import { words } from './words.ts'

/** What a followed thing is called, for anybody; undefined where the public may not see it. */
export async function titleOf(
  at: Pick<Acting, 'council' | 'db' | 'now' | 'house'>,
  subject: string,
  language: Language,
): Promise<string | undefined> {
  if (subject === 'all') return words[language].everything((await settingsOf(at.council)).shortName)
  if (!subject.includes(':')) return undefined
  const known = await at.house.subject(subject as Subject, { db: at.db, language, now: at.now, person: null })
  return known?.public ? known.title : undefined
}
