import { Button } from '../../../ui/button/button.tsx'
import { Empty } from '../../../ui/empty/empty.tsx'
import { FieldErrorSummary, type FieldErrors } from '../../../ui/field-errors/field-errors.tsx'
import { Input } from '../../../ui/input/input.tsx'
import { formatDate, formatDateTime } from '../../../ui/layout/format.ts'
import { Section } from '../../../ui/layout/section.tsx'
import type { View } from '../../../ui/layout/view.ts'
import { Pagination } from '../../../ui/pagination/pagination.tsx'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import { Tag } from '../../../ui/tag/tag.tsx'
import { Textarea } from '../../../ui/textarea/textarea.tsx'
import * as paths from '../paths.ts'
import type { Report, ReportLine } from './queries.ts'
import { FigureTables } from './report-page.tsx'
import { parts, type ReportWords } from './rules.ts'
import { partNames, words } from './words.ts'

export type ReportList = { reports: readonly ReportLine[]; page: number; more: boolean }

/** Published reports, for everyone; the way to write them for those who do. */
export const reportsPage = ({ writes, ...list }: ReportList & { writes: boolean }): View => ({
  title: words.title,
  body: (
    <>
      <h1 class="govuk-heading-l">{words.title}</h1>
      <p class="govuk-body">{words.intro}</p>
      {writes && (
        <Button variant="secondary" href={paths.reportsDesk.to()}>
          {words.desk}
        </Button>
      )}
      {list.reports.length === 0 ? (
        <Empty title={words.none}>{words.noneText}</Empty>
      ) : (
        <Lines {...list} href={paths.reports.to()} to={(report) => paths.report.to({ report })} />
      )}
    </>
  ),
})

/** Drafts and published reports, for those who write them. */
export const reportsDeskPage = (list: ReportList): View => ({
  title: words.desk,
  staff: true,
  section: 'network',
  back: { href: paths.reports.to(), text: words.title },
  body: (
    <>
      <h1 class="govuk-heading-l">{words.desk}</h1>
      <p class="govuk-body">{words.deskIntro}</p>
      <Button href={paths.newReport.to()}>{words.start}</Button>
      {list.reports.length === 0 ? (
        <Empty title={words.deskNone}>{words.deskNoneText}</Empty>
      ) : (
        <Lines {...list} href={paths.reportsDesk.to()} to={(report) => paths.reportDesk.to({ report })} />
      )}
    </>
  ),
})

const Lines = ({ reports, page, more, href, to }: ReportList & { href: string; to: (report: string) => string }) => (
  <>
    <ul class="govuk-list govuk-list--spaced">
      {reports.map(({ id, subject, asAt, publishedAt }) => (
        <li>
          <a class="govuk-link" href={to(id)}>
            {subject}
          </a>{' '}
          {!publishedAt && <Tag colour="grey">{words.draft}</Tag>}
          <br />
          <span class="fm-meta">
            {publishedAt ? `${words.publishedOn(formatDate(publishedAt))}. ` : ''}
            {words.asAt(formatDate(asAt))}
          </span>
        </li>
      ))}
    </ul>
    {(page > 1 || more) && (
      <Pagination
        {...(page > 1 ? { previous: { href: `${href}?page=${page - 1}` } } : {})}
        {...(more ? { next: { href: `${href}?page=${page + 1}` } } : {})}
      />
    )}
  </>
)

export type ReportForm = {
  typed: ReportWords
  errors: FieldErrors
  token: string
  /** For a new one. */
  once?: string | undefined
  draft?: Report | undefined
}

/** Starts a report, or writes on at a draft: words, figures, publishing. */
export function reportFormPage({ typed, errors, token, once, draft }: ReportForm): View {
  const title = draft ? words.write : words.start
  return {
    title: draft ? `${words.write}: ${draft.subject}` : title,
    staff: true,
    section: 'network',
    error: Object.values(errors).some(Boolean),
    form: true,
    back: { href: paths.reportsDesk.to(), text: words.desk },
    body: (
      <>
        <FieldErrorSummary errors={errors} />
        <h1 class="govuk-heading-l">{title}</h1>
        {draft && (
          <p class="govuk-body">
            <a class="govuk-link" href={paths.report.to({ report: draft.id })}>
              {words.look}
            </a>
          </p>
        )}
        <PostForm
          action={draft ? paths.reportDesk.to({ report: draft.id }) : paths.newReport.to()}
          token={token}
          {...(once ? { once } : {})}
        >
          <Input
            name="subject"
            label={{ text: words.subject, size: 's' }}
            hint={words.subjectHint}
            value={typed.subject}
            error={errors['subject']}
          />
          {parts.map((part) => (
            <Textarea
              name={part}
              rows={8}
              label={{ text: partNames[part], size: 's' }}
              hint={words.partHint}
              value={typed[part]}
              error={errors[part]}
            />
          ))}
          <Button preventDoubleClick>{draft ? words.save : words.startButton}</Button>
        </PostForm>
        {draft && <Draft draft={draft} token={token} />}
      </>
    ),
  }
}

const Draft = ({ draft, token }: { draft: Report; token: string }) => (
  <>
    <Section id="figures" title={words.figures}>
      <p class="fm-meta">{words.asAt(formatDateTime(draft.asAt))}</p>
      <PostForm action={paths.reportRefresh.to({ report: draft.id })} token={token}>
        <p class="govuk-body">{words.refreshHint(formatDate(draft.asAt))}</p>
        <Button variant="secondary" preventDoubleClick>
          {words.refresh}
        </Button>
      </PostForm>
      <FigureTables figures={draft.figures} source={words.source(formatDate(draft.asAt))} />
    </Section>
    <Section id="publish" title={words.publish}>
      <PostForm action={paths.reportPublication.to({ report: draft.id })} token={token}>
        <p class="govuk-body">{words.publishHint}</p>
        <Button preventDoubleClick>{words.publish}</Button>
      </PostForm>
    </Section>
  </>
)
