import { Button } from '../../../../../ui/button/button.tsx'
import { InsetText } from '../../../../../ui/inset-text/inset-text.tsx'
import type { Language, View } from '../../../../../ui/layout/view.ts'
import { PostForm } from '../../../../../ui/post-form/post-form.tsx'
import { Quote } from '../../../../../ui/quote/quote.tsx'
import { followOf } from '../../../../publishing/paths.ts'
import * as paths from '../../../paths.ts'
import { spoken } from '../listing/cards.tsx'
import type { Idea } from '../queries.ts'
import { ideaWords } from '../words.ts'
import { supportWords } from './words.ts'

export type SupportPage = {
  at: { project: string; activity: string; idea: string }
  idea: Idea
  already: boolean
  withAccount: boolean
  token: string
  language: Language
}

/** One button: support it, or take that back. */
export function supportView({ at, idea, already, withAccount, token, language }: SupportPage): View {
  const say = supportWords[language]
  return {
    title: `${say.title}: ${idea.title}`,
    form: true,
    noindex: true,
    back: { href: paths.idea.to(at), text: say.back },
    body: (
      <>
        <h1 class="govuk-heading-l">{already ? say.already : say.title}</h1>
        <Quote by={ideaWords[language].supports(idea.supports)} lang={spoken(idea, language)}>
          <p class="govuk-!-font-weight-bold">{idea.title}</p>
        </Quote>
        {idea.goneBy ? (
          <InsetText>
            <p class="govuk-body">{say.gone}</p>
            <a class="govuk-link" href={paths.idea.to(at)}>
              {say.goneLink}
            </a>
          </InsetText>
        ) : (
          <PostForm
            action={(already ? paths.ideaSupportEnd : paths.ideaSupport).to(at)}
            token={token}
            language={language}
          >
            {!already && <p class="govuk-body">{say.ask}</p>}
            <p class="govuk-body">{say.once[withAccount ? 'account' : 'open']}</p>
            <Button variant={already ? 'secondary' : undefined} preventDoubleClick>
              {already ? say.takeBack : say.button}
            </Button>
          </PostForm>
        )}
        <p class="govuk-body">
          {say.followText}{' '}
          <a class="govuk-link" href={followOf(`idea:${idea.id}`)}>
            {say.follow}
          </a>
        </p>
      </>
    ),
  }
}
