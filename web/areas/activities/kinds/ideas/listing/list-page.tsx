import { withQuery } from '../../../../../platform/paths.ts'
import { translated } from '../../../../../platform/words.ts'
import { Button } from '../../../../../ui/button/button.tsx'
import { Details } from '../../../../../ui/details/details.tsx'
import { Empty } from '../../../../../ui/empty/empty.tsx'
import { Filter } from '../../../../../ui/filter/filter.tsx'
import type { Language, View } from '../../../../../ui/layout/view.ts'
import { Pagination } from '../../../../../ui/pagination/pagination.tsx'
import { SubNavigation } from '../../../../../ui/sub-navigation/sub-navigation.tsx'
import { project as projectPath } from '../../../../projects/paths.ts'
import type { Activity } from '../../../activity/types.ts'
import * as paths from '../../../paths.ts'
import { readDefinition } from '../definition.ts'
import type { Idea } from '../queries.ts'
import { type Choice, orders, statuses } from '../rules.ts'
import { ideaWords, statusNames } from '../words.ts'
import { IdeaCards } from './cards.tsx'
import type { Figures } from './queries.ts'
import { listWords } from './words.ts'

export type IdeasPage = {
  activity: Activity
  open: boolean
  ideas: readonly Idea[]
  next: string | undefined
  first: boolean
  choice: Choice
  figures: Figures
  wards: readonly { id: string; name: string }[]
  language: Language
}

/** The list of ideas with what it was narrowed down by, in its address. */
export const hrefOf = (activity: Activity, { order, ...choice }: Choice, after?: string): string =>
  withQuery(paths.ideas.to({ project: activity.project.slug, activity: activity.slug }), {
    ...choice,
    order: order === 'newest' ? undefined : order,
    after,
  })

export const Views = ({
  activity,
  figures,
  language,
}: {
  activity: Activity
  figures: boolean
  language: Language
}) => {
  const say = ideaWords[language]
  const at = { project: activity.project.slug, activity: activity.slug }
  return (
    <SubNavigation
      label={say.views}
      items={[
        { href: paths.ideas.to(at), text: say.list, current: !figures },
        { href: paths.ideaFigures.to(at), text: say.figures, current: figures },
      ]}
    />
  )
}

export const crumbs = (activity: Activity, language: Language) => [
  { href: projectPath.to({ project: activity.project.slug }), text: translated(activity.project, 'title', language) },
  {
    href: paths.activity.to({ project: activity.project.slug, activity: activity.slug }),
    text: translated(activity, 'title', language),
  },
]

export function ideasView(page: IdeasPage): View {
  const { activity, choice, figures, ideas, language, open } = page
  const say = listWords[language]
  const shared = ideaWords[language]
  const at = { project: activity.project.slug, activity: activity.slug }
  const narrowed = !!(choice.words || choice.status || choice.tag || choice.ward)
  const title = say.title(translated(activity, 'title', language))
  return {
    title,
    section: 'projects',
    breadcrumbs: crumbs(activity, language),
    body: (
      <>
        <h1 class="govuk-heading-l">{title}</h1>
        <p class="govuk-body-l">{translated(activity, 'question', language)}</p>
        {figures.total > 0 && (
          <p class="govuk-body">
            {shared.soFar(figures.total, figures.supports, figures.answered)}{' '}
            {shared.promise(readDefinition(activity.definition).answerDays)}
          </p>
        )}
        {open && <Button href={paths.newIdea.to(at)}>{shared.share}</Button>}
        <Views activity={activity} figures={false} language={language} />
        <Details summary={say.filter} open={narrowed || choice.order !== 'newest'}>
          <IdeasFilter page={page} />
          {narrowed && (
            <p class="govuk-body">
              <a class="govuk-link" href={paths.ideas.to(at)}>
                {say.clear}
              </a>
            </p>
          )}
        </Details>
        {ideas.length ? (
          <>
            <h2 class="govuk-visually-hidden">{say.found}</h2>
            <IdeaCards
              ideas={ideas}
              at={at}
              wards={new Map(page.wards.map(({ id, name }) => [id, name]))}
              language={language}
            />
          </>
        ) : narrowed ? (
          <Empty title={say.nothing}>{say.nothingText}</Empty>
        ) : (
          <Empty title={shared.none}>{shared.noneText}</Empty>
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

function IdeasFilter({ page: { activity, choice, figures, wards, language } }: { page: IdeasPage }) {
  const say = listWords[language]
  const { tags } = readDefinition(activity.definition)
  const any = { value: '', text: say.any }
  return (
    <Filter
      action={paths.ideas.to({ project: activity.project.slug, activity: activity.slug })}
      title={say.filter}
      buttonText={say.show}
      groups={[
        { kind: 'words', name: 'words', label: say.search, value: choice.words },
        {
          kind: 'list',
          name: 'order',
          label: say.order,
          value: choice.order,
          items: orders.map((value) => ({ value, text: say.orders[value] })),
        },
        {
          kind: 'list',
          name: 'status',
          label: say.status,
          value: choice.status,
          items: [
            any,
            ...statuses.map((value) => ({
              value,
              text: statusNames[language][value],
              count: figures.byStatus[value] ?? 0,
            })),
          ],
        },
        ...(tags.length
          ? [
              {
                kind: 'list' as const,
                name: 'tag',
                label: say.tag,
                value: choice.tag,
                items: [
                  any,
                  ...tags.map(({ key, en, cy }) => ({
                    value: key,
                    text: language === 'cy' ? cy || en : en,
                    count: figures.byTag[key] ?? 0,
                  })),
                ],
              },
            ]
          : []),
        {
          kind: 'list',
          name: 'ward',
          label: say.ward,
          value: choice.ward,
          items: [any, ...wards.map(({ id, name }) => ({ value: id, text: name, count: figures.byWard[id] ?? 0 }))],
        },
      ]}
    />
  )
}
