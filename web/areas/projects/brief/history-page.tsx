import { Details } from '../../../ui/details/details.tsx'
import { Empty } from '../../../ui/empty/empty.tsx'
import { formatDate, formatDateTime, formatList } from '../../../ui/layout/format.ts'
import type { View } from '../../../ui/layout/view.ts'
import { SummaryList } from '../../../ui/summary-list/summary-list.tsx'
import { deskPage } from '../desk/frame.tsx'
import type { Project } from '../types.ts'
import type { OlderBrief } from './history.ts'
import type { BriefField } from './rules.ts'

const fieldNames: Record<BriefField, string> = {
  kind: 'kind',
  title: 'title',
  purpose: 'purpose',
  canChange: 'what can change',
  cannotChange: 'what cannot change',
  decider: 'who decides',
  decideBy: 'by when',
  contactName: 'contact name',
  contactEmail: 'contact address',
  startsOn: 'when it begins',
  endsOn: 'when it ends',
  noDocumentsReason: 'why there is no document',
  noUnknownsReason: 'why nothing is unknown',
  translations: 'Welsh',
}

/** One current brief; the older ones are kept. */
export function historyPage(project: Project, older: readonly OlderBrief[]): View {
  return deskPage({
    project,
    title: 'Earlier briefs',
    children: (
      <>
        {older.length === 0 && (
          <Empty title="Earlier briefs will be here">Each change keeps the brief as it was.</Empty>
        )}
        {older.map(({ version, until, by, changed, content }) => (
          <section class="fm-section" aria-labelledby={`brief-${version}`}>
            <h2 class="govuk-heading-m" id={`brief-${version}`}>
              Brief {version}, until {formatDateTime(until)}
            </h2>
            <p class="govuk-body">
              {by} changed{' '}
              {changed.length
                ? formatList(changed.map((field) => fieldNames[field]))
                : 'how much say people have, or its address'}
              .
            </p>
            <Details summary={`Read brief ${version}`}>
              <SummaryList
                rows={(Object.keys(fieldNames) as BriefField[])
                  .filter((field) => field !== 'translations' && content[field])
                  .map((field) => ({ key: fieldNames[field], value: said(field, content) }))}
              />
            </Details>
          </section>
        ))}
      </>
    ),
  })
}

function said(field: BriefField, content: OlderBrief['content']): string {
  const value = String(content[field])
  return /^\d{4}-\d\d-\d\d$/.test(value) ? formatDate(value) : value
}
