import type { Sql } from '../../../platform/db.ts'
import { translated } from '../../../platform/words.ts'
import type { Language } from '../../../ui/layout/view.ts'
import { theme as themePath } from '../paths.ts'
import { searchThemes } from '../themes/queries.ts'

export type Found = { kind: 'theme'; title: string; href: string; words?: string }

/** Themes that hold these words and that anyone may read. */
export async function search(
  db: Sql,
  words: string,
  { language, limit }: { language: Language; limit: number },
): Promise<Found[]> {
  const themes = await searchThemes(db, words, limit)
  return themes.map((theme) => ({
    kind: 'theme',
    title: translated(theme, 'name', language),
    href: themePath.to({ theme: theme.id }),
    ...(theme.description && { words: translated(theme, 'description', language) }),
  }))
}
