import { Button } from '../../../ui/button/button.tsx'
import { Details } from '../../../ui/details/details.tsx'
import { FieldErrorSummary, type FieldErrors } from '../../../ui/field-errors/field-errors.tsx'
import { formatDate } from '../../../ui/layout/format.ts'
import { Section } from '../../../ui/layout/section.tsx'
import type { View } from '../../../ui/layout/view.ts'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import { Radios } from '../../../ui/radios/radios.tsx'
import { SummaryList } from '../../../ui/summary-list/summary-list.tsx'
import { Textarea } from '../../../ui/textarea/textarea.tsx'
import * as paths from '../paths.ts'
import { EntryCard, languageName } from './entry-card.tsx'
import { MatchList } from './match-list.tsx'
import type { Match } from './match-queries.ts'
import type { Entry } from './queries.ts'
import { otherSide, periods, whyOf } from './rules.ts'
import { kindName, periodNames, words } from './words.ts'

export type EntryPage = {
  entry: Entry & { mine: boolean }
  /** For its own people: what fits, and whether they may look through offers at all. */
  fits: readonly Entry[]
  partner: boolean
  matches: readonly Match[]
  /** For others: which of their own they may ask with. */
  own: readonly Entry[]
  typed: { months: string; own: string; words: string }
  errors: FieldErrors
  token: string
}

/** One offer or need: for its own people with what fits it, for others with the way to ask. */
export function entryPage(page: EntryPage): View {
  const { entry, errors } = page
  return {
    title: entry.title,
    section: 'mine',
    noindex: true,
    form: true,
    error: Object.values(errors).some(Boolean),
    back: { href: paths.skills.to(), text: words.title },
    body: (
      <>
        <FieldErrorSummary errors={errors} />
        <p class="fm-kicker">{entry.kinds.map(kindName).join(', ')}</p>
        <h1 class="govuk-heading-l">{entry.title}</h1>
        <p class="govuk-body-l fm-written">{entry.about}</p>
        <EntryFacts entry={entry} />
        {entry.mine ? <Own {...page} /> : <Others {...page} />}
      </>
    ),
  }
}

export const EntryFacts = ({ entry }: { entry: Entry }) => (
  <SummaryList
    rows={[
      { key: words.from, value: entry.by },
      { key: words.where, value: entry.ward ?? words.anywhere },
      !!entry.times && { key: words.times, value: entry.times },
      !!entry.forWhom && { key: words.forWhom, value: entry.forWhom },
      entry.paid !== null && { key: words.pay, value: `${words.paid(entry.paid)}: ${entry.pay}` },
      entry.languages.length > 0 && { key: words.speaks, value: entry.languages.map(languageName).join(', ') },
    ]}
  />
)

function Own({ entry, fits, partner, matches, typed, errors, token }: EntryPage) {
  const sees = entry.side === 'offer' || partner
  return (
    <>
      {matches.length > 0 && (
        <Section id="asks" title={words.asks}>
          <MatchList matches={matches} />
        </Section>
      )}
      <Section id="fits" title={words.fits[entry.side]}>
        {!sees && <p class="govuk-body">{words.residentNeed}</p>}
        {sees && fits.length === 0 && <p class="govuk-body">{words.noFits[entry.side]}</p>}
        {fits.map((one) => (
          <EntryCard entry={one} why={words.why(whyOf(entry, one), languageName)} />
        ))}
      </Section>
      <Section id="until" title={words.until(formatDate(entry.endsOn))}>
        <p class="govuk-body">
          <a class="govuk-link" href={paths.editSkillEntry.to({ entry: entry.id })}>
            {words.change}
          </a>
        </p>
        <PostForm action={paths.skillRenewal.to({ entry: entry.id })} token={token}>
          <Radios
            small
            inline
            name="months"
            legend={{ text: words.renewFor, size: 's' }}
            items={periods.map((value) => ({ value, label: periodNames[value]! }))}
            value={typed.months}
            error={errors['months']}
          />
          <Button variant="secondary" preventDoubleClick>
            {words.renew}
          </Button>
        </PostForm>
        <PostForm action={paths.skillTakingBack.to({ entry: entry.id })} token={token}>
          <p class="govuk-body">{words.backHint}</p>
          <Button variant="warning" preventDoubleClick>
            {words.back}
          </Button>
        </PostForm>
      </Section>
    </>
  )
}

function Others({ entry, own, matches, typed, errors, token }: EntryPage) {
  const mine = otherSide(entry.side)
  const make = (mine === 'offer' ? paths.newSkillOffer : paths.newSkillNeed).to()
  return (
    <>
      <p class="govuk-inset-text">{words.noDetails}</p>
      {matches.length > 0 && <MatchList matches={matches} />}
      {own.length === 0 ? (
        <p class="govuk-body">
          {words.toAsk[entry.side]}{' '}
          <a class="govuk-link" href={make}>
            {words.make[mine]}
          </a>
        </p>
      ) : (
        <PostForm action={paths.skillMatches.to()} token={token}>
          <input type="hidden" name="entry" value={entry.id} />
          <Radios
            small
            name="own"
            legend={{ text: words.askWith[entry.side], size: 'm' }}
            hint={words.askHint}
            items={own.map((one) => ({
              value: one.id,
              label: `${one.title} (${one.by})`,
              hint: words.why(whyOf(one, entry), languageName),
            }))}
            value={typed.own}
            error={errors['own']}
          />
          <Button preventDoubleClick>{words.ask}</Button>
        </PostForm>
      )}
      <Details summary={words.report} open={!!errors['words']}>
        <PostForm action={paths.skillReporting.to({ entry: entry.id })} token={token}>
          <Textarea
            name="words"
            rows={3}
            label={words.reportWords}
            hint={words.reportHint}
            value={typed.words}
            error={errors['words']}
          />
          <Button variant="secondary" preventDoubleClick>
            {words.sendReport}
          </Button>
        </PostForm>
      </Details>
    </>
  )
}
