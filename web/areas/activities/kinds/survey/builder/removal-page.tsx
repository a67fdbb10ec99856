import { Button } from '../../../../../ui/button/button.tsx'
import type { View } from '../../../../../ui/layout/view.ts'
import { PostForm } from '../../../../../ui/post-form/post-form.tsx'
import type { Activity } from '../../../activity/types.ts'
import type { SurveyQuestion } from '../definition.ts'
import * as paths from '../paths.ts'

export const removalView = (activity: Activity, question: SurveyQuestion, token: string): View => ({
  title: 'Remove a question',
  staff: true,
  section: 'projects',
  form: true,
  back: { href: paths.builder.to({ activity: activity.id }), text: 'Back to the questions' },
  body: (
    <>
      <h1 class="govuk-heading-l">Remove “{question.title.en}”?</h1>
      <p class="govuk-body">
        It stays in the list of changes. Rules, limits and words of other questions that speak of it have to be mended
        afterwards.
      </p>
      <PostForm action={paths.questionRemoval.to({ activity: activity.id, question: question.key })} token={token}>
        <input type="hidden" name="version" value={String(activity.version)} />
        <Button variant="warning">Remove this question</Button>
      </PostForm>
    </>
  ),
})
