import { Button } from '../../../ui/button/button.tsx'
import { Checkboxes } from '../../../ui/checkboxes/checkboxes.tsx'
import { FieldErrorSummary, type FieldErrors } from '../../../ui/field-errors/field-errors.tsx'
import { formatDate } from '../../../ui/layout/format.ts'
import { Section } from '../../../ui/layout/section.tsx'
import type { View } from '../../../ui/layout/view.ts'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import { SummaryList } from '../../../ui/summary-list/summary-list.tsx'
import { Textarea } from '../../../ui/textarea/textarea.tsx'
import { ChooseField } from '../choosing/choose-field.tsx'
import type { Choices } from '../choosing/choosing.ts'
import * as paths from '../paths.ts'
import type { Card } from './card.ts'
import { CardFacts } from './card-facts.tsx'
import type { Link } from './queries.ts'
import { words } from './words.ts'

export type GroupLinkPage = {
  group: { id: string; name: string }
  links: readonly Link[]
  /** Where the shared record is, for who keeps it. */
  record: string | undefined
  /** What those who allocate can do. */
  form?:
    | {
        token: string
        officers: Choices
        typed: { officer: string; relevance: string; asks: boolean }
        errors: FieldErrors
      }
    | undefined
}

/** Who is the link officer of a key group, who was, and the form that changes it. */
export function groupLinkPage({ group, links, record, form }: GroupLinkPage): View {
  const current = links.find(({ endedAt }) => !endedAt)
  const past = links.filter(({ endedAt }) => endedAt)
  const title = `${group.name}: link officer`
  return {
    title,
    staff: true,
    section: 'network',
    error: Object.values(form?.errors ?? {}).some(Boolean),
    form: !!form,
    back: { href: paths.linkOfficers.to(), text: words.title },
    body: (
      <>
        {form && <FieldErrorSummary errors={form.errors} />}
        <h1 class="govuk-heading-l">{title}</h1>
        <SummaryList
          rows={[
            {
              key: words.current,
              value: current
                ? `${current.officer}, ${current.service}, ${words.since(formatDate(current.startedAt))}`
                : words.nobodyYet,
            },
            current && { key: 'Why', value: current.relevance },
          ]}
        />
        {record && (
          <p class="govuk-body">
            <a class="govuk-link" href={record}>
              {words.openRecord}
            </a>
          </p>
        )}
        {form && (
          <Section id="allocate" title={current ? words.change : words.allocate}>
            <PostForm action={paths.groupLink.to({ group: group.id })} token={form.token}>
              <ChooseField
                name="officer"
                label={words.officer}
                first="Choose an officer"
                choices={form.officers}
                value={form.typed.officer}
                error={form.errors['officer']}
              />
              <Textarea
                name="relevance"
                rows={2}
                label={words.relevance}
                hint={words.relevanceHint}
                value={form.typed.relevance}
                error={form.errors['relevance']}
              />
              {form.typed.asks && <Checkboxes name="despite" items={[{ value: 'yes', label: words.despite }]} />}
              <Button preventDoubleClick>{current ? words.change : words.allocate}</Button>
            </PostForm>
          </Section>
        )}
        {past.length > 0 && (
          <Section id="history" title={words.history}>
            <ul class="govuk-list govuk-list--bullet">
              {past.map(({ officer, service, startedAt, endedAt, endedWhy }) => (
                <li>
                  {officer}, {service}, {words.from(formatDate(startedAt), formatDate(endedAt!))}: {endedWhy}
                </li>
              ))}
            </ul>
          </Section>
        )}
      </>
    ),
  }
}

/** What the group's own people see: their contact at the council. */
export function cardPage({
  group,
  card,
  keyGroup,
}: {
  group: { name: string; slug: string }
  card: Card | undefined
  keyGroup: boolean
}): View {
  return {
    title: words.card,
    back: { href: paths.group.to({ group: group.slug }), text: group.name },
    body: (
      <>
        <h1 class="govuk-heading-l">{words.card}</h1>
        {card ? (
          <>
            <p class="govuk-body">{words.cardIntro(group.name)}</p>
            <CardFacts card={card} />
          </>
        ) : (
          <p class="govuk-body">{words.cardNone}</p>
        )}
        <p class="govuk-body">
          <a class="govuk-link" href={paths.sharedRecord.to({ group: group.slug })}>
            {words.openRecord}
          </a>
        </p>
        {keyGroup && (
          <p class="govuk-body">
            <a class="govuk-link" href={paths.terms.to()}>
              {words.cardTerms}
            </a>
          </p>
        )}
      </>
    ),
  }
}
