import { Button } from '../../../ui/button/button.tsx'
import { Details } from '../../../ui/details/details.tsx'
import { Empty } from '../../../ui/empty/empty.tsx'
import { FieldErrorSummary } from '../../../ui/field-errors/field-errors.tsx'
import { Input } from '../../../ui/input/input.tsx'
import { formatDate } from '../../../ui/layout/format.ts'
import { Section } from '../../../ui/layout/section.tsx'
import type { View } from '../../../ui/layout/view.ts'
import { pages } from '../../../ui/pagination/pages.ts'
import { Pagination } from '../../../ui/pagination/pagination.tsx'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import { Table } from '../../../ui/table/table.tsx'
import * as paths from '../paths.ts'
import { type CountTotals, type OfficerCount, officersPerPage } from './counts.ts'
import { countWords as say, words } from './words.ts'

export type OfficersPage = {
  year: number
  thisYear: number
  minimum: number
  totals: CountTotals
  counts: readonly OfficerCount[]
  page: number
  /** Whether it is time to list those with too few, and whether they are listed alone. */
  late: boolean
  few: boolean
  /** For those who may change how many there are to be. */
  rule?: { typed: string; error?: string | undefined; token: string } | undefined
}

/** How many network meetings each link officer was at in a plan year, and who had too few. */
export function officersPage({ year, thisYear, minimum, totals, counts, page, late, few, rule }: OfficersPage): View {
  const count = Math.ceil((few ? totals.few : totals.all) / officersPerPage)
  const address = (of: number, show: 'few' | 'all', to = 1) => {
    const query = [of !== thisYear && `year=${of}`, show === 'all' && 'show=all', to > 1 && `page=${to}`].filter(
      Boolean,
    )
    return query.length ? `${paths.meetingOfficers.to()}?${query.join('&')}` : paths.meetingOfficers.to()
  }
  const other = year === thisYear ? thisYear - 1 : thisYear
  return {
    title: say.title,
    staff: true,
    section: 'network',
    error: !!rule?.error,
    form: !!rule,
    back: { href: paths.meetings.to(), text: words.title },
    body: (
      <>
        <FieldErrorSummary errors={{ minimum: rule?.error }} />
        <h1 class="govuk-heading-l">{say.title}</h1>
        <p class="fm-meta">{say.year(year)}</p>
        <p class="govuk-body-l">{say.done(totals.all - totals.few, totals.all, minimum)}.</p>
        <p class="govuk-body">
          {say.held(totals.held)}. {say.intro(minimum)}
        </p>
        <Section
          id="officers"
          title={few ? say.few : say.everybody}
          {...(late ? { more: { href: address(year, few ? 'all' : 'few'), text: few ? say.everybody : say.few } } : {})}
        >
          <p class="govuk-body">{!late ? say.fewLater : few ? say.fewIntro(minimum) : ''}</p>
          {totals.all === 0 ? (
            <Empty title={say.none}>{say.noneText}</Empty>
          ) : counts.length === 0 ? (
            <p class="govuk-body">{say.fewNone}</p>
          ) : (
            <Counts title={few ? say.few : say.everybody} counts={counts} />
          )}
        </Section>
        {count > 1 && <Pagination {...pages({ page, count, href: (to) => address(year, few ? 'few' : 'all', to) })} />}
        <p class="govuk-body">
          <a class="govuk-link" href={address(other, 'few')}>
            {say.other(other)}
          </a>
        </p>
        {rule && (
          <Details summary={say.rule} open={!!rule.error}>
            <PostForm action={paths.meetingRules.to()} token={rule.token}>
              <Input
                name="minimum"
                label={say.rule}
                width={3}
                inputmode="numeric"
                value={rule.typed}
                error={rule.error}
              />
              <Button preventDoubleClick>{say.saveRule}</Button>
            </PostForm>
          </Details>
        )}
      </>
    ),
  }
}

const Counts = ({ title, counts }: { title: string; counts: readonly OfficerCount[] }) => (
  <Table
    caption={<span class="govuk-visually-hidden">{title}</span>}
    scrollLabel={`${title}, one by one`}
    firstCellIsHeader
    head={[say.head[0], say.head[1], { text: say.head[2], numeric: true }]}
    rows={counts.map(({ officerId, name, service, attended, warnedAt }) => [
      <>
        <a class="govuk-link" href={paths.linkOfficer.to({ officer: officerId })}>
          {name}
        </a>
        {warnedAt && <span class="fm-meta"> {say.warned(formatDate(warnedAt))}</span>}
      </>,
      service,
      { text: attended, numeric: true },
    ])}
  />
)
