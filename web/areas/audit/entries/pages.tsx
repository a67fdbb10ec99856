import { withQuery } from '../../../platform/paths.ts'
import { Empty } from '../../../ui/empty/empty.tsx'
import { Filter } from '../../../ui/filter/filter.tsx'
import { Input } from '../../../ui/input/input.tsx'
import { formatDateTime, formatNumber } from '../../../ui/layout/format.ts'
import type { View } from '../../../ui/layout/view.ts'
import { Select } from '../../../ui/select/select.tsx'
import { SummaryList } from '../../../ui/summary-list/summary-list.tsx'
import { Table } from '../../../ui/table/table.tsx'
import { entries, entry, record, sensitiveReads } from '../paths.ts'

export type Row = {
  id: string
  at: Date
  deed: string
  who: string
  subject?: { text: string; href?: string } | undefined
  why: string | null
  place: number | null
}
export type Shown = {
  rows: Row[]
  deeds: string[]
  filters: Record<string, string>
  next?: Record<string, string> | undefined
  problem?: string | undefined
  mayReadReads: boolean
}

const waiting = 'Waiting to be sealed'

/** Who did what, when and why: for officers and auditors. */
export function entriesView({ rows, deeds, filters, next, problem, mayReadReads }: Shown): View {
  return {
    title: 'The record',
    staff: true,
    width: 'wide',
    section: 'record',
    body: (
      <>
        <h1 class="govuk-heading-l">The record</h1>
        <p class="govuk-body">
          Who did what, when and why. Nobody can change or remove a line.{' '}
          <a class="govuk-link" href={record.to()}>
            The public part
          </a>
          {mayReadReads && (
            <>
              {' · '}
              <a class="govuk-link" href={sensitiveReads.to()}>
                Who read sensitive things
              </a>
            </>
          )}
        </p>
        {problem && <p class="govuk-error-message">{problem}</p>}
        <Filter action={entries.to()} groups={[]} clearHref={entries.to()}>
          <Select
            id="deed"
            name="deed"
            label="What was done"
            value={filters['deed'] ?? ''}
            items={[{ value: '', text: 'Anything' }, ...deeds.map((deed) => ({ value: deed, text: deed }))]}
          />
          <Input
            id="subject"
            name="subject"
            label="About"
            hint="Such as project: and its id"
            value={filters['subject'] ?? ''}
          />
          <Input id="by" name="by" label="By" hint="The id of an account" value={filters['by'] ?? ''} />
          <Input
            id="from"
            name="from"
            label="From"
            hint="For example 2026-06-19"
            value={filters['from'] ?? ''}
            width={10}
          />
          <Input id="to" name="to" label="To" hint="For example 2026-06-30" value={filters['to'] ?? ''} width={10} />
        </Filter>
        {rows.length === 0 ? (
          <Empty title="No line matches">Take a filter away to see more.</Empty>
        ) : (
          <Table
            caption="Lines, newest first"
            captionSize="m"
            scrollLabel="Lines of the record"
            head={['When', 'What', 'Who', 'About', 'Why', 'Place']}
            rows={rows.map((row) => [
              <a class="govuk-link" href={entry.to({ entry: row.id })}>
                {formatDateTime(row.at)}
              </a>,
              row.deed,
              row.who,
              row.subject ? <About {...row.subject} /> : '',
              row.why ?? '',
              row.place === null ? waiting : formatNumber(row.place),
            ])}
          />
        )}
        {next && (
          <p class="govuk-body">
            <a class="govuk-link" href={withQuery(entries.to(), next)}>
              Older lines
            </a>
          </p>
        )}
      </>
    ),
  }
}

const About = ({ text, href }: { text: string; href?: string }) =>
  href ? (
    <a class="govuk-link" href={href}>
      {text}
    </a>
  ) : (
    <span>{text}</span>
  )

export type ShownEntry = Row & { details: { name: string; value: string }[]; hash: string | null; commitment: string }

export function entryView({ at, deed, who, subject, why, place, details, hash, commitment }: ShownEntry): View {
  return {
    title: `${deed}, ${formatDateTime(at)}`,
    staff: true,
    section: 'record',
    back: { href: entries.to(), text: 'The record' },
    body: (
      <>
        <h1 class="govuk-heading-l">{deed}</h1>
        <SummaryList
          rows={[
            { key: 'When', value: formatDateTime(at) },
            { key: 'Who', value: who },
            { key: 'About', value: subject ? <About {...subject} /> : 'Nothing in particular' },
            { key: 'Why', value: why ?? 'Not said' },
            ...details.map(({ name, value }) => ({ key: name, value })),
            { key: 'Place in the chain', value: place === null ? waiting : formatNumber(place) },
            { key: 'Commitment', value: <code class="fm-hash">{commitment}</code> },
            { key: 'Seal', value: hash ? <code class="fm-hash">{hash}</code> : waiting },
          ]}
        />
      </>
    ),
  }
}
