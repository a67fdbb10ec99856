import type { ComponentChildren } from 'preact'
import { FieldErrorSummary, type FieldErrors } from '../field-errors/field-errors.tsx'
import type { View } from './view.ts'

export type FormView = {
  title: string
  section: string
  back: { href: string; text?: string }
  errors: FieldErrors
  /** Ids of fields that differ from their names. */
  ids?: Readonly<Record<string, string>>
  /** What stands before the title, such as a warning about what was typed. */
  above?: ComponentChildren
  body: ComponentChildren
}

/** A room of the staff that is one form: what is wrong, then its title, then the form. */
export const formView = ({ title, section, back, errors, ids = {}, above, body }: FormView): View => ({
  title,
  staff: true,
  section,
  error: Object.values(errors).some(Boolean),
  form: true,
  back,
  body: (
    <>
      <FieldErrorSummary errors={errors} ids={ids} />
      {above}
      <h1 class="govuk-heading-l">{title}</h1>
      {body}
    </>
  ),
})
