import { speak } from '../../../platform/words.ts'
import { formatDate } from '../../../ui/layout/format.ts'
import { Pairs } from '../../../ui/layout/pairs.tsx'
import type { Language } from '../../../ui/layout/view.ts'
import { words } from '../words.ts'
import type { SaidDid } from './queries.ts'

/** Left what people said, right what became of it; `decision` names the way to how it was decided, where the page is not that already. */
export function SaidDidPairs({
  pairs,
  language,
  decision = false,
}: {
  pairs: readonly SaidDid[]
  language: Language
  decision?: boolean
}) {
  const say = speak(words, language)
  return (
    <Pairs
      pairs={pairs.map((pair) => ({
        saidBy: say.said(pair.size),
        said: <Said pair={pair} />,
        didBy: say.responses[pair.response],
        did: pair.reason,
        more: <More pair={pair} language={language} decision={decision} />,
      }))}
    />
  )
}

function Said({ pair: { theme, themeHref, quote, description } }: { pair: SaidDid }) {
  return (
    <>
      <a class="govuk-link fm-pairs__theme" href={themeHref}>
        {theme}
      </a>
      {quote ? <q dir="auto">{quote}</q> : description}
    </>
  )
}

function More({ pair, language, decision }: { pair: SaidDid; language: Language; decision: boolean }) {
  const say = speak(words, language)
  const { dueOn, used, notUsedWhy, outcomes, decidedOn, decisionHref, theme } = pair
  return (
    <>
      {dueOn && outcomes.length === 0 && <span>{say.due(formatDate(dueOn, language))} </span>}
      {!used && (
        <span>
          {say.notUsed} {notUsedWhy}{' '}
        </span>
      )}
      {outcomes.length > 0 && (
        <span>
          <strong>{say.changed}:</strong>{' '}
          {outcomes.map(({ title, href, happenedOn }, at) => (
            <>
              {at > 0 && '; '}
              <a class="govuk-link" href={href}>
                {title}
              </a>{' '}
              ({formatDate(happenedOn, language)})
            </>
          ))}
          .{' '}
        </span>
      )}
      {decision && (
        <span>
          {say.decidedOn(formatDate(decidedOn, language))}{' '}
          <a class="govuk-link" href={decisionHref}>
            {say.how}
            <span class="govuk-visually-hidden">{say.howAbout(theme)}</span>
          </a>
        </span>
      )}
    </>
  )
}
