import type { ComponentChildren } from 'preact'
import type { Language } from '../layout/view.ts'
import { words } from './words.ts'

/** The numbers behind a picture. Figures in cells are already formatted. */
export type Numbers = { head: string[]; rows: string[][] }

export type FigureProps = {
  /** Unique on the page. */
  id: string
  /** Plain words that state the finding: "Young people are missing". */
  title: string
  /** Where the numbers come from, with their date: "Census 2021, Office for National Statistics". */
  source?: string
  numbers: Numbers
  /** The level of heading the title has on its page. */
  level?: 2 | 3 | 4
  language?: Language
  /** What goes with the picture and is read as text. */
  beside?: ComponentChildren
  children: ComponentChildren
}

/** A picture, what it shows, where it comes from, and the same as a table. */
export function Figure({ id, title, source, numbers, level = 3, language = 'en', beside, children }: FigureProps) {
  const say = words[language]
  const Heading = `h${level}` as 'h3'
  return (
    <figure class="fm-figure">
      <figcaption>
        <Heading class="fm-figure__title" id={`${id}-title`}>
          {title}
        </Heading>
      </figcaption>
      <div class="fm-figure__picture" role="img" aria-labelledby={`${id}-title`}>
        {children}
      </div>
      {beside}
      {source && (
        <p class="fm-figure__source">
          {say.source} {source}
        </p>
      )}
      <details class="fm-figure__numbers">
        <summary class="fm-figure__summary">
          <span>{say.numbers}</span> <span class="govuk-visually-hidden">({title})</span>
        </summary>
        <NumbersTable numbers={numbers} title={title} />
      </details>
    </figure>
  )
}

function NumbersTable({ numbers, title }: { numbers: Numbers; title: string }) {
  return (
    <div class="fm-scroll">
      <table class="govuk-table fm-figure__table">
        <caption class="govuk-visually-hidden">{title}</caption>
        <thead class="govuk-table__head">
          <tr class="govuk-table__row">
            {numbers.head.map((text, at) => (
              <th
                scope="col"
                class={at === 0 ? 'govuk-table__header' : 'govuk-table__header govuk-table__header--numeric'}
              >
                {text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody class="govuk-table__body">
          {numbers.rows.map(([first, ...rest]) => (
            <tr class="govuk-table__row">
              <th scope="row" class="govuk-table__header">
                {first}
              </th>
              {rest.map((text) => (
                <td class="govuk-table__cell govuk-table__cell--numeric">{text}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
