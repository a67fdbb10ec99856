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
import { readDefinition, reasons } from '../definition.ts'
import { addressOf } from '../found.ts'
import type { Choice, Figures, Story } from '../queries.ts'
import { reasonNames, storyWords } from '../words.ts'
import { StoryCards } from './cards.tsx'
import { galleryWords } from './words.ts'

export type StoriesPage = {
  activity: Activity
  open: boolean
  stories: readonly Story[]
  next: string | undefined
  first: boolean
  choice: Choice
  figures: Figures
  language: Language
}

export const crumbs = (activity: Activity, language: Language) => [
  { href: projectPath.to({ project: activity.project.slug }), text: translated(activity.project, 'title', language) },
  { href: paths.activity.to(addressOf(activity)), text: translated(activity, 'title', language) },
]

const hrefOf = (activity: Activity, choice: Choice, after?: string): string =>
  withQuery(paths.stories.to(addressOf(activity)), { ...choice, after })

/** All stories in a grid, narrowed down by why they were chosen, by picture and by words. */
export function storiesView(page: StoriesPage): View {
  const { activity, choice, figures, stories, language, open } = page
  const say = galleryWords[language]
  const shared = storyWords[language]
  const at = addressOf(activity)
  const narrowed = !!(choice.words || choice.reason || choice.picture)
  const { brings } = readDefinition(activity.definition)
  const title = say.title(translated(activity, 'title', language), brings)
  return {
    title,
    section: 'projects',
    width: 'wide',
    breadcrumbs: crumbs(activity, language),
    body: (
      <>
        <h1 class="govuk-heading-l">{title}</h1>
        <p class="govuk-body-l">{translated(activity, 'question', language)}</p>
        {figures.total > 0 && <p class="govuk-body">{shared.soFar(figures.total, figures.pictures)}</p>}
        {open && <Button href={paths.answer.to(at)}>{beginText(activity, language)}</Button>}
        <Details summary={say.filter} open={narrowed}>
          <StoriesFilter page={page} />
          {narrowed && (
            <p class="govuk-body">
              <a class="govuk-link" href={paths.stories.to(at)}>
                {say.clear}
              </a>
            </p>
          )}
        </Details>
        {stories.length ? (
          <>
            <h2 class="govuk-visually-hidden">{shared.latest[brings]}</h2>
            <StoryCards stories={stories} at={at} language={language} />
          </>
        ) : narrowed ? (
          <Empty title={say.nothing}>{say.nothingText}</Empty>
        ) : (
          <Empty title={shared.none[brings]}>{shared.noneText}</Empty>
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

/** What the button says that leads to the questions. */
export const beginText = ({ definition }: Activity, language: Language): string =>
  storyWords[language][readDefinition(definition).brings === 'object' ? 'bring' : 'answer']

function StoriesFilter({ page: { activity, choice, figures, language } }: { page: StoriesPage }) {
  const say = galleryWords[language]
  const any = { value: '', text: say.any }
  const objects = readDefinition(activity.definition).brings === 'object'
  return (
    <Filter
      action={paths.stories.to(addressOf(activity))}
      title={say.filter}
      buttonText={say.show}
      groups={[
        ...(objects
          ? [
              {
                kind: 'list' as const,
                name: 'reason',
                label: say.reason,
                value: choice.reason,
                items: [
                  any,
                  ...reasons.map((value) => ({
                    value,
                    text: reasonNames[language][value].tag,
                    count: figures.byReason[value] ?? 0,
                  })),
                ],
              },
            ]
          : []),
        {
          kind: 'list',
          name: 'picture',
          label: say.picture,
          value: choice.picture,
          items: [
            any,
            { value: 'yes', text: say.pictures.yes, count: figures.pictures },
            { value: 'no', text: say.pictures.no, count: figures.total - figures.pictures },
          ],
        },
        { kind: 'words', name: 'words', label: say.search, value: choice.words },
      ]}
    />
  )
}
