import { Button } from '../../../ui/button/button.tsx'
import { FieldErrorSummary } from '../../../ui/field-errors/field-errors.tsx'
import { formatDate } from '../../../ui/layout/format.ts'
import { Section } from '../../../ui/layout/section.tsx'
import type { View } from '../../../ui/layout/view.ts'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import { SummaryList } from '../../../ui/summary-list/summary-list.tsx'
import { Textarea } from '../../../ui/textarea/textarea.tsx'
import * as paths from '../paths.ts'
import type { KeyGroup } from './queries.ts'
import { words } from './words.ts'

export type KeyGroupPage = {
  designations: readonly KeyGroup[]
  /** What only the broker can do. */
  broker?: { token: string; typed: string; error?: string | undefined } | undefined
}

/** One key group: who proposed it, why, and until when. */
export function keyGroupPage({ designations, broker }: KeyGroupPage): View {
  const [latest] = designations
  const { name, groupId, endedAt } = latest!
  return {
    title: name,
    staff: true,
    section: 'network',
    error: !!broker?.error,
    form: !!broker,
    back: { href: paths.keyGroups.to(), text: words.title },
    body: (
      <>
        {broker && <FieldErrorSummary errors={{ reason: broker.error }} />}
        <h1 class="govuk-heading-l">{name}</h1>
        <p class="govuk-body">
          <a class="govuk-link" href={paths.groupDesk.to({ group: groupId })}>
            Its entry in the register
          </a>
        </p>
        {designations.map((one, place) => (
          <Section id={`designation-${place}`} title={titleOf(one)}>
            <SummaryList
              rows={[
                { key: 'Proposed by', value: one.nominator },
                { key: 'Criteria', value: one.criteria },
                { key: 'Why this group', value: one.rationale },
                one.overTargetWhy !== null && { key: 'Why one more', value: one.overTargetWhy },
                { key: words.review, value: formatDate(one.reviewOn) },
                one.endedWhy !== null && { key: 'Why it ended', value: one.endedWhy },
              ]}
            />
          </Section>
        ))}
        {broker && !endedAt && (
          <Section id="end" title={words.end}>
            <PostForm action={paths.keyGroupEnding.to({ group: groupId })} token={broker.token}>
              <Textarea
                name="reason"
                rows={3}
                label={words.endWhy}
                hint={words.endHint}
                value={broker.typed}
                error={broker.error}
              />
              <Button variant="secondary" preventDoubleClick>
                {words.endButton}
              </Button>
            </PostForm>
          </Section>
        )}
      </>
    ),
  }
}

const titleOf = ({ designatedAt, endedAt }: KeyGroup): string =>
  endedAt
    ? `Key group from ${formatDate(designatedAt)} to ${formatDate(endedAt)}`
    : `Key group since ${formatDate(designatedAt)}`
