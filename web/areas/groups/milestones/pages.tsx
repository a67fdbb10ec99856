import { Button } from '../../../ui/button/button.tsx'
import { Bars } from '../../../ui/chart/bars.tsx'
import { DateInput } from '../../../ui/date-input/date-input.tsx'
import { Empty } from '../../../ui/empty/empty.tsx'
import { FieldErrorSummary, type FieldErrors } from '../../../ui/field-errors/field-errors.tsx'
import { formatDate, formatShortDate } from '../../../ui/layout/format.ts'
import { Section } from '../../../ui/layout/section.tsx'
import type { View } from '../../../ui/layout/view.ts'
import { pages } from '../../../ui/pagination/pages.ts'
import { Pagination } from '../../../ui/pagination/pagination.tsx'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import { Radios } from '../../../ui/radios/radios.tsx'
import { Select } from '../../../ui/select/select.tsx'
import { SummaryList } from '../../../ui/summary-list/summary-list.tsx'
import { Table } from '../../../ui/table/table.tsx'
import { Textarea } from '../../../ui/textarea/textarea.tsx'
import * as paths from '../paths.ts'
import type { GroupSteps, Noted, Totals } from './queries.ts'
import { type Milestone, milestones, notable } from './rules.ts'
import { milestoneNames, words } from './words.ts'

export type SchemePage = {
  totals: Totals
  rows: readonly GroupSteps[]
  missing: Milestone | undefined
  page: number
  perPage: number
  today: string
}

/** How far each key group came: in sentences, as a picture and as a table. */
export function schemePage({ totals, rows, missing, page, perPage, today }: SchemePage): View {
  const { all } = totals
  const shown = missing ? all - totals[missing] : all
  const count = Math.ceil(shown / perPage)
  const href = (to: number) => `${paths.milestones.to()}?${missing ? `missing=${missing}&` : ''}page=${to}`
  return {
    title: words.title,
    staff: true,
    section: 'network',
    width: 'wide',
    back: { href: paths.keyGroups.to(), text: 'Key groups' },
    body: (
      <>
        <h1 class="govuk-heading-l">{words.title}</h1>
        <p class="govuk-body">{words.intro}</p>
        {all === 0 ? (
          <Empty title={words.none}>{words.noneText}</Empty>
        ) : (
          <>
            <ul class="govuk-list govuk-list--bullet">
              {milestones.map((kind) => (
                <li>{words.count(kind, totals[kind], all)}</li>
              ))}
            </ul>
            <Bars
              id="steps"
              level={2}
              title={words.chart(all, totals.complete)}
              source={words.source(formatDate(today))}
              head={words.chartHead}
              full={all}
              bars={milestones.map((kind) => ({ label: milestoneNames[kind], value: totals[kind] }))}
            />
            <Section id="groups" title={words.table}>
              <form action={paths.milestones.to()} method="get" novalidate>
                <Select
                  name="missing"
                  label={words.filter}
                  value={missing ?? ''}
                  items={[
                    { value: '', text: words.everything },
                    ...milestones.slice(1).map((kind) => ({ value: kind, text: milestoneNames[kind] })),
                  ]}
                />
                <Button variant="secondary">{words.apply}</Button>
              </form>
              {rows.length === 0 ? (
                <p class="govuk-body">{words.noneMissing}</p>
              ) : (
                <Table
                  caption={<span class="govuk-visually-hidden">{words.table}</span>}
                  scrollLabel={words.title}
                  firstCellIsHeader
                  head={['Key group', ...milestones.map((kind) => milestoneNames[kind])]}
                  rows={rows.map((row) => [
                    <a class="govuk-link" href={paths.groupMilestones.to({ group: row.groupId })}>
                      {row.name}
                    </a>,
                    ...milestones.map((kind) => stepText(row, kind)),
                  ])}
                />
              )}
              {count > 1 && <Pagination {...pages({ page, count, href })} />}
            </Section>
          </>
        )}
      </>
    ),
  }
}

function stepText({ steps, planned }: GroupSteps, kind: Milestone): string {
  const reached = steps[kind]
  if (reached) return formatShortDate(reached)
  const next = kind === 'plan-meeting' ? planned.plan : kind === 'initial-meeting' ? planned.initial : null
  return next ? words.planned(formatShortDate(next)) : words.notYet
}

export type GroupStepsPage = {
  group: GroupSteps
  noted: readonly Noted[]
  form?:
    | {
        typed: { kind: string; note: string; day: { day?: string; month?: string; year?: string } }
        errors: FieldErrors
        token: string
      }
    | undefined
}

/** The steps of one group, and a way to note a meeting that happened elsewhere. */
export function groupStepsPage({ group, noted, form }: GroupStepsPage): View {
  const title = words.ofGroup(group.name)
  return {
    title,
    staff: true,
    section: 'network',
    error: Object.values(form?.errors ?? {}).some(Boolean),
    form: !!form,
    back: { href: paths.milestones.to(), text: words.title },
    body: (
      <>
        {form && <FieldErrorSummary errors={form.errors} ids={{ day: 'day-day' }} />}
        <h1 class="govuk-heading-l">{title}</h1>
        <SummaryList rows={milestones.map((kind) => ({ key: milestoneNames[kind], value: stepText(group, kind) }))} />
        {noted.length > 0 && (
          <Section id="noted" title={words.outside}>
            <SummaryList
              rows={noted.map(({ kind, onDay, note }) => ({
                key: `${milestoneNames[kind]}, ${formatDate(onDay)}`,
                value: <span class="fm-written">{note}</span>,
              }))}
            />
          </Section>
        )}
        {form && (
          <Section id="note-form" title={words.note}>
            <p class="govuk-body">{words.noteHint}</p>
            <PostForm action={paths.groupMilestones.to({ group: group.groupId })} token={form.token}>
              <Radios
                name="kind"
                legend={{ text: words.which, size: 's' }}
                value={form.typed.kind}
                items={notable.map((kind) => ({ value: kind, label: milestoneNames[kind] }))}
                error={form.errors['kind']}
              />
              <DateInput
                id="day"
                namePrefix="day"
                legend={{ text: words.day, size: 's' }}
                hint={words.dayHint}
                value={form.typed.day}
                error={form.errors['day']}
              />
              <Textarea
                name="note"
                rows={3}
                label={{ text: words.noteWords, size: 's' }}
                value={form.typed.note}
                error={form.errors['note']}
              />
              <Button preventDoubleClick>{words.save}</Button>
            </PostForm>
          </Section>
        )}
      </>
    ),
  }
}
