import { excerptOf } from '../../../../../platform/excerpt.ts'
import { withQuery } from '../../../../../platform/paths.ts'
import { Button } from '../../../../../ui/button/button.tsx'
import { Empty } from '../../../../../ui/empty/empty.tsx'
import { FieldErrorSummary } from '../../../../../ui/field-errors/field-errors.tsx'
import { formatShortDate } from '../../../../../ui/layout/format.ts'
import { Section } from '../../../../../ui/layout/section.tsx'
import type { View } from '../../../../../ui/layout/view.ts'
import { Pagination } from '../../../../../ui/pagination/pagination.tsx'
import { PostForm } from '../../../../../ui/post-form/post-form.tsx'
import { Prose } from '../../../../../ui/prose/prose.tsx'
import { Table } from '../../../../../ui/table/table.tsx'
import { Tag } from '../../../../../ui/tag/tag.tsx'
import { Textarea } from '../../../../../ui/textarea/textarea.tsx'
import type { Activity } from '../../../activity/types.ts'
import * as activityPaths from '../../../paths.ts'
import { named } from '../address.ts'
import { plain } from '../definition.ts'
import * as paths from '../paths.ts'
import type { Answer, Comment } from '../queries.ts'
import { Answers } from '../reading/paragraph-page.tsx'
import { Said } from '../reading/said.tsx'
import type { Stand } from '../stands.ts'
import type { Tally } from '../tally.ts'

export type Row = { id: string; text: string; gone: boolean; tally: Tally; answered: Date | undefined }
export type ListPage = { activity: Activity; rows: readonly Row[] }

const each: readonly [Stand, string][] = [
  ['support', 'for it'],
  ['change', 'to change it'],
  ['question', 'with a question'],
  ['other', 'else'],
]
/** Such as "2 for it, 3 to change it". */
const thought = (tally: Tally) =>
  each.flatMap(([stand, words]) => (tally[stand] ? [`${tally[stand]} ${words}`] : [])).join(', ')

const called = (id: string) => (id ? `Paragraph ${id.slice(1)}` : 'The whole draft')

/** Every paragraph that somebody commented on, in the order of the draft. */
export function listView({ activity, rows }: ListPage): View {
  const waiting = rows.filter(({ answered }) => !answered).length
  return {
    title: `Comments: ${activity.title}`,
    staff: true,
    section: 'projects',
    width: 'wide',
    breadcrumbs: [{ href: activityPaths.activityDesk.to({ activity: activity.id }), text: activity.title }],
    body: (
      <>
        <h1 class="govuk-heading-l">Comments by paragraph</h1>
        {rows.length ? (
          <>
            <p class="govuk-body">
              {waiting
                ? `${waiting === 1 ? '1 paragraph has' : `${waiting} paragraphs have`} comments and no answer yet.`
                : 'Every paragraph with comments has an answer.'}
            </p>
            <Table
              scrollLabel="Comments by paragraph"
              class="fm-table--words"
              head={[{ text: 'Paragraph' }, { text: 'Its words' }, { text: 'What people think' }, { text: 'Answer' }]}
              rows={rows.map(({ id, text, gone, tally, answered }) => [
                {
                  text: (
                    <a class="govuk-link" href={paths.commentsOf.to({ activity: activity.id, paragraph: named(id) })}>
                      {called(id)}
                    </a>
                  ),
                },
                {
                  text: (
                    <>
                      {excerptOf(plain(text), 90)} {gone && <Tag colour="grey">Taken out</Tag>}
                    </>
                  ),
                },
                { text: thought(tally) },
                { text: answered ? formatShortDate(answered) : <Tag colour="yellow">Not yet</Tag> },
              ])}
            />
          </>
        ) : (
          <Empty title="No comments yet">Paragraphs appear here as soon as somebody comments on them.</Empty>
        )}
      </>
    ),
  }
}

export type OnePage = {
  activity: Activity
  id: string
  text: string | undefined
  changed: number
  comments: readonly Comment[]
  next: string | undefined
  first: boolean
  answers: readonly Answer[]
  /** Whether this officer may answer. */
  may: boolean
  typed: string
  error: string | undefined
  token: string
}

/** One paragraph with its comments, and the form for the public answer. */
export function oneView(page: OnePage): View {
  const { activity, id, text, error } = page
  const here = paths.commentsOf.to({ activity: activity.id, paragraph: named(id) })
  return {
    title: `${called(id)}: ${activity.title}`,
    error: !!error,
    staff: true,
    section: 'projects',
    form: true,
    breadcrumbs: [
      { href: activityPaths.activityDesk.to({ activity: activity.id }), text: activity.title },
      { href: paths.comments.to({ activity: activity.id }), text: 'Comments' },
    ],
    body: (
      <>
        {error && <FieldErrorSummary errors={{ answer: error }} />}
        <h1 class="govuk-heading-l">{called(id)}</h1>
        {text && (
          <blockquote class="fm-draft__words">
            <Prose words={text.replace(/^#{1,6} /, '')} />
          </blockquote>
        )}
        <Answers answers={page.answers} language="en" />
        {page.may && (
          <PostForm action={here} token={page.token}>
            <Textarea
              name="answer"
              label="What the council says"
              hint="It stands on the page of this paragraph. People who commented on it and asked to hear are told"
              rows={5}
              value={page.typed}
              error={error}
              spellcheck
            />
            <Button preventDoubleClick>Publish this answer</Button>
          </PostForm>
        )}
        <Section id="said" title="Comments that are shown">
          {page.comments.length ? (
            <Said comments={page.comments} changed={page.changed} language="en" />
          ) : (
            <p class="govuk-body">None yet. Comments are shown once somebody has read them.</p>
          )}
          {(page.next || !page.first) && (
            <Pagination
              {...(page.first ? {} : { previous: { href: here, text: 'Newest comments' } })}
              {...(page.next ? { next: { href: withQuery(here, { after: page.next }), text: 'Older comments' } } : {})}
            />
          )}
        </Section>
      </>
    ),
  }
}
