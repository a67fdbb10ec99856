import type { CodersAgreement } from '@folkmoot/themes'
import { Button } from '../../../../ui/button/button.tsx'
import { Checkboxes } from '../../../../ui/checkboxes/checkboxes.tsx'
import { ErrorSummary } from '../../../../ui/error-summary/error-summary.tsx'
import { InsetText } from '../../../../ui/inset-text/inset-text.tsx'
import { formatDateTime, formatNumber, formatShare, plural } from '../../../../ui/layout/format.ts'
import type { View } from '../../../../ui/layout/view.ts'
import { PostForm } from '../../../../ui/post-form/post-form.tsx'
import { Quote } from '../../../../ui/quote/quote.tsx'
import { Table } from '../../../../ui/table/table.tsx'
import { checkCoding, checkSettling, checks as checksPath } from '../paths.ts'
import type { Check, Difference } from './queries.ts'
import { verdictOf } from './rules.ts'
import { kappaWords, twoDecimals, verdicts } from './words.ts'

export type ResultPage = {
  token: string
  subject: string
  check: Check
  differences: Difference[]
  themes: readonly { id: string; name: string }[]
  /** Whether who looks may be its second reader. */
  mayCode: boolean
  refused?: { place: number; sentence: string } | undefined
}

/** How far two people agree about a sample, and what they differ about, to be settled by somebody with a name. */
export function resultView(page: ResultPage): View {
  const { subject, check, refused } = page
  return {
    title: `Sample of ${formatDateTime(check.askedAt)}`,
    error: !!refused,
    staff: true,
    width: 'wide',
    section: 'projects',
    back: { href: checksPath.to({ subject }), text: 'Second reader' },
    body: (
      <>
        {refused && <ErrorSummary errors={[{ href: `#difference-${refused.place}`, text: refused.sentence }]} />}
        <h1 class="govuk-heading-l">Sample of {formatDateTime(check.askedAt)}</h1>
        {check.agreement ? <Agreement {...page} agreement={check.agreement} /> : <Unfinished {...page} />}
      </>
    ),
  }
}

function Unfinished({ subject, check, mayCode }: ResultPage) {
  return (
    <>
      <p class="govuk-body">
        {plural(check.size, { one: '# comment', other: '# comments' })}, drawn by lot.{' '}
        {check.coderName ? `${check.coderName} has read ${check.coded}.` : 'Nobody reads it yet.'} How the two agree is
        shown when all are read.
      </p>
      {mayCode ? (
        <Button href={checkCoding.to({ subject, check: check.id })}>Read these comments</Button>
      ) : (
        <InsetText>
          Somebody else must read it: one person reads one sample, and nobody what they read themselves.
        </InsetText>
      )}
    </>
  )
}

function Agreement(page: ResultPage & { agreement: CodersAgreement }) {
  const { agreement, check, themes, differences } = page
  const name = new Map(themes.map(({ id, name }) => [id, name]))
  const [low, high] = agreement.interval
  return (
    <>
      <p class="govuk-body-l">{verdicts[verdictOf(agreement.alpha)]}</p>
      <p class="govuk-body">
        {check.coderName ?? 'The second reader'} put {formatShare(agreement.same)} of{' '}
        {plural(agreement.comments, { one: '# comment', other: '# comments' })} under exactly the same themes.
        Krippendorff’s alpha is {twoDecimals(agreement.alpha)}: 1 is always the same, 0 is as by chance. With so many
        comments it lies between {twoDecimals(low)} and {twoDecimals(high)}, 95 times in 100.
      </p>
      <Table
        caption="One theme at a time"
        captionSize="m"
        scrollLabel="One theme at a time"
        firstCellIsHeader
        head={[
          'Theme',
          { text: 'First', numeric: true },
          { text: 'Second', numeric: true },
          { text: 'Both', numeric: true },
          'They agree (Cohen’s kappa)',
        ]}
        rows={agreement.themes.map(({ theme, first, second, both, kappa }) => [
          name.get(theme) ?? 'A theme that is no more',
          { text: formatNumber(first), numeric: true },
          { text: formatNumber(second), numeric: true },
          { text: formatNumber(both), numeric: true },
          `${kappaWords(kappa)}${kappa === undefined ? '' : ` (${twoDecimals(kappa)})`}`,
        ])}
      />
      <h2 class="govuk-heading-m">
        {differences.length
          ? plural(differences.length, { one: 'Where they differ: # comment', other: 'Where they differ: # comments' })
          : 'They differ about nothing'}
      </h2>
      {differences.map((difference) => (
        <OneDifference {...page} difference={difference} name={name} />
      ))}
    </>
  )
}

const named = (themes: readonly string[], name: ReadonlyMap<string, string>): string =>
  themes.length ? themes.map((id) => name.get(id) ?? 'a theme that is no more').join('; ') : 'none of the themes'

type One = ResultPage & { difference: Difference; name: ReadonlyMap<string, string> }

function OneDifference({ token, subject, check, themes, refused, difference, name }: One) {
  const { place, text, language, first, firstBy, second, settled, settledBy } = difference
  return (
    <section id={`difference-${place}`} aria-label={`Comment ${place}`}>
      <Quote lang={language === 'en' ? undefined : language}>{text ?? 'These words were taken away.'}</Quote>
      <ul class="govuk-list govuk-list--bullet">
        <li>
          {firstBy ?? 'The first reader'}: {named(first, name)}
        </li>
        <li>
          {check.coderName ?? 'The second reader'}: {named(second, name)}
        </li>
        {settled && (
          <li>
            <strong>
              Settled by {settledBy ?? 'somebody who left'}: {named(settled, name)}
            </strong>
          </li>
        )}
      </ul>
      {!settled && (
        <PostForm action={checkSettling.to({ subject, check: check.id })} token={token}>
          <input type="hidden" name="place" value={place} />
          <Checkboxes
            small
            name="theme"
            idPrefix={`theme-${place}`}
            legend={`Where does comment ${place} belong?`}
            error={refused?.place === place ? refused.sentence : undefined}
            values={[]}
            items={themes
              .filter(({ id }) => first.includes(id) || second.includes(id))
              .map(({ id, name }) => ({ value: id, label: name }))}
          />
          <div class="govuk-button-group">
            <Button name="action" value="themes" preventDoubleClick>
              Settle it<span class="govuk-visually-hidden"> for comment {place}</span>
            </Button>
            <Button name="action" value="none" variant="secondary" preventDoubleClick>
              None of the themes<span class="govuk-visually-hidden"> for comment {place}</span>
            </Button>
          </div>
        </PostForm>
      )}
    </section>
  )
}
