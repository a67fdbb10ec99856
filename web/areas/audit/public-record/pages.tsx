import { withQuery } from '../../../platform/paths.ts'
import { Empty } from '../../../ui/empty/empty.tsx'
import { formatDateTime, formatNumber } from '../../../ui/layout/format.ts'
import type { Language, View } from '../../../ui/layout/view.ts'
import { SummaryList } from '../../../ui/summary-list/summary-list.tsx'
import { Table } from '../../../ui/table/table.tsx'
import { record, recordFile } from '../paths.ts'
import type { Fact } from './rules.ts'
import { words } from './words.ts'

export type Shown = {
  language: Language
  head: { lines: number; head: string | null; sealedAt: Date | null; waiting: number }
  lines: { place: number; at: Date; deed: string; facts: Fact[] }[]
  older: number | undefined
}

/** What the record is, how anyone checks it, and the newest public lines. */
export function recordView({ language, head, lines, older }: Shown): View {
  const say = words[language]
  return {
    title: say.title,
    description: say.lead,
    body: (
      <>
        <h1 class="govuk-heading-xl">{say.title}</h1>
        <p class="govuk-body-l">{say.lead}</p>
        <h2 class="govuk-heading-m">{say.whatTitle}</h2>
        <ul class="govuk-list govuk-list--bullet">
          {say.what.map((line) => (
            <li>{line}</li>
          ))}
        </ul>
        <h2 class="govuk-heading-m">{say.headTitle}</h2>
        {head.head ? (
          <SummaryList
            rows={[
              { key: say.lines, value: formatNumber(head.lines, language) },
              { key: say.head, value: <code class="fm-hash">{head.head}</code> },
              { key: say.sealed, value: formatDateTime(head.sealedAt!, language) },
            ]}
          />
        ) : (
          <p class="govuk-body">{say.none}</p>
        )}
        {head.waiting > 0 && <p class="govuk-body">{say.waiting(head.waiting)}</p>}
        <p class="govuk-body">
          <a class="govuk-link" href={recordFile.to()} download>
            {say.download}
          </a>
        </p>
        <h2 class="govuk-heading-m">{say.checkTitle}</h2>
        <p class="govuk-body">{say.check}</p>
        <p class="govuk-body">
          <code class="fm-hash">bin/folkmoot verify record.jsonl</code>
        </p>
        <p class="govuk-body">{say.keep}</p>
        <Lines language={language} lines={lines} older={older} />
      </>
    ),
  }
}

function Lines({ language, lines, older }: Pick<Shown, 'language' | 'lines' | 'older'>) {
  const say = words[language]
  if (!lines.length) return <Empty title={say.newest}>{say.empty}</Empty>
  return (
    <>
      <Table
        caption={say.newest}
        captionSize="m"
        scrollLabel={say.newest}
        head={[say.columns.place, say.columns.when, say.columns.deed, say.columns.facts]}
        rows={lines.map(({ place, at, deed, facts }) => [
          formatNumber(place, language),
          formatDateTime(at, language),
          deed,
          <Facts facts={facts} />,
        ])}
      />
      {older !== undefined && (
        <p class="govuk-body">
          <a class="govuk-link" href={withQuery(record.to(), { before: older })}>
            {say.older}
          </a>
        </p>
      )}
    </>
  )
}

const Facts = ({ facts }: { facts: Fact[] }) => (
  <ul class="govuk-list fm-facts">
    {facts.map(({ name, value }) => (
      <li>
        {name}: {value}
      </li>
    ))}
  </ul>
)
