import { classes } from '../classes.ts'
import { type Part, part } from '../content.ts'
import { type Common, extra, type Props } from '../props.ts'
import { type Action, Actions } from './actions.tsx'
import { type CardOptions, SummaryCard } from './card.tsx'

export type SummaryRow = Props<{
  key: Part<{ class?: string | undefined }>
  value: Part<{ class?: string | undefined }>
  actions?: readonly Action[]
  actionsClass?: string
  class?: string
}>

export type SummaryListProps = Common &
  Props<{
    rows: readonly (SummaryRow | false | null | undefined)[]
    border?: boolean
    /** Puts the list in a card with a title and actions of its own. */
    card?: CardOptions
  }>

export function SummaryList(props: SummaryListProps) {
  const rows = props.rows.filter((row) => !!row)
  const anyActions = rows.some((row) => row.actions?.length)
  const list = (
    <dl
      class={classes('govuk-summary-list', props.border === false && 'govuk-summary-list--no-border', props.class)}
      {...extra(props.attributes)}
    >
      {rows.map((row) => (
        <Row row={row} anyActions={anyActions} card={props.card} />
      ))}
    </dl>
  )
  return props.card ? <SummaryCard card={props.card}>{list}</SummaryCard> : list
}

function Row({ row, anyActions, card }: { row: SummaryRow; anyActions: boolean; card: CardOptions | undefined }) {
  const key = part(row.key)
  const value = part(row.value)
  return (
    <div
      class={classes(
        'govuk-summary-list__row',
        anyActions && !row.actions?.length && 'govuk-summary-list__row--no-actions',
        row.class,
      )}
    >
      <dt class={classes('govuk-summary-list__key', key.class)}>{key.text}</dt>
      <dd class={classes('govuk-summary-list__value', value.class)}>{value.text}</dd>
      {row.actions && row.actions.length > 0 && (
        <dd class={classes('govuk-summary-list__actions', row.actionsClass)}>
          <Actions actions={row.actions} about={card?.title} list="govuk-summary-list__actions-list" />
        </dd>
      )}
    </div>
  )
}
