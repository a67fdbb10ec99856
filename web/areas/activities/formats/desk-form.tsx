import type { View } from '../../../ui/layout/view.ts'
import type { Activity } from '../activity/types.ts'
import { EasyReadForm } from './easy-read-page.tsx'
import type { FormatRow } from './queries.ts'
import { RecordingForm } from './recording-page.tsx'
import type { Content, EasyRead, Format, FormatRefusals, Recording, Translated } from './rules.ts'
import { TranslationForm } from './translation-page.tsx'
import { versionView } from './version-page.tsx'

/** What was typed, and what is wrong with it. */
export type Given = { content: Content; errors: FormatRefusals }

type Page = {
  activity: Activity
  which: { format: Format; language: string }
  row: FormatRow | undefined
  sentences: readonly string[]
  content: Content | undefined
  errors: FormatRefusals
  token: string
  machine: boolean
}

/** The form of a version, whatever its format. */
export function formOf({ activity, which, row, sentences, content, errors, token, machine }: Page): View {
  const shared = { activity, errors, token, version: row?.version ?? 0 }
  const form =
    which.format === 'translation' ? (
      <TranslationForm
        {...shared}
        language={which.language}
        sentences={sentences}
        texts={(content as Translated).texts}
        machine={machine}
      />
    ) : which.format === 'easy-read' ? (
      <EasyReadForm {...shared} points={(content as EasyRead | undefined)?.points ?? []} />
    ) : (
      <RecordingForm
        {...shared}
        format={which.format}
        recording={(content as Recording | undefined) ?? { transcript: '' }}
      />
    )
  return versionView({ activity, which, row, token, error: Object.keys(errors).length > 0, children: form })
}
