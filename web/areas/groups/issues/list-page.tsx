import { withQuery } from '../../../platform/paths.ts'
import { Button } from '../../../ui/button/button.tsx'
import { Empty } from '../../../ui/empty/empty.tsx'
import { Filter } from '../../../ui/filter/filter.tsx'
import { formatShortDate } from '../../../ui/layout/format.ts'
import type { View } from '../../../ui/layout/view.ts'
import { pages } from '../../../ui/pagination/pages.ts'
import { Pagination } from '../../../ui/pagination/pagination.tsx'
import { Table } from '../../../ui/table/table.tsx'
import { Tag, type TagColour } from '../../../ui/tag/tag.tsx'
import * as paths from '../paths.ts'
import { type Issue, perPage } from './queries.ts'
import { kinds, type Show, type State, shows } from './rules.ts'
import { kindWords, showWords, stateWords, words } from './words.ts'

const colours: Record<State, TagColour> = {
  overdue: 'red',
  due: 'blue',
  answered: 'yellow',
  confirmed: 'green',
  'closed-by-council': 'grey',
}
export const StateTag = ({ state }: { state: State }) => <Tag colour={colours[state]}>{stateWords[state]}</Tag>

export type ListedIssue = Issue & { state: State; excerpt: string; owner: string | undefined }
export type IssueList = {
  /** Absent for an officer, who sees what all of their groups said. */
  group: { slug: string; name: string } | undefined
  side: 'group' | 'council'
  /** Whether this reader may raise something here. */
  raises: boolean
  issues: readonly ListedIssue[]
  total: number
  filter: { show: Show; kind: string; page: number }
}

/** What a group, or all groups of an officer, told the council: what is overdue first. */
export function issuesPage({ group, side, raises, issues, total, filter }: IssueList): View {
  const here = group ? paths.groupIssues.to({ group: group.slug }) : paths.issues.to()
  const { show, kind, page } = filter
  const title = group ? words.ofGroup(group.name) : words.all
  const count = Math.max(1, Math.ceil(total / perPage))
  return {
    title,
    staff: side === 'council',
    section: side === 'council' ? 'network' : 'mine',
    ...(!group && { width: 'wide' as const }),
    noindex: true,
    ...(group && {
      back: { href: paths.sharedRecord.to({ group: group.slug }), text: `Shared record of ${group.name}` },
    }),
    body: (
      <>
        <h1 class="govuk-heading-l">{title}</h1>
        <p class="govuk-body">{group ? words.intro : words.officerIntro}</p>
        {raises && group && <Raise slug={group.slug} side={side} />}
        {!group && (
          <p class="govuk-body">
            <a class="govuk-link" href={paths.serviceFigures.to()}>
              {words.figures}
            </a>
          </p>
        )}
        <Filter
          action={here}
          groups={[
            {
              kind: 'list',
              name: 'show',
              label: 'Show',
              value: show,
              items: shows.map((one) => ({ value: one, text: showWords[one] })),
            },
            {
              kind: 'list',
              name: 'kind',
              label: 'What',
              value: kind,
              items: [
                { value: '', text: words.all },
                ...kinds.map((one) => ({ value: one, text: kindWords[one].many })),
              ],
            },
          ]}
        />
        {issues.length === 0 ? (
          <Empty title={words.noneTitle}>{words.none}</Empty>
        ) : group ? (
          <IssuesOfGroup issues={issues} />
        ) : (
          <IssuesOfOfficer issues={issues} />
        )}
        {count > 1 && (
          <Pagination {...pages({ page, count, href: (to) => withQuery(here, { show, kind, page: to }) })} />
        )}
      </>
    ),
  }
}

const Raise = ({ slug, side }: { slug: string; side: IssueList['side'] }) => {
  const form = paths.newGroupIssue.to({ group: slug })
  return side === 'council' ? (
    <Button href={form}>Write something down for the group</Button>
  ) : (
    <div class="govuk-button-group">
      {kinds.map((kind, place) => (
        <Button href={withQuery(form, { kind })} {...(place > 0 && { variant: 'secondary' })}>
          {kindWords[kind].raise}
        </Button>
      ))}
    </div>
  )
}

const IssuesOfOfficer = ({ issues }: { issues: readonly ListedIssue[] }) => (
  <Table
    caption={<span class="govuk-visually-hidden">{words.all}</span>}
    scrollLabel={words.all}
    head={['What they said', 'Group', 'What', 'Service', 'Who answers', 'Due', 'State']}
    rows={issues.map((issue) => [
      <a class="govuk-link" href={paths.issue.to({ issue: issue.voiceId })}>
        {issue.excerpt}
      </a>,
      issue.group,
      kindWords[issue.kind].one,
      issue.service ?? '',
      issue.owner ?? words.nobody,
      issue.dueOn ? formatShortDate(issue.dueOn) : '',
      <StateTag state={issue.state} />,
    ])}
  />
)

const IssuesOfGroup = ({ issues }: { issues: readonly ListedIssue[] }) => (
  <ul class="govuk-list govuk-list--spaced">
    {issues.map((issue) => (
      <li>
        <a class="govuk-link" href={paths.issue.to({ issue: issue.voiceId })}>
          {issue.excerpt}
        </a>{' '}
        <StateTag state={issue.state} />
        <p class="fm-meta">
          <span>{kindWords[issue.kind].one}</span>
          {issue.service && <span>{issue.service}</span>}
          {issue.owner && <span>{issue.owner}</span>}
          {issue.dueOn && !issue.answeredAt && <span>{words.dueBy(issue.dueOn)}</span>}
        </p>
      </li>
    ))}
  </ul>
)
