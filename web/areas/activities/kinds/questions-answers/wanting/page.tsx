import { Button } from '../../../../../ui/button/button.tsx'
import { InsetText } from '../../../../../ui/inset-text/inset-text.tsx'
import type { Language, View } from '../../../../../ui/layout/view.ts'
import { PostForm } from '../../../../../ui/post-form/post-form.tsx'
import { Quote } from '../../../../../ui/quote/quote.tsx'
import { followOf } from '../../../../publishing/paths.ts'
import * as paths from '../../../paths.ts'
import { spoken } from '../listing/cards.tsx'
import type { Asked } from '../queries.ts'
import { askedWords } from '../words.ts'
import { wantWords } from './words.ts'

export type WantPage = {
  at: { project: string; activity: string; question: string }
  question: Asked
  already: boolean
  withAccount: boolean
  token: string
  language: Language
}

/** One button: want to know it, or take that back. */
export function wantView({ at, question, already, withAccount, token, language }: WantPage): View {
  const say = wantWords[language]
  return {
    title: say.title,
    form: true,
    noindex: true,
    back: { href: paths.askedQuestion.to(at), text: say.back },
    body: (
      <>
        <h1 class="govuk-heading-l">{already ? say.already : say.title}</h1>
        <Quote by={askedWords[language].wants(question.wants)} lang={spoken(question, language)}>
          {question.words}
        </Quote>
        {question.into ? (
          <InsetText>
            <p class="govuk-body">{say.joined}</p>
            <a class="govuk-link" href={paths.askedQuestion.to({ ...at, question: question.into })}>
              {say.joinedLink}
            </a>
          </InsetText>
        ) : (
          <PostForm action={(already ? paths.wantEnd : paths.want).to(at)} token={token} language={language}>
            <p class="govuk-body">{say.once[withAccount ? 'account' : 'open']}</p>
            <Button variant={already ? 'secondary' : undefined} preventDoubleClick>
              {already ? say.takeBack : say.button}
            </Button>
          </PostForm>
        )}
        {!question.into && !question.answeredAt && (
          <p class="govuk-body">
            {say.followText}{' '}
            <a class="govuk-link" href={followOf(`question:${question.id}`)}>
              {say.follow}
            </a>
          </p>
        )}
      </>
    ),
  }
}
