import { withQuery } from '../../../../../platform/paths.ts'
import { translated } from '../../../../../platform/words.ts'
import { Button } from '../../../../../ui/button/button.tsx'
import { Details } from '../../../../../ui/details/details.tsx'
import { Empty } from '../../../../../ui/empty/empty.tsx'
import { Filter } from '../../../../../ui/filter/filter.tsx'
import type { Language, View } from '../../../../../ui/layout/view.ts'
import { Pagination } from '../../../../../ui/pagination/pagination.tsx'
import { project as projectPath } from '../../../../projects/paths.ts'
import type { Activity } from '../../../activity/types.ts'
import * as paths from '../../../paths.ts'
import { readDefinition } from '../definition.ts'
import type { Asked } from '../queries.ts'
import { type Choice, orders, shows } from '../rules.ts'
import { askedWords } from '../words.ts'
import { AskedCards } from './cards.tsx'
import type { Figures } from './queries.ts'

export type AskedPage = {
  activity: Activity
  open: boolean
  questions: readonly Asked[]
  next: string | undefined
  first: boolean
  choice: Choice
  figures: Figures
  language: Language
  now: Date
}

export const hrefOf = (activity: Activity, { words, show, topic, order }: Choice, after?: string): string =>
  withQuery(paths.asked.to({ project: activity.project.slug, activity: activity.slug }), {
    words,
    show: show === 'all' ? undefined : show,
    topic,
    order: order === 'wanted' ? undefined : order,
    after,
  })

export const crumbs = (activity: Activity, language: Language) => [
  { href: projectPath.to({ project: activity.project.slug }), text: translated(activity.project, 'title', language) },
  {
    href: paths.activity.to({ project: activity.project.slug, activity: activity.slug }),
    text: translated(activity, 'title', language),
  },
]

export function askedView(page: AskedPage): View {
  const { activity, choice, figures, questions, language, open } = page
  const say = askedWords[language]
  const at = { project: activity.project.slug, activity: activity.slug }
  const narrowed = !!(choice.words || choice.topic || choice.show !== 'all')
  const title = say.title(translated(activity, 'title', language))
  return {
    title,
    section: 'projects',
    breadcrumbs: crumbs(activity, language),
    body: (
      <>
        <h1 class="govuk-heading-l">{title}</h1>
        <p class="govuk-body-l">{translated(activity, 'question', language)}</p>
        <p class="govuk-body">
          {figures.asked > 0 && `${say.soFar(figures.asked, figures.answered, figures.days)} `}
          {say.promise(readDefinition(activity.definition).answerDays)}
        </p>
        {open && <Button href={paths.ask.to(at)}>{say.ask}</Button>}
        <Details summary={say.filter} open={narrowed || choice.order !== 'wanted'}>
          <AskedFilter page={page} />
          {narrowed && (
            <p class="govuk-body">
              <a class="govuk-link" href={paths.asked.to(at)}>
                {say.clear}
              </a>
            </p>
          )}
        </Details>
        {questions.length ? (
          <>
            <h2 class="govuk-visually-hidden">{say.found}</h2>
            <AskedCards
              questions={questions}
              at={at}
              definition={activity.definition}
              now={page.now}
              language={language}
            />
          </>
        ) : narrowed ? (
          <Empty title={say.nothing}>{say.nothingText}</Empty>
        ) : (
          <Empty title={say.none}>{say.noneText}</Empty>
        )}
        {(page.next || !page.first) && (
          <Pagination
            {...(page.first ? {} : { previous: { href: hrefOf(activity, choice), text: say.first } })}
            {...(page.next ? { next: { href: hrefOf(activity, choice, page.next), text: say.next } } : {})}
          />
        )}
      </>
    ),
  }
}

function AskedFilter({ page: { activity, choice, figures, language } }: { page: AskedPage }) {
  const say = askedWords[language]
  const { topics } = readDefinition(activity.definition)
  return (
    <Filter
      action={paths.asked.to({ project: activity.project.slug, activity: activity.slug })}
      title={say.filter}
      buttonText={say.button}
      groups={[
        { kind: 'words', name: 'words', label: say.search, value: choice.words },
        {
          kind: 'list',
          name: 'show',
          label: say.show,
          value: choice.show,
          items: shows.map((value) => ({ value, text: say.shows[value] })),
        },
        ...(topics.length
          ? [
              {
                kind: 'list' as const,
                name: 'topic',
                label: say.topic,
                value: choice.topic,
                items: [
                  { value: '', text: say.any },
                  ...topics.map(({ key, en, cy }) => ({
                    value: key,
                    text: language === 'cy' && cy ? cy : en,
                    count: figures.byTopic[key] ?? 0,
                  })),
                ],
              },
            ]
          : []),
        {
          kind: 'list',
          name: 'order',
          label: say.order,
          value: choice.order,
          items: orders.map((value) => ({ value, text: say.orders[value] })),
        },
      ]}
    />
  )
}
