import { Button } from '../../../../../ui/button/button.tsx'
import { Checkboxes } from '../../../../../ui/checkboxes/checkboxes.tsx'
import { ErrorSummary } from '../../../../../ui/error-summary/error-summary.tsx'
import type { View } from '../../../../../ui/layout/view.ts'
import { Pagination } from '../../../../../ui/pagination/pagination.tsx'
import { PostForm } from '../../../../../ui/post-form/post-form.tsx'
import { Radios } from '../../../../../ui/radios/radios.tsx'
import { Tag } from '../../../../../ui/tag/tag.tsx'
import { Textarea } from '../../../../../ui/textarea/textarea.tsx'
import { moderation } from '../../../../voices/paths.ts'
import type { Activity } from '../../../activity/types.ts'
import * as paths from '../../../paths.ts'
import { flagNames, lineRefusals, sourceNames } from './desk-words.ts'
import type { Listed } from './queries.ts'
import { flagsOf, type StatementRefusal } from './rules.ts'

export type StatementsPage = {
  activity: Activity
  statements: readonly Listed[]
  all: number
  next: string | undefined
  onPaper: ReadonlySet<number>
  mayModerate: boolean
  typed: { lines: string; source: string; sure: boolean }
  refused: readonly { line: number; refused: StatementRefusal }[]
  imported: boolean
  token: string
}

/** All statements with their counts and signs, and where the facilitator adds more, one a line. */
export function statementsView(page: StatementsPage): View {
  const { activity, statements, refused, typed } = page
  const at = { activity: activity.id }
  const wrong = refused.map(({ line, refused: why }) => ({
    text: `Line ${line}: ${lineRefusals[why]}`,
    href: '#lines',
  }))
  return {
    title: `Statements: ${activity.title}`,
    staff: true,
    section: 'projects',
    width: 'wide',
    error: wrong.length > 0,
    breadcrumbs: [{ href: paths.activityDesk.to(at), text: activity.title }],
    body: (
      <>
        {wrong.length > 0 && <ErrorSummary errors={wrong} />}
        <h1 class="govuk-heading-l">Statements</h1>
        <p class="govuk-body">
          {page.all === 1 ? '1 statement' : `${page.all} statements`}. What people write themselves is read by
          moderators first
          {page.mayModerate && (
            <>
              {': '}
              <a class="govuk-link" href={moderation.to()}>
                see what waits
              </a>
            </>
          )}
          .
        </p>
        {statements.length > 0 && <StatementsTable page={page} />}
        {page.next && <Pagination next={{ href: page.next }} />}
        {!page.imported && (
          <PostForm action={paths.statementsDesk.to(at)} token={page.token}>
            <h2 class="govuk-heading-m">Add statements</h2>
            <Textarea
              name="lines"
              label="One statement a line"
              hint="20 to 200 letters each, one idea, no questions. Say things that people disagree about, from several sides: fifteen to thirty is a good beginning."
              rows={8}
              value={typed.lines}
              error={wrong.length ? wrong.map(({ text }) => text).join('. ') : undefined}
            />
            <Radios
              name="source"
              legend="Who they are from"
              value={typed.source || 'facilitator'}
              items={[
                { value: 'facilitator', label: 'From us, to begin with' },
                { value: 'paper', label: 'From people who wrote them on paper forms' },
              ]}
            />
            <Checkboxes
              name="sure"
              values={typed.sure ? ['yes'] : []}
              items={[{ value: 'yes', label: 'I have checked that each line holds one idea only' }]}
            />
            <Button preventDoubleClick>Add these statements</Button>
          </PostForm>
        )}
      </>
    ),
  }
}

const StatementsTable = ({ page: { activity, statements, onPaper } }: { page: StatementsPage }) => (
  <div class="fm-scroll">
    <table class="govuk-table">
      <caption class="govuk-visually-hidden">Statements, newest first</caption>
      <thead class="govuk-table__head">
        <tr class="govuk-table__row">
          <th scope="col" class="govuk-table__header">
            Statement
          </th>
          <th scope="col" class="govuk-table__header">
            State
          </th>
          {['Agree', 'Disagree', 'Pass'].map((text) => (
            <th scope="col" class="govuk-table__header govuk-table__header--numeric">
              {text}
            </th>
          ))}
        </tr>
      </thead>
      <tbody class="govuk-table__body">
        {statements.map((statement) => (
          <tr class="govuk-table__row">
            <th scope="row" class="govuk-table__header">
              <a
                class="govuk-link govuk-!-font-weight-regular"
                href={paths.statementDesk.to({ activity: activity.id, statement: statement.id })}
              >
                {statement.text || `Statement ${statement.number}: its words are not shown`}
              </a>
              <span class="govuk-hint govuk-!-margin-bottom-0">
                {sourceNames[statement.source]}
                {onPaper.has(statement.number) ? '. On the paper form' : ''}
              </span>
            </th>
            <td class="govuk-table__cell">
              <State statement={statement} />
            </td>
            {[statement.agree, statement.disagree, statement.pass].map((n) => (
              <td class="govuk-table__cell govuk-table__cell--numeric">{n}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
)

export const State = ({ statement }: { statement: Listed }) => (
  <>
    {statement.withdrawnAt ? (
      <Tag colour="red">Taken off</Tag>
    ) : statement.shown ? (
      <Tag colour="green">On the map</Tag>
    ) : (
      <Tag colour="yellow">Not shown</Tag>
    )}
    {statement.shown &&
      flagsOf(statement).map((flag) => (
        <>
          {' '}
          <Tag colour="orange">{flagNames[flag]}</Tag>
        </>
      ))}
  </>
)
