import { FieldErrorSummary, type FieldErrors } from '../../../ui/field-errors/field-errors.tsx'
import { formatDate, formatDateTime } from '../../../ui/layout/format.ts'
import { Section } from '../../../ui/layout/section.tsx'
import type { View } from '../../../ui/layout/view.ts'
import { Quote } from '../../../ui/quote/quote.tsx'
import { SummaryList } from '../../../ui/summary-list/summary-list.tsx'
import { Timeline } from '../../../ui/timeline/timeline.tsx'
import { receipt as receiptPath } from '../../voices/paths.ts'
import * as paths from '../paths.ts'
import { CouncilForms } from './council-forms.tsx'
import { SettleForm } from './group-forms.tsx'
import type { Happened } from './history.ts'
import { StateTag } from './list-page.tsx'
import type { Issue } from './queries.ts'
import type { State } from './rules.ts'
import { kindWords, words } from './words.ts'

/** What was typed into one of the forms, to be shown again. */
export type Typed = Partial<
  Record<'ending' | 'ending-words' | 'action' | 'answer' | 'service' | 'owner' | 'close', string>
> & {
  due?: { day?: string; month?: string; year?: string }
  open?: boolean
}

export type IssuePage = {
  issue: Issue
  group: { slug: string; name: string }
  side: 'group' | 'council'
  state: State
  owner: string | undefined
  /** The receipt as it is shown: for the group alone. */
  code: string | undefined
  history: readonly Happened[]
  services: readonly { id: string; name: string }[]
  staff: readonly { id: string; name: string }[]
  mayClose: boolean
  quietDays: number
  /** Where an answer to a question may help others too. */
  explain: string | undefined
  explained: { slug: string; name: string } | undefined
  typed: Typed
  errors: FieldErrors
  token: string
  once: string
}

const ids = { due: 'due-day' }

/** One thing that a group told the council: both sides read the same, and each does its own part. */
export function issuePage(page: IssuePage): View {
  const { issue, group, side, state, errors } = page
  const title = kindWords[issue.kind].one
  return {
    title: `${title}: ${group.name}`,
    staff: side === 'council',
    section: side === 'council' ? 'network' : 'mine',
    noindex: true,
    error: Object.values(errors).some(Boolean),
    form: true,
    back:
      side === 'council'
        ? { href: paths.issues.to(), text: words.all }
        : { href: paths.groupIssues.to({ group: group.slug }), text: words.ofGroup(group.name) },
    body: (
      <>
        <FieldErrorSummary errors={errors} ids={ids} />
        <span class="govuk-caption-l">{group.name}</span>
        <h1 class="govuk-heading-l">{title}</h1>
        <p class="govuk-body">
          <StateTag state={state} />
        </p>
        <Said {...page} />
        <Facts {...page} />
        {side === 'group' && state === 'answered' && <SettleForm {...page} />}
        {page.explained && (
          <p class="govuk-body">
            The answer also helps others on the page of{' '}
            <a class="govuk-link" href={paths.councilService.to({ service: page.explained.slug })}>
              {page.explained.name}
            </a>
            .
          </p>
        )}
        <Section id="history" title="What happened so far">
          <Timeline
            steps={page.history.map(({ at, title: what, words: said }, place) => ({
              title: what,
              date: formatDateTime(at),
              dateTime: at.toISOString(),
              state: place === page.history.length - 1 ? 'now' : 'done',
              ...(said.length && {
                text: said.map((text) => <p class="fm-words">{text}</p>),
              }),
            }))}
          />
        </Section>
        {side === 'council' && !issue.erased && <CouncilForms {...page} />}
      </>
    ),
  }
}

const standsWords = ({ erased, consentPublish, shown }: Issue): string =>
  erased ? words.erased : !consentPublish ? words.between : shown ? words.shown : words.waits

const Said = ({ issue, group }: IssuePage) => (
  <>
    {!issue.erased && (
      <Quote by={`${group.name}, ${formatDate(issue.givenAt)}`}>
        <p class="fm-words">{issue.words}</p>
        {issue.wish && (
          <p class="fm-words">
            <strong>{words.wishSaid}</strong> {issue.wish}
          </p>
        )}
      </Quote>
    )}
    <p class="fm-meta">{standsWords(issue)}</p>
  </>
)

const Facts = ({ issue, owner, code }: IssuePage) => (
  <SummaryList
    rows={[
      { key: 'Service', value: issue.service ?? 'Not said yet' },
      { key: 'Who answers', value: owner ?? words.nobody },
      issue.dueOn ? { key: 'Answer promised by', value: formatDate(issue.dueOn) } : null,
      issue.action
        ? {
            key: 'What the council will do',
            value: [issue.action, issue.actionDue && words.actionBy(issue.actionDue)].filter(Boolean).join(' '),
          }
        : null,
      code
        ? {
            key: 'Receipt',
            value: (
              <a class="govuk-link" href={receiptPath.to({ code })}>
                {code}
              </a>
            ),
          }
        : null,
    ]}
  />
)
