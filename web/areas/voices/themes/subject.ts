import { isId } from '../../../platform/ids.ts'
import { idOf, type Known, type Reading, type Subject, subjectOf } from '../../../platform/subjects.ts'
import { translated } from '../../../platform/words.ts'
import { theme as themePath } from '../paths.ts'
import { findTheme } from './queries.ts'

/** How a theme is called and where it lives; whether it is public its project says. */
export async function knowTheme(subject: Subject, at: Reading): Promise<Known | undefined> {
  const id = idOf(subject)
  const theme = isId(id) ? await findTheme(at.db, id) : undefined
  if (!theme) return undefined
  return {
    subject: subjectOf('theme', theme.id),
    kind: 'theme',
    title: translated(theme, 'name', at.language),
    href: themePath.to({ theme: theme.id }),
    within: theme.subject,
    public: true,
  }
}
