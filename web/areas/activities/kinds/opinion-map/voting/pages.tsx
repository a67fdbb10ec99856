import { withQuery } from '../../../../../platform/paths.ts'
import { translated } from '../../../../../platform/words.ts'
import { Button } from '../../../../../ui/button/button.tsx'
import { ErrorSummary } from '../../../../../ui/error-summary/error-summary.tsx'
import type { Language, View } from '../../../../../ui/layout/view.ts'
import { PostForm } from '../../../../../ui/post-form/post-form.tsx'
import { addressOf } from '../../../activity/address.ts'
import type { Activity } from '../../../activity/types.ts'
import * as paths from '../../../paths.ts'
import type { Served } from '../statements/queries.ts'
import { type Choice, choices, type VoteRefusal } from './rules.ts'
import { votingWords } from './words.ts'

/** What stands on the page of one statement; the same, as data, goes to a page that swaps it in place. */
export type Asking = {
  number: number
  statement: string
  source: string
  progress: string
  better: { href: string; text: string; than: string; original: string }
  last: { text: string; href: string } | null
}

export const textOf = ({ text, cy }: Pick<Served, 'text' | 'cy'>, language: Language): string =>
  language === 'cy' && cy ? cy : text

export type AskingOf = {
  activity: Activity
  statement: Served
  original: Served | undefined
  progress: { done: number; of: number }
  last: { statement: Served; choice: Choice } | undefined
  language: Language
}

export function askingOf({ activity, statement, original, progress, last, language }: AskingOf): Asking {
  const say = votingWords[language]
  const at = addressOf(activity)
  return {
    number: statement.number,
    statement: textOf(statement, language),
    source: say.source[statement.source],
    progress: say.progress(progress.done, progress.of),
    better: {
      href: withQuery(paths.newStatement.to(at), { better: `${statement.number}` }),
      text: say.sayItBetter,
      than: original ? say.betterThan : '',
      original: original ? textOf(original, language) : '',
    },
    last: last
      ? {
          text: say.last(last.choice, textOf(last.statement, language)),
          href: withQuery(paths.vote.to(at), { statement: `${last.statement.number}` }),
        }
      : null,
  }
}

export type VotePage = {
  activity: Activity
  asking: Asking
  /** They voted before: their voice is there. */
  known: boolean
  refused?: VoteRefusal | undefined
  token: string
  language: Language
}

/** One statement, three answers, and no furniture. */
export function voteView({ activity, asking, known, refused, token, language }: VotePage): View {
  const say = votingWords[language]
  const at = addressOf(activity)
  return {
    title: `${say.legend} - ${translated(activity, 'title', language)}`,
    error: !!refused,
    form: true,
    noindex: true,
    back: { href: paths.activity.to(at) },
    scripts: ['vote'],
    body: (
      <>
        {refused && (
          <ErrorSummary
            errors={[{ text: say.refusals[refused], href: '#agree' }]}
            {...(language === 'cy' ? { title: 'Mae problem' } : {})}
          />
        )}
        <p class="govuk-caption-l">{translated(activity, 'question', language)}</p>
        <PostForm
          action={paths.vote.to(at)}
          token={token}
          language={language}
          data={{ 'data-vote': '' }}
          class="fm-vote"
        >
          <input type="hidden" name="statement" value={asking.number} data-vote-number="" />
          <input type="hidden" name="known" value={known ? 'yes' : 'no'} data-vote-known="" />
          <p class="govuk-body fm-vote__original" data-vote-original="" hidden={!asking.better.original}>
            <span data-vote-than="">{asking.better.than}</span> <q data-vote-other="">{asking.better.original}</q>
          </p>
          <h1 class="govuk-heading-l fm-vote__statement" id="statement" tabindex={-1} data-vote-statement="">
            {asking.statement}
          </h1>
          <p class="govuk-hint" data-vote-source="">
            {asking.source}
          </p>
          <fieldset class="govuk-fieldset fm-vote__choices" aria-describedby="pass-hint">
            <legend class="govuk-visually-hidden">{say.legend}</legend>
            {choices.map((choice) => (
              <Button
                name="vote"
                value={choice}
                id={choice}
                class="fm-vote__choice"
                {...(choice === 'pass' ? { variant: 'secondary' } : {})}
              >
                {say.choices[choice]}
              </Button>
            ))}
          </fieldset>
          <p class="govuk-hint" id="pass-hint">
            {say.passHint}
          </p>
        </PostForm>
        <p class="fm-progress-words" role="status" data-vote-progress="">
          {asking.progress}
        </p>
        <p class="govuk-body" data-vote-last="" hidden={!asking.last}>
          <span data-vote-last-text="">{asking.last?.text}</span>.{' '}
          <a class="govuk-link" href={asking.last?.href ?? paths.vote.to(at)} data-vote-last-link="">
            {say.change}
          </a>
        </p>
        <h2 class="govuk-heading-s">{say.stop}</h2>
        <ul class="govuk-list">
          <li>
            <a class="govuk-link" href={asking.better.href} data-vote-better="">
              {asking.better.text}
            </a>
          </li>
          <More activity={activity} language={language} />
          <li data-vote-finish="" hidden={!known}>
            <a class="govuk-link" href={paths.voteFinish.to(at)}>
              {say.finish}
            </a>
          </li>
        </ul>
      </>
    ),
  }
}

export const More = ({ activity, language }: { activity: Activity; language: Language }) => {
  const say = votingWords[language]
  return (
    <>
      <li>
        <a class="govuk-link" href={paths.newStatement.to(addressOf(activity))}>
          {say.addOwn}
        </a>
      </li>
      <li>
        <a class="govuk-link" href={paths.opinions.to(addressOf(activity))}>
          {say.seeMap}
        </a>
      </li>
    </>
  )
}
