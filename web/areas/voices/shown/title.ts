import type { Language } from '../../../ui/layout/view.ts'
import { partsOf } from './parts.ts'

const noWords = { en: 'An answer', cy: 'Ateb' }

/** The first words of what somebody said, as what it is called. */
export function titleOf(words: string | null, data: unknown, language: Language, most = 60): string {
  const text = (words ?? partsOf(data)[0]?.text ?? '').replace(/\s+/g, ' ').trim()
  if (!text) return noWords[language]
  if ([...text].length <= most) return `“${text}”`
  return `“${[...text]
    .slice(0, most)
    .join('')
    .replace(/\s+\S*$/, '')}…”`
}
