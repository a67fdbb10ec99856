import { Button } from '../../../../ui/button/button.tsx'
import { Empty } from '../../../../ui/empty/empty.tsx'
import { ErrorSummary } from '../../../../ui/error-summary/error-summary.tsx'
import { formatDateTime, formatNumber, formatShortDate, plural } from '../../../../ui/layout/format.ts'
import type { View } from '../../../../ui/layout/view.ts'
import { PostForm } from '../../../../ui/post-form/post-form.tsx'
import { Quote } from '../../../../ui/quote/quote.tsx'
import { ChooseThemes } from '../choose-themes.tsx'
import { channelName } from '../coverage/words.ts'
import { Rooms } from '../navigation.tsx'
import { learning as learningPath, reading as readingPath } from '../paths.ts'
import type { Ask, Learning } from './queries.ts'
import { confidenceWords, heldOutSentence, whyWords } from './words.ts'

export type ReadingPage = {
  token: string
  once: string
  subject: string
  title: string
  learning: Learning | undefined
  ask: Ask | undefined
  themes: readonly { id: string; name: string }[]
  counts: { read: number; byLot: number }
  chosen: readonly string[]
  refused?: string | undefined
}

/** One voice at a time, with the themes that the model would give it. Works with keys, and without JavaScript. */
export function readingView(page: ReadingPage): View {
  const { subject, title, ask, refused, learning, counts } = page
  return {
    title: `Read and check: ${title}`,
    error: !!refused,
    staff: true,
    section: 'projects',
    scripts: ['triage'],
    body: (
      <>
        {refused && <ErrorSummary errors={[{ href: ask ? '#theme' : '#learn', text: refused }]} />}
        <h1 class="govuk-heading-l">Read and check</h1>
        <Rooms subject={subject} room="reading" />
        {ask ? <Asked {...page} ask={ask} /> : <Nothing {...page} />}
        <h2 class="govuk-heading-m">What the model has learned</h2>
        <p class="govuk-body">
          {plural(counts.read, { one: '# comment was', other: '# comments were' })} read here,{' '}
          {formatNumber(counts.byLot)} of them drawn by lot.
        </p>
        {learning?.heldOut && <p class="govuk-body">{heldOutSentence(learning.heldOut, counts.byLot)}</p>}
        {learning && (
          <p class="govuk-body">
            It last learned on {formatDateTime(learning.at)} from{' '}
            {plural(learning.labels, { one: '# decision', other: '# decisions' })}, and suggests a theme for{' '}
            {plural(learning.suggested, { one: '# comment', other: '# comments' })} that nobody has read.
          </p>
        )}
        <Learn {...page} />
      </>
    ),
  }
}

const Learn = ({ token, once, subject, learning }: ReadingPage) => (
  <PostForm action={learningPath.to({ subject })} token={token} once={once} id="learn">
    <Button variant="secondary" preventDoubleClick>
      {learning ? 'Learn from what was decided since' : 'Choose what to read first'}
    </Button>
  </PostForm>
)

const Nothing = ({ learning, themes }: ReadingPage) => (
  <Empty title={learning ? 'You have read all that was asked' : 'Nothing is chosen for reading yet'}>
    {themes.length === 0
      ? 'Make a theme first: name a suggested one, or make your own.'
      : learning
        ? 'Let it learn from what you decided. Then it asks for the next comments.'
        : 'The first comments are drawn by lot. From your decisions it learns what to suggest.'}
  </Empty>
)

function Asked({ token, subject, ask, themes, chosen, learning, refused }: ReadingPage & { ask: Ask }) {
  const sure = new Map(ask.choices.map(({ theme, confidence }) => [theme, confidence]))
  const put = new Map(ask.themes.map(({ id, mark }) => [id, mark]))
  const order = themes.toSorted((a, b) => (sure.get(b.id) ?? 0) - (sure.get(a.id) ?? 0))
  const hintOf = (id: string) =>
    [
      sure.has(id) ? `The model is ${confidenceWords(sure.get(id)!)}` : '',
      put.get(id) === 'rule' ? 'A rule put it here' : '',
      put.get(id) === 'person' ? 'A person put it here' : '',
    ]
      .filter(Boolean)
      .join('. ')
  return (
    <div data-triage>
      <p class="govuk-body">
        {whyWords[ask.why]}. {learning && `${formatNumber(learning.left)} of ${formatNumber(learning.asked)} left.`}
      </p>
      <div data-triage-item id="comment">
        <Quote
          by={`${channelName(ask.channel)}, ${formatShortDate(ask.givenAt)}`}
          lang={ask.language === 'en' ? undefined : ask.language}
        >
          {ask.text}
        </Quote>
        <PostForm action={readingPath.to({ subject })} token={token}>
          <input type="hidden" name="learning" value={ask.learningId} />
          <input type="hidden" name="place" value={ask.place} />
          <ChooseThemes
            themes={order.map(({ id, name }) => ({ id, name, hint: hintOf(id) }))}
            chosen={chosen}
            refused={refused}
            pass
          />
        </PostForm>
      </div>
    </div>
  )
}
