import { withQuery } from '../../../../platform/paths.ts'
import { BulkActions } from '../../../../ui/bulk-actions/bulk-actions.tsx'
import { Empty } from '../../../../ui/empty/empty.tsx'
import { ErrorSummary } from '../../../../ui/error-summary/error-summary.tsx'
import { Input } from '../../../../ui/input/input.tsx'
import { formatDateTime, formatNumber, plural } from '../../../../ui/layout/format.ts'
import type { View } from '../../../../ui/layout/view.ts'
import { Pagination } from '../../../../ui/pagination/pagination.tsx'
import { Quote } from '../../../../ui/quote/quote.tsx'
import { Radios } from '../../../../ui/radios/radios.tsx'
import { Select } from '../../../../ui/select/select.tsx'
import { MarkSign } from '../../themes/marks-row.tsx'
import { writePiece } from '../../themes/rules.ts'
import { suggestedDecision, suggestedTheme, suggestionRun } from '../paths.ts'
import { manySay } from '../said.tsx'
import { CommentTable, cellsOf, head } from './comments-page.tsx'
import type { Run, RunComment, RunTheme } from './queries.ts'
import { Decisions, phrasesOf } from './run-page.tsx'

export type Typed = { phrase: string; name: string; into: string; ticked: readonly string[] }
export type SuggestedPage = {
  token: string
  subject: string
  run: Run
  theme: RunTheme
  examples: RunComment[]
  comments: RunComment[]
  next: number | undefined
  themes: readonly { id: string; name: string; size: number }[]
  typed: Typed
  refused?: { field: 'phrase-1' | 'name' | 'into' | 'comments'; sentence: string } | undefined
}

/** One suggested theme: its phrases, the comments that stand for it word for word, and all it holds, to decide about. */
export function suggestedView(page: SuggestedPage): View {
  const { subject, run, theme, examples, refused } = page
  const open = theme.decisions.every(({ deed }) => deed === 'split')
  return {
    title: `Suggested: ${phrasesOf(theme)}`,
    error: !!refused,
    staff: true,
    width: 'wide',
    section: 'projects',
    back: { href: suggestionRun.to({ subject, run: run.id }), text: `Suggested on ${formatDateTime(run.at)}` },
    body: (
      <>
        {refused && <ErrorSummary errors={[{ href: `#${refused.field}`, text: refused.sentence }]} />}
        <h1 class="govuk-heading-l">Suggested: {phrasesOf(theme)}</h1>
        <p class="govuk-body">
          <MarkSign mark="model" />: {plural(theme.comments, { one: '# comment', other: '# comments' })},{' '}
          {formatNumber(theme.distinct)} to read when what says the same is read once.
          {theme.shaky && ' Other tries group these another way: read with care.'}
        </p>
        {theme.decisions.length > 0 && (
          <p class="govuk-body">
            <Decisions decisions={theme.decisions} />
          </p>
        )}
        <h2 class="govuk-heading-m">The comments that stand for it best, word for word</h2>
        {examples.map(({ text, language, copies }) => (
          <Quote by={manySay(copies) || undefined} lang={language === 'en' ? undefined : language}>
            {text.slice(0, 1000)}
          </Quote>
        ))}
        <div id="comments">{open ? <Decide {...page} /> : <Held {...page} />}</div>
        <More {...page} />
      </>
    ),
  }
}

const More = ({ subject, run, theme, next }: SuggestedPage) =>
  next === undefined ? null : (
    <Pagination
      next={{
        href: withQuery(suggestedTheme.to({ subject, run: run.id, place: String(theme.place) }), {
          after: String(next),
        }),
        text: 'More comments',
      }}
    />
  )

function Decide({ token, subject, run, theme, comments, themes, typed, refused }: SuggestedPage) {
  return (
    <BulkActions
      class="fm-bulk--tall"
      action={suggestedDecision.to({ subject, run: run.id, place: String(theme.place) })}
      caption="Tick what you have read and what belongs"
      head={head}
      rows={comments.map((comment) => {
        const id = writePiece(comment)
        return {
          id,
          label: comment.text.slice(0, 60),
          checked: typed.ticked.includes(id),
          cells: cellsOf(comment),
        }
      })}
      actions={[
        { value: 'named', text: 'Make this a theme' },
        { value: 'split', text: 'Make a theme of what is ticked only' },
        { value: 'merged', text: 'Put this into the chosen theme' },
        { value: 'dropped', text: 'Drop this suggestion', variant: 'warning' },
      ]}
    >
      <input type="hidden" name="_token" value={token} />
      <Radios
        small
        name="phrase"
        legend="Name of the theme"
        hint="The phrases stand in the comments just so"
        value={typed.phrase}
        error={refused?.field === 'phrase-1' ? refused.sentence : undefined}
        items={[
          ...theme.keyphrases.map(({ phrase, comments }) => ({
            value: phrase,
            label: `“${phrase}”`,
            hint: `${plural(comments, { one: '# comment says', other: '# comments say' })} it`,
          })),
          { value: '', label: 'The name I write below' },
        ]}
      />
      <Input
        id="name"
        name="name"
        label="Your own name for it"
        value={typed.name}
        error={refused?.field === 'name' ? refused.sentence : undefined}
      />
      <Select
        id="into"
        name="into"
        label="Or a theme that there is"
        value={typed.into}
        error={refused?.field === 'into' ? refused.sentence : undefined}
        items={[
          { value: '', text: 'Choose a theme' },
          ...themes.map(({ id, name, size }) => ({ value: id, text: `${name} (${formatNumber(size)})` })),
        ]}
      />
      <p class="govuk-body">
        What you tick counts as read by you. The rest stays marked “suggested by the model” and does not count until
        somebody reads it.
      </p>
    </BulkActions>
  )
}

function Held({ comments }: SuggestedPage) {
  if (!comments.length) return <Empty title="Nothing here">What was here is no longer counted.</Empty>
  return <CommentTable caption="What it holds" comments={comments} />
}
