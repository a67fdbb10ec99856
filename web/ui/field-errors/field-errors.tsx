import { ErrorSummary, type SummaryError } from '../error-summary/error-summary.tsx'
import type { Props } from '../props.ts'

/** What is wrong, by the name of its field, in the order of the page. Under the empty name: what is wrong with the whole form. */
export type FieldErrors = Readonly<Record<string, string | undefined>>

export type FieldErrorSummaryProps = Props<{
  errors: FieldErrors
  /** Ids of fields that differ from their names, such as the first part of a date. */
  ids?: Readonly<Record<string, string>>
  title?: string
}>

/** The error summary for the same errors that the fields show; nothing where there are none. */
export function FieldErrorSummary(props: FieldErrorSummaryProps) {
  const errors = summaryErrors(props.errors, props.ids)
  return errors.length === 0 ? null : <ErrorSummary errors={errors} title={props.title} />
}

export function summaryErrors(errors: FieldErrors, ids: Readonly<Record<string, string>> = {}): SummaryError[] {
  return Object.entries(errors).flatMap(([name, text]) => {
    if (!text) return []
    return name === '' ? [{ text }] : [{ text, href: `#${ids[name] ?? name}` }]
  })
}
