import { Button } from '../../../ui/button/button.tsx'
import { FieldErrorSummary } from '../../../ui/field-errors/field-errors.tsx'
import type { View } from '../../../ui/layout/view.ts'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import * as paths from '../paths.ts'
import { type FieldsProps, GroupFormFields } from './form-fields.tsx'
import { words } from './words.ts'

export type GroupForm = FieldsProps & {
  token: string
  once: string
  existing?: { id: string; version: number } | undefined
  changedMeanwhile?: boolean
}

/** The broker writes an entry, or changes one. */
export function groupFormPage({ existing, token, once, changedMeanwhile, ...fields }: GroupForm): View {
  const title = existing ? `Change ${fields.group.name || 'this entry'}` : words.begin
  const errors = { ...fields.errors, ...(changedMeanwhile ? { '': words.changed } : {}) }
  return {
    title,
    staff: true,
    section: 'groups',
    form: true,
    error: Object.values(errors).some(Boolean),
    back: existing
      ? { href: paths.groupDesk.to({ group: existing.id }) }
      : { href: paths.groupsDesk.to(), text: words.title },
    body: (
      <>
        <FieldErrorSummary title={words.problem} errors={errors} />
        <h1 class="govuk-heading-l">{title}</h1>
        <PostForm
          action={existing ? paths.editGroup.to({ group: existing.id }) : paths.newGroup.to()}
          token={token}
          once={once}
        >
          {existing && <input type="hidden" name="version" value={existing.version} />}
          <GroupFormFields {...fields} />
          <Button preventDoubleClick>Save this entry</Button>
        </PostForm>
      </>
    ),
  }
}
