import { Button } from '../../../ui/button/button.tsx'
import { Empty } from '../../../ui/empty/empty.tsx'
import { FieldErrorSummary } from '../../../ui/field-errors/field-errors.tsx'
import { InsetText } from '../../../ui/inset-text/inset-text.tsx'
import { formatDate } from '../../../ui/layout/format.ts'
import type { View } from '../../../ui/layout/view.ts'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import { Table } from '../../../ui/table/table.tsx'
import { Textarea } from '../../../ui/textarea/textarea.tsx'
import * as paths from '../paths.ts'
import { type FieldsProps, GroupFormFields } from '../register/form-fields.tsx'
import type { Difference } from './difference.ts'
import type { Proposal } from './queries.ts'
import { words } from './words.ts'

export type OwnEntry = FieldsProps & { slug: string; token: string; last: Proposal | undefined }

/** A group's own people keep its entry. */
export function ownEntryPage({ slug, token, last, ...fields }: OwnEntry): View {
  return {
    title: words.title,
    form: true,
    error: Object.values(fields.errors).some(Boolean),
    back: { href: paths.group.to({ group: slug }) },
    noindex: true,
    body: (
      <>
        <FieldErrorSummary title={words.problem} errors={fields.errors} />
        <h1 class="govuk-heading-l">{words.title}</h1>
        {last && <InsetText>{standing(last)}</InsetText>}
        <p class="govuk-body">{words.intro}</p>
        <PostForm action={paths.ownEntry.to({ group: slug })} token={token}>
          <GroupFormFields {...fields} />
          <Button preventDoubleClick>{words.send}</Button>
        </PostForm>
      </>
    ),
  }
}

function standing({ answeredAt, approved, why, proposedAt }: Proposal): string {
  if (!answeredAt) return words.waiting(formatDate(proposedAt))
  return approved ? words.approved(formatDate(answeredAt)) : words.refused(formatDate(answeredAt), why ?? '')
}

/** What waits for the broker. */
export function proposalsPage(waiting: readonly { id: string; groupName: string; proposedAt: Date }[]): View {
  return {
    title: words.listTitle,
    staff: true,
    section: 'groups',
    back: { href: paths.groupsDesk.to(), text: 'Groups' },
    body: (
      <>
        <h1 class="govuk-heading-l">{words.listTitle}</h1>
        {waiting.length === 0 ? (
          <Empty title={words.emptyTitle}>{words.empty}</Empty>
        ) : (
          <Table
            head={['Group', 'Sent']}
            rows={waiting.map(({ id, groupName, proposedAt }) => [
              <a class="govuk-link" href={paths.groupProposal.to({ proposal: id })}>
                {groupName}
              </a>,
              formatDate(proposedAt),
            ])}
          />
        )}
      </>
    ),
  }
}

export type OneProposal = {
  proposal: Proposal
  version: number
  changes: readonly Difference[]
  token: string
  why: string
  error?: string | undefined
}

/** One wish, part by part beside what the entry says now. */
export function proposalPage({ proposal, version, changes, token, why, error }: OneProposal): View {
  const to = { proposal: proposal.id }
  return {
    title: proposal.groupName,
    staff: true,
    section: 'groups',
    width: 'wide',
    form: true,
    error: !!error,
    back: { href: paths.groupProposals.to(), text: words.listTitle },
    body: (
      <>
        <FieldErrorSummary title={words.problem} errors={error ? { why: error } : {}} />
        <h1 class="govuk-heading-l">{proposal.groupName}</h1>
        <p class="govuk-body">
          {standing(proposal)
            .replace(/^What you sent/, 'What they sent')
            .replace(/ Sending again.*$/, '')}
        </p>
        {changes.length === 0 ? (
          <p class="govuk-body">{words.same}</p>
        ) : (
          <div class="fm-scroll">
            <Table
              head={[words.field, words.now, words.wished]}
              firstCellIsHeader
              rows={changes.map(({ field, now, wished }) => [field, now, wished])}
            />
          </div>
        )}
        {!proposal.answeredAt && (
          <>
            <PostForm action={paths.groupProposalApproval.to(to)} token={token}>
              <input type="hidden" name="version" value={version} />
              <input type="hidden" name="seen" value={proposal.proposedAt.toISOString()} />
              <Button preventDoubleClick>{words.approve}</Button>
            </PostForm>
            <PostForm action={paths.groupProposalRefusal.to(to)} token={token}>
              <Textarea
                name="why"
                rows={3}
                label={{ text: words.why, size: 'm' }}
                hint={words.whyHint}
                value={why}
                error={error}
              />
              <Button variant="secondary" preventDoubleClick>
                {words.refuse}
              </Button>
            </PostForm>
          </>
        )}
      </>
    ),
  }
}
