import { Button } from '../../../../../ui/button/button.tsx'
import { FieldErrorSummary } from '../../../../../ui/field-errors/field-errors.tsx'
import { formatDateTime } from '../../../../../ui/layout/format.ts'
import type { View } from '../../../../../ui/layout/view.ts'
import { PostForm } from '../../../../../ui/post-form/post-form.tsx'
import { Radios } from '../../../../../ui/radios/radios.tsx'
import { SummaryList } from '../../../../../ui/summary-list/summary-list.tsx'
import { Textarea } from '../../../../../ui/textarea/textarea.tsx'
import { moderatedVoice } from '../../../../voices/paths.ts'
import type { Activity } from '../../../activity/types.ts'
import * as paths from '../../../paths.ts'
import { State } from './desk-pages.tsx'
import { reasonNames, sourceNames } from './desk-words.ts'
import type { Listed } from './queries.ts'
import { type Reason, reasons } from './rules.ts'

export type StatementPage = {
  activity: Activity
  statement: Listed
  original: Listed | undefined
  onPaper: boolean
  imported: boolean
  errors: Readonly<Record<string, string | undefined>>
  typed: { reason: string; sentence: string; cy: string }
  token: string
}

/** One statement, with what the facilitator may do about it. */
export function statementView(page: StatementPage): View {
  const { activity, statement, original, errors, typed, token } = page
  const at = { activity: activity.id, statement: statement.id }
  return {
    title: 'Statement',
    staff: true,
    section: 'projects',
    error: Object.values(errors).some(Boolean),
    back: { href: paths.statementsDesk.to({ activity: activity.id }), text: 'All statements' },
    body: (
      <>
        <FieldErrorSummary errors={errors} />
        <span class="govuk-caption-l">Statement {statement.number}</span>
        <h1 class="govuk-heading-l">{statement.text || 'Its words are not shown'}</h1>
        <SummaryList
          rows={[
            { key: 'State', value: <State statement={statement} /> },
            { key: 'From', value: sourceNames[statement.source] },
            ...(original ? [{ key: 'Says better', value: original.text }] : []),
            { key: 'Added', value: formatDateTime(statement.addedAt) },
            {
              key: 'Votes',
              value: `${statement.agree} agree, ${statement.disagree} disagree, ${statement.pass} pass`,
            },
            ...(statement.withdrawnAt
              ? [
                  {
                    key: 'Taken off',
                    value: `${formatDateTime(statement.withdrawnAt)}. ${reasonNames[statement.reason as Reason]}: ${statement.sentence}`,
                  },
                ]
              : []),
            ...(statement.voiceId
              ? [
                  {
                    key: 'As a voice',
                    value: (
                      <a class="govuk-link" href={moderatedVoice.to({ voice: statement.voiceId })}>
                        Read it, show it or refuse it
                      </a>
                    ),
                  },
                ]
              : []),
          ]}
        />
        {statement.withdrawnAt ? (
          <PostForm action={paths.statementReturn.to(at)} token={token}>
            <Button preventDoubleClick>Put it back on the map</Button>
          </PostForm>
        ) : (
          <>
            {!page.imported && statement.shown && (
              <PostForm action={paths.statementPaper.to(at)} token={token}>
                <input type="hidden" name="paper" value={page.onPaper ? 'no' : 'yes'} />
                <Button variant="secondary">
                  {page.onPaper ? 'Take it from the paper form' : 'Put it on the paper form'}
                </Button>
              </PostForm>
            )}
            <PostForm action={paths.statementMeta.to(at)} token={token}>
              <input type="hidden" name="meta" value={statement.meta ? 'no' : 'yes'} />
              <p class="govuk-body">
                {statement.meta
                  ? 'It is about the person who votes, so it takes no part in the map.'
                  : 'Is it about the person who votes, such as their age or where they live, and no opinion?'}
              </p>
              <Button variant="secondary">
                {statement.meta ? 'Let it take part in the map' : 'Leave it out of the map'}
              </Button>
            </PostForm>
            <PostForm action={paths.statementDesk.to(at)} token={token}>
              <Textarea name="cy" label="In Welsh" rows={2} value={typed.cy} error={errors['cy']} />
              <Button variant="secondary">Save the Welsh</Button>
            </PostForm>
            <PostForm action={paths.statementWithdrawal.to(at)} token={token}>
              <h2 class="govuk-heading-m">Take it off the map</h2>
              <Radios
                name="reason"
                legend="Why"
                value={typed.reason}
                error={errors['reason']}
                items={reasons.map((reason) => ({ value: reason, label: reasonNames[reason] }))}
              />
              <Textarea
                name="sentence"
                label="In a sentence"
                hint="Who wrote it, or voted on it, may ask"
                rows={2}
                value={typed.sentence}
                error={errors['sentence']}
              />
              <Button variant="warning" preventDoubleClick>
                Take it off
              </Button>
            </PostForm>
          </>
        )}
      </>
    ),
  }
}
