import { speak } from '../../../platform/words.ts'
import { Coverage as Band, type CoveragePart } from '../../../ui/chart/coverage.tsx'
import { Details } from '../../../ui/details/details.tsx'
import { formatDateTime, formatNumber, formatShare } from '../../../ui/layout/format.ts'
import type { Language } from '../../../ui/layout/view.ts'
import { Table } from '../../../ui/table/table.tsx'
import type { Coverage } from '../coverage/rules.ts'
import { words } from './words.ts'

type Props = { coverage: Coverage & { at?: Date; whenPublished?: Coverage }; language: Language }

const parts = ['used', 'answered', 'elsewhere', 'unanswered', 'refused', 'waiting'] as const
const kinds = {
  used: 'used',
  answered: 'answered',
  elsewhere: 'not-used',
  unanswered: 'not-used',
  refused: 'not-used',
  waiting: 'waiting',
} as const

/** The thin band: heard, used, answered, and not used and why; under it the same by channel, to the last voice. */
export function CoverageBand({ coverage, language }: Props) {
  const say = speak(words, language)
  const { received, erased, later, share, at, whenPublished } = coverage
  if (received === 0) return <p class="govuk-body">{say.coverageNothing}</p>
  const shown: CoveragePart[] = parts
    .filter((part) => part === 'used' || coverage[part] > 0)
    .map((part) => ({
      kind: kinds[part],
      label: say.parts[part],
      count: coverage[part],
      ...(part !== 'used' && say.reasons[part] ? { why: say.reasons[part] } : {}),
    }))
  return (
    <>
      <Band
        id="coverage"
        title={say.coverage(formatShare(share, language))}
        parts={shown}
        head={say.head}
        language={language}
        {...(at ? { source: say.asAt(formatDateTime(at, language)) } : {})}
      />
      {erased > 0 && <p class="govuk-body">{say.erased(erased)}</p>}
      {later > 0 && <p class="govuk-body">{say.later(later)}</p>}
      {whenPublished && differs(coverage, whenPublished) && (
        <p class="govuk-body">{say.whenPublished(whenPublished.used, whenPublished.received - whenPublished.erased)}</p>
      )}
      <Details summary={say.byChannel}>
        <ByChannel coverage={coverage} language={language} />
      </Details>
    </>
  )
}

const differs = (now: Coverage, then: Coverage): boolean =>
  parts.some((part) => now[part] !== then[part]) || now.erased !== then.erased

function ByChannel({ coverage, language }: Props) {
  const say = speak(words, language)
  const number = (count: number) => ({ text: formatNumber(count, language), numeric: true })
  const sum = (of: (row: Coverage['byChannel'][number]) => number) =>
    number(coverage.byChannel.reduce((total, row) => total + of(row), 0))
  return (
    <div class="fm-scroll">
      <Table
        caption={say.byChannel}
        captionClass="govuk-visually-hidden"
        firstCellIsHeader
        head={say.channelHead.map((text, at) => ({ text, numeric: at > 0 }))}
        rows={[
          ...coverage.byChannel.map(({ channel, received, used, answered, other }) => [
            say.channels[channel] ?? channel,
            number(received),
            number(used),
            number(answered),
            number(other),
          ]),
          [
            say.all,
            sum(({ received }) => received),
            sum(({ used }) => used),
            sum(({ answered }) => answered),
            sum(({ other }) => other),
          ],
        ]}
      />
    </div>
  )
}
