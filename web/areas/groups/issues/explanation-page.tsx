import { Button } from '../../../ui/button/button.tsx'
import { Checkboxes } from '../../../ui/checkboxes/checkboxes.tsx'
import type { FieldErrors } from '../../../ui/field-errors/field-errors.tsx'
import { Input } from '../../../ui/input/input.tsx'
import { formView } from '../../../ui/layout/form-view.tsx'
import type { View } from '../../../ui/layout/view.ts'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import { Select } from '../../../ui/select/select.tsx'
import { Textarea } from '../../../ui/textarea/textarea.tsx'
import type { AnswerFields } from '../explainer/rules.ts'
import { words } from '../explainer/words.ts'
import * as paths from '../paths.ts'

export type ExplanationPage = {
  issueId: string
  group: string
  /** Whether the group agreed that everyone may read what it asked. */
  mayName: boolean
  services: readonly { id: string; name: string }[]
  typed: AnswerFields
  errors: FieldErrors
  token: string
}

/** An answer that helps others is put on the page of a service, in the council's own words. */
export function explanationPage({ issueId, group, mayName, services, typed, errors, token }: ExplanationPage): View {
  return formView({
    title: words.explain,
    section: 'network',
    back: { href: paths.issue.to({ issue: issueId }) },
    errors,
    body: (
      <>
        <p class="govuk-body">{words.explainIntro}</p>
        <PostForm action={paths.issueExplanation.to({ issue: issueId })} token={token}>
          <Select
            name="service"
            label={{ text: words.explainService, size: 's' }}
            value={typed.service}
            error={errors['service']}
            items={[
              { value: '', text: words.chooseService },
              ...services.map(({ id, name }) => ({ value: id, text: name })),
            ]}
          />
          <Input
            name="question"
            label={{ text: words.question, size: 's' }}
            value={typed.question}
            error={errors['question']}
          />
          <Textarea
            name="answer"
            rows={6}
            label={{ text: words.answer, size: 's' }}
            value={typed.answer}
            error={errors['answer']}
          />
          {mayName && (
            <Checkboxes
              name="named"
              values={typed.named ? ['yes'] : []}
              items={[{ value: 'yes', label: words.named(group), hint: words.namedHint }]}
            />
          )}
          <Button preventDoubleClick>{words.put}</Button>
        </PostForm>
      </>
    ),
  })
}
