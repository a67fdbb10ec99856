import { withQuery } from '../../../../platform/paths.ts'
import { Empty } from '../../../../ui/empty/empty.tsx'
import { formatDateTime, formatNumber } from '../../../../ui/layout/format.ts'
import type { View } from '../../../../ui/layout/view.ts'
import { Pagination } from '../../../../ui/pagination/pagination.tsx'
import { Table } from '../../../../ui/table/table.tsx'
import { MarkSign } from '../../themes/marks-row.tsx'
import { suggestionRun } from '../paths.ts'
import { Said } from '../said.tsx'
import type { Run, RunComment } from './queries.ts'

export const cellsOf = ({ text, language, copies, themes }: RunComment) => [
  <Said text={text} language={language} />,
  { text: formatNumber(copies), numeric: true },
  themes.map(({ name, mark }, i) => (
    <>
      {i > 0 && <br />}
      {name}{' '}
      <span class="fm-small">
        (<MarkSign mark={mark} />)
      </span>
    </>
  )),
]
export const head = ['Their words', { text: 'People', numeric: true }, 'Where it is now']

export const CommentTable = ({ caption, comments }: { caption: string; comments: RunComment[] }) => (
  <Table caption={caption} captionSize="m" scrollLabel={caption} head={head} rows={comments.map(cellsOf)} />
)

export type CommentsPage = {
  subject: string
  run: Run
  title: string
  here: string
  comments: RunComment[]
  next: number | undefined
}

/** A list of what people said, to be read one by one. */
export const commentsView = ({ subject, run, title, here, comments, next }: CommentsPage): View => ({
  title,
  staff: true,
  width: 'wide',
  section: 'projects',
  back: { href: suggestionRun.to({ subject, run: run.id }), text: `Suggested on ${formatDateTime(run.at)}` },
  body: (
    <>
      <h1 class="govuk-heading-l">{title}</h1>
      {comments.length ? <CommentTable caption={title} comments={comments} /> : <Empty title={title}>Nothing.</Empty>}
      {next !== undefined && <Pagination next={{ href: withQuery(here, { after: String(next) }), text: 'More' }} />}
    </>
  ),
})
