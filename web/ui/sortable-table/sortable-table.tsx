import { classes } from '../classes.ts'
import type { Content } from '../content.ts'
import { safeHref } from '../href.ts'
import type { Common, Props } from '../props.ts'
import { type Cell, Table } from '../table/table.tsx'

export type Direction = 'ascending' | 'descending'

export type Sort = { key: string; direction: Direction }

/** Without `key` the column cannot be sorted. `first` is the direction of the first press: descending for numbers, unless said otherwise. */
export type Column = Props<{ text: Content; key?: string; numeric?: boolean; first?: Direction }>

export type SortableTableProps = Common &
  Props<{
    caption: Content
    captionSize?: 's' | 'm' | 'l'
    columns: readonly Column[]
    rows: readonly (readonly Cell[])[]
    sort?: Sort
    /** The address of this list in another order. */
    href: (sort: Sort) => string
    firstCellIsHeader?: boolean
  }>

/** A table whose column names are links: the server sorts, so that it works on every page of a long list. */
export function SortableTable(props: SortableTableProps) {
  const { columns, sort, href } = props
  return (
    <div class="fm-scroll">
      <Table
        class={classes('fm-sortable', props.class)}
        attributes={props.attributes}
        caption={props.caption}
        captionSize={props.captionSize}
        firstCellIsHeader={props.firstCellIsHeader}
        head={columns.map((column) => heading(column, sort, href))}
        rows={props.rows}
      />
    </div>
  )
}

function heading(column: Column, sort: Sort | undefined, href: SortableTableProps['href']): Cell {
  const { key, numeric } = column
  if (key === undefined) return { text: column.text, numeric }
  const direction = sort?.key === key ? sort.direction : undefined
  return {
    text: (
      <a class="fm-sortable__link" href={safeHref(href({ key, direction: next(column, direction) }))}>
        {column.text}
      </a>
    ),
    numeric,
    attributes: { 'aria-sort': direction ?? 'none' },
  }
}

function next(column: Column, direction: Direction | undefined): Direction {
  const first = column.first ?? (column.numeric ? 'descending' : 'ascending')
  if (direction === undefined) return first
  return direction === 'ascending' ? 'descending' : 'ascending'
}
