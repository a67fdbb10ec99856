import { withQuery } from '../../../platform/paths.ts'
import { Button } from '../../../ui/button/button.tsx'
import { Empty } from '../../../ui/empty/empty.tsx'
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx'
import type { View } from '../../../ui/layout/view.ts'
import { pages } from '../../../ui/pagination/pages.ts'
import { Pagination } from '../../../ui/pagination/pagination.tsx'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import * as paths from '../paths.ts'
import type { Pair } from './doubles.ts'
import { likenessWords, words } from './words.ts'

export type Doubles = {
  pairs: readonly Pair[]
  total: number
  page: number
  perPage: number
  token: string
  error?: string
}

/** Entries that look alike, two by two: the broker says which one stays, or that they are two groups. */
export function doublesPage({ pairs, total, page, perPage, token, error }: Doubles): View {
  const count = Math.max(1, Math.ceil(total / perPage))
  return {
    title: words.doublesTitle,
    staff: true,
    section: 'groups',
    width: 'wide',
    form: true,
    error: !!error,
    back: { href: paths.groupsDesk.to(), text: 'Groups' },
    body: (
      <>
        {error && <ErrorSummary errors={[{ text: error }]} />}
        <h1 class="govuk-heading-l">{words.doublesTitle}</h1>
        {pairs.length === 0 ? (
          <Empty title={words.doublesEmptyTitle}>{words.doublesEmpty}</Empty>
        ) : (
          pairs.map((pair, i) => <One pair={pair} token={token} number={i + 1} />)
        )}
        {count > 1 && (
          <Pagination
            {...pages({
              page,
              count,
              href: (to) => withQuery(paths.groupDoubles.to(), { page: to > 1 ? to : undefined }),
            })}
          />
        )}
      </>
    ),
  }
}

function One({ pair: { a, b, why }, token, number }: { pair: Pair; token: string; number: number }) {
  const heading = `pair-${number}`
  return (
    <section aria-labelledby={heading}>
      <h2 class="govuk-heading-m" id={heading}>
        {a.name === b.name ? a.name : `${a.name} and ${b.name}`}
      </h2>
      <p class="fm-meta">{why.map((one) => likenessWords[one]).join(', ')}</p>
      {[
        { keep: a, gone: b, which: 'first' },
        { keep: b, gone: a, which: 'second' },
      ].map(({ keep, gone, which }) => (
        <PostForm action={paths.groupMerger.to({ group: keep.id })} token={token}>
          <input type="hidden" name="from" value={gone.id} />
          <p class="govuk-body">
            <a class="govuk-link" href={paths.groupDesk.to({ group: keep.id })}>
              {keep.name}
            </a>{' '}
            {[keep.charityNumber, keep.postcode].filter(Boolean).join(', ')}
            <br />
            {keep.about.slice(0, 200)}
          </p>
          <Button variant="secondary" preventDoubleClick>
            {words.keep}{' '}
            <span class="govuk-visually-hidden">
              , the {which} of pair {number}
            </span>
          </Button>
        </PostForm>
      ))}
      <PostForm action={paths.groupApart.to({ group: a.id })} token={token}>
        <input type="hidden" name="other" value={b.id} />
        <Button variant="secondary" preventDoubleClick>
          {words.notSame} <span class="govuk-visually-hidden">, pair {number}</span>
        </Button>
      </PostForm>
    </section>
  )
}
