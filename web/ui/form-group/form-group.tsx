import type { ComponentChildren } from 'preact'
import { classes } from '../classes.ts'
import { type Content, type Part, part, present } from '../content.ts'
import { ErrorMessage, type ErrorMessageOptions } from '../error-message/error-message.tsx'
import { Hint } from '../hint/hint.tsx'
import { type Common, extra, type Props } from '../props.ts'

/** Options of the group around a field; `before` and `after` stand directly beside the field itself. */
export type FormGroupOptions = Common & Props<{ before?: Content; after?: Content }>

/** What every field of a form takes. An empty `error` is no error. */
export type FieldProps = Props<{
  hint?: Part<Common>
  error?: Part<ErrorMessageOptions>
  describedBy?: string
  formGroup?: FormGroupOptions
}>

export function hasError(field: FieldProps): boolean {
  return present(part(field.error).text)
}

/** The ids a field points to with aria-describedby: what it was given, its hint, its error. */
export function describedBy(id: string, field: FieldProps): string | undefined {
  const hint = present(part(field.hint).text) && `${id}-hint`
  return classes(field.describedBy, hint, hasError(field) && `${id}-error`) || undefined
}

export function FormGroup(props: { field: FieldProps; children: ComponentChildren }) {
  const group = props.field.formGroup
  return (
    <div
      class={classes('govuk-form-group', hasError(props.field) && 'govuk-form-group--error', group?.class)}
      {...extra(group?.attributes)}
    >
      {props.children}
    </div>
  )
}

export function HintAndError(props: { id: string; field: FieldProps }) {
  const { text: hint, ...hintOptions } = part(props.field.hint)
  const { text: error, ...errorOptions } = part(props.field.error)
  return (
    <>
      {present(hint) && (
        <Hint id={`${props.id}-hint`} {...hintOptions}>
          {hint}
        </Hint>
      )}
      {present(error) && (
        <ErrorMessage id={`${props.id}-error`} {...errorOptions}>
          {error}
        </ErrorMessage>
      )}
    </>
  )
}
