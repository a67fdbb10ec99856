import { translated } from '../../../../../platform/words.ts'
import { Button } from '../../../../../ui/button/button.tsx'
import { FieldErrorSummary } from '../../../../../ui/field-errors/field-errors.tsx'
import type { Language, View } from '../../../../../ui/layout/view.ts'
import { PostForm } from '../../../../../ui/post-form/post-form.tsx'
import type { Activity } from '../../../activity/types.ts'
import { activity as activityPath } from '../../../paths.ts'
import type { Errors } from '../../../questions/ask-pages.tsx'
import { firstFields } from '../../../questions/errors.ts'
import type { PlaceKept } from '../../../questions/place.ts'
import type { Values } from '../../../questions/question.ts'
import { AskAll, BeforeSending } from '../../../taking/one-page-parts.tsx'
import type { OwnGroup } from '../found.ts'
import * as paths from '../paths.ts'
import { solutions } from '../solutions.ts'
import { Speaker } from './speaker.tsx'
import { raisingWords } from './words.ts'

export type RaisingPage = {
  activity: Activity
  groups: readonly OwnGroup[]
  speaksFor: string
  values: Values
  errors: Errors
  place: PlaceKept | undefined
  wards: readonly { id: string; name: string }[]
  signedIn: boolean
  link: boolean
  token: string
  once: string
  language: Language
}

/** All of a problem on one page. */
export function newProblemView(page: RaisingPage): View {
  const { activity, errors, language, groups } = page
  const say = raisingWords[language]
  const at = { project: activity.project.slug, activity: activity.slug }
  const questions = solutions.questions(activity)
  return {
    title: `${say.title}: ${translated(activity, 'title', language)}`,
    error: Object.values(errors).some(Boolean),
    form: true,
    noindex: true,
    back: { href: activityPath.to(at) },
    body: (
      <>
        <FieldErrorSummary
          errors={errors}
          ids={firstFields(questions)}
          {...(language === 'cy' ? { title: 'Mae problem' } : {})}
        />
        <h1 class="govuk-heading-l">{say.title}</h1>
        <p class="govuk-body-l">{translated(activity, 'question', language)}</p>
        <p class="govuk-body">{say.lead}</p>
        <PostForm action={paths.newProblem.to(at)} token={page.token} once={page.once} language={language}>
          <Speaker groups={groups} value={page.speaksFor} error={errors['speaks-for']} language={language} />
          <AskAll {...page} questions={questions} />
          <BeforeSending
            {...page}
            say={{ next: say.sendText, rules: say.rules, tab: say.open, equality: say.equalityNext }}
          />
          <Button preventDoubleClick>{say.send}</Button>
        </PostForm>
      </>
    ),
  }
}
