import { Table } from '../../../ui/table/table.tsx'
import { reachedOf, type Spread } from './spread.ts'
import { words } from './words.ts'

const parts = ['wards', 'sectors', 'communities'] as const

/** What a choice does to the spread, in sentences and in tables. */
export function SpreadReport({ spread }: { spread: Spread }) {
  return (
    <>
      <h2 class="govuk-heading-m">{words.spread}</h2>
      <ul class="govuk-list govuk-list--bullet">
        {parts.map((part) => {
          const { now, after, all } = reachedOf(spread[part])
          return <li>{words.spreadLine[part](now, after, all)}</li>
        })}
      </ul>
      {parts.map((part) => (
        <details class="govuk-details">
          <summary class="govuk-details__summary">
            <span class="govuk-details__summary-text">{words.spreadNames[part]}, one by one</span>
          </summary>
          <div class="govuk-details__text">
            <Table
              head={[
                words.spreadNames[part],
                { text: 'Key groups now', numeric: true },
                { text: 'With it', numeric: true },
              ]}
              firstCellIsHeader
              rows={spread[part].map(({ name, now, after }) => [
                name,
                { text: now, numeric: true },
                { text: after, numeric: true },
              ])}
            />
          </div>
        </details>
      ))}
    </>
  )
}
