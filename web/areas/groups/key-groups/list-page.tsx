import { Button } from '../../../ui/button/button.tsx'
import { Checkboxes } from '../../../ui/checkboxes/checkboxes.tsx'
import { Details } from '../../../ui/details/details.tsx'
import { Empty } from '../../../ui/empty/empty.tsx'
import { FieldErrorSummary, type FieldErrors } from '../../../ui/field-errors/field-errors.tsx'
import { Input } from '../../../ui/input/input.tsx'
import { formatShortDate } from '../../../ui/layout/format.ts'
import type { View } from '../../../ui/layout/view.ts'
import { pages } from '../../../ui/pagination/pages.ts'
import { Pagination } from '../../../ui/pagination/pagination.tsx'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import { Table } from '../../../ui/table/table.tsx'
import * as paths from '../paths.ts'
import { suggestionWords as say, words } from './words.ts'

export type KeyGroupRow = {
  groupId: string
  name: string
  reviewOn: string
  designatedAt: Date
  with?: string | undefined
}
export type KeyGroupList = {
  rows: readonly KeyGroupRow[]
  total: number
  target: number
  page: number
  perPage: number
  today: string
  /** Whether they keep the council's plans. */
  plans: boolean
  /** What only the broker can do. */
  broker?:
    | {
        token: string
        once: string
        target: string
        badge: boolean
        errors: FieldErrors
        suggestion?: { id: string; date: string } | undefined
      }
    | undefined
}

const rooms = [
  { href: paths.keyGroupCoverage.to(), text: words.coverage },
  { href: paths.cascades.to(), text: words.cascades },
  { href: paths.linkOfficers.to(), text: words.officers },
  { href: paths.terms.to(), text: words.terms },
  { href: paths.meetings.to(), text: words.meetings },
  { href: paths.milestones.to(), text: words.milestones },
  { href: paths.reports.to(), text: words.reports },
]
/** Plans as officers keep them, or as everyone reads them. */
const planRooms = (keeps: boolean) => [
  { href: (keeps ? paths.forwardDesk : paths.forwardPlan).to(), text: words.forwardPlan },
  { href: (keeps ? paths.planDesk : paths.plan).to(), text: words.plans },
  { href: (keeps ? paths.eventsDesk : paths.events).to(), text: words.events },
]

/** The key groups, alphabetically; the broker's ways to change them are drawn for the broker alone. */
export function keyGroupsPage(list: KeyGroupList): View {
  const { rows, total, target, broker, today } = list
  const count = Math.max(1, Math.ceil(total / list.perPage))
  return {
    title: words.title,
    staff: true,
    section: 'network',
    width: 'wide',
    error: Object.values(broker?.errors ?? {}).some(Boolean),
    form: !!broker,
    body: (
      <>
        {broker && <FieldErrorSummary errors={broker.errors} />}
        <h1 class="govuk-heading-l">{words.title}</h1>
        <p class="govuk-body-l">
          {words.count(total, target)}.{total > target && ` ${words.over(total - target)}.`}
        </p>
        <p class="govuk-body">{words.intro}</p>
        <ul class="govuk-list">
          {[...rooms, ...planRooms(list.plans)].map(({ href, text }) => (
            <li>
              <a class="govuk-link" href={href}>
                {text}
              </a>
            </li>
          ))}
        </ul>
        {broker && (
          <>
            <Button href={paths.chooseKeyGroup.to()}>{words.choose}</Button>
            <PostForm action={paths.keyGroupSuggestions.to()} token={broker.token} once={broker.once}>
              <p class="govuk-body">{say.askHint}</p>
              <Button variant="secondary" preventDoubleClick>
                {say.ask}
              </Button>
            </PostForm>
            {broker.suggestion && (
              <p class="govuk-body">
                <a class="govuk-link" href={paths.keyGroupSuggestion.to({ suggestion: broker.suggestion.id })}>
                  {say.latest(broker.suggestion.date)}
                </a>
              </p>
            )}
          </>
        )}
        {rows.length === 0 ? (
          <Empty title={words.none}>{words.noneText}</Empty>
        ) : (
          <Table
            caption={<span class="govuk-visually-hidden">{words.title}</span>}
            scrollLabel={words.title}
            firstCellIsHeader
            head={['Group', 'Named', words.review]}
            rows={rows.map((row) => [
              <a class="govuk-link" href={paths.keyGroup.to({ group: row.groupId })}>
                {row.name}
              </a>,
              formatShortDate(row.designatedAt),
              row.reviewOn < today
                ? `${words.reviewWas} ${formatShortDate(row.reviewOn)}`
                : formatShortDate(row.reviewOn),
            ])}
          />
        )}
        {count > 1 && (
          <Pagination {...pages({ page: list.page, count, href: (page) => `${paths.keyGroups.to()}?page=${page}` })} />
        )}
        {broker && (
          <Details summary={words.rules} open={Object.values(broker.errors).some(Boolean)}>
            <PostForm action={paths.keyGroupRules.to()} token={broker.token}>
              <Input
                name="target"
                label={words.target}
                width={4}
                inputmode="numeric"
                value={broker.target}
                error={broker.errors['target']}
              />
              <Checkboxes
                name="badge"
                items={[{ value: 'yes', label: words.badge }]}
                values={broker.badge ? ['yes'] : []}
              />
              <Button preventDoubleClick>{words.saveRules}</Button>
            </PostForm>
          </Details>
        )}
      </>
    ),
  }
}
