import { Button } from '../../../../../ui/button/button.tsx'
import { InsetText } from '../../../../../ui/inset-text/inset-text.tsx'
import type { Language, View } from '../../../../../ui/layout/view.ts'
import { PostForm } from '../../../../../ui/post-form/post-form.tsx'
import { Quote } from '../../../../../ui/quote/quote.tsx'
import { followOf } from '../../../../publishing/paths.ts'
import { spoken } from '../board/cards.tsx'
import * as paths from '../paths.ts'
import type { Problem } from '../queries.ts'
import { solutionWords } from '../words.ts'
import { affectedWords } from './words.ts'

export type AffectedPage = {
  at: { project: string; activity: string; problem: string }
  problem: Problem
  already: boolean
  withAccount: boolean
  token: string
  language: Language
}

/** One button: it affects me, or take that back. */
export function affectedView({ at, problem, already, withAccount, token, language }: AffectedPage): View {
  const say = affectedWords[language]
  return {
    title: `${say.title}: ${problem.title}`,
    form: true,
    noindex: true,
    back: { href: paths.problem.to(at), text: solutionWords[language].back },
    body: (
      <>
        <h1 class="govuk-heading-l">{already ? say.already : say.title}</h1>
        <Quote by={solutionWords[language].affected(problem.affected)} lang={spoken(problem, language)}>
          <p class="govuk-!-font-weight-bold">{problem.title}</p>
        </Quote>
        {problem.goneBy ? (
          <InsetText>
            <p class="govuk-body">{say.gone}</p>
            <a class="govuk-link" href={paths.problem.to(at)}>
              {say.goneLink}
            </a>
          </InsetText>
        ) : (
          <PostForm action={(already ? paths.affectedEnd : paths.affected).to(at)} token={token} language={language}>
            {!already && <p class="govuk-body">{say.ask}</p>}
            <p class="govuk-body">{say.once[withAccount ? 'account' : 'open']}</p>
            <Button variant={already ? 'secondary' : undefined} preventDoubleClick>
              {already ? say.takeBack : say.button}
            </Button>
          </PostForm>
        )}
        <p class="govuk-body">
          {say.followText}{' '}
          <a class="govuk-link" href={followOf(`problem:${problem.id}`)}>
            {say.follow}
          </a>
        </p>
      </>
    ),
  }
}
