import { withQuery } from '../../../../../platform/paths.ts'
import { translated } from '../../../../../platform/words.ts'
import { Button } from '../../../../../ui/button/button.tsx'
import { Empty } from '../../../../../ui/empty/empty.tsx'
import { Filter } from '../../../../../ui/filter/filter.tsx'
import type { Language, View } from '../../../../../ui/layout/view.ts'
import { Pagination } from '../../../../../ui/pagination/pagination.tsx'
import { project as projectPath } from '../../../../projects/paths.ts'
import type { Activity } from '../../../activity/types.ts'
import { activity as activityPath } from '../../../paths.ts'
import * as paths from '../paths.ts'
import { type Choice, type Step, steps } from '../rules.ts'
import { solutionWords } from '../words.ts'
import { ProblemCards } from './cards.tsx'
import type { Card } from './queries.ts'
import { boardWords } from './words.ts'

export type BoardPage = {
  activity: Activity
  open: boolean
  choice: Choice
  counts: Record<Step, number>
  /** The five columns, or one page of the step that was chosen. */
  columns: ReadonlyMap<Step, readonly Card[]> | undefined
  list: { problems: readonly Card[]; next: string | undefined; first: boolean } | undefined
  wards: readonly { id: string; name: string }[]
  groups: readonly { id: string; name: string }[]
  now: Date
  language: Language
}

export const crumbs = (activity: Activity, language: Language) => [
  { href: projectPath.to({ project: activity.project.slug }), text: translated(activity.project, 'title', language) },
  {
    href: activityPath.to({ project: activity.project.slug, activity: activity.slug }),
    text: translated(activity, 'title', language),
  },
]

/** All problems by how far they are: five columns, on a phone one list below the other. */
export function boardView(page: BoardPage): View {
  const { activity, open, language, list, columns } = page
  const say = boardWords[language]
  const at = { project: activity.project.slug, activity: activity.slug }
  return {
    title: `${say.title}: ${translated(activity, 'title', language)}`,
    section: 'projects',
    width: 'wide',
    breadcrumbs: crumbs(activity, language),
    body: (
      <>
        <h1 class="govuk-heading-l">{translated(activity, 'question', language)}</h1>
        <p class="govuk-body">{open ? solutionWords[language].about : solutionWords[language].closed}</p>
        {open && <Button href={paths.newProblem.to(at)}>{solutionWords[language].raise}</Button>}
        <Chooser page={page} />
        {columns && <Columns page={page} columns={columns} />}
        {list && <List page={page} list={list} />}
      </>
    ),
  }
}

function Chooser({ page: { activity, choice, wards, groups, language } }: { page: BoardPage }) {
  const say = boardWords[language]
  const all = { value: '', text: say.all }
  return (
    <Filter
      class="fm-solutions__filter"
      action={paths.board.to({ project: activity.project.slug, activity: activity.slug })}
      title={say.filter}
      buttonText={say.show}
      groups={[
        {
          kind: 'list',
          name: 'step',
          label: say.step,
          value: choice.step,
          items: [all, ...steps.map((value) => ({ value, text: solutionWords[language].steps[value] }))],
        },
        {
          kind: 'list',
          name: 'ward',
          label: say.ward,
          value: choice.ward,
          items: [all, ...wards.map(({ id, name }) => ({ value: id, text: name }))],
        },
        {
          kind: 'list',
          name: 'group',
          label: say.group,
          value: choice.group,
          items: [all, ...groups.map(({ id, name }) => ({ value: id, text: name }))],
        },
      ]}
    />
  )
}

const hrefOf = (activity: Activity, choice: Choice, more: Record<string, string> = {}) =>
  withQuery(paths.board.to({ project: activity.project.slug, activity: activity.slug }), { ...choice, ...more })

function Columns({ page, columns }: { page: BoardPage; columns: ReadonlyMap<Step, readonly Card[]> }) {
  const { activity, choice, counts, wards, now, language } = page
  const say = boardWords[language]
  const at = { project: activity.project.slug, activity: activity.slug }
  const names = new Map(wards.map(({ id, name }) => [id, name]))
  return (
    <div class="fm-solutions">
      {steps.map((step) => {
        const cards = columns.get(step) ?? []
        return (
          <section class="fm-solutions__column" aria-labelledby={`step-${step}`}>
            <h2 class="fm-solutions__step" id={`step-${step}`}>
              {solutionWords[language].steps[step]} <span class="fm-solutions__count">{counts[step]}</span>
            </h2>
            {cards.length ? (
              <ProblemCards cards={cards} at={at} wards={names} now={now} language={language} level={3} />
            ) : (
              <p class="fm-meta">{say.none}</p>
            )}
            {counts[step] > cards.length && (
              <p class="govuk-body-s">
                <a class="govuk-link" href={hrefOf(activity, { ...choice, step })}>
                  {say.more(counts[step])}
                  <span class="govuk-visually-hidden">: {solutionWords[language].steps[step]}</span>
                </a>
              </p>
            )}
          </section>
        )
      })}
    </div>
  )
}

function List({ page, list }: { page: BoardPage; list: NonNullable<BoardPage['list']> }) {
  const { activity, choice, counts, wards, now, language } = page
  const say = boardWords[language]
  const { problems, next, first } = list
  const at = { project: activity.project.slug, activity: activity.slug }
  const names = new Map(wards.map(({ id, name }) => [id, name]))
  const step = choice.step || 'problem'
  return (
    <>
      <h2 class="govuk-heading-m">
        {solutionWords[language].steps[step]}: {say.found(counts[step])}
      </h2>
      {problems.length ? (
        <ProblemCards cards={problems} at={at} wards={names} now={now} language={language} level={3} />
      ) : (
        <Empty title={say.nothing}>{solutionWords[language].about}</Empty>
      )}
      {(next || !first) && (
        <Pagination
          {...(first ? {} : { previous: { href: hrefOf(activity, choice), text: say.first } })}
          {...(next ? { next: { href: hrefOf(activity, choice, { after: next }), text: say.next } } : {})}
        />
      )}
    </>
  )
}
