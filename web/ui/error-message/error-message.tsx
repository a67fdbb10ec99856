import type { ComponentChildren } from 'preact'
import { classes } from '../classes.ts'
import { type Common, extra, type Props } from '../props.ts'

export type ErrorMessageOptions = Common & Props<{ prefix?: string }>

export type ErrorMessageProps = ErrorMessageOptions & Props<{ id?: string; children: ComponentChildren }>

/** `prefix` is read out before the message and not shown; give an empty one to leave it out. */
export function ErrorMessage(props: ErrorMessageProps) {
  const prefix = props.prefix ?? 'Error'
  return (
    <p id={props.id} class={classes('govuk-error-message', props.class)} {...extra(props.attributes)}>
      {prefix !== '' && <span class="govuk-visually-hidden">{prefix}:</span>}
      {prefix !== '' && ' '}
      {props.children}
    </p>
  )
}
