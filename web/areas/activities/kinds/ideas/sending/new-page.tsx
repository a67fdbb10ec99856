import { translated } from '../../../../../platform/words.ts'
import { Button } from '../../../../../ui/button/button.tsx'
import { FieldErrorSummary } from '../../../../../ui/field-errors/field-errors.tsx'
import type { Language, View } from '../../../../../ui/layout/view.ts'
import { type Area, WardMap } from '../../../../../ui/map/ward-map.tsx'
import { PostForm } from '../../../../../ui/post-form/post-form.tsx'
import type { Activity } from '../../../activity/types.ts'
import * as paths from '../../../paths.ts'
import type { Errors } from '../../../questions/ask-pages.tsx'
import { firstFields } from '../../../questions/errors.ts'
import type { PlaceKept } from '../../../questions/place.ts'
import type { Question, Values } from '../../../questions/question.ts'
import { AskAll, BeforeSending, SimilarHere } from '../../../taking/one-page-parts.tsx'
import { ideas } from '../ideas.ts'
import { sendingWords } from './words.ts'

export type Sending = {
  activity: Activity
  values: Values
  errors: Errors
  place: PlaceKept | undefined
  wards: readonly (Pick<Area, 'id' | 'name' | 'geometry'> & { href: string })[]
  signedIn: boolean
  link: boolean
  token: string
  once: string
  language: Language
}

/** All of an idea on one page, with ideas like it shown while it is written. */
export function newIdeaView(page: Sending): View {
  const { activity, errors, language, values, wards } = page
  const say = sendingWords[language]
  const at = { project: activity.project.slug, activity: activity.slug }
  const below = (question: Question) => (
    <>
      {question.key === 'answer' && <SimilarHere say={say} />}
      {question.type === 'place' && wards.length > 0 && (
        <div class="fm-similar__map" hidden data-map-with-script>
          <WardMap id="place" title={say.map} caption={say.map} areas={wards} chooses="ward" language={language} />
        </div>
      )}
    </>
  )
  return {
    title: `${say.title}: ${translated(activity, 'title', language)}`,
    error: Object.values(errors).some(Boolean),
    form: true,
    noindex: true,
    back: { href: paths.activity.to(at) },
    scripts: ['map', 'similar'],
    body: (
      <>
        <FieldErrorSummary
          errors={errors}
          ids={firstFields(ideas.questions(activity))}
          {...(language === 'cy' ? { title: 'Mae problem' } : {})}
        />
        <h1 class="govuk-heading-l">{say.title}</h1>
        <p class="govuk-body-l">{translated(activity, 'question', language)}</p>
        <p class="govuk-body">{say.lead}</p>
        <PostForm
          action={paths.newIdea.to(at)}
          token={page.token}
          once={page.once}
          language={language}
          data={{ 'data-similar-url': paths.similarIdeas.to(at) }}
        >
          <input type="hidden" name="seen" value={values['seen'] ?? ''} data-similar-seen />
          <AskAll {...page} questions={ideas.questions(activity)} below={below} />
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
