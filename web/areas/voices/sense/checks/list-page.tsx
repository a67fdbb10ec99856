import { withQuery } from '../../../../platform/paths.ts'
import { Button } from '../../../../ui/button/button.tsx'
import { Empty } from '../../../../ui/empty/empty.tsx'
import { ErrorSummary } from '../../../../ui/error-summary/error-summary.tsx'
import { formatDateTime, formatNumber } from '../../../../ui/layout/format.ts'
import type { View } from '../../../../ui/layout/view.ts'
import { Pagination } from '../../../../ui/pagination/pagination.tsx'
import { PostForm } from '../../../../ui/post-form/post-form.tsx'
import { Select } from '../../../../ui/select/select.tsx'
import { Table } from '../../../../ui/table/table.tsx'
import { Rooms } from '../navigation.tsx'
import { check as checkPath, checks as checksPath } from '../paths.ts'
import type { Check } from './queries.ts'
import { sizes, verdictOf } from './rules.ts'
import { twoDecimals } from './words.ts'

export type ChecksPage = {
  token: string
  subject: string
  title: string
  checks: Check[]
  next: string | undefined
  refused?: string | undefined
}

/** Samples that a second person reads blind, and how far the two agree. */
export function checksView({ token, subject, title, checks, next, refused }: ChecksPage): View {
  const here = checksPath.to({ subject })
  return {
    title: `Second reader: ${title}`,
    error: !!refused,
    staff: true,
    width: 'wide',
    section: 'projects',
    body: (
      <>
        {refused && <ErrorSummary errors={[{ href: '#size', text: refused }]} />}
        <h1 class="govuk-heading-l">Second reader</h1>
        <Rooms subject={subject} room="checks" />
        <p class="govuk-body">
          Somebody else reads some of the comments that were read, without seeing where they were put. Where the two
          agree, the themes mean the same to both.
        </p>
        <PostForm action={here} token={token}>
          <Select
            id="size"
            name="size"
            label="How many comments, drawn by lot"
            value="20"
            error={refused}
            items={sizes.map((size) => ({ value: String(size), text: String(size) }))}
          />
          <Button preventDoubleClick>Draw a sample</Button>
        </PostForm>
        {checks.length ? <Checks subject={subject} checks={checks} /> : <Empty title="No sample yet">Draw one.</Empty>}
        {next && <Pagination next={{ href: withQuery(here, { after: next }), text: 'Earlier' }} />}
      </>
    ),
  }
}

const stateOf = ({ finishedAt, coderName, coded, size, open, agreement }: Check): string => {
  if (!finishedAt) return coderName ? `${coderName} has read ${coded} of ${size}` : 'Waits for a second reader'
  const words = { reliable: 'Agree well', tentative: 'Agree fairly well', unreliable: 'Do not agree well' }
  return `${words[verdictOf(agreement!.alpha)]} (${twoDecimals(agreement!.alpha)}). ${open ? `${formatNumber(open)} to settle` : 'All settled'}`
}

const Checks = ({ subject, checks }: Pick<ChecksPage, 'subject' | 'checks'>) => (
  <Table
    caption="Samples"
    captionSize="m"
    scrollLabel="Samples"
    firstCellIsHeader
    head={['Drawn', { text: 'Comments', numeric: true }, 'Drawn by', 'How it stands']}
    rows={checks.map((one) => [
      <a class="govuk-link" href={checkPath.to({ subject, check: one.id })}>
        {formatDateTime(one.askedAt)}
      </a>,
      { text: formatNumber(one.size), numeric: true },
      one.askedBy ?? 'The system',
      stateOf(one),
    ])}
  />
)
