import { translated } from '../../../../../platform/words.ts'
import { Button } from '../../../../../ui/button/button.tsx'
import { FieldErrorSummary } from '../../../../../ui/field-errors/field-errors.tsx'
import { Section } from '../../../../../ui/layout/section.tsx'
import type { Language, View } from '../../../../../ui/layout/view.ts'
import { PostForm } from '../../../../../ui/post-form/post-form.tsx'
import { Quote } from '../../../../../ui/quote/quote.tsx'
import type { Activity } from '../../../activity/types.ts'
import * as paths from '../../../paths.ts'
import type { Errors } from '../../../questions/ask-pages.tsx'
import { firstFields } from '../../../questions/errors.ts'
import type { PlaceKept } from '../../../questions/place.ts'
import type { Question, Values } from '../../../questions/question.ts'
import { AskAll, BeforeSending, SimilarHere } from '../../../taking/one-page-parts.tsx'
import { readDefinition } from '../definition.ts'
import { titleOf } from '../excerpt.ts'
import { spoken } from '../listing/cards.tsx'
import type { Asked } from '../queries.ts'
import { questionsAnswers } from '../questions-answers.ts'
import { askedWords } from '../words.ts'
import { askingWords } from './words.ts'

export type Asking = {
  activity: Activity
  values: Values
  errors: Errors
  place: PlaceKept | undefined
  wards: readonly { id: string; name: string }[]
  signedIn: boolean
  link: boolean
  token: string
  once: string
  /** The hall they come from and go back to. */
  hall: string
  language: Language
}

/** A question on one page, with questions like it shown while it is written. */
export function askView(page: Asking): View {
  const { activity, errors, language, values } = page
  const say = askingWords[language]
  const at = { project: activity.project.slug, activity: activity.slug }
  const asked = questionsAnswers.questions(activity)
  const below = (question: Question) => question.key === 'answer' && <SimilarHere say={say} />
  return {
    title: `${say.title}: ${translated(activity, 'title', language)}`,
    error: Object.values(errors).some(Boolean),
    form: true,
    noindex: true,
    back: page.hall ? { href: paths.hall.to({ code: page.hall }) } : { href: paths.activity.to(at) },
    scripts: ['similar'],
    body: (
      <>
        <FieldErrorSummary
          errors={errors}
          ids={firstFields(asked)}
          {...(language === 'cy' ? { title: 'Mae problem' } : {})}
        />
        <h1 class="govuk-heading-l">{say.title}</h1>
        <p class="govuk-body-l">{translated(activity, 'question', language)}</p>
        <p class="govuk-body">{say.lead(readDefinition(activity.definition).answerDays)}</p>
        <PostForm
          action={paths.ask.to(at)}
          token={page.token}
          once={page.once}
          language={language}
          data={{ 'data-similar-url': paths.similarAsked.to(at) }}
        >
          <input type="hidden" name="seen" value={values['seen'] ?? ''} data-similar-seen />
          {page.hall && <input type="hidden" name="hall" value={page.hall} />}
          <AskAll {...page} questions={asked} below={below} />
          <BeforeSending {...page} say={{ next: say.rulesText, rules: say.rules, tab: say.open }} />
          <Button preventDoubleClick>{say.send}</Button>
        </PostForm>
      </>
    ),
  }
}

export type Checking = Omit<Asking, 'wards' | 'errors' | 'place'> & {
  similar: readonly Asked[]
  /** The place as a signed note: the postcode goes no further. */
  placeToken: string
}

/** For whoever writes without JavaScript: questions like theirs, once, before theirs is sent. */
export function similarView({
  activity,
  values,
  similar,
  language,
  token,
  once,
  link,
  hall,
  placeToken,
}: Checking): View {
  const say = askingWords[language]
  const at = { project: activity.project.slug, activity: activity.slug }
  return {
    title: say.checkTitle,
    form: true,
    noindex: true,
    body: (
      <>
        <h1 class="govuk-heading-l">{say.checkTitle}</h1>
        <p class="govuk-body-l">{say.checkLead}</p>
        <Section id="others" title={say.others}>
          {similar.map((question) => (
            <>
              <Quote by={askedWords[language].wants(question.wants)} lang={spoken(question, language)}>
                <p>
                  <a class="govuk-link" href={paths.askedQuestion.to({ ...at, question: question.id })}>
                    {titleOf(question.words)}
                  </a>
                </p>
              </Quote>
              <p class="govuk-body">
                <a class="govuk-link" href={paths.want.to({ ...at, question: question.id })}>
                  {say.want}
                  <span class="govuk-visually-hidden">: {titleOf(question.words)}</span>
                </a>
              </p>
            </>
          ))}
        </Section>
        <Section id="yours" title={say.yours}>
          <Quote>{values['answer']}</Quote>
          <PostForm action={paths.ask.to(at)} token={token} once={once}>
            {Object.entries(values)
              .filter(([name]) => !['postcode', 'ward', 'place', 'seen'].includes(name))
              .map(([name, value]) => (
                <input type="hidden" name={name} value={value} />
              ))}
            {placeToken && <input type="hidden" name="place" value={placeToken} />}
            {link && <input type="hidden" name="link" value="yes" />}
            {hall && <input type="hidden" name="hall" value={hall} />}
            <input type="hidden" name="seen" value="yes" />
            <div class="govuk-button-group">
              <Button preventDoubleClick>{say.mine}</Button>
              <Button variant="secondary" name="again" value="yes">
                {say.change}
              </Button>
            </div>
          </PostForm>
        </Section>
      </>
    ),
  }
}
