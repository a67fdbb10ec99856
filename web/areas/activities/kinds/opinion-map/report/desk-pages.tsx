import { withQuery } from '../../../../../platform/paths.ts'
import { Button } from '../../../../../ui/button/button.tsx'
import { FieldErrorSummary } from '../../../../../ui/field-errors/field-errors.tsx'
import { formatDateTime } from '../../../../../ui/layout/format.ts'
import type { View } from '../../../../../ui/layout/view.ts'
import { PostForm } from '../../../../../ui/post-form/post-form.tsx'
import { Textarea } from '../../../../../ui/textarea/textarea.tsx'
import { addressOf } from '../../../activity/address.ts'
import type { Activity } from '../../../activity/types.ts'
import * as paths from '../../../paths.ts'
import type { ReportRefusal } from './desk-commands.ts'
import { Findings } from './pages.tsx'
import type { Reading } from './read.ts'

export const reportRefusals: Record<ReportRefusal, string> = {
  'no-map': 'There is no map to publish yet. It is there a few seconds after the first votes',
  'foreword-missing': 'Write a few words: what was asked, who took part, what happens next',
  'foreword-too-long': 'Write 5,000 letters at most',
  'changed-meanwhile': 'There were new votes while you wrote. Look at the map below once more, then publish',
}

export type ReportDesk = {
  activity: Activity
  reading: Reading | undefined
  version: number
  madeAt: Date | undefined
  foreword: string
  refused: ReportRefusal | undefined
  reports: readonly { id: string; at: Date }[]
  token: string
}

/** What each group said, as the public sees it, and the report that is made of it. */
export function reportDeskView(page: ReportDesk): View {
  const { activity, reading, refused } = page
  return {
    title: `Report on the map: ${activity.title}`,
    staff: true,
    section: 'projects',
    width: 'wide',
    error: !!refused,
    breadcrumbs: [{ href: paths.activityDesk.to({ activity: activity.id }), text: activity.title }],
    body: (
      <>
        <FieldErrorSummary errors={{ foreword: refused && reportRefusals[refused] }} />
        <h1 class="govuk-heading-l">Report on the map</h1>
        {page.reports.length > 0 && (
          <>
            <h2 class="govuk-heading-m">Published</h2>
            <ul class="govuk-list">
              {page.reports.map(({ id, at }) => (
                <li>
                  <a class="govuk-link" href={withQuery(paths.opinionReport.to(addressOf(activity)), { of: id })}>
                    {formatDateTime(at)}
                  </a>
                </li>
              ))}
            </ul>
          </>
        )}
        {reading ? (
          <>
            <PostForm action={paths.opinionReportDesk.to({ activity: activity.id })} token={page.token}>
              <input type="hidden" name="version" value={page.version} />
              <Textarea
                name="foreword"
                label="What people read first"
                hint="What was asked, who took part and who did not, and what happens next. The map below is kept with it as it is now."
                rows={8}
                value={page.foreword}
                error={refused && reportRefusals[refused]}
              />
              <Button preventDoubleClick>Publish this report</Button>
            </PostForm>
            <Findings
              page={{
                activity,
                reading,
                madeAt: page.madeAt,
                version: page.version,
                open: false,
                own: undefined,
                reports: [],
                language: 'en',
              }}
              reading={reading}
            />
          </>
        ) : (
          <p class="govuk-body">{reportRefusals['no-map']}.</p>
        )}
      </>
    ),
  }
}
