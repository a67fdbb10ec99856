import { withQuery } from '../../../platform/paths.ts'
import { speak } from '../../../platform/words.ts'
import { Button } from '../../../ui/button/button.tsx'
import { Empty } from '../../../ui/empty/empty.tsx'
import { FieldErrorSummary } from '../../../ui/field-errors/field-errors.tsx'
import { Input } from '../../../ui/input/input.tsx'
import { formatDate, plural } from '../../../ui/layout/format.ts'
import type { Language, View } from '../../../ui/layout/view.ts'
import { postcode as postcodePath, wards } from '../../places/paths.ts'
import { portfolio } from '../../projects/paths.ts'
import { receipt as receiptPath } from '../../voices/paths.ts'
import { search } from '../paths.ts'
import { type Found, looksLikePostcode, perKind, type SearchRefusal } from './rules.ts'
import { kinds, words } from './words.ts'

export type SearchData = {
  typed: string
  refused?: SearchRefusal | undefined
  /** Undefined before anything was typed. */
  found?: readonly Found[] | undefined
  /** A receipt code that was typed here. */
  receipt?: string | undefined
  language: Language
}

export function searchPage(data: SearchData): View {
  const { typed, refused, found, language } = data
  const say = speak(words, language)
  const error = refused && say[refused]
  return {
    title: typed ? say.titleFor(typed) : say.title,
    error: !!error,
    section: 'search',
    noindex: true,
    body: (
      <>
        <FieldErrorSummary errors={{ q: error }} />
        <h1 class="govuk-heading-xl">{say.title}</h1>
        <form action={search.to()} method="get" role="search" novalidate>
          <Input name="q" label={say.label} hint={say.hint} error={error} value={typed} type="search" />
          <Button>{say.button}</Button>
        </form>
        <Straight data={data} />
        {found && (found.length > 0 ? <Results found={found} data={data} /> : <Nothing data={data} />)}
      </>
    ),
  }
}

/** What was typed leads to one page at once. */
function Straight({ data: { typed, receipt, language } }: { data: SearchData }) {
  const say = speak(words, language)
  return (
    <>
      {looksLikePostcode(typed) && (
        <p class="govuk-body-l">
          <a class="govuk-link" href={withQuery(postcodePath.to(), { postcode: typed })}>
            {say.near(typed.toUpperCase())}
          </a>
        </p>
      )}
      {receipt && (
        <p class="govuk-body-l">
          <a class="govuk-link" href={receiptPath.to({ code: receipt })}>
            {say.receipt}
          </a>
        </p>
      )}
    </>
  )
}

function Results({ found, data: { typed, language } }: { found: readonly Found[]; data: SearchData }) {
  const say = speak(words, language)
  return (
    <>
      <h2 class="govuk-heading-m">{say.for(plural(found.length, say.found, language), typed)}</h2>
      {kinds.map((kind) => {
        const some = found.filter((one) => one.kind === kind)
        if (some.length === 0) return null
        return (
          <section class="fm-found" aria-labelledby={`found-${kind}`}>
            <h3 class="govuk-heading-s" id={`found-${kind}`}>
              {say.kinds[kind]}
            </h3>
            <ul class="govuk-list govuk-list--spaced">
              {some.map((one) => (
                <li>
                  <a class="govuk-link" href={one.href}>
                    {one.title}
                  </a>
                  {one.words && <div>{excerpt(one.words)}</div>}
                  {one.when && <div class="fm-meta">{formatDate(one.when, language)}</div>}
                </li>
              ))}
            </ul>
            {some.length >= perKind && <p class="fm-meta">{say.more}</p>}
          </section>
        )
      })}
    </>
  )
}

function Nothing({ data: { typed, receipt, language } }: { data: SearchData }) {
  const say = speak(words, language)
  if (receipt || looksLikePostcode(typed)) return null
  return (
    <>
      <Empty title={say.none(typed)}>{say.tips.join(' ')}</Empty>
      <p class="govuk-body">
        {say.elsewhere}{' '}
        <a class="govuk-link" href={portfolio.to()}>
          {say.projects}
        </a>
        ,{' '}
        <a class="govuk-link" href={wards.to()}>
          {say.wards}
        </a>
        .
      </p>
    </>
  )
}

const longest = 180
const excerpt = (text: string) => (text.length > longest ? `${text.slice(0, text.lastIndexOf(' ', longest))} …` : text)
