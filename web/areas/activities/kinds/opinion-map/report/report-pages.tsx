import { translated } from '../../../../../platform/words.ts'
import { formatDateTime } from '../../../../../ui/layout/format.ts'
import type { Language, View } from '../../../../../ui/layout/view.ts'
import { Prose } from '../../../../../ui/prose/prose.tsx'
import { addressOf } from '../../../activity/address.ts'
import type { Activity } from '../../../activity/types.ts'
import * as paths from '../../../paths.ts'
import { ImportedNote } from './imported-note.tsx'
import { Findings } from './pages.tsx'
import type { Report } from './queries.ts'
import type { Reading } from './read.ts'
import { mapWords } from './words.ts'

type ReportPage = { activity: Activity; report: Report; reading: Reading; language: Language }

/** What was published on one day, with the words of those who published it. It does not change with later votes. */
export function reportView({ activity, report, reading, language }: ReportPage): View {
  const say = mapWords[language]
  const title = say.report(formatDateTime(report.at, language))
  return {
    title: `${title}: ${translated(activity, 'title', language)}`,
    width: 'wide',
    back: { href: paths.opinions.to(addressOf(activity)), text: say.latest },
    body: (
      <>
        <span class="govuk-caption-l">{translated(activity, 'question', language)}</span>
        <h1 class="govuk-heading-l">{title}</h1>
        <ImportedNote activity={activity} language={language} />
        <Prose words={report.foreword} />
        <Findings
          page={{
            activity,
            reading,
            madeAt: undefined,
            version: 0,
            open: false,
            own: undefined,
            reports: [],
            language,
          }}
          reading={reading}
        />
      </>
    ),
  }
}
