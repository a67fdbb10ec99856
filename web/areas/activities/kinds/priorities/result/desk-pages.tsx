import { Button } from '../../../../../ui/button/button.tsx'
import { ErrorSummary } from '../../../../../ui/error-summary/error-summary.tsx'
import { InsetText } from '../../../../../ui/inset-text/inset-text.tsx'
import { formatDateTime } from '../../../../../ui/layout/format.ts'
import type { View } from '../../../../../ui/layout/view.ts'
import { PostForm } from '../../../../../ui/post-form/post-form.tsx'
import { ByChannel } from '../../../activity/channels-pages.tsx'
import type { Activity } from '../../../activity/types.ts'
import * as activityPaths from '../../../paths.ts'
import type { CountRefusal } from '../count-commands.ts'
import * as paths from '../paths.ts'
import type { Kept } from '../queries.ts'
import { Outcome } from './pages.tsx'

const refusals: Record<CountRefusal, string> = {
  'still-open': 'Voting is still open. The ballots are counted once it has closed',
  'result-published': 'The result is published already',
  'not-counted': 'Count the ballots first',
  'paper-came': 'More ballots came in since the count. Count again, then publish',
}

type DeskResultPage = {
  activity: Activity
  closed: boolean
  counted: Kept | undefined
  received: number
  byChannel: Readonly<Record<string, number>>
  /** Piles of paper that are not released yet. */
  heldPiles: number
  wards: ReadonlyMap<string, string>
  refused?: CountRefusal | undefined
  token: string
}

/** How the vote goes, without what it says, until it is closed; then the count, and publishing it. */
export function deskResultView(page: DeskResultPage): View {
  const { activity, counted, closed, received, refused, token } = page
  const at = { activity: activity.id }
  return {
    title: 'Count and result',
    staff: true,
    section: 'projects',
    error: !!refused,
    back: { href: activityPaths.activityDesk.to(at), text: `Back to ${activity.title}` },
    body: (
      <>
        {refused && <ErrorSummary errors={[{ text: refusals[refused] }]} />}
        <h1 class="govuk-heading-l">Count and result</h1>
        {!closed && (
          <>
            <InsetText>Nobody sees a result while people vote, not you either. This is who has voted so far.</InsetText>
            <p class="govuk-body">
              {received === 1 ? '1 ballot' : `${received.toLocaleString('en-GB')} ballots`} received.
            </p>
            <ByChannel byChannel={page.byChannel} language="en" />
          </>
        )}
        {closed && !counted?.publishedAt && (
          <>
            <p class="govuk-body">
              {counted
                ? `Counted on ${formatDateTime(counted.at)}: ${counted.ballots.toLocaleString('en-GB')} ballots were there. Only officers see this until you publish it.`
                : 'Not counted yet. This happens by itself within five minutes.'}
            </p>
            {page.heldPiles > 0 && (
              <InsetText>
                {page.heldPiles === 1 ? '1 pile of paper waits' : `${page.heldPiles} piles of paper wait`} to be
                released. After you publish the result no more ballots can come in.
              </InsetText>
            )}
            <PostForm action={paths.counting.to(at)} token={token}>
              <Button variant="secondary">{counted ? 'Count again' : 'Count now'}</Button>
            </PostForm>
            {counted && (
              <PostForm action={paths.resultPublication.to(at)} token={token}>
                <Button preventDoubleClick>Publish the result</Button>
              </PostForm>
            )}
          </>
        )}
        {counted?.publishedAt && (
          <p class="govuk-body">
            Published on {formatDateTime(counted.publishedAt)}.{' '}
            <a class="govuk-link" href={paths.result.to({ project: activity.project.slug, activity: activity.slug })}>
              See the public page
            </a>
          </p>
        )}
        {closed && counted && (
          <Outcome activity={activity} counted={counted} wards={page.wards} papersHref="" language="en" />
        )}
      </>
    ),
  }
}
