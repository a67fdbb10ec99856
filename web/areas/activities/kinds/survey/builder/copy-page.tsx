import { Button } from '../../../../../ui/button/button.tsx'
import { Empty } from '../../../../../ui/empty/empty.tsx'
import { FieldErrorSummary } from '../../../../../ui/field-errors/field-errors.tsx'
import type { View } from '../../../../../ui/layout/view.ts'
import { PostForm } from '../../../../../ui/post-form/post-form.tsx'
import { Radios } from '../../../../../ui/radios/radios.tsx'
import type { Activity } from '../../../activity/types.ts'
import { questionsOf, readDefinition } from '../definition.ts'
import * as paths from '../paths.ts'
import type { Copyable } from './queries.ts'

type CopyPage = { activity: Activity; surveys: readonly Copyable[]; error: string | undefined; token: string }

export function copyView({ activity, surveys, error, token }: CopyPage): View {
  const own = questionsOf(readDefinition(activity.definition)).length
  return {
    title: 'Copy another survey',
    staff: true,
    section: 'projects',
    form: true,
    error: !!error,
    back: { href: paths.builder.to({ activity: activity.id }), text: 'Back to the questions' },
    body: (
      <>
        <FieldErrorSummary errors={{ from: error }} />
        <h1 class="govuk-heading-l">Copy another survey</h1>
        {surveys.length === 0 ? (
          <Empty title="No surveys to copy">A survey can be copied once it is published.</Empty>
        ) : (
          <PostForm action={paths.copy.to({ activity: activity.id })} token={token}>
            <input type="hidden" name="version" value={String(activity.version)} />
            {own > 0 && <p class="govuk-body">The copy takes the place of the {own} questions that stand here.</p>}
            <Radios
              name="from"
              legend={{ text: 'Whose questions', size: 'm' }}
              error={error}
              items={surveys.map(({ id, title, questions }) => ({
                value: id,
                label: title,
                hint: `${questions} ${questions === 1 ? 'question' : 'questions'}`,
              }))}
            />
            <Button preventDoubleClick>Copy these questions</Button>
          </PostForm>
        )}
      </>
    ),
  }
}
