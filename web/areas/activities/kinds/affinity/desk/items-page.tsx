import { withQuery } from '../../../../../platform/paths.ts'
import { BulkActions } from '../../../../../ui/bulk-actions/bulk-actions.tsx'
import { Empty } from '../../../../../ui/empty/empty.tsx'
import { FieldErrorSummary } from '../../../../../ui/field-errors/field-errors.tsx'
import { Filter } from '../../../../../ui/filter/filter.tsx'
import { formatShortDate } from '../../../../../ui/layout/format.ts'
import type { View } from '../../../../../ui/layout/view.ts'
import { Pagination } from '../../../../../ui/pagination/pagination.tsx'
import type { ReadVoice } from '../../../../voices/index.ts'
import type { Activity, ActivitySummary } from '../../../activity/types.ts'
import * as paths from '../../../paths.ts'
import { cardWords } from '../board/excerpt.ts'

type ItemsPage = {
  activity: Activity
  others: readonly ActivitySummary[]
  asked: { from: string; words: string }
  voices: readonly ReadVoice[]
  next: string | undefined
  first: boolean
  refused: string | undefined
  token: string
}

const wordsOf = ({ data, words }: ReadVoice): string => {
  const title = typeof data['title'] === 'string' ? data['title'] : ''
  const parts = Object.values(data).filter((value): value is string => typeof value === 'string' && value !== title)
  return cardWords({ title, words: words ?? parts.join(' · ') })
}

/** What people said elsewhere in the project, to be ticked and brought onto the board. */
export function itemsView({ activity, others, asked, voices, next, first, refused, token }: ItemsPage): View {
  const here = paths.boardItems.to({ activity: activity.id })
  const from = new Map(others.map(({ id, title }) => [id, title]))
  const all = withQuery(here, asked)
  return {
    title: 'Bring in what people said',
    staff: true,
    section: 'projects',
    width: 'wide',
    error: !!refused,
    breadcrumbs: [
      { href: paths.activityDesk.to({ activity: activity.id }), text: activity.title },
      { href: paths.boardDesk.to({ activity: activity.id }), text: 'The board' },
    ],
    body: (
      <>
        <FieldErrorSummary errors={{ '': refused }} />
        <h1 class="govuk-heading-l">Bring in what people said</h1>
        <p class="govuk-body">
          What was shown, or read and counted, elsewhere in this project and is not on the board yet. Everybody sees
          only what is shown to the public.
        </p>
        <Filter
          action={here}
          groups={[
            { kind: 'words', name: 'words', label: 'Words', value: asked.words },
            {
              kind: 'list',
              name: 'from',
              label: 'Said in',
              value: asked.from,
              items: [
                { value: '', text: 'Everything in the project' },
                ...others.map(({ id, title }) => ({ value: id, text: title })),
              ],
            },
          ]}
        />
        {voices.length === 0 ? (
          <Empty title="Nothing to bring in">What people say in this project will be here when it has been read.</Empty>
        ) : (
          <BulkActions
            action={here}
            caption="Not on the board yet"
            head={['What was said', 'Where', 'When']}
            rows={voices.map((voice) => ({
              id: voice.id,
              label: wordsOf(voice),
              cells: [
                { text: <span lang={voice.language === 'en' ? undefined : voice.language}>{wordsOf(voice)}</span> },
                from.get(voice.activityId ?? '') ?? 'Elsewhere in the project',
                formatShortDate(voice.givenAt, 'en'),
              ],
            }))}
            actions={[
              { value: 'ticked', text: 'Bring in those that are ticked' },
              { value: 'all', text: 'Bring in all that match' },
            ]}
          >
            <input type="hidden" name="_token" value={token} />
            <input type="hidden" name="from" value={asked.from} />
            <input type="hidden" name="words" value={asked.words} />
          </BulkActions>
        )}
        {(next || !first) && (
          <Pagination
            {...(first ? {} : { previous: { href: all, text: 'The first' } })}
            {...(next ? { next: { href: withQuery(here, { ...asked, after: next }), text: 'More' } } : {})}
          />
        )}
      </>
    ),
  }
}
