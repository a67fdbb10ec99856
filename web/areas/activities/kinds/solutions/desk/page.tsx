import { dayOf } from '../../../../../platform/clock.ts'
import { withQuery } from '../../../../../platform/paths.ts'
import { Button } from '../../../../../ui/button/button.tsx'
import { Empty } from '../../../../../ui/empty/empty.tsx'
import { FieldErrorSummary } from '../../../../../ui/field-errors/field-errors.tsx'
import { formatDate, formatShortDate } from '../../../../../ui/layout/format.ts'
import { Section } from '../../../../../ui/layout/section.tsx'
import type { View } from '../../../../../ui/layout/view.ts'
import { Pagination } from '../../../../../ui/pagination/pagination.tsx'
import { PostForm } from '../../../../../ui/post-form/post-form.tsx'
import { Table } from '../../../../../ui/table/table.tsx'
import { Tag } from '../../../../../ui/tag/tag.tsx'
import type { Activity } from '../../../activity/types.ts'
import { activityDesk } from '../../../paths.ts'
import * as paths from '../paths.ts'
import type { Idea, Problem } from '../queries.ts'
import { solutionWords, stepColours } from '../words.ts'
import type { LiveJoin } from './queries.ts'

export type DeskPage = {
  activity: Activity
  problems: readonly Problem[]
  /** The ideas against each problem of this page that stand by themselves, and where they go on. */
  ideas: ReadonlyMap<string, { ideas: readonly Idea[]; next: string | undefined }>
  joins: readonly LiveJoin[]
  titles: ReadonlyMap<string, string>
  next: string | undefined
  first: boolean
  may: { edit: boolean; enter: boolean }
  now: Date
  errors: Readonly<Record<string, string>>
  token: string
}

/** The board as officers lead it: whose day comes first stands first. */
export function boardDeskView(page: DeskPage): View {
  const { activity, problems, next, first, errors } = page
  const here = paths.boardDesk.to({ activity: activity.id })
  return {
    title: `Problems and ideas: ${activity.title}`,
    staff: true,
    section: 'projects',
    width: 'wide',
    error: Object.keys(errors).length > 0,
    breadcrumbs: [{ href: activityDesk.to({ activity: activity.id }), text: activity.title }],
    body: (
      <>
        <FieldErrorSummary errors={errors} />
        <h1 class="govuk-heading-l">Problems and ideas</h1>
        <p class="govuk-body">
          <a class="govuk-link" href={paths.board.to({ project: activity.project.slug, activity: activity.slug })}>
            The board that everyone sees
          </a>
        </p>
        {problems.length ? (
          <Problems page={page} />
        ) : (
          <Empty title="No problem is shown yet">New ones appear here once somebody has read them.</Empty>
        )}
        {(next || !first) && (
          <Pagination
            {...(first ? {} : { previous: { href: here, text: 'Back to the beginning' } })}
            {...(next ? { next: { href: withQuery(here, { after: next }), text: 'More problems' } } : {})}
          />
        )}
        <Joins page={page} />
      </>
    ),
  }
}

function Problems({ page }: { page: DeskPage }) {
  const { activity, problems, now } = page
  const today = dayOf(now)
  return (
    <Table
      scrollLabel="Problems"
      class="fm-table--words"
      head={[{ text: 'Problem' }, { text: 'Step' }, { text: 'Next' }, { text: 'What you can do' }]}
      rows={problems.map((problem) => [
        {
          text: (
            <>
              <a
                class="govuk-link"
                href={paths.problem.to({
                  project: activity.project.slug,
                  activity: activity.slug,
                  problem: problem.id,
                })}
              >
                {problem.title}
              </a>
              <Ideas page={page} problem={problem} />
            </>
          ),
        },
        { text: <Tag colour={stepColours[problem.step]}>{solutionWords.en.steps[problem.step]}</Tag> },
        {
          text: problem.nextOn ? (
            <>
              {problem.owner}, by {formatShortDate(problem.nextOn)}{' '}
              {problem.nextOn < today && problem.step !== 'decision' && <Tag colour="red">Late</Tag>}
            </>
          ) : (
            'Nobody looks after it'
          ),
        },
        { text: <Deeds page={page} problem={problem} /> },
      ])}
    />
  )
}

function Deeds({ page: { activity, may }, problem }: { page: DeskPage; problem: Problem }) {
  const at = { project: activity.project.slug, activity: activity.slug, problem: problem.id }
  const desk = { activity: activity.id, problem: problem.id }
  const name = <span class="govuk-visually-hidden">: {problem.title}</span>
  return (
    <ul class="govuk-list">
      {may.edit && (
        <>
          <li>
            <a class="govuk-link" href={paths.lead.to(at)}>
              Lead the work{name}
            </a>
          </li>
          <li>
            <a class="govuk-link" href={paths.mergeProblem.to(desk)}>
              Put it together with another{name}
            </a>
          </li>
        </>
      )}
      {may.enter && (
        <li>
          <a class="govuk-link" href={paths.enterIdea.to(desk)}>
            Write down an idea for somebody{name}
          </a>
        </li>
      )}
    </ul>
  )
}

function Ideas({ page: { activity, ideas, first, may }, problem }: { page: DeskPage; problem: Problem }) {
  const { ideas: own, next } = ideas.get(problem.id) ?? { ideas: [], next: undefined }
  if (!own.length) return null
  return (
    <>
      <ul class="govuk-list govuk-list--bullet">
        {own.map(({ id, problemId, title, name }) => (
          <li>
            {title}, {name ?? solutionWords.en.resident}{' '}
            {may.edit && (own.length > 1 || !first) && (
              <a class="govuk-link" href={paths.mergeIdea.to({ activity: activity.id, problem: problemId, idea: id })}>
                Put together<span class="govuk-visually-hidden">: {title}</span>
              </a>
            )}
          </li>
        ))}
      </ul>
      {next && (
        <p class="govuk-body">
          <a
            class="govuk-link"
            href={withQuery(paths.boardDesk.to({ activity: activity.id }), { problem: problem.id, ideas: next })}
          >
            More ideas<span class="govuk-visually-hidden">: {problem.title}</span>
          </a>
        </p>
      )}
    </>
  )
}

function Joins({ page: { activity, joins, titles, may, token } }: { page: DeskPage }) {
  if (!joins.length) return null
  const title = (id: string) => titles.get(id) ?? 'something that is not shown'
  return (
    <Section id="joins" title="What was put together">
      {joins.map(({ act, from, into, why, at }) => (
        <>
          <p class="govuk-body">
            {formatDate(at)}: “{title(from)}” became part of “{title(into)}”. Why: {why}
          </p>
          {may.edit && (
            <PostForm action={paths.joinUndo.to({ activity: activity.id, act })} token={token}>
              <Button variant="secondary" preventDoubleClick>
                Take “{title(from)}” out again
              </Button>
            </PostForm>
          )}
        </>
      ))}
    </Section>
  )
}
