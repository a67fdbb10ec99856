import { Button } from '../../../ui/button/button.tsx'
import { Checkboxes } from '../../../ui/checkboxes/checkboxes.tsx'
import { DateInput } from '../../../ui/date-input/date-input.tsx'
import { Details } from '../../../ui/details/details.tsx'
import { FieldErrorSummary, type FieldErrors } from '../../../ui/field-errors/field-errors.tsx'
import { Input } from '../../../ui/input/input.tsx'
import type { View } from '../../../ui/layout/view.ts'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import { Select } from '../../../ui/select/select.tsx'
import { Textarea } from '../../../ui/textarea/textarea.tsx'
import * as paths from '../paths.ts'
import type { OutcomeFields } from '../results/rules.ts'
import { words } from './words.ts'

export type OutcomeFormProps = {
  project: { id: string }
  fields: OutcomeFields
  decisionId: string
  day: { day?: string; month?: string; year?: string }
  themes: readonly { id: string; name: string }[]
  decisions: readonly { id: string; title: string }[]
  errors: FieldErrors
  token: string
  once: string
  /** Where it is kept already: its id and version. */
  kept: { id: string; version: number } | undefined
}

const say = words.outcome

/** What changed, when, how we know, and from which themes it came. */
export function outcomeFormPage({
  project,
  fields,
  decisionId,
  day,
  themes,
  decisions,
  errors,
  token,
  once,
  kept,
}: OutcomeFormProps): View {
  const title = kept ? say.editTitle : say.newTitle
  const cy = fields.translations.cy ?? {}
  return {
    title,
    error: Object.values(errors).some(Boolean),
    staff: true,
    section: 'projects',
    form: true,
    back: { href: paths.projectDecisions.to({ project: project.id }), text: words.title },
    body: (
      <>
        <FieldErrorSummary errors={errors} ids={{ happenedOn: 'happenedOn-day' }} />
        <h1 class="govuk-heading-l">{title}</h1>
        <PostForm
          action={kept ? paths.editOutcome.to({ outcome: kept.id }) : paths.newOutcome.to({ project: project.id })}
          token={token}
          once={once}
        >
          {kept && <input type="hidden" name="version" value={kept.version} />}
          <Input name="title" label={say.title} value={fields.title} error={errors['title']} />
          <Textarea name="what" label={say.what} value={fields.what} error={errors['what']} />
          <DateInput
            id="happenedOn"
            namePrefix="happenedOn"
            legend={{ text: say.happenedOn, size: 's' }}
            value={day}
            error={errors['happenedOn']}
          />
          <Textarea
            name="evidence"
            label={say.evidence}
            hint={say.evidenceHint}
            value={fields.evidence}
            rows={3}
            error={errors['evidence']}
          />
          <Checkboxes
            name="themes"
            legend={{ text: say.themes, size: 's' }}
            error={errors['themes']}
            values={fields.themeIds}
            items={themes.map(({ id, name }) => ({ value: id, label: name }))}
            small
          />
          <Select
            name="decision"
            label={say.decision}
            value={decisionId}
            items={[
              { value: '', text: say.noDecision },
              ...decisions.map(({ id, title: text }) => ({ value: id, text })),
            ]}
          />
          <Details summary={say.welsh} open={['title', 'what', 'evidence'].some((name) => errors[`cy-${name}`])}>
            <Input
              name="cy-title"
              label={say.title}
              value={cy['title'] ?? ''}
              error={errors['cy-title']}
              attributes={{ lang: 'cy' }}
            />
            <Textarea
              name="cy-what"
              label={say.what}
              value={cy['what'] ?? ''}
              error={errors['cy-what']}
              attributes={{ lang: 'cy' }}
            />
            <Textarea
              name="cy-evidence"
              label={say.evidence}
              value={cy['evidence'] ?? ''}
              error={errors['cy-evidence']}
              attributes={{ lang: 'cy' }}
            />
          </Details>
          <Button preventDoubleClick>{say.save}</Button>
        </PostForm>
        {kept && (
          <PostForm action={paths.outcomePublication.to({ outcome: kept.id })} token={token}>
            <Button variant="secondary" preventDoubleClick>
              {say.publish}
            </Button>
          </PostForm>
        )}
      </>
    ),
  }
}
