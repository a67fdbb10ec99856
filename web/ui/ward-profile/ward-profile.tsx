import type { Comparison } from '../chart/compare.tsx'
import { Multiples } from '../chart/multiples.tsx'
import { Details } from '../details/details.tsx'
import type { Language } from '../layout/view.ts'
import { Table } from '../table/table.tsx'

export type ProfileChart = { id: string; title: string; first: string; rows: readonly Comparison[]; source: string }
export type ProfileTable = {
  caption: string
  head: readonly string[]
  rows: readonly (readonly string[])[]
  source: string
}
export type ProfileVersion = { text: string; href: string; current: boolean }

export type WardProfileProps = {
  /** "11,187 people lived here on 21 March 2021", and where that is known from. */
  residents?: { text: string; source: string } | undefined
  /** The ward and the council it is compared with. */
  names: [here: string, whole: string]
  charts: readonly ProfileChart[]
  /** Said where there are no figures: why, and what to do. */
  missing?: string | undefined
  more: { summary: string; tables: readonly ProfileTable[] }
  versions: { title: string; items: readonly ProfileVersion[] }
  /** The sentences that licences ask for. */
  attribution: readonly string[]
  language?: Language
}

/** Who lives in a ward, in four small charts against its council, with the numbers, their sources, and the boundary they hold for. */
export function WardProfile({
  residents,
  names,
  charts,
  missing,
  more,
  versions,
  attribution,
  language = 'en',
}: WardProfileProps) {
  return (
    <>
      {residents && (
        <p class="govuk-body-l">
          {residents.text} <span class="govuk-hint govuk-!-font-size-16">{residents.source}</span>
        </p>
      )}
      {missing && <p class="govuk-body">{missing}</p>}
      {charts.length > 0 && <Multiples names={names} charts={charts} language={language} />}
      {more.tables.length > 0 && (
        <Details summary={more.summary}>
          {more.tables.map(({ caption, head, rows, source }) => (
            <>
              <Table
                caption={caption}
                captionSize="s"
                firstCellIsHeader
                head={head.map((text, at) => ({ text, numeric: at > 0 }))}
                rows={rows.map((row) => row.map((text, at) => ({ text, numeric: at > 0 })))}
              />
              <p class="govuk-hint govuk-!-font-size-16">{source}</p>
            </>
          ))}
        </Details>
      )}
      <h3 class="govuk-heading-s">{versions.title}</h3>
      <ul class="govuk-list">
        {versions.items.map(({ text, href, current }) => (
          <li>
            {current ? (
              <strong>{text}</strong>
            ) : (
              <a class="govuk-link" href={href}>
                {text}
              </a>
            )}
          </li>
        ))}
      </ul>
      {attribution.map((sentence) => (
        <p class="govuk-hint govuk-!-font-size-16">{sentence}</p>
      ))}
    </>
  )
}
