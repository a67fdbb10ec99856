import type { ComponentChildren } from 'preact'
import { FieldErrorSummary, type FieldErrors } from '../../../ui/field-errors/field-errors.tsx'
import type { View } from '../../../ui/layout/view.ts'
import * as paths from '../paths.ts'

export type DeskPage = {
  project: { id: string; title: string }
  title: string
  /** What is wrong, by field; under the empty name, with the whole. */
  errors?: FieldErrors | undefined
  ids?: Record<string, string>
  wide?: boolean
  children: ComponentChildren
}

/** A page of a project's desk: its place, what is wrong, its title, and one thing to do. */
export function deskPage({ project, title, errors = {}, ids = {}, wide, children }: DeskPage): View {
  return {
    title: `${title}: ${project.title}`,
    staff: true,
    section: 'projects',
    form: true,
    error: Object.values(errors).some(Boolean),
    ...(wide ? { width: 'wide' as const } : {}),
    back: { href: paths.projectDesk.to({ project: project.id }), text: project.title },
    body: (
      <>
        <FieldErrorSummary title="There is a problem" errors={errors} ids={ids} />
        <h1 class="govuk-heading-l">{title}</h1>
        {children}
      </>
    ),
  }
}

/** What somebody else wrote meanwhile, beside the field it clashes with. */
export const Theirs = ({ words }: { words: string | null | undefined }) => (
  <div class="govuk-inset-text">
    <p class="govuk-body govuk-!-font-weight-bold">Somebody else changed this while you wrote. Theirs:</p>
    {(words || 'Nothing').split('\n').map((line) => (
      <p class="govuk-body govuk-!-margin-bottom-1">{line}</p>
    ))}
  </div>
)

export const clashWords =
  'Somebody else changed this while you wrote. Their words are beside yours. Put together what you want to keep, and save'
