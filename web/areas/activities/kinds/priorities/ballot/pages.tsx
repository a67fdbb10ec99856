import { translated } from '../../../../../platform/words.ts'
import { Button } from '../../../../../ui/button/button.tsx'
import { FieldErrorSummary } from '../../../../../ui/field-errors/field-errors.tsx'
import type { Language, View } from '../../../../../ui/layout/view.ts'
import { PostForm } from '../../../../../ui/post-form/post-form.tsx'
import type { Activity } from '../../../activity/types.ts'
import * as activityPaths from '../../../paths.ts'
import type { Errors, WardChoice } from '../../../questions/ask-pages.tsx'
import { firstFields } from '../../../questions/errors.ts'
import type { PlaceKept } from '../../../questions/place.ts'
import type { Question, Values } from '../../../questions/question.ts'
import { AskAll } from '../../../taking/one-page-parts.tsx'
import { Choices } from '../choices-pages.tsx'
import type { BallotOption } from '../definition.ts'
import * as paths from '../paths.ts'
import { words } from '../words.ts'

type BallotPage = {
  activity: Activity
  questions: readonly Question[]
  /** In this person's order. */
  options: readonly BallotOption[]
  changes: boolean
  values: Values
  errors: Errors
  place: PlaceKept | undefined
  wards: readonly WardChoice[]
  token: string
  language: Language
}

/** The ballot on one page: what there is to choose from, the ballot, and what else is asked. */
export function ballotView(page: BallotPage): View {
  const { activity, questions, options, values, errors, place, wards, token, language } = page
  const say = words[language]
  const at = { project: activity.project.slug, activity: activity.slug }
  const help = translated(activity, 'help', language)
  return {
    title: `${say.ballotTitle} - ${translated(activity, 'title', language)}`,
    error: Object.values(errors).some(Boolean),
    form: true,
    noindex: true,
    back: { href: activityPaths.activity.to(at) },
    body: (
      <>
        <FieldErrorSummary
          errors={errors}
          ids={firstFields(questions)}
          {...(language === 'cy' ? { title: 'Mae problem' } : {})}
        />
        <h1 class="govuk-heading-l">{say.ballotTitle}</h1>
        {help && <p class="govuk-body">{help}</p>}
        {options.some(({ about, cost, link }) => about.en || cost !== null || link) && (
          <>
            <h2 class="govuk-heading-m">{say.choices}</h2>
            <Choices options={options} language={language} />
          </>
        )}
        <p class="govuk-body">
          {say.order} {page.changes ? say.changes : say.stays}
        </p>
        <PostForm action={paths.ballot.to(at)} token={token} language={language}>
          <AskAll
            questions={questions}
            values={values}
            errors={errors}
            place={place}
            wards={wards}
            language={language}
          />
          <Button>{say.check}</Button>
        </PostForm>
      </>
    ),
  }
}
