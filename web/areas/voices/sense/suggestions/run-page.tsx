import { Empty } from '../../../../ui/empty/empty.tsx'
import { formatDateTime, formatNumber, plural } from '../../../../ui/layout/format.ts'
import type { View } from '../../../../ui/layout/view.ts'
import { SummaryList } from '../../../../ui/summary-list/summary-list.tsx'
import { Table } from '../../../../ui/table/table.tsx'
import { theme as themePath } from '../../paths.ts'
import { signs } from '../../themes/marks-row.tsx'
import { Rooms } from '../navigation.tsx'
import { runRepeats, suggestedTheme, suggestions } from '../paths.ts'
import type { Run, RunTheme } from './queries.ts'
import { deedNames } from './words.ts'

export type RunPage = { subject: string; title: string; run: Run; of: string; themes: RunTheme[] }

/** The themes of one suggestion, each with its own words, and what people decided about it. */
export function runView({ subject, title, run, of, themes }: RunPage): View {
  const within = { subject, run: run.id }
  return {
    title: `Themes suggested on ${formatDateTime(run.at)}`,
    staff: true,
    width: 'wide',
    section: 'projects',
    back: { href: suggestions.to({ subject }), text: 'Suggestions' },
    body: (
      <>
        <h1 class="govuk-heading-l">Themes suggested on {formatDateTime(run.at)}</h1>
        <Rooms subject={subject} room="suggestions" />
        <p class="govuk-body">
          {plural(run.comments, { one: '# comment', other: '# comments' })} of {of} in {title}.{' '}
          {run.repeats > 0 && (
            <>
              <a class="govuk-link" href={runRepeats.to(within)}>
                {plural(run.repeats, { one: '# says', other: '# say' })} nearly the same as another
              </a>
              : you read those once.{' '}
            </>
          )}
          {run.unplaced > 0 && (
            <>
              <a class="govuk-link" href={suggestedTheme.to({ ...within, place: '0' })}>
                {plural(run.unplaced, { one: '# is', other: '# are' })} in no suggested theme
              </a>
              : read those one by one.
            </>
          )}
        </p>
        <p class="govuk-body">Nobody has confirmed these: each is marked {signs.model} until a person decides.</p>
        {themes.length ? (
          <Themes subject={subject} run={run} themes={themes} />
        ) : (
          <Empty title="No themes">There are too few comments to group. Read them one by one.</Empty>
        )}
        <h2 class="govuk-heading-m">How it was made</h2>
        <SummaryList
          rows={[
            { key: 'Method', value: run.model },
            { key: 'How many themes', value: run.number ? `${run.number}, as asked` : 'As many as came out steadiest' },
            { key: 'Seed', value: run.seed },
            { key: 'Fingerprint of the comments', value: { text: run.inputHash, class: 'fm-words' } },
            { key: 'Asked by', value: run.by ?? 'The system' },
          ]}
        />
      </>
    ),
  }
}

const Themes = ({ subject, run, themes }: Pick<RunPage, 'subject' | 'run' | 'themes'>) => (
  <Table
    caption={`${signs.model} Suggested themes`}
    captionSize="m"
    scrollLabel="Suggested themes"
    firstCellIsHeader
    head={[
      'What its comments say more than others',
      { text: 'Comments', numeric: true },
      { text: 'To read', numeric: true },
      'How steady',
      'Decided',
    ]}
    rows={themes.map((theme) => [
      <a class="govuk-link" href={suggestedTheme.to({ subject, run: run.id, place: String(theme.place) })}>
        {phrasesOf(theme)}
      </a>,
      { text: formatNumber(theme.comments), numeric: true },
      { text: formatNumber(theme.distinct), numeric: true },
      theme.shaky ? 'Shaky: other tries group it another way' : 'Steady',
      theme.decisions.length ? <Decisions decisions={theme.decisions} /> : 'Not yet',
    ])}
  />
)

export const phrasesOf = ({ place, keyphrases }: RunTheme): string =>
  keyphrases.length ? keyphrases.map(({ phrase }) => phrase).join(', ') : `Suggestion ${place}`

export const Decisions = ({ decisions }: Pick<RunTheme, 'decisions'>) => (
  <>
    {decisions.map(({ deed, theme, by, at }, i) => (
      <>
        {i > 0 && <br />}
        {deedNames[deed]}
        {theme && (
          <>
            :{' '}
            <a class="govuk-link" href={themePath.to({ theme: theme.id })}>
              {theme.name}
            </a>
          </>
        )}{' '}
        <span class="fm-small">
          ({by ?? 'the system'}, {formatDateTime(at)})
        </span>
      </>
    ))}
  </>
)
