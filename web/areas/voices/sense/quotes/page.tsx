import { withQuery } from '../../../../platform/paths.ts'
import { Button } from '../../../../ui/button/button.tsx'
import { Empty } from '../../../../ui/empty/empty.tsx'
import { ErrorSummary } from '../../../../ui/error-summary/error-summary.tsx'
import { formatDateTime, formatShortDate } from '../../../../ui/layout/format.ts'
import type { View } from '../../../../ui/layout/view.ts'
import { Pagination } from '../../../../ui/pagination/pagination.tsx'
import { PostForm } from '../../../../ui/post-form/post-form.tsx'
import { Table } from '../../../../ui/table/table.tsx'
import { theme as themePath } from '../../paths.ts'
import { writePiece } from '../../themes/rules.ts'
import { Rooms } from '../navigation.tsx'
import { quoteEnd, quotes as quotesPath, themeQuotes } from '../paths.ts'
import { Said } from '../said.tsx'
import type { Candidate, PinnedQuote } from './queries.ts'
import { goneSentences } from './words.ts'

export type QuotesPage = {
  token: string
  subject: string
  title: string
  quotes: PinnedQuote[]
  next: number | undefined
  themes: readonly { id: string; name: string }[]
}

/** What is pinned for the report, and what left it by itself. */
export function quotesView({ token, subject, title, quotes, next, themes }: QuotesPage): View {
  const here = quotesPath.to({ subject })
  return {
    title: `Quotes of ${title}`,
    staff: true,
    width: 'wide',
    section: 'projects',
    body: (
      <>
        <h1 class="govuk-heading-l">Quotes of {title}</h1>
        <Rooms subject={subject} room="quotes" />
        <p class="govuk-body">
          A quote stands on the theme’s page and in the report, word for word, as long as its author lets everyone see
          it.
        </p>
        {quotes.length ? (
          <Pinned token={token} subject={subject} quotes={quotes} />
        ) : (
          <Empty title="No quotes yet">Choose a theme below and pin what says it best.</Empty>
        )}
        {next !== undefined && (
          <Pagination next={{ href: withQuery(here, { after: String(next) }), text: 'More quotes' }} />
        )}
        <h2 class="govuk-heading-m">Choose quotes for a theme</h2>
        <ul class="govuk-list">
          {themes.map(({ id, name }) => (
            <li>
              <a class="govuk-link" href={themeQuotes.to({ theme: id })}>
                {name}
              </a>
            </li>
          ))}
        </ul>
      </>
    ),
  }
}

const Pinned = ({ token, subject, quotes }: Pick<QuotesPage, 'token' | 'subject' | 'quotes'>) => (
  <Table
    caption="Pinned"
    captionSize="m"
    scrollLabel="Pinned quotes"
    head={['Their words', 'Theme', 'Pinned by', 'Do']}
    rows={quotes.map(({ id, text, language, gone, theme, pinnedByName, pinnedAt }) => [
      gone ? <strong>{goneSentences[gone]}.</strong> : <Said text={text ?? ''} language={language} />,
      <a class="govuk-link" href={themePath.to({ theme: theme.id })}>
        {theme.name}
      </a>,
      `${pinnedByName ?? 'The system'}, ${formatDateTime(pinnedAt)}`,
      <PostForm action={quoteEnd.to({ subject, quote: id })} token={token}>
        <Button variant="secondary" preventDoubleClick>
          {gone ? 'Put it away' : 'Take it out'}
          <span class="govuk-visually-hidden">
            , pinned on {formatDateTime(pinnedAt)} under {theme.name}
          </span>
        </Button>
      </PostForm>,
    ])}
  />
)

export type ChoosePage = {
  token: string
  subject: string
  theme: { id: string; name: string }
  candidates: Candidate[]
  next: string | undefined
  refused?: string | undefined
}

/** What may be quoted under one theme, each with its button. */
export function chooseView({ token, subject, theme, candidates, next, refused }: ChoosePage): View {
  const here = themeQuotes.to({ theme: theme.id })
  return {
    title: `Quotes for “${theme.name}”`,
    error: !!refused,
    staff: true,
    width: 'wide',
    section: 'projects',
    back: { href: quotesPath.to({ subject }), text: 'Quotes' },
    body: (
      <>
        {refused && <ErrorSummary errors={[{ href: '#candidates', text: refused }]} />}
        <h1 class="govuk-heading-l">Quotes for “{theme.name}”</h1>
        <p class="govuk-body">
          Only what everyone may see, with its author’s consent, and what a person or a rule put here.
        </p>
        <div id="candidates">
          {candidates.length ? (
            <Table
              caption="What may be quoted"
              captionSize="m"
              scrollLabel="What may be quoted"
              head={['Their words', 'When', 'Do']}
              rows={candidates.map((one) => [
                <Said text={one.text} language={one.language} />,
                formatShortDate(one.givenAt),
                one.quoteId ? (
                  'Pinned'
                ) : (
                  <PostForm action={here} token={token}>
                    <input type="hidden" name="piece" value={writePiece(one)} />
                    <Button variant="secondary" preventDoubleClick>
                      Pin for the report<span class="govuk-visually-hidden">: {one.text.slice(0, 60)}</span>
                    </Button>
                  </PostForm>
                ),
              ])}
            />
          ) : (
            <Empty title="Nothing may be quoted yet">Confirm what belongs under this theme first.</Empty>
          )}
        </div>
        {next && <Pagination next={{ href: withQuery(here, { after: next }), text: 'More' }} />}
      </>
    ),
  }
}
