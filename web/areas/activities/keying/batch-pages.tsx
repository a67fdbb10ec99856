import { withQuery } from '../../../platform/paths.ts'
import { Button } from '../../../ui/button/button.tsx'
import { Details } from '../../../ui/details/details.tsx'
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx'
import { Input } from '../../../ui/input/input.tsx'
import { InsetText } from '../../../ui/inset-text/inset-text.tsx'
import { formatDateTime } from '../../../ui/layout/format.ts'
import type { View } from '../../../ui/layout/view.ts'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import { Table } from '../../../ui/table/table.tsx'
import { Tag } from '../../../ui/tag/tag.tsx'
import * as paths from '../paths.ts'
import { activityDesk } from '../paths.ts'
import type { Hold, SheetState } from './rules.ts'
import { holdSentence } from './words.ts'

export type SheetRow = {
  id: string
  position: number
  code: string
  state: SheetState
  first: string
  second: string
  mine: boolean
  taken: boolean
}

export type BatchPage = {
  batch: {
    id: string
    name: string
    activityId: string
    activityTitle: string
    statedTotal: number
    releasedAt: Date | null
  }
  sheets: readonly SheetRow[]
  holds: readonly Hold[]
  /** Once it is released: how many sheets nobody could read, by question. */
  unreadable: readonly { question: string; sheets: number }[]
  /** A sheet waits that this person may key the second time. */
  secondForMe: boolean
  typed: { total: string; why: string }
  refused?: { sentence: string; field?: string } | undefined
  token: string
}

/** One pile: how far it is, why it is held, and what comes next. */
export function batchView(page: BatchPage): View {
  const { batch, sheets, holds, refused } = page
  const open = !batch.releasedAt
  return {
    title: batch.name,
    staff: true,
    section: 'keying',
    width: 'wide',
    form: true,
    error: !!refused,
    back: { href: paths.keying.to(), text: 'Back to paper' },
    body: (
      <>
        {refused && (
          <ErrorSummary
            errors={[{ text: refused.sentence, ...(refused.field ? { href: `#${refused.field}` } : {}) }]}
          />
        )}
        <h1 class="govuk-heading-l">{batch.name}</h1>
        <p class="govuk-body">
          {batch.statedTotal} sheets counted, for{' '}
          <a class="govuk-link" href={activityDesk.to({ activity: batch.activityId })}>
            {batch.activityTitle}
          </a>
        </p>
        {batch.releasedAt && (
          <InsetText>
            Released on {formatDateTime(batch.releasedAt)}. What was keyed is wiped; the answers are kept.
          </InsetText>
        )}
        {open && holds.length > 0 && (
          <InsetText>
            <h2 class="govuk-heading-s">Held, because</h2>
            <ul class="govuk-list govuk-list--bullet">
              {holds.map((hold) => (
                <li>{holdSentence(hold)}</li>
              ))}
            </ul>
          </InsetText>
        )}
        {open && <Next page={page} />}
        {sheets.length > 0 && (
          <Table
            caption="Sheets"
            captionSize="s"
            head={['Sheet', 'Code', 'State', 'Do', 'First person', 'Second person']}
            rows={sheets.map((sheet) => row(page, sheet))}
          />
        )}
        {page.unreadable.length > 0 && (
          <Table
            caption="What could not be read"
            captionSize="s"
            head={['Question', { text: 'Sheets', numeric: true }]}
            rows={page.unreadable.map(({ question, sheets: n }) => [question, { text: String(n), numeric: true }])}
          />
        )}
        {open && <Correction page={page} />}
      </>
    ),
  }
}

function Next({ page: { batch, sheets, holds, secondForMe, token } }: { page: BatchPage }) {
  const at = { batch: batch.id }
  const unsettled = sheets.find(({ state }) => state.differ && !state.settled)
  return (
    <div class="govuk-button-group">
      {sheets.length < batch.statedTotal && (
        <Button href={paths.keyingSheet.to(at)}>Key sheet {(sheets.at(-1)?.position ?? 0) + 1}</Button>
      )}
      {secondForMe && <Button href={paths.keyingSecond.to(at)}>Key as the second person</Button>}
      {unsettled && !unsettled.mine && (
        <Button href={paths.keyingSettle.to({ ...at, sheet: unsettled.id })}>Settle a difference</Button>
      )}
      {holds.length === 0 && (
        <PostForm action={paths.keyingRelease.to(at)} token={token}>
          <Button preventDoubleClick>Release {sheets.length} answers</Button>
        </PostForm>
      )}
    </div>
  )
}

/** One more sheet in the box, or one fewer, may be found at any time before the pile is released. */
function Correction({ page: { batch, sheets, typed, refused, token } }: { page: BatchPage }) {
  const error = (field: string) => (refused?.field === field ? refused.sentence : undefined)
  return (
    <Details summary="The number is wrong" open={!!refused?.field || sheets.length > batch.statedTotal}>
      <PostForm action={paths.keyingTotal.to({ batch: batch.id })} token={token}>
        <Input
          name="total"
          label="How many sheets there are"
          inputmode="numeric"
          width={3}
          value={typed.total}
          error={error('total')}
          autocomplete="off"
        />
        <Input
          name="why"
          label="Why it was wrong"
          hint="It goes into the record"
          value={typed.why}
          error={error('why')}
          autocomplete="off"
        />
        <Button variant="secondary">Correct the number</Button>
      </PostForm>
    </Details>
  )
}

function row({ batch, token }: BatchPage, sheet: SheetRow) {
  const at = { batch: batch.id, sheet: sheet.id }
  const { state } = sheet
  const stands = sheet.taken
    ? ({ colour: 'green', text: 'An answer' } as const)
    : batch.releasedAt
      ? ({ colour: 'grey', text: 'Could not be read' } as const)
      : !state.second
        ? ({ colour: 'grey', text: 'Waits for a second person' } as const)
        : state.differ && !state.settled
          ? ({ colour: 'orange', text: 'Read differently' } as const)
          : ({ colour: 'green', text: state.differ ? 'Settled' : 'Both agree' } as const)
  return [
    String(sheet.position),
    sheet.code || 'None',
    <Tag colour={stands.colour}>{stands.text}</Tag>,
    batch.releasedAt ? (
      ''
    ) : (
      <>
        {sheet.mine && !state.second && (
          <a class="govuk-link" href={withQuery(paths.keyingSheet.to({ batch: batch.id }), { sheet: sheet.id })}>
            Mend<span class="govuk-visually-hidden"> sheet {sheet.position}</span>
          </a>
        )}
        {state.differ && !sheet.mine && (
          <a class="govuk-link" href={paths.keyingSettle.to(at)}>
            Settle<span class="govuk-visually-hidden"> sheet {sheet.position}</span>
          </a>
        )}
        <PostForm action={paths.keyingRemoval.to(at)} token={token}>
          <button class="fm-link-button" type="submit">
            Take out<span class="govuk-visually-hidden"> sheet {sheet.position}</span>
          </button>
        </PostForm>
      </>
    ),
    sheet.first,
    sheet.second,
  ]
}
