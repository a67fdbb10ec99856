import type { ComponentChildren } from 'preact'
import { classes } from '../classes.ts'
import type { Content } from '../content.ts'
import { type Common, extra, type Props } from '../props.ts'

export type DetailsProps = Common &
  Props<{ summary: Content; children?: ComponentChildren; open?: boolean; id?: string }>

export function Details(props: DetailsProps) {
  return (
    <details id={props.id} class={classes('govuk-details', props.class)} open={props.open} {...extra(props.attributes)}>
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">{props.summary}</span>
      </summary>
      <div class="govuk-details__text">{props.children}</div>
    </details>
  )
}
