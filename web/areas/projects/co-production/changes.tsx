import type { ParagraphChange } from '../../../platform/paragraph-changes.ts'
import { Difference } from '../../../ui/difference/difference.tsx'
import type { Language } from '../../../ui/layout/view.ts'
import { differenceWords, openWords } from './open/words.ts'

/** What changed between two versions: each changed paragraph, and how many are as they were. */
export function Changes({ changes, language }: { changes: readonly ParagraphChange[]; language: Language }) {
  const say = openWords[language]
  const shown = changes.filter(({ kind, moved }) => kind !== 'same' || moved)
  const same = changes.length - shown.length
  return (
    <>
      {shown.length === 0 && <p class="govuk-body">{say.noChanges}</p>}
      {shown.map(({ kind, moved, pieces }) => (
        <Difference kind={kind} moved={moved} pieces={pieces} words={differenceWords[language]} />
      ))}
      {shown.length > 0 && same > 0 && <p class="fm-meta">{say.unchanged(same)}</p>}
    </>
  )
}
