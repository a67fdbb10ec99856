import { Empty } from '../../../ui/empty/empty.tsx'
import type { View } from '../../../ui/layout/view.ts'
import { Table } from '../../../ui/table/table.tsx'
import * as paths from '../paths.ts'
import { words } from './words.ts'

const columns = ['received', 'inTime', 'late', 'open', 'overdue', 'closedByCouncil'] as const
export type FiguresRow = { slug: string; name: string } & Record<(typeof columns)[number], number>

/** What groups told each service and how it answered: the whole numbers, for staff. */
export function figuresPage(rows: readonly FiguresRow[]): View {
  return {
    title: words.numbers,
    staff: true,
    section: 'network',
    width: 'wide',
    back: { href: paths.issues.to(), text: 'Issues, questions and feedback' },
    body: (
      <>
        <h1 class="govuk-heading-l">{words.numbers}</h1>
        <p class="govuk-body">{words.numbersIntro}</p>
        {rows.length === 0 ? (
          <Empty title={words.noNumbers}>{words.noNumbersText}</Empty>
        ) : (
          <Table
            caption={<span class="govuk-visually-hidden">{words.numbers}</span>}
            scrollLabel={words.numbers}
            firstCellIsHeader
            head={['Service', ...columns.map((column) => ({ text: words[column], numeric: true }))]}
            rows={rows.map(({ slug, name, ...counts }) => [
              <a class="govuk-link" href={paths.councilService.to({ service: slug })}>
                {name}
              </a>,
              ...columns.map((column) => ({ text: counts[column], numeric: true })),
            ])}
          />
        )}
      </>
    ),
  }
}
