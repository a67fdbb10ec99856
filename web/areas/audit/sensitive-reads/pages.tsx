import { withQuery } from '../../../platform/paths.ts'
import { Empty } from '../../../ui/empty/empty.tsx'
import { formatDateTime } from '../../../ui/layout/format.ts'
import type { View } from '../../../ui/layout/view.ts'
import { Table } from '../../../ui/table/table.tsx'
import { entries, sensitiveReads } from '../paths.ts'

export type Row = { at: Date; who: string; what: string; subject: string; why: string | null }

export function readsView({ rows, before }: { rows: Row[]; before: string | undefined }): View {
  return {
    title: 'Who read sensitive things',
    staff: true,
    width: 'wide',
    section: 'record',
    back: { href: entries.to(), text: 'The record' },
    body: (
      <>
        <h1 class="govuk-heading-l">Who read sensitive things</h1>
        <p class="govuk-body">
          Each time a member of staff saw contacts, words that were not published, or a privacy request.
        </p>
        {rows.length === 0 ? (
          <Empty title="Nobody has read anything sensitive">Each reading will be here, with who and when.</Empty>
        ) : (
          <Table
            caption="Readings, newest first"
            captionSize="m"
            scrollLabel="Readings"
            head={['When', 'Who', 'What', 'About', 'Why']}
            rows={rows.map(({ at, who, what, subject, why }) => [formatDateTime(at), who, what, subject, why ?? ''])}
          />
        )}
        {before && (
          <p class="govuk-body">
            <a class="govuk-link" href={withQuery(sensitiveReads.to(), { before })}>
              Older readings
            </a>
          </p>
        )}
      </>
    ),
  }
}
