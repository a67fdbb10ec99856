import { speak } from '../../../platform/words.ts'
import { formatDate, plural } from '../../../ui/layout/format.ts'
import { Pairs } from '../../../ui/layout/pairs.tsx'
import type { Language } from '../../../ui/layout/view.ts'
import { type ResponseKind, words } from './words.ts'

/** What people said, and what came of it. */
export type Change = {
  /** How many said it. */
  size: number
  theme: string
  /** In somebody's own words, where they may be shown. */
  quote?: string | undefined
  project?: string | undefined
  response: ResponseKind
  reason: string
  decidedOn: string
  href: string
  /** Something has changed since. */
  outcome?: { what: string; on: string } | undefined
}

export function Changes({ changes, language }: { changes: readonly Change[]; language: Language }) {
  const say = speak(words, language)
  return (
    <Pairs
      pairs={changes.map((change) => {
        const said = plural(change.size, say.said, language)
        return {
          saidBy: change.project ? say.saidIn(said, change.project) : said,
          said: <Said change={change} />,
          didBy: change.outcome ? say.did.changed : say.did[change.response],
          did: change.outcome?.what ?? change.reason,
          more: (
            <>
              {change.outcome
                ? say.changed(formatDate(change.outcome.on, language))
                : say.decided(formatDate(change.decidedOn, language))}{' '}
              <a class="govuk-link" href={change.href}>
                {say.how}
                <span class="govuk-visually-hidden">{say.howAbout(change.theme)}</span>
              </a>
            </>
          ),
        }
      })}
    />
  )
}

function Said({ change: { theme, quote } }: { change: Change }) {
  if (!quote) return <>{theme}</>
  return (
    <>
      <span class="fm-pairs__theme">{theme}</span>
      <q dir="auto">{quote}</q>
    </>
  )
}
