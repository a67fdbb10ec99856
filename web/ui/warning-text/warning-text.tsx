import type { ComponentChildren } from 'preact'
import { classes } from '../classes.ts'
import { type Common, extra, type Props } from '../props.ts'

export type WarningTextProps = Common & Props<{ children: ComponentChildren; iconText?: string }>

export function WarningText(props: WarningTextProps) {
  return (
    <div class={classes('govuk-warning-text', props.class)} {...extra(props.attributes)}>
      <span class="govuk-warning-text__icon" aria-hidden="true">
        !
      </span>{' '}
      <strong class="govuk-warning-text__text">
        <span class="govuk-visually-hidden">{props.iconText ?? 'Warning'}</span> {props.children}
      </strong>
    </div>
  )
}
