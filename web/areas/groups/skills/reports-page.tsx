import { Button } from '../../../ui/button/button.tsx'
import { Empty } from '../../../ui/empty/empty.tsx'
import { formatDate } from '../../../ui/layout/format.ts'
import { Section } from '../../../ui/layout/section.tsx'
import type { View } from '../../../ui/layout/view.ts'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import { Quote } from '../../../ui/quote/quote.tsx'
import * as paths from '../paths.ts'
import type { Report } from './report-commands.ts'
import { words } from './words.ts'

/** What somebody said is wrong with an offer or a need, beside what it says. */
export const skillReportsPage = (reports: readonly Report[], token: string): View => ({
  title: words.reports,
  staff: true,
  section: 'network',
  form: true,
  back: { href: paths.skills.to(), text: words.title },
  body: (
    <>
      <h1 class="govuk-heading-l">{words.reports}</h1>
      {reports.length === 0 && <Empty title={words.noReports}>{words.noReportsText}</Empty>}
      {reports.map((report) => (
        <Section id={`report-${report.id}`} title={report.title}>
          <p class="govuk-body fm-written">{report.about}</p>
          <Quote by={`A reader, ${formatDate(report.at)}`}>{report.words}</Quote>
          <PostForm
            action={paths.skillReportSettlement.to({ report: report.id })}
            token={token}
            class="govuk-button-group"
          >
            <Button name="settle" value="stays" variant="secondary" preventDoubleClick>
              {words.stays}
            </Button>
            <Button name="settle" value="remove" variant="warning" preventDoubleClick>
              {words.remove}
            </Button>
          </PostForm>
        </Section>
      ))}
    </>
  ),
})
