import { Button } from '../../../ui/button/button.tsx'
import { Empty } from '../../../ui/empty/empty.tsx'
import { formatDate } from '../../../ui/layout/format.ts'
import type { View } from '../../../ui/layout/view.ts'
import { pages } from '../../../ui/pagination/pages.ts'
import { Pagination } from '../../../ui/pagination/pagination.tsx'
import { Table } from '../../../ui/table/table.tsx'
import * as paths from '../paths.ts'
import { type Cascade, cascadesPerPage } from './queries.ts'
import type { Reach } from './rules.ts'
import { words } from './words.ts'

export type CascadeList = {
  cascades: readonly (Cascade & { reached: number })[]
  total: number
  page: number
  reach: Reach
  staff: boolean
  broker: boolean
}

/** What was sent on, newest first, with how many groups each reached. */
export function cascadesPage({ cascades, total, page, reach, staff, broker }: CascadeList): View {
  const count = Math.max(1, Math.ceil(total / cascadesPerPage))
  return {
    title: words.title,
    staff,
    section: 'network',
    body: (
      <>
        <h1 class="govuk-heading-l">{words.title}</h1>
        <p class="govuk-body-l">{words.overall(reach)}.</p>
        <p class="govuk-body">{words.intro}</p>
        {broker && <Button href={paths.newCascade.to()}>{words.ask}</Button>}
        {cascades.length === 0 ? (
          <Empty title={words.none}>{words.noneText}</Empty>
        ) : (
          <Table
            caption={<span class="govuk-visually-hidden">{words.title}</span>}
            scrollLabel={words.title}
            firstCellIsHeader
            head={['What', words.due, { text: 'Groups reached', numeric: true }]}
            rows={cascades.map(({ id, title, dueOn, reached }) => [
              <a class="govuk-link" href={paths.cascade.to({ cascade: id })}>
                {title}
              </a>,
              formatDate(dueOn),
              { text: reached, numeric: true },
            ])}
          />
        )}
        {count > 1 && <Pagination {...pages({ page, count, href: (to) => `${paths.cascades.to()}?page=${to}` })} />}
      </>
    ),
  }
}
