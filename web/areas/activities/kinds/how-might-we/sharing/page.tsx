import { translated } from '../../../../../platform/words.ts'
import { Button } from '../../../../../ui/button/button.tsx'
import { FieldErrorSummary } from '../../../../../ui/field-errors/field-errors.tsx'
import type { Language, View } from '../../../../../ui/layout/view.ts'
import { PostForm } from '../../../../../ui/post-form/post-form.tsx'
import type { Errors, WardChoice } from '../../../questions/ask-pages.tsx'
import { firstFields } from '../../../questions/errors.ts'
import type { PlaceKept } from '../../../questions/place.ts'
import type { Question, Values } from '../../../questions/question.ts'
import { AskAll, BeforeSending } from '../../../taking/one-page-parts.tsx'
import { addressOf, type Found } from '../address.ts'
import * as paths from '../paths.ts'
import { hmwWords } from '../words.ts'

export type SharePage = Found & {
  questions: readonly Question[]
  values: Values
  errors: Errors
  place: PlaceKept | undefined
  wards: readonly WardChoice[]
  signedIn: boolean
  link: boolean
  token: string
  once: string
  language: Language
}

/** An idea against one question, all of it on one page. */
export function shareView(page: SharePage): View {
  const { activity, question, questions, errors, language } = page
  const say = hmwWords[language]
  const to = { ...addressOf(activity), question: question.key }
  return {
    title: `${say.share}: ${translated(activity, 'title', language)}`,
    error: Object.values(errors).some(Boolean),
    form: true,
    noindex: true,
    back: { href: paths.question.to(to), text: say.back },
    scripts: ['write'],
    body: (
      <>
        <FieldErrorSummary
          errors={errors}
          ids={firstFields(questions)}
          {...(language === 'cy' ? { title: 'Mae problem' } : {})}
        />
        <h1 class="govuk-heading-l">
          <span class="govuk-caption-l">{say.share}</span>
          {question[language] || question.en}
        </h1>
        <PostForm action={paths.newIdea.to(to)} token={page.token} once={page.once} language={language}>
          <AskAll {...page} questions={questions} />
          <BeforeSending {...page} say={{ next: say.next, rules: say.rules, tab: say.tab, equality: say.equality }} />
          <Button preventDoubleClick>{say.send}</Button>
        </PostForm>
      </>
    ),
  }
}
