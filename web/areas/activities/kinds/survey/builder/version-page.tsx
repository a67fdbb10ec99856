import { withQuery } from '../../../../../platform/paths.ts'
import { Empty } from '../../../../../ui/empty/empty.tsx'
import { formatDateTime } from '../../../../../ui/layout/format.ts'
import type { View } from '../../../../../ui/layout/view.ts'
import { Pagination } from '../../../../../ui/pagination/pagination.tsx'
import type { Activity } from '../../../activity/types.ts'
import { activityDesk } from '../../../paths.ts'
import { type Definition, questionsOf } from '../definition.ts'
import * as paths from '../paths.ts'
import { optionLines } from './option-lines.ts'
import type { Version } from './queries.ts'

export type VersionsPage = {
  activity: Activity
  versions: readonly (Omit<Version, 'by' | 'before'> & { by: string; before: Definition })[]
  next: number | undefined
}

/** Every change of a survey: what, who, when, and since it opened why, with the words that stood there before. */
export const versionsView = ({ activity, versions, next }: VersionsPage): View => ({
  title: `What was changed in ${activity.title}`,
  staff: true,
  section: 'projects',
  back: { href: activityDesk.to({ activity: activity.id }), text: `Back to ${activity.title}` },
  body: (
    <>
      <h1 class="govuk-heading-l">What was changed in {activity.title}</h1>
      {versions.length === 0 && <Empty title="No changes yet">Each change of a question is listed here.</Empty>}
      {versions.map(({ at, by, change, question, why, before }) => {
        const old = questionsOf(before).find(({ key }) => key === question)
        return (
          <div class="fm-section">
            <h2 class="govuk-heading-s govuk-!-margin-bottom-1">{change}</h2>
            <p class="govuk-body govuk-!-margin-bottom-1">
              {by}, {formatDateTime(at)}
            </p>
            {why && <p class="govuk-body govuk-!-margin-bottom-1">Why: {why}</p>}
            {why && old && (
              <p class="govuk-body">
                Before, it said: “{old.title.en}”
                {'options' in old && ` with the answers ${optionLines(old.options, 'en').split('\n').join(', ')}`}
              </p>
            )}
          </div>
        )
      })}
      {next !== undefined && (
        <Pagination
          landmarkLabel="Earlier changes"
          next={{
            href: withQuery(paths.versions.to({ activity: activity.id }), { before: String(next) }),
            text: 'Earlier changes',
          }}
        />
      )}
    </>
  ),
})
