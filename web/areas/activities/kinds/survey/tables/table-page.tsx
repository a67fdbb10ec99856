import { InsetText } from '../../../../../ui/inset-text/inset-text.tsx'
import { formatDateTime, formatNumber, formatShare } from '../../../../../ui/layout/format.ts'
import type { View } from '../../../../../ui/layout/view.ts'
import { Table } from '../../../../../ui/table/table.tsx'
import type { Activity } from '../../../activity/types.ts'
import type { Definition } from '../definition.ts'
import * as paths from '../paths.ts'
import { fewest } from '../results/rules.ts'
import type { SurveyTable, TableResult, Weighting } from './queries.ts'
import { lineName, sideName } from './side-words.ts'

type TablePage = {
  activity: Activity
  definition: Definition
  table: SurveyTable
  wards: ReadonlyMap<string, string>
}

export function tableView({ activity, definition, table, wards }: TablePage): View {
  const { result } = table
  const title = `${sideName(definition, table.columnBy)} by ${sideName(definition, table.rowBy)}`
  return {
    title,
    staff: true,
    section: 'projects',
    width: 'wide',
    waiting: !result,
    back: { href: paths.tables.to({ activity: activity.id }), text: 'Back to the cross-tables' },
    body: (
      <>
        <h1 class="govuk-heading-l">{title}</h1>
        {result ? (
          <Made definition={definition} table={table} result={result} wards={wards} />
        ) : (
          <p class="govuk-body">This table is being worked out. It takes a few seconds.</p>
        )}
      </>
    ),
  }
}

const count = (n: number | 'hidden') => (n === 'hidden' ? 'hidden' : formatNumber(n))

function Made({ definition, table, result, wards }: Omit<TablePage, 'activity'> & { result: TableResult }) {
  const { rowBy, columnBy } = table
  const columns = result.columns.map((key) => lineName(definition, columnBy, key, wards))
  return (
    <>
      <p class="govuk-body">
        From {formatNumber(result.people)} people, as of {formatDateTime(table.madeAt!)}. Counts of people
        {table.weighted ? ', with weighted shares of each row' : ', with shares of each row'}.
      </p>
      {result.weighting && <Weights weighting={result.weighting} people={result.people} />}
      {result.hidden.small > 0 && (
        <p class="govuk-body">
          {result.hidden.small} {result.hidden.small === 1 ? 'count is' : 'counts are'} hidden because{' '}
          {result.hidden.small === 1 ? 'it is' : 'they are'} under {fewest}, and {result.hidden.others} more so that
          nobody can work them out. Shares are shown for rows where nothing is hidden.
        </p>
      )}
      <Table
        scrollLabel="Cross-table"
        firstCellIsHeader
        head={[
          sideName(definition, rowBy),
          ...columns.map((name) => ({ text: name, numeric: true })),
          { text: 'All', numeric: true },
        ]}
        rows={[
          ...result.rows.map((key, r) => [
            lineName(definition, rowBy, key, wards),
            ...result.columns.map((_, c) => cell(result, r, c)),
            { text: count(result.rowTotals[r] ?? 'hidden'), numeric: true },
          ]),
          [
            'All',
            ...result.columns.map((_, c) => ({ text: count(result.columnTotals[c] ?? 'hidden'), numeric: true })),
            { text: count(result.total), numeric: true },
          ],
        ]}
      />
    </>
  )
}

function cell({ counts, shares }: TableResult, r: number, c: number) {
  const share = shares[r]![c]
  return {
    text: `${count(counts[r]![c]!)}${share === null || share === undefined ? '' : ` (${formatShare(share)})`}`,
    numeric: true,
  }
}

const Weights = ({ weighting, people }: { weighting: Weighting; people: number }) =>
  weighting.kind === 'cannot-tell' ? (
    <InsetText>The shares are not weighted. {weighting.sentence}</InsetText>
  ) : (
    <InsetText>
      Weighted by ward with the figures of the census: {formatNumber(people)} answers say as much as{' '}
      {formatNumber(Math.round(weighting.effective))} from a sample in which every ward has its share.
      {weighting.joined > 0 && ` ${weighting.joined} wards with few answers count together.`}
      {!weighting.met && ' Some weights reached their limit, so the wards do not quite have their share.'}
    </InsetText>
  )
