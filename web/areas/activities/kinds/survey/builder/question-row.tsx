import { Button } from '../../../../../ui/button/button.tsx'
import { PostForm } from '../../../../../ui/post-form/post-form.tsx'
import { Tag } from '../../../../../ui/tag/tag.tsx'
import type { Activity } from '../../../activity/types.ts'
import type { Definition, SurveyQuestion } from '../definition.ts'
import * as paths from '../paths.ts'
import { canBePiped } from '../piping.ts'
import { ruleSentence } from './rule-words.ts'
import { typeWords } from './words.ts'

type Props = {
  activity: Activity
  definition: Definition
  question: SurveyQuestion
  number: number
  of: number
  locked: boolean
  token: string
}

/** One question in the list of all, with what can be done to it. */
export function QuestionRow({ activity, definition, question, number, of, locked, token }: Props) {
  const at = { activity: activity.id, question: question.key }
  const name = <span class="govuk-visually-hidden"> question {number}</span>
  return (
    <div>
      <h3 class="govuk-heading-s govuk-!-margin-bottom-1" id={question.key}>
        {number}. {question.title.en}
      </h3>
      <p class="govuk-body-s govuk-!-margin-bottom-1">
        {typeWords[question.type].name}
        {question.required ? ', must be answered' : ''}
        {question.title.cy ? '' : ', no Welsh yet'}.{' '}
        {canBePiped(question) && (
          <>
            Its name in other questions: <code>{`{{${question.key}}}`}</code>{' '}
          </>
        )}
        {question.reading.en && <Tag colour="blue">Reading before it</Tag>}
      </p>
      {question.rules.length > 0 && (
        <ul class="govuk-list govuk-list--bullet govuk-body-s">
          {question.rules.map((rule) => (
            <li>{ruleSentence(definition, question, rule)}</li>
          ))}
        </ul>
      )}
      <p class="govuk-body">
        <a class="govuk-link" href={paths.question.to(at)}>
          {locked ? 'Mend the words of' : 'Change'}
          {name}
        </a>
        {!locked && (
          <>
            {' · '}
            <a class="govuk-link" href={paths.rules.to(at)}>
              What to skip after{name}
            </a>
            {' · '}
            <a class="govuk-link" href={paths.questionRemoval.to(at)}>
              Remove{name}
            </a>
          </>
        )}
      </p>
      {!locked && of > 1 && (
        <PostForm action={paths.questionMove.to(at)} token={token} class="govuk-button-group">
          <input type="hidden" name="version" value={String(activity.version)} />
          {number > 1 && (
            <Button variant="secondary" name="by" value="up">
              Move up{name}
            </Button>
          )}
          {number < of && (
            <Button variant="secondary" name="by" value="down">
              Move down{name}
            </Button>
          )}
        </PostForm>
      )}
    </div>
  )
}
