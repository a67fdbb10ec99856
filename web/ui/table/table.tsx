import { classes } from '../classes.ts'
import { type Content, type Part, part, present } from '../content.ts'
import { type Common, extra, type Props } from '../props.ts'

export type CellOptions = Common & Props<{ numeric?: boolean; colspan?: number; rowspan?: number }>

export type Cell = Part<CellOptions>

export type TableProps = Common &
  Props<{
    caption?: Content
    captionSize?: 's' | 'm' | 'l' | 'xl'
    captionClass?: string
    head?: readonly Cell[]
    rows: readonly (readonly Cell[] | false | null | undefined)[]
    /** The first cell of each row names the row. */
    firstCellIsHeader?: boolean
    smallTextUntilTablet?: boolean
    /** Names a wide table that scrolls by itself on a narrow screen, so that the page does not. */
    scrollLabel?: string
  }>

export function Table(props: TableProps) {
  const table = <PlainTable {...props} />
  if (props.scrollLabel === undefined) return table
  return (
    // It takes the focus because whoever has no mouse scrolls it with the arrow keys.
    <div class="fm-scroll" role="region" aria-label={props.scrollLabel} tabindex={0}>
      {table}
    </div>
  )
}

function PlainTable(props: TableProps) {
  return (
    <table
      class={classes('govuk-table', props.smallTextUntilTablet && 'govuk-table--small-text-until-tablet', props.class)}
      {...extra(props.attributes)}
    >
      {present(props.caption) && (
        <caption
          class={classes(
            'govuk-table__caption',
            props.captionSize && `govuk-table__caption--${props.captionSize}`,
            props.captionClass,
          )}
        >
          {props.caption}
        </caption>
      )}
      {props.head && (
        <thead class="govuk-table__head">
          <tr class="govuk-table__row">
            {props.head.map((cell) => (
              <HeaderCell scope="col" cell={cell} />
            ))}
          </tr>
        </thead>
      )}
      <tbody class="govuk-table__body">
        {props.rows.map(
          (row) =>
            row && (
              <tr class="govuk-table__row">
                {row.map((cell, column) =>
                  column === 0 && props.firstCellIsHeader ? (
                    <HeaderCell scope="row" cell={cell} />
                  ) : (
                    <BodyCell cell={cell} />
                  ),
                )}
              </tr>
            ),
        )}
      </tbody>
    </table>
  )
}

function HeaderCell(props: { scope: 'col' | 'row'; cell: Cell }) {
  const cell = part(props.cell)
  const numeric = cell.numeric && props.scope === 'col'
  return (
    <th
      scope={props.scope}
      class={classes('govuk-table__header', numeric && 'govuk-table__header--numeric', cell.class)}
      colspan={cell.colspan}
      rowspan={cell.rowspan}
      {...extra(cell.attributes)}
    >
      {cell.text}
    </th>
  )
}

function BodyCell(props: { cell: Cell }) {
  const cell = part(props.cell)
  return (
    <td
      class={classes('govuk-table__cell', cell.numeric && 'govuk-table__cell--numeric', cell.class)}
      colspan={cell.colspan}
      rowspan={cell.rowspan}
      {...extra(cell.attributes)}
    >
      {cell.text}
    </td>
  )
}
