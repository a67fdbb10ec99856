import { translated } from '../../../../../platform/words.ts'
import { Button } from '../../../../../ui/button/button.tsx'
import { FieldErrorSummary } from '../../../../../ui/field-errors/field-errors.tsx'
import type { Language, View } from '../../../../../ui/layout/view.ts'
import { PostForm } from '../../../../../ui/post-form/post-form.tsx'
import { Prose } from '../../../../../ui/prose/prose.tsx'
import type { Activity } from '../../../activity/types.ts'
import type { Errors, WardChoice } from '../../../questions/ask-pages.tsx'
import { firstFields } from '../../../questions/errors.ts'
import type { PlaceKept } from '../../../questions/place.ts'
import type { Values } from '../../../questions/question.ts'
import { AskAll, BeforeSending } from '../../../taking/one-page-parts.tsx'
import { named } from '../address.ts'
import { numberOf } from '../definition.ts'
import { aboutIt } from '../draft.ts'
import * as paths from '../paths.ts'
import { draftWords } from '../words.ts'

export type FormPage = {
  activity: Activity
  /** Empty for the whole draft. */
  id: string
  text: string | undefined
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

/** A comment on one paragraph, all of it on one page below the words it is about. */
export function formView(page: FormPage): View {
  const { activity, id, text, errors, language } = page
  const say = draftWords[language]
  const to = { project: activity.project.slug, activity: activity.slug, paragraph: named(id) }
  const about = id ? say.paragraph(numberOf(id)) : say.whole
  const questions = aboutIt(activity)
  return {
    title: `${say.commentTitle}: ${about}, ${translated(activity, 'title', language)}`,
    error: Object.values(errors).some(Boolean),
    form: true,
    noindex: true,
    back: { href: paths.text.to(to), text: say.back },
    scripts: ['write'],
    body: (
      <>
        <FieldErrorSummary
          errors={errors}
          ids={firstFields(questions)}
          {...(language === 'cy' ? { title: 'Mae problem' } : {})}
        />
        <h1 class="govuk-heading-l">
          <span class="govuk-caption-l">{say.commentTitle}</span>
          {about}
        </h1>
        {text && (
          <blockquote class="fm-draft__words" {...(language === 'en' ? {} : { lang: 'en' })}>
            <Prose words={text.replace(/^#{1,6} /, '')} />
          </blockquote>
        )}
        <PostForm action={paths.newComment.to(to)} token={page.token} once={page.once} language={language}>
          <AskAll {...page} questions={questions} />
          <BeforeSending {...page} say={{ next: say.next, rules: say.rules, tab: say.tab, equality: say.equality }} />
          <Button preventDoubleClick>{say.send}</Button>
        </PostForm>
      </>
    ),
  }
}
