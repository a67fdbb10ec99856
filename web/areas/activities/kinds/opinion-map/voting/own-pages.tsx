import { withQuery } from '../../../../../platform/paths.ts'
import { translated } from '../../../../../platform/words.ts'
import { Button } from '../../../../../ui/button/button.tsx'
import { FieldErrorSummary } from '../../../../../ui/field-errors/field-errors.tsx'
import { InsetText } from '../../../../../ui/inset-text/inset-text.tsx'
import type { Language, View } from '../../../../../ui/layout/view.ts'
import { PostForm } from '../../../../../ui/post-form/post-form.tsx'
import { Radios } from '../../../../../ui/radios/radios.tsx'
import { SummaryList } from '../../../../../ui/summary-list/summary-list.tsx'
import { receipt as receiptPath } from '../../../../voices/paths.ts'
import { addressOf } from '../../../activity/address.ts'
import type { Activity } from '../../../activity/types.ts'
import * as paths from '../../../paths.ts'
import type { Served } from '../statements/queries.ts'
import { ownVotesWords } from './own-words.ts'
import { textOf } from './pages.tsx'
import { type Choice, choices } from './rules.ts'
import { votingWords } from './words.ts'

type Vote = { statement: Served; choice: Choice }
export type OwnVotesPage = {
  activity: Activity
  receipt: { code: string; shown: string }
  votes: readonly Vote[]
  changing: Vote | undefined
  open: boolean
  error: string | undefined
  token: string
  language: Language
}

/** All votes of one receipt, the newest first, each with a way to change it. */
export function ownVotesView(page: OwnVotesPage): View {
  const { activity, receipt, votes, changing, language } = page
  if (changing) return changeVoteView(page, changing)
  const say = ownVotesWords[language]
  return {
    title: say.title,
    noindex: true,
    back: { href: receiptPath.to({ code: receipt.code }), text: say.receipt },
    body: (
      <>
        <span class="govuk-caption-l">{translated(activity, 'question', language)}</span>
        <h1 class="govuk-heading-l">{say.title}</h1>
        {!page.open && <InsetText>{say.closed}.</InsetText>}
        {votes.length === 0 && <p class="govuk-body">{say.none}</p>}
        <SummaryList
          rows={votes.toReversed().map(({ statement, choice }) => ({
            key: textOf(statement, language),
            value: votingWords[language].choices[choice],
            ...(page.open
              ? {
                  actions: [
                    {
                      href: withQuery(paths.ownVotes.to({ code: receipt.code }), { statement: `${statement.number}` }),
                      text: say.change,
                      hiddenText: `“${textOf(statement, language)}”`,
                    },
                  ],
                }
              : {}),
          }))}
        />
        {page.open && (
          <p class="govuk-body">
            <a class="govuk-link" href={paths.vote.to(addressOf(activity))}>
              {say.vote}
            </a>
          </p>
        )}
      </>
    ),
  }
}

function changeVoteView({ receipt, error, token, language }: OwnVotesPage, { statement, choice }: Vote): View {
  const say = ownVotesWords[language]
  const words = votingWords[language]
  return {
    title: say.changeTitle,
    error: !!error,
    form: true,
    noindex: true,
    back: { href: paths.ownVotes.to({ code: receipt.code }), text: say.back },
    body: (
      <>
        <FieldErrorSummary errors={{ vote: error }} {...(language === 'cy' ? { title: 'Mae problem' } : {})} />
        <PostForm action={paths.ownVotes.to({ code: receipt.code })} token={token} language={language}>
          <input type="hidden" name="statement" value={statement.number} />
          <Radios
            name="vote"
            legend={{ text: textOf(statement, language), size: 'l', pageHeading: true }}
            error={error}
            value={choice}
            items={[
              ...choices.map((one) => ({ value: one, label: words.choices[one] })),
              { value: 'none', label: say.takeBack },
            ]}
          />
          <Button>{say.save}</Button>
        </PostForm>
      </>
    ),
  }
}
