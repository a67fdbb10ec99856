import { Button } from '../../../../../ui/button/button.tsx'
import { FieldErrorSummary } from '../../../../../ui/field-errors/field-errors.tsx'
import { Filter } from '../../../../../ui/filter/filter.tsx'
import type { View } from '../../../../../ui/layout/view.ts'
import { PostForm } from '../../../../../ui/post-form/post-form.tsx'
import { Quote } from '../../../../../ui/quote/quote.tsx'
import { Radios } from '../../../../../ui/radios/radios.tsx'
import type { Activity } from '../../../activity/types.ts'
import * as paths from '../../../paths.ts'
import { titleOf } from '../excerpt.ts'
import type { Asked } from '../queries.ts'
import { askedWords } from '../words.ts'

export type JoinPage = {
  activity: Activity
  question: Asked
  /** Questions much like it, or those that were searched for. */
  offered: readonly Asked[]
  words: string
  into: string
  errors: Readonly<Record<string, string>>
  token: string
}

export function joinView({ activity, question, offered, words, into, errors, token }: JoinPage): View {
  const at = { activity: activity.id, question: question.id }
  return {
    title: `Put together: ${titleOf(question.words, 80)}`,
    staff: true,
    section: 'projects',
    error: Object.keys(errors).length > 0,
    back: { href: paths.askedOne.to(at), text: 'Back to the question' },
    body: (
      <>
        <FieldErrorSummary errors={errors} />
        <h1 class="govuk-heading-l">Put this question together with another</h1>
        <Quote by={askedWords.en.wants(question.wants)}>{question.words}</Quote>
        <p class="govuk-body">
          Both then have one answer. This page leads to the other one, both askers are told and get the answer, whoever
          wanted to know either counts once, and you can undo it.
        </p>
        <Filter
          action={paths.askedJoin.to(at)}
          title="Look for the other question"
          buttonText="Look"
          groups={[{ kind: 'words', name: 'words', label: 'Words in it', value: words }]}
        />
        <PostForm action={paths.askedJoin.to(at)} token={token}>
          <input type="hidden" name="words" value={words} />
          {offered.length ? (
            <Radios
              name="into"
              legend={words ? 'Questions with these words' : 'Questions much like it'}
              value={into}
              error={errors['into']}
              items={offered.map((other) => ({
                value: other.id,
                label: titleOf(other.words),
                hint: `${askedWords.en.wants(other.wants)}${other.answeredAt ? '. Answered' : ''}`,
              }))}
            />
          ) : (
            <p class="govuk-body">
              {words
                ? 'No other question has these words.'
                : 'No other question looks like it. Look for one by its words.'}
            </p>
          )}
          <Button preventDoubleClick>Put them together</Button>
        </PostForm>
      </>
    ),
  }
}
