import { withQuery } from '../../../platform/paths.ts'
import { translated } from '../../../platform/words.ts'
import { formatDate } from '../../../ui/layout/format.ts'
import type { Language, View } from '../../../ui/layout/view.ts'
import { Pagination } from '../../../ui/pagination/pagination.tsx'
import { Quote } from '../../../ui/quote/quote.tsx'
import { project as projectPath } from '../../projects/paths.ts'
import * as paths from '../paths.ts'
import { ByChannel } from './channels-pages.tsx'
import type { Activity } from './types.ts'
import { activityWords, channelName } from './words.ts'

/** One answer as everybody may read it: the person's own words. */
export type ShownAnswer = {
  href: string
  words: string | null
  parts: readonly { label: string; lines: readonly string[] }[]
  name: string | null
  channel: string
  /** The event or partner it came through, who is credited. */
  source: string | null
  givenAt: Date
  language: string
}

export const ShownAnswers = ({ answers, language }: { answers: readonly ShownAnswer[]; language: Language }) => (
  <>
    {answers.map((answer) => (
      <Quote
        href={answer.href}
        by={byLine(answer, language)}
        {...(answer.language === language ? {} : { lang: answer.language })}
      >
        <Said answer={answer} language={language} />
      </Quote>
    ))}
  </>
)

const Said = ({ answer, language }: { answer: ShownAnswer; language: Language }) => (
  <>
    {answer.words?.split(/\n+/).map((line) => (
      <p>{line}</p>
    ))}
    {answer.parts.map(({ label, lines }) => (
      <>
        <p class="govuk-body-s govuk-!-margin-bottom-1" lang={language}>
          {label}
        </p>
        <ul class="govuk-list govuk-list--bullet">
          {lines.map((line) => (
            <li>{line}</li>
          ))}
        </ul>
      </>
    ))}
  </>
)

const byLine = ({ name, channel, source, givenAt }: ShownAnswer, language: Language): string =>
  [
    name ?? activityWords[language].anonymous,
    channelName(channel, language) + (source ? `: ${source}` : ''),
    formatDate(givenAt, language),
  ].join(' · ')

export type AnswersPage = {
  activity: Activity
  answers: readonly ShownAnswer[]
  received: number
  byChannel: Readonly<Record<string, number>>
  next: string | undefined
  first: boolean
  language: Language
}

/** Everything that may be shown, newest first, in people's own words. */
export function answersView({ activity, answers, byChannel, received, next, first, language }: AnswersPage): View {
  const say = activityWords[language]
  const at = { project: activity.project.slug, activity: activity.slug }
  const title = say.answersTitle(translated(activity, 'title', language))
  return {
    title,
    section: 'projects',
    breadcrumbs: [
      { href: projectPath.to({ project: at.project }), text: translated(activity.project, 'title', language) },
      { href: paths.activity.to(at), text: translated(activity, 'title', language) },
    ],
    body: (
      <>
        <h1 class="govuk-heading-l">{title}</h1>
        <p class="govuk-body-l">{translated(activity, 'question', language)}</p>
        {received > 0 && <p class="govuk-body">{say.tookPart(received)}.</p>}
        {answers.length ? (
          <ShownAnswers answers={answers} language={language} />
        ) : (
          <p class="govuk-body">{say.noneShown}</p>
        )}
        {(next || !first) && (
          <Pagination
            {...(first ? {} : { previous: { href: paths.answers.to(at), text: say.newest } })}
            {...(next ? { next: { href: withQuery(paths.answers.to(at), { after: next }), text: say.older } } : {})}
          />
        )}
        {first && <ByChannel byChannel={byChannel} language={language} />}
      </>
    ),
  }
}
