import { speak } from '../../../../platform/words.ts'
import { Button } from '../../../../ui/button/button.tsx'
import { InsetText } from '../../../../ui/inset-text/inset-text.tsx'
import { formatDate, formatDateTime, plural, timeLeft } from '../../../../ui/layout/format.ts'
import { Split } from '../../../../ui/layout/split.tsx'
import { NotificationBanner } from '../../../../ui/notification-banner/notification-banner.tsx'
import { followOf } from '../../../publishing/paths.ts'
import { words as shared } from '../../pieces/words.ts'
import type { ProjectData } from '../data.ts'
import { nextThing } from '../rules.ts'
import { words as about } from '../words/about.ts'
import { words as brief } from '../words/brief.ts'
import { words } from '../words/head.ts'
import { words as thread } from '../words/thread.ts'

/** Title, purpose, where it stands, and the one thing to do now. */
export function Head({ data }: { data: ProjectData }) {
  const { title, purpose, place, level, preview, language } = data
  const say = speak(words, language)
  return (
    <Split aside={<Contents data={data} />}>
      {preview && (
        <NotificationBanner title={say.previewTitle}>
          <p class="govuk-body">{say.preview(formatDateTime(preview.until, language))}</p>
        </NotificationBanner>
      )}
      {!preview && !data.public && <InsetText>{say.draft}</InsetText>}
      <p class="fm-kicker">{[level?.name, place].filter(Boolean).join(' · ')}</p>
      <h1 class="govuk-heading-xl">{title}</h1>
      <p class="fm-lede">{purpose}</p>
      <Stands data={data} />
      <DoNow data={data} />
    </Split>
  )
}

/** Paused and closed projects say so before anything else. */
function Stands({ data: { state, pauses, closure, language } }: { data: ProjectData }) {
  const say = speak(words, language)
  const pause = pauses.find(({ endedAt }) => !endedAt)
  if (state === 'paused' && pause)
    return (
      <InsetText>
        <p class="govuk-body govuk-!-font-weight-bold">{say.pausedTitle}</p>
        <p class="govuk-body">
          {say.paused(formatDate(pause.at, language))} {pause.reason}
        </p>
      </InsetText>
    )
  if (state === 'closed' && closure)
    return (
      <InsetText>
        <p class="govuk-body govuk-!-font-weight-bold">{say.closure}</p>
        <p class="govuk-body">{closure.summary}</p>
      </InsetText>
    )
  return null
}

function DoNow({ data }: { data: ProjectData }) {
  const { state, endsOn, closure, counts, activities, id, now, language } = data
  const say = speak(words, language)
  const next = nextThing(data)
  const open = activities.filter((activity) => activity.state === 'open' && !activity.paused)
  const soon = activities.find((activity) => activity.state === 'not-yet-open')
  const left = open.map(({ closesAt }) => closesAt).filter((at) => at !== null)
  const facts = [
    state === 'closed'
      ? closure
        ? say.closedOn(formatDate(closure.at, language))
        : say.state.closed
      : say.state[state],
    ...(left.length ? [timeLeft(new Date(Math.min(...left.map((at) => at.getTime()))), now, language)] : []),
    ...(state === 'live' && !left.length && endsOn ? [say.ends(formatDate(endsOn, language))] : []),
    ...(counts.received > 0 ? [plural(counts.received, speak(shared, language).took, language)] : []),
  ]
  return (
    <>
      {next.kind === 'answer' && (
        <Button href={next.href} start>
          {say.say2.answer}
          <span class="govuk-visually-hidden">{say.answerNamed(next.title)}</span>
        </Button>
      )}
      {next.kind === 'decision' && <Button href={next.href}>{say.say2.decision}</Button>}
      {next.kind === 'follow' && data.public && <Button href={followOf(`project:${id}`)}>{say.say2.follow}</Button>}
      {next.kind !== 'answer' && soon && state !== 'closed' && (
        <p class="govuk-body">{say.opensOn(soon.title, formatDate(soon.opensAt, language))}</p>
      )}
      <p class="fm-meta">
        {facts.map((fact) => (
          <span>{fact}</span>
        ))}
      </p>
    </>
  )
}

/** The parts of a long page, in its order. */
function Contents({ data: { language, decisions, stages, level, briefChanges, pauses } }: { data: ProjectData }) {
  const [b, t, a] = [speak(brief, language), speak(thread, language), speak(about, language)]
  const pairs = ['said-did', t.pairs] as const
  const parts = [
    ...(decisions.length > 0 ? [pairs] : []),
    ['influence', b.influence],
    ...(level ? [['level', b.level] as const] : []),
    ...(stages.length > 0 ? [['stages', b.stages] as const] : []),
    ['take-part', b.takePart],
    ['updates', t.updates],
    ['thread', t.thread],
    ['heard', t.heard],
    ['themes', t.themes],
    ...(decisions.length > 0 ? [] : [pairs]),
    ['documents', a.documents],
    ['unknowns', a.unknowns],
    ...(briefChanges.length + pauses.length > 0 ? [['changes', a.changes] as const] : []),
    ['team', a.team],
  ] as const
  return (
    <nav class="fm-contents" aria-labelledby="contents">
      <h2 class="fm-contents__title" id="contents">
        {speak(words, language).contents}
      </h2>
      <ul class="fm-contents__list">
        {parts.map(([id, text]) => (
          <li>
            <a class="govuk-link" href={`#${id}`}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
