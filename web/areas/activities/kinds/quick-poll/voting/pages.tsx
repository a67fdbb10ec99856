import { translated } from '../../../../../platform/words.ts'
import { Button } from '../../../../../ui/button/button.tsx'
import { FieldErrorSummary } from '../../../../../ui/field-errors/field-errors.tsx'
import { InsetText } from '../../../../../ui/inset-text/inset-text.tsx'
import type { Language, View } from '../../../../../ui/layout/view.ts'
import { PostForm } from '../../../../../ui/post-form/post-form.tsx'
import { equality, receipt } from '../../../../voices/paths.ts'
import type { Activity } from '../../../activity/types.ts'
import * as paths from '../../../paths.ts'
import { Ask, type Errors } from '../../../questions/ask-pages.tsx'
import type { Values } from '../../../questions/question.ts'
import { readDefinition } from '../definition.ts'
import type { Result } from '../queries.ts'
import { quickPoll } from '../quick-poll.ts'
import { nameOf, PollResult } from '../result.tsx'
import { pollWords } from '../words.ts'
import { PollForm } from './form.tsx'

export type PollPage = {
  activity: Activity
  chosen: string
  receipt: string | undefined
  result: Result
  error: string | undefined
  hall: string | undefined
  once: string
  token: string
  language: Language
  now: Date
}

const addressOf = (activity: Activity) => ({ project: activity.project.slug, activity: activity.slug })

/** The vote of one person: their form, or what they chose with the result, a few words of why, and the way to change it. */
export function pollView(page: PollPage): View {
  const { activity, chosen, error, language } = page
  const say = pollWords[language]
  const option = readDefinition(activity.definition).options.find(({ key }) => key === chosen)
  return {
    title: `${say.label}: ${translated(activity, 'question', language)}`,
    error: !!error,
    form: true,
    noindex: true,
    back: { href: paths.activity.to(addressOf(activity)) },
    body: (
      <>
        <FieldErrorSummary errors={{ choice: error }} {...(language === 'cy' ? { title: 'Mae problem' } : {})} />
        <p class="fm-progress-words">{say.label}</p>
        {option && !error && <h1 class="govuk-heading-l">{say.yours(nameOf(option, language))}</h1>}
        {option && !error && <Voted page={page} />}
        <PollForm {...page} heading={option && !error ? 'section' : 'page'} />
        <InsetText>{say.caution}</InsetText>
      </>
    ),
  }
}

function Voted({ page }: { page: PollPage }) {
  const { activity, language, receipt: code, hall } = page
  const say = pollWords[language]
  const at = addressOf(activity)
  return (
    <>
      {hall && <Button href={paths.hall.to({ code: hall })}>{say.backToHall}</Button>}
      <PollResult
        definition={readDefinition(activity.definition)}
        result={page.result}
        closed={false}
        language={language}
        now={page.now}
        level={2}
      />
      <ul class="govuk-list govuk-list--spaced">
        <li>
          <a class="govuk-link" href={paths.pollWhy.to(at)}>
            {say.why}
          </a>
        </li>
        {code && (
          <>
            <li>
              <a class="govuk-link" href={receipt.to({ code })}>
                {say.receipt}
              </a>
            </li>
            <li>
              <a class="govuk-link" href={equality.to({ code })}>
                {say.equality}
              </a>
            </li>
          </>
        )}
      </ul>
    </>
  )
}

export type WhyPage = {
  activity: Activity
  values: Values
  errors: Errors
  token: string
  language: Language
}

/** A few words of why, read by somebody before they are shown. */
export function whyView({ activity, values, errors, token, language }: WhyPage): View {
  const say = pollWords[language]
  const at = addressOf(activity)
  const asked = quickPoll.questions(activity).filter(({ key }) => key === 'answer' || key === 'show')
  return {
    title: say.whyTitle,
    error: Object.values(errors).some(Boolean),
    form: true,
    noindex: true,
    back: { href: paths.poll.to(at) },
    body: (
      <>
        <FieldErrorSummary errors={errors} {...(language === 'cy' ? { title: 'Mae problem' } : {})} />
        <h1 class="govuk-heading-l">{say.whyTitle}</h1>
        <p class="govuk-body">{say.whyText}</p>
        <PostForm action={paths.pollWhy.to(at)} token={token} language={language}>
          {asked.map((question) => (
            <Ask
              question={question}
              values={values}
              errors={errors}
              language={language}
              wards={[]}
              place={undefined}
              heading="section"
            />
          ))}
          <Button preventDoubleClick>{say.whySend}</Button>
        </PostForm>
      </>
    ),
  }
}
