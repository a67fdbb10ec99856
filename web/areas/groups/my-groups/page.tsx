import { Empty } from '../../../ui/empty/empty.tsx'
import { formatDate, formatShortDate } from '../../../ui/layout/format.ts'
import type { View } from '../../../ui/layout/view.ts'
import { Table } from '../../../ui/table/table.tsx'
import { Tag } from '../../../ui/tag/tag.tsx'
import { desk } from '../../home/paths.ts'
import * as paths from '../paths.ts'
import type { LateStep, MyGroup } from './queries.ts'
import { isQuiet, silentDays } from './rules.ts'
import { words } from './words.ts'

export type MyGroupsPage = { groups: readonly MyGroup[]; steps: readonly LateStep[]; today: string; quietDays: number }

/** A link officer's groups side by side: when they last spoke, whose turn it is, what is promised. */
export function myGroupsPage({ groups, steps, today, quietDays }: MyGroupsPage): View {
  const waiting = groups.filter(({ nextSide }) => nextSide === 'officer').length
  const late = groups.reduce((sum, { ownLate }) => sum + ownLate, 0)
  const quiet = groups.filter((group) => isQuiet(group, today, quietDays)).length
  return {
    title: words.title,
    staff: true,
    section: 'my-groups',
    width: 'wide',
    back: { href: desk.to(), text: 'Your desk' },
    body: (
      <>
        <h1 class="govuk-heading-l">{words.title}</h1>
        {groups.length === 0 ? (
          <Empty title={words.emptyTitle}>{words.empty}</Empty>
        ) : (
          <>
            <p class="govuk-body-l">
              {words.turns(waiting, groups.length)} {words.late(late)} {words.quiet(quiet, quietDays)}
            </p>
            <p class="govuk-body">{words.intro}</p>
            <Table
              caption={<span class="govuk-visually-hidden">{words.title}</span>}
              scrollLabel={words.title}
              firstCellIsHeader
              head={[...words.head]}
              rows={groups.map((group) => [
                <Name group={group} />,
                <Spoken group={group} today={today} quiet={isQuiet(group, today, quietDays)} />,
                words.turn[group.nextSide ?? 'nobody'],
                <>
                  <Promised group={group} />
                  <Steps steps={steps.filter(({ groupId }) => groupId === group.groupId)} />
                </>,
              ])}
            />
          </>
        )}
      </>
    ),
  }
}

const Name = ({ group: { slug, name, standsInUntil } }: { group: MyGroup }) => (
  <>
    <a class="govuk-link" href={paths.sharedRecord.to({ group: slug })}>
      {name}
    </a>
    {standsInUntil && <div class="fm-meta">{words.standIn(formatDate(standsInUntil))}</div>}
  </>
)

const Spoken = ({ group, today, quiet }: { group: MyGroup; today: string; quiet: boolean }) => (
  <>
    {group.lastOn ? formatShortDate(group.lastOn) : words.never} {quiet && <Tag colour="orange">{words.isQuiet}</Tag>}
    {group.lastOn && <div class="fm-meta">{words.ago(silentDays(group, today))}</div>}
  </>
)

/** What is late on solution boards, where the group works with others. */
const Steps = ({ steps }: { steps: readonly LateStep[] }) =>
  steps.length > 0 && (
    <ul class="govuk-list">
      {steps.map(({ words: step, href }) => (
        <li key={href}>
          <Tag colour="red">{words.stepLate}</Tag>{' '}
          <a class="govuk-link" href={href}>
            {step}
          </a>
        </li>
      ))}
    </ul>
  )

const Promised = ({ group: { ownOpen, ownLate, theirLate, nextDue } }: { group: MyGroup }) => (
  <>
    {words.promised(ownOpen)} {ownLate > 0 && <Tag colour="red">{words.lateTag(ownLate)}</Tag>}
    {(nextDue || theirLate > 0) && (
      <div class="fm-meta">
        {nextDue && <span>{words.nextDue(formatShortDate(nextDue))}</span>}
        {theirLate > 0 && <span>{words.theirLate(theirLate)}</span>}
      </div>
    )}
  </>
)
