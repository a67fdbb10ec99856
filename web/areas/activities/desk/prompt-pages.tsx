import { Button } from '../../../ui/button/button.tsx'
import { Empty } from '../../../ui/empty/empty.tsx'
import { FieldErrorSummary } from '../../../ui/field-errors/field-errors.tsx'
import type { View } from '../../../ui/layout/view.ts'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import { Radios } from '../../../ui/radios/radios.tsx'
import { Textarea } from '../../../ui/textarea/textarea.tsx'
import type { Activity } from '../activity/types.ts'
import type { Prompt } from '../kinds/conversation/definition.ts'
import * as paths from '../paths.ts'
import type { DeskRefusal } from './rules.ts'
import { deskRefusals } from './words.ts'

export type PromptsPage = {
  activity: Activity
  prompts: readonly Prompt[]
  typed: { question: string; how: string; options: string }
  refused?: DeskRefusal | undefined
  token: string
}

/** More open questions after the first. Asking with choices is offered here only to say why it is not possible. */
export function promptsView({ activity, prompts, typed, refused, token }: PromptsPage): View {
  const at = { activity: activity.id }
  const sentence = refused && deskRefusals[refused]
  const errors = { [refused === 'closed-choice' ? 'how' : 'question']: sentence }
  return {
    title: 'More questions',
    staff: true,
    section: 'projects',
    form: true,
    error: !!refused,
    back: { href: paths.activityDesk.to(at), text: `Back to ${activity.title}` },
    body: (
      <>
        <FieldErrorSummary errors={errors} />
        <h1 class="govuk-heading-l">More questions</h1>
        <p class="govuk-body">
          People first answer: <b>{activity.question}</b> Then they come to the questions below, one a page. They may
          skip each.
        </p>
        {prompts.length === 0 && (
          <Empty title="No more questions yet">
            A conversation works well with one question. Add another only where people would not come to it by
            themselves.
          </Empty>
        )}
        {prompts.map(({ key, question }) => (
          <PostForm action={paths.promptRemoval.to({ ...at, prompt: key })} token={token}>
            <p class="govuk-body govuk-!-margin-bottom-1">{question}</p>
            <Button variant="secondary">
              Take away<span class="govuk-visually-hidden">: {question}</span>
            </Button>
          </PostForm>
        ))}
        <PostForm action={paths.prompts.to(at)} token={token}>
          <h2 class="govuk-heading-m">Add a question</h2>
          <Textarea
            name="question"
            label="The question"
            rows={2}
            value={typed.question}
            error={errors['question']}
            spellcheck
          />
          <Radios
            name="how"
            legend={{ text: 'How people answer', size: 's' }}
            error={errors['how']}
            value={typed.how}
            items={[
              { value: 'own-words', label: 'In their own words' },
              {
                value: 'choose-one',
                label: 'By choosing from answers that we write',
                hint: 'Not in an open conversation: it would decide beforehand what people can say',
                conditional: (
                  <Textarea name="options" label="The answers, one on each line" rows={3} value={typed.options} />
                ),
              },
            ]}
          />
          <Button>Add this question</Button>
        </PostForm>
      </>
    ),
  }
}
