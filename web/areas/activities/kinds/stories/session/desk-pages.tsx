import { Button } from '../../../../../ui/button/button.tsx'
import { Empty } from '../../../../../ui/empty/empty.tsx'
import { formatDateTime } from '../../../../../ui/layout/format.ts'
import type { View } from '../../../../../ui/layout/view.ts'
import { PostForm } from '../../../../../ui/post-form/post-form.tsx'
import { moderation } from '../../../../voices/paths.ts'
import type { Activity } from '../../../activity/types.ts'
import * as paths from '../../../paths.ts'
import type { Session } from '../definition.ts'
import { addressOf } from '../found.ts'
import { titleOf } from '../gallery/cards.tsx'
import { Picture } from '../gallery/picture.tsx'
import type { Story } from '../queries.ts'
import { WhenTag } from './pages.tsx'
import { sessionSentence } from './sentence.ts'

export type SessionDesk = {
  activity: Activity
  session: Session
  stories: readonly Story[]
  chosen: string | undefined
  /** How many came that nobody has read yet. */
  waiting: number
  error: string | undefined
  token: string
}

/** For whoever leads the session: what the screen and everyone’s phone show large. */
export function sessionDeskView({ activity, session, stories, chosen, waiting, error, token }: SessionDesk): View {
  const action = paths.sessionDesk.to({ activity: activity.id })
  return {
    title: `Session: ${activity.title}`,
    error: !!error,
    staff: true,
    section: 'projects',
    width: 'wide',
    back: { href: paths.activityDesk.to({ activity: activity.id }), text: `Back to ${activity.title}` },
    body: (
      <>
        {error && (
          <p class="govuk-error-message" role="alert">
            <span class="govuk-visually-hidden">Error:</span> {error}
          </p>
        )}
        <h1 class="govuk-heading-l">Session: {activity.title}</h1>
        <p class="govuk-body">{sessionSentence(session, 'en')}</p>
        <p class="govuk-body">
          Put{' '}
          <a class="govuk-link" href={paths.session.to(addressOf(activity))}>
            the page of the session
          </a>{' '}
          on the screen, and ask people to open it on their phones. What you choose here is shown there, large, within
          10 seconds.
        </p>
        <p class="govuk-body">
          {waiting === 0 ? (
            'Nobody’s answer waits to be read.'
          ) : (
            <>
              {waiting === 1 ? '1 answer waits' : `${waiting} answers wait`} to be read before others see{' '}
              {waiting === 1 ? 'it' : 'them'}:{' '}
              <a class="govuk-link" href={moderation.to()}>
                open moderation
              </a>
            </>
          )}
        </p>
        {chosen && (
          <PostForm action={action} token={token}>
            <Button variant="secondary" name="story" value="" preventDoubleClick>
              Show none of them large
            </Button>
          </PostForm>
        )}
        {stories.length ? (
          <PostForm action={action} token={token}>
            <ol class="fm-session">
              {stories.map((story) => (
                <li class="fm-session__item">
                  <p class="govuk-body-s">
                    <WhenTag session={session} story={story} language="en" /> {formatDateTime(story.givenAt)}
                  </p>
                  {story.picture && <Picture picture={story.picture} small />}
                  <p class="govuk-body">{titleOf(story)}</p>
                  {story.id === chosen ? (
                    <p class="govuk-body govuk-!-font-weight-bold">Everyone looks at this</p>
                  ) : (
                    <Button variant="secondary" name="story" value={story.id} preventDoubleClick>
                      Show this large<span class="govuk-visually-hidden">: {titleOf(story)}</span>
                    </Button>
                  )}
                </li>
              ))}
            </ol>
          </PostForm>
        ) : (
          <Empty title="Nothing is here yet">Answers come here once they are shown to everyone.</Empty>
        )}
      </>
    ),
  }
}
