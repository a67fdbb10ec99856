import { Button } from '../../../../../ui/button/button.tsx'
import type { Language, View } from '../../../../../ui/layout/view.ts'
import { Panel } from '../../../../../ui/panel/panel.tsx'
import { equality, receipt as receiptPath } from '../../../../voices/paths.ts'
import { addressOf } from '../../../activity/address.ts'
import type { Activity } from '../../../activity/types.ts'
import * as paths from '../../../paths.ts'
import { More } from './pages.tsx'
import { votingWords } from './words.ts'

export type FinishPage = {
  activity: Activity
  receipt: { code: string; shown: string }
  progress: { done: number; of: number }
  left: boolean
  /** What they wrote themselves, with the receipt of each. */
  own: readonly { text: string; code: string; shown: string }[]
  language: Language
}

/** The end of a visit, whenever somebody wants it to end: the receipt, and what else there is to do. */
export function finishView({ activity, receipt, progress, left, own, language }: FinishPage): View {
  const say = votingWords[language]
  return {
    title: say.finishedTitle,
    noindex: true,
    back: { href: paths.activity.to(addressOf(activity)) },
    body: (
      <>
        <Panel title={say.finishedTitle}>
          {say.receipt}
          <br />
          <strong>{receipt.shown}</strong>
        </Panel>
        <p class="govuk-body-l">{left ? say.voted(progress.done) : say.allDone(progress.of)}</p>
        <p class="govuk-body">{say.receiptText}</p>
        {left && <Button href={paths.vote.to(addressOf(activity))}>{say.goOn}</Button>}
        <ul class="govuk-list">
          <li>
            <a class="govuk-link" href={receiptPath.to({ code: receipt.code })}>
              {say.receiptLink}
            </a>
          </li>
          <li>
            <a class="govuk-link" href={paths.ownVotes.to({ code: receipt.code })}>
              {say.ownVotes}
            </a>
          </li>
          <More activity={activity} language={language} />
          <li>
            <a class="govuk-link" href={equality.to({ code: receipt.code })}>
              {say.equality}
            </a>
          </li>
        </ul>
        {own.length > 0 && (
          <>
            <h2 class="govuk-heading-m">{say.ownStatements}</h2>
            <ul class="govuk-list govuk-list--bullet">
              {own.map(({ text, code, shown }) => (
                <li>
                  “{text}”{' '}
                  <a class="govuk-link" href={receiptPath.to({ code })}>
                    {shown}
                  </a>
                </li>
              ))}
            </ul>
          </>
        )}
      </>
    ),
  }
}
