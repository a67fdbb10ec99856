import { translated } from '../../../../../platform/words.ts'
import { Button } from '../../../../../ui/button/button.tsx'
import { Empty } from '../../../../../ui/empty/empty.tsx'
import { ErrorSummary } from '../../../../../ui/error-summary/error-summary.tsx'
import { formatDate, formatNumber } from '../../../../../ui/layout/format.ts'
import type { View } from '../../../../../ui/layout/view.ts'
import { PostForm } from '../../../../../ui/post-form/post-form.tsx'
import { themesDesk } from '../../../../voices/paths.ts'
import type { Activity } from '../../../activity/types.ts'
import { activityDesk, activity as activityPath } from '../../../paths.ts'
import * as paths from '../paths.ts'
import { respondentsOf } from './figures.ts'
import { Results, type ResultsPart } from './pages.tsx'
import { resultWords } from './words.ts'

/** The results for everybody. */
export function publicResultsView(activity: Activity, part: ResultsPart): View {
  const { language } = part
  const say = resultWords[language]
  const title = say.title(translated(activity, 'title', language))
  return {
    title,
    back: { href: activityPath.to({ project: activity.project.slug, activity: activity.slug }) },
    body: (
      <>
        <h1 class="govuk-heading-l">{title}</h1>
        <p class="govuk-body-l">{say.lead(formatNumber(respondentsOf(part.tally), language))}</p>
        <p class="govuk-body">
          {say.shares}. {say.closedNote}
        </p>
        <Results {...part} />
      </>
    ),
  }
}

export type DeskResults = {
  activity: Activity
  part: ResultsPart
  shownSince: Date | undefined
  mayEdit: boolean
  mayTheme: boolean
  token: string
  refused?: string | undefined
}

/** The results for officers, at any time. */
export function deskResultsView({ activity, part, shownSince, mayEdit, mayTheme, token, refused }: DeskResults): View {
  const at = { activity: activity.id }
  const people = respondentsOf(part.tally)
  const say = resultWords.en
  return {
    title: `Results of ${activity.title}`,
    staff: true,
    section: 'projects',
    width: 'wide',
    error: !!refused,
    back: { href: activityDesk.to(at), text: `Back to ${activity.title}` },
    body: (
      <>
        {refused && <ErrorSummary errors={[{ text: refused }]} />}
        <h1 class="govuk-heading-l">Results of {activity.title}</h1>
        <p class="govuk-body">
          {formatNumber(people)} {people === 1 ? 'person has' : 'people have'} answered. What was refused or erased is
          not counted.{' '}
          <a class="govuk-link" href={paths.tables.to(at)}>
            Cross-tables
          </a>
        </p>
        {mayEdit && (
          <PostForm action={(shownSince ? paths.resultWithdrawal : paths.resultPublication).to(at)} token={token}>
            <p class="govuk-body">
              {shownSince ? `Everybody can see them since ${formatDate(shownSince)}.` : say.privateStill}
            </p>
            <Button variant="secondary" preventDoubleClick>
              {shownSince ? 'Take the results off the public page' : 'Show the results to everybody'}
            </Button>
          </PostForm>
        )}
        {people === 0 ? (
          <Empty title="No answers yet">As soon as somebody answers, each question is drawn here.</Empty>
        ) : (
          <Results
            {...part}
            under={({ type }) =>
              mayTheme && type === 'words' ? (
                <p class="govuk-body">
                  <a class="govuk-link" href={themesDesk.to({ subject: `project:${activity.projectId}` })}>
                    {say.themes}
                  </a>
                </p>
              ) : null
            }
          />
        )}
      </>
    ),
  }
}
