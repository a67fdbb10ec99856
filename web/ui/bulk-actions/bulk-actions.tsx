import type { ComponentChildren } from 'preact'
import { Button } from '../button/button.tsx'
import { classes } from '../classes.ts'
import type { Content } from '../content.ts'
import { safeHref } from '../href.ts'
import { type Common, extra, type Props } from '../props.ts'
import { type Cell, Table } from '../table/table.tsx'

/** `label` names the row for a screen reader at its check box. */
export type BulkRow = Props<{ id: string; label: string; cells: readonly Cell[]; checked?: boolean }>

export type BulkAction = Props<{ value: string; text: string; variant?: 'secondary' | 'warning' }>

export type BulkActionsProps = Common &
  Props<{
    /** Where the form is sent. */
    action: string
    caption: Content
    head: readonly Cell[]
    rows: readonly BulkRow[]
    actions: readonly BulkAction[]
    /** Name of the check boxes. */
    name?: string
    /** Name under which the pressed button says its value. */
    actionName?: string
    /** This page again with every box ticked, or none: works without JavaScript. */
    selectAll?: { href: string; text: string } | undefined
    selectText?: string
    /** Further fields of the form: its token, a reason. They stand beside the buttons. */
    children?: ComponentChildren
  }>

/** A table whose rows can be ticked, and what to do with those that are. */
export function BulkActions(props: BulkActionsProps) {
  const name = props.name ?? 'chosen'
  return (
    <form
      class={classes('fm-bulk', props.class)}
      method="post"
      action={safeHref(props.action)}
      {...extra(props.attributes)}
    >
      <div class="fm-scroll">
        <Table
          class="fm-bulk__table"
          caption={props.caption}
          captionSize="m"
          head={[heading(props.selectText ?? 'Choose'), ...props.head]}
          rows={props.rows.map((row) => [tick(row, name), ...row.cells])}
        />
      </div>
      <div class="fm-bulk__bar">
        {props.children}
        <div class="govuk-button-group">
          {props.actions.map((action) => (
            <Button
              variant={action.variant ?? 'secondary'}
              name={props.actionName ?? 'action'}
              value={action.value}
              preventDoubleClick
            >
              {action.text}
            </Button>
          ))}
          {props.selectAll && (
            <a class="govuk-link" href={safeHref(props.selectAll.href)}>
              {props.selectAll.text}
            </a>
          )}
        </div>
      </div>
    </form>
  )
}

function heading(text: string): Cell {
  return { class: 'fm-bulk__tick', text: <span class="govuk-visually-hidden">{text}</span> }
}

function tick(row: BulkRow, name: string): Cell {
  const id = `${name}-${row.id}`
  return {
    class: 'fm-bulk__tick',
    text: (
      <div class="govuk-checkboxes__item">
        <input
          class="govuk-checkboxes__input"
          type="checkbox"
          id={id}
          name={name}
          value={row.id}
          checked={row.checked}
        />{' '}
        <label class="govuk-label govuk-checkboxes__label" for={id}>
          <span class="govuk-visually-hidden">{row.label}</span>
        </label>
      </div>
    ),
  }
}
