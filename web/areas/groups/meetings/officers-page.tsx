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
import type { OfficerCount } from './counts.ts'
import { countWords as say, words } from './words.ts'

export type OfficersPage = {
  year: number
  thisYear: number
  minimum: number
  /** Everybody's numbers, by name, and the page of them that is shown. */
  counts: readonly OfficerCount[]
  page: number
  perPage: number
  /** For those who may change how many there are to be. */
  rule?: { typed: string; error?: string | undefined; token: string } | undefined
  /** Whether it is time to list those with too few. */
  late: boolean
}

/** How many meetings of all each link officer was at in a plan year, and who had too few. */
export function officersPage({ year, thisYear, minimum, counts, page, perPage, late, rule }: OfficersPage): View {
  const few = counts.filter(({ attended }) => attended < minimum)
  const count = Math.ceil(counts.length / perPage)
  const href = (of: number) =>
    of === thisYear ? paths.meetingOfficers.to() : `${paths.meetingOfficers.to()}?year=${of}`
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
        <p class="govuk-body-l">{say.done(counts.length - few.length, counts.length, minimum)}.</p>
        <p class="govuk-body">{say.intro(minimum)}</p>
        <Section id="few" title={say.few}>
          {!late ? (
            <p class="govuk-body">{say.fewLater}</p>
          ) : few.length === 0 ? (
            <p class="govuk-body">{say.fewNone}</p>
          ) : (
            <>
              <p class="govuk-body">{say.fewIntro(minimum)}</p>
              <Counts title={say.few} counts={few.slice(0, 100)} />
            </>
          )}
        </Section>
        <Section id="everybody" title={say.everybody}>
          {counts.length === 0 ? (
            <Empty title={say.none}>{say.noneText}</Empty>
          ) : (
            <Counts title={say.everybody} counts={counts.slice((page - 1) * perPage, page * perPage)} />
          )}
        </Section>
        {count > 1 && (
          <Pagination
            {...pages({ page, count, href: (to) => `${href(year)}${year === thisYear ? '?' : '&'}page=${to}` })}
          />
        )}
        <p class="govuk-body">
          <a class="govuk-link" href={href(year === thisYear ? thisYear - 1 : thisYear)}>
            {say.other(year === thisYear ? thisYear - 1 : thisYear)}
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
    scrollLabel={title}
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
