import { withQuery } from '../../../../../platform/paths.ts'
import { Button } from '../../../../../ui/button/button.tsx'
import { FieldErrorSummary } from '../../../../../ui/field-errors/field-errors.tsx'
import { InsetText } from '../../../../../ui/inset-text/inset-text.tsx'
import type { Language, View } from '../../../../../ui/layout/view.ts'
import type { Activity } from '../../../activity/types.ts'
import { activityDesk, preview } from '../../../paths.ts'
import { Ask, type Errors, type WardChoice } from '../../../questions/ask-pages.tsx'
import { firstFields } from '../../../questions/errors.ts'
import type { Question, Values } from '../../../questions/question.ts'
import * as paths from '../paths.ts'

export type WalkPage = {
  activity: Activity
  /** Undefined at the end. */
  question: Question | undefined
  number: number
  of: number
  values: Values
  /** Answers of the questions before this one. */
  carried: Values
  errors: Errors
  language: Language
  wards: readonly WardChoice[] | undefined
}

export function walkView({ activity, question, number, of, values, carried, errors, language, wards }: WalkPage): View {
  const href = paths.walk.to({ activity: activity.id })
  const other = language === 'en' ? 'cy' : 'en'
  return {
    title: `Walk through ${activity.title}`,
    staff: true,
    section: 'projects',
    noindex: true,
    error: Object.keys(errors).length > 0,
    back: { href: activityDesk.to({ activity: activity.id }), text: `Back to ${activity.title}` },
    body: (
      <>
        <InsetText>
          You walk through it as a resident would. Nothing you answer here is kept.{' '}
          <a class="govuk-link" href={withQuery(href, { in: other })}>
            {other === 'cy' ? 'Begin again in Welsh' : 'Begin again in English'}
          </a>
          , or{' '}
          <a class="govuk-link" href={preview.to({ activity: activity.id })}>
            see all questions at once
          </a>
        </InsetText>
        <FieldErrorSummary errors={errors} ids={question ? firstFields([question]) : {}} />
        {question ? (
          <form action={href} method="get" novalidate lang={language}>
            <p class="fm-progress-words">
              {language === 'cy'
                ? `Cwestiwn ${number} o ${of} ar y ffordd hon`
                : `Question ${number} of ${of} on this way`}
            </p>
            {Object.entries(carried).map(([name, value]) => (
              <input type="hidden" name={name} value={value} />
            ))}
            <input type="hidden" name="in" value={language} />
            <input type="hidden" name="answered" value={question.key} />
            <Ask question={question} values={values} errors={errors} language={language} wards={wards} heading="page" />
            <Button>{language === 'cy' ? 'Parhau' : 'Continue'}</Button>
          </form>
        ) : (
          <>
            <h1 class="govuk-heading-l">The end of this way</h1>
            <p class="govuk-body">
              {of} {of === 1 ? 'question was' : 'questions were'} asked. People are now asked where they live, whether
              their words may be shown and whether they want to hear what happens. Then they check their answers and
              send them.
            </p>
            <Button href={href} variant="secondary">
              Walk another way
            </Button>
          </>
        )}
      </>
    ),
  }
}
