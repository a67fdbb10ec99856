import { withQuery } from '../../../../../platform/paths.ts'
import { translated } from '../../../../../platform/words.ts'
import { Empty } from '../../../../../ui/empty/empty.tsx'
import { formatDate, formatDateTime } from '../../../../../ui/layout/format.ts'
import type { Language, View } from '../../../../../ui/layout/view.ts'
import { Pagination } from '../../../../../ui/pagination/pagination.tsx'
import { Tag } from '../../../../../ui/tag/tag.tsx'
import type { Activity } from '../../../activity/types.ts'
import * as paths from '../../../paths.ts'
import { type Session, type When, whenOf } from '../definition.ts'
import { addressOf } from '../found.ts'
import { spoken } from '../gallery/cards.tsx'
import { crumbs } from '../gallery/list-page.tsx'
import { Picture } from '../gallery/picture.tsx'
import type { Story } from '../queries.ts'
import { reasonNames, storyWords, whenNames } from '../words.ts'
import { sessionSentence } from './sentence.ts'
import { sessionWords } from './words.ts'

const colours = { before: 'blue', live: 'green', after: 'grey' } as const satisfies Record<When, string>
/** Seconds after which the page looks again. */
const again = 10

export type SessionPage = {
  activity: Activity
  session: Session
  /** In the order in which they came. */
  stories: readonly Story[]
  /** What everyone looks at now. */
  chosen: string | undefined
  /** Whoever reads chose to have it stay as it is. */
  still: boolean
  language: Language
}

export const WhenTag = ({ session, story, language }: { session: Session; story: Story; language: Language }) => {
  const when = whenOf(session, story.givenAt)
  return <Tag colour={colours[when]}>{whenNames[language][when]}</Tag>
}

/** The page of a session for a screen and for phones: what everyone looks at, then all that came, the first one first. */
export function sessionView(page: SessionPage): View {
  const { activity, session, stories, still, language } = page
  const say = sessionWords[language]
  const at = addressOf(activity)
  const own = paths.session.to(at)
  const chosen = stories.find(({ id }) => id === page.chosen)
  const [first] = stories
  return {
    title: say.title(translated(activity, 'title', language)),
    section: 'projects',
    width: 'wide',
    noindex: true,
    breadcrumbs: crumbs(activity, language),
    ...(still ? {} : { refresh: again, scripts: ['session'] as const }),
    body: (
      <>
        <h1 class="govuk-heading-xl">{translated(activity, 'question', language)}</h1>
        <p class="govuk-body-l">{sessionSentence(session, language)}</p>
        <div {...(still ? {} : { 'data-session': String(again) })}>
          {chosen && (
            <section class="fm-session__now" aria-labelledby="now">
              <h2 class="govuk-heading-m" id="now">
                {say.now}
              </h2>
              <Large story={chosen} session={session} language={language} />
            </section>
          )}
          {first ? (
            <>
              <h2 class="govuk-heading-l">{say.arrived}</h2>
              <p class="govuk-body">
                {say.arrivedText}{' '}
                <a class="govuk-link" href={withQuery(own, { large: first.id })}>
                  {say.large}
                </a>
              </p>
              <ol class="fm-session">
                {stories.map((story) => (
                  <li class="fm-session__item">
                    <Arrived story={story} page={page} />
                  </li>
                ))}
              </ol>
            </>
          ) : (
            <Empty title={say.none}>{say.noneText}</Empty>
          )}
        </div>
        <p class="govuk-body-s">
          {still ? say.stopped : say.refreshes}{' '}
          <a class="govuk-link" href={still ? own : withQuery(own, { still: 'yes' })}>
            {still ? say.start : say.stop}
          </a>
        </p>
      </>
    ),
  }
}

function Arrived({ story, page: { activity, session, language } }: { story: Story; page: SessionPage }) {
  const lang = spoken(story, language)
  return (
    <>
      <p class="govuk-body-s">
        <WhenTag session={session} story={story} language={language} />{' '}
        {storyWords[language].by(story.name ?? storyWords[language].resident, formatDateTime(story.givenAt, language))}
      </p>
      {story.picture && <Picture picture={story.picture} small lang={lang} />}
      {story.title && (
        <h3 class="govuk-heading-m" lang={lang}>
          <a class="govuk-link" href={paths.story.to({ ...addressOf(activity), story: story.id })}>
            {story.title}
          </a>
        </h3>
      )}
      {story.words.split(/\n+/).map((line) => (
        <p class="govuk-body-l" lang={lang}>
          {line}
        </p>
      ))}
    </>
  )
}

/** One answer as it is seen from the last row. */
function Large({ story, session, language }: { story: Story; session: Session; language: Language }) {
  const say = storyWords[language]
  const lang = spoken(story, language)
  return (
    <div class="fm-session__large">
      {story.picture && <Picture picture={story.picture} lang={lang} />}
      <div>
        {story.title && (
          <p class="fm-session__title" lang={lang}>
            {story.title}
          </p>
        )}
        {story.words.split(/\n+/).map((line) => (
          <p class="fm-session__words" lang={lang}>
            {line}
          </p>
        ))}
        <p class="govuk-body">
          <WhenTag session={session} story={story} language={language} />{' '}
          {say.by(story.name ?? say.resident, formatDate(story.givenAt, language))}
          {story.reason && ` · ${reasonNames[language][story.reason].tag}`}
        </p>
      </div>
    </div>
  )
}

/** One after another, as large as the screen lets them be. */
export function largeView({ activity, session, stories, language }: SessionPage, at: number): View {
  const say = sessionWords[language]
  const own = paths.session.to(addressOf(activity))
  const [before, after] = [stories[at - 1], stories[at + 1]]
  const place = say.place(at + 1, stories.length)
  return {
    title: `${place} - ${say.title(translated(activity, 'title', language))}`,
    section: 'projects',
    width: 'wide',
    noindex: true,
    back: { href: own, text: say.all },
    body: (
      <>
        <h1 class="govuk-heading-m">
          {translated(activity, 'question', language)} <span class="fm-meta">{place}</span>
        </h1>
        <Large story={stories[at]!} session={session} language={language} />
        <Pagination
          {...(before ? { previous: { href: withQuery(own, { large: before.id }), text: say.previous } } : {})}
          {...(after ? { next: { href: withQuery(own, { large: after.id }), text: say.next } } : {})}
        />
      </>
    ),
  }
}
