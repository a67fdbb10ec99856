import { Button } from '../../../../../ui/button/button.tsx'
import { InsetText } from '../../../../../ui/inset-text/inset-text.tsx'
import { formatDate } from '../../../../../ui/layout/format.ts'
import { Section } from '../../../../../ui/layout/section.tsx'
import type { Language, View } from '../../../../../ui/layout/view.ts'
import { followOf } from '../../../../publishing/paths.ts'
import { report } from '../../../../voices/paths.ts'
import type { Activity } from '../../../activity/types.ts'
import * as paths from '../../../paths.ts'
import { Written } from '../../../questions/written-pages.tsx'
import { topicName } from '../definition.ts'
import { titleOf } from '../excerpt.ts'
import { spoken, standOf } from '../listing/cards.tsx'
import { crumbs, hrefOf } from '../listing/list-page.tsx'
import type { Asked, Source } from '../queries.ts'
import { askedWords } from '../words.ts'
import { showingWords } from './words.ts'

/** A public answer, and whether its asker said that it settles the question. */
export type Answer = { service: string | null; answer: string; answeredAt: Date }
export type QuestionPage = {
  at: { project: string; activity: string; question: string }
  activity: Activity
  question: Asked
  open: boolean
  answers: readonly Answer[]
  sources: readonly Source[]
  ending: 'confirmed' | 'disputed' | undefined
  /** Others that ask the same, in other words. */
  others: readonly Asked[]
  language: Language
  now: Date
}

/** One question with its answer, where that comes from, and who else wants to know. */
export function questionView(page: QuestionPage): View {
  const { activity, question, at, language, open } = page
  const say = showingWords[language]
  const shared = askedWords[language]
  const topic = topicName(activity.definition, question.topic, language)
  return {
    title: titleOf(question.words, 100),
    section: 'projects',
    breadcrumbs: [
      ...crumbs(activity, language),
      { href: paths.asked.to({ project: at.project, activity: at.activity }), text: shared.list },
    ],
    body: (
      <>
        <h1 class="govuk-heading-l" lang={spoken(question, language)}>
          <Written text={question.words} />
        </h1>
        <p class="govuk-body-s">
          {shared.by(question.name ?? shared.resident, formatDate(question.givenAt, language))}
          {topic && (
            <>
              {'. '}
              {say.about}:{' '}
              <a
                class="govuk-link"
                href={hrefOf(activity, { words: '', show: 'all', topic: question.topic!, order: 'wanted' })}
              >
                {topic}
              </a>
            </>
          )}
        </p>
        {question.into ? (
          <InsetText>
            <h2 class="govuk-heading-s">{say.joinedTitle}</h2>
            <p class="govuk-body">{say.joined}</p>
            <a class="govuk-link" href={paths.askedQuestion.to({ ...at, question: question.into })}>
              {say.joinedGo}
            </a>
          </InsetText>
        ) : (
          <p class="govuk-body-l">{standOf(question, page.now, language)}</p>
        )}
        <Answers page={page} />
        {!question.into && (
          <>
            <p class="govuk-body">{shared.wants(question.wants)}.</p>
            {open ? <Button href={paths.want.to(at)}>{say.want}</Button> : <p class="govuk-body">{say.closed}</p>}
            {!question.answeredAt && (
              <p class="govuk-body">
                <a class="govuk-link" href={followOf(`question:${question.id}`)}>
                  {say.follow}
                </a>
              </p>
            )}
          </>
        )}
        {page.others.length > 0 && (
          <Section id="together" title={say.together}>
            <ul class="govuk-list govuk-list--bullet">
              {page.others.map((other) => (
                <li>
                  <a
                    class="govuk-link"
                    href={paths.askedQuestion.to({ ...at, question: other.id })}
                    lang={spoken(other, language)}
                  >
                    {titleOf(other.words)}
                  </a>
                </li>
              ))}
            </ul>
          </Section>
        )}
        <p class="govuk-body-s">
          <a class="govuk-link" href={report.to({ voice: question.id })}>
            {say.report}
          </a>
        </p>
      </>
    ),
  }
}

function Answers({ page: { answers, sources, ending, language } }: { page: QuestionPage }) {
  if (!answers.length) return null
  const say = showingWords[language]
  return (
    <Section id="answer" title={say.answer}>
      {answers.map(({ service, answer, answeredAt }) => (
        <>
          <p class="govuk-body-s">{say.from(service ?? say.council, formatDate(answeredAt, language))}</p>
          {answer.split(/\n+/).map((line) => (
            <p class="govuk-body-l" lang={language === 'cy' ? 'en' : undefined}>
              {line}
            </p>
          ))}
        </>
      ))}
      {sources.length > 0 && (
        <>
          <h3 class="govuk-heading-s">{say.sources}</h3>
          <ul class="govuk-list govuk-list--bullet">
            {sources.map(({ label, href }) => (
              <li>
                <a class="govuk-link" href={href} lang={language === 'cy' ? 'en' : undefined}>
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      {ending && <p class="govuk-body">{ending === 'confirmed' ? say.confirmed : say.disputed}</p>}
    </Section>
  )
}
