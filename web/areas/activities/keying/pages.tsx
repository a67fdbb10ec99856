import { withQuery } from '../../../platform/paths.ts'
import { Button } from '../../../ui/button/button.tsx'
import { DateInput } from '../../../ui/date-input/date-input.tsx'
import { Empty } from '../../../ui/empty/empty.tsx'
import { FieldErrorSummary } from '../../../ui/field-errors/field-errors.tsx'
import { Input } from '../../../ui/input/input.tsx'
import { formatShortDate } from '../../../ui/layout/format.ts'
import type { View } from '../../../ui/layout/view.ts'
import { Pagination } from '../../../ui/pagination/pagination.tsx'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import { Select } from '../../../ui/select/select.tsx'
import { Table } from '../../../ui/table/table.tsx'
import { Tag } from '../../../ui/tag/tag.tsx'
import * as paths from '../paths.ts'
import type { Errors } from '../questions/ask-pages.tsx'

type BatchInList = {
  id: string
  name: string
  activityTitle: string
  statedTotal: number
  keyed: number
  second: number
  createdAt: Date
  releasedAt: Date | null
}

export type KeyingPage = {
  batches: readonly BatchInList[]
  page: number
  more: boolean
  activities: readonly { id: string; title: string }[]
  typed: { activity: string; name: string; total: string; day: string; month: string; year: string; source: string }
  errors: Errors
  token: string
}

/** Piles of paper: those that wait, and the way to begin another. */
export function keyingView({ batches, page, more, activities, typed, errors, token }: KeyingPage): View {
  const failed = Object.values(errors).some(Boolean)
  return {
    title: 'Paper',
    staff: true,
    section: 'keying',
    width: 'wide',
    form: true,
    error: failed,
    body: (
      <>
        <FieldErrorSummary errors={errors} ids={{ collected: 'collected-day' }} />
        <h1 class="govuk-heading-l">Paper</h1>
        {batches.length > 0 && activities.length > 0 && (
          <p class="govuk-body">
            <a class="govuk-link" href="#begin">
              Begin a pile
            </a>
          </p>
        )}
        {batches.length ? (
          <Table
            caption="Piles"
            captionSize="s"
            head={[
              'Pile',
              'For',
              { text: 'Keyed', numeric: true },
              { text: 'By a second person', numeric: true },
              'Begun',
              'State',
            ]}
            rows={batches.map(row)}
          />
        ) : (
          <Empty title="No piles yet">
            When paper forms come back, count them and begin a pile below. One person keys it, another keys it again,
            and what both read becomes answers.
          </Empty>
        )}
        {(page > 1 || more) && (
          <Pagination
            {...(page > 1 ? { previous: { href: withQuery(paths.keying.to(), { page: page - 1 }) } } : {})}
            {...(more ? { next: { href: withQuery(paths.keying.to(), { page: page + 1 }) } } : {})}
          />
        )}
        {activities.length > 0 && (
          <PostForm action={paths.keying.to()} token={token} class="govuk-!-width-two-thirds">
            <h2 class="govuk-heading-m" id="begin">
              Begin a pile
            </h2>
            <Select
              name="activity"
              label="What the forms are for"
              value={typed.activity}
              error={errors['activity']}
              items={[
                { value: '', text: 'Choose' },
                ...activities.map(({ id, title }) => ({ value: id, text: title })),
              ]}
            />
            <Input
              name="name"
              label="Name of the pile"
              hint="Such as “Library box, 12 June”"
              value={typed.name}
              error={errors['name']}
              autocomplete="off"
            />
            <Input
              name="total"
              label="How many sheets"
              hint="Count them by hand before you key"
              inputmode="numeric"
              width={3}
              value={typed.total}
              error={errors['total']}
              autocomplete="off"
            />
            <DateInput
              id="collected"
              namePrefix="collected"
              legend={{ text: 'When they were collected', size: 's' }}
              hint="The day of every sheet that has no date of its own"
              error={errors['collected']}
              value={{ day: typed.day, month: typed.month, year: typed.year }}
            />
            <Input
              name="source"
              label="Where they came from (optional)"
              hint="An event or place. It is shown with each answer"
              value={typed.source}
              autocomplete="off"
            />
            <Button preventDoubleClick>Begin</Button>
          </PostForm>
        )}
      </>
    ),
  }
}

const row = (batch: BatchInList) => [
  <a class="govuk-link" href={paths.keyingBatch.to({ batch: batch.id })}>
    {batch.name}
  </a>,
  batch.activityTitle,
  { text: `${batch.releasedAt ? batch.statedTotal : batch.keyed} of ${batch.statedTotal}`, numeric: true },
  { text: batch.releasedAt ? String(batch.statedTotal) : String(batch.second), numeric: true },
  formatShortDate(batch.createdAt),
  batch.releasedAt ? <Tag colour="green">Released</Tag> : <Tag colour="yellow">Held</Tag>,
]
