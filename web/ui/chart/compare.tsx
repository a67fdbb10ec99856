import { scaleLinear } from 'd3-scale'
import { formatShare } from '../layout/format.ts'
import type { Language } from '../layout/view.ts'
import { percent } from './bars.tsx'
import { Figure, type FigureProps } from './figure.tsx'
import { words } from './words.ts'

export type Comparison = {
  label: string
  /** Share between 0 and 1; undefined where there are too few to tell. */
  here: number | undefined
  /** The same share of the whole, the council or the census; left out where there is none to compare with. */
  whole?: number
  /** Where the true share probably lies, if `here` is an estimate. */
  range?: [number, number]
}

export type Names = [here: string, whole: string]

type Props = Omit<FigureProps, 'children' | 'numbers'> & {
  /** What the rows are, for the table: "Age". */
  first: string
  /** What the bars and the marks are: "Norbiton" and "Kingston". */
  names: Names
  rows: readonly Comparison[]
  /** The share of a full line; the largest share where left out. */
  full?: number
}

/** A bar for this place, a mark for the whole, and both as numbers under their names. */
export function Compare({ names, rows, first, full, ...figure }: Props) {
  const { language = 'en' } = figure
  return (
    <Figure {...figure} numbers={numbersOf(first, names, rows, language)}>
      <Lines names={names} rows={rows} full={full ?? largest(rows)} language={language} />
    </Figure>
  )
}

export const largest = (rows: readonly Comparison[]) =>
  Math.max(0.01, ...rows.flatMap(({ here, whole, range }) => [here ?? 0, whole ?? 0, range?.[1] ?? 0]))

export const numbersOf = (first: string, names: Names, rows: readonly Comparison[], language: Language) => ({
  head: [first, ...names],
  rows: rows.map((row) => [row.label, hereOf(row, language), wholeOf(row, language)]),
})

export function Lines({
  names,
  rows,
  full,
  language,
}: Pick<Props, 'names' | 'rows'> & { full: number; language: Language }) {
  const along = scaleLinear([0, full], [0, 99]).clamp(true)
  return (
    <div class="fm-compare">
      <div class="fm-compare__row fm-compare__row--head">
        <span class="fm-compare__name">
          <svg class="fm-compare__sign" width="1.4em" height="0.7em">
            <rect class="fm-compare__bar" width="100%" height="100%" rx="2" />
          </svg>
          {names[0]}
        </span>
        <span class="fm-compare__name">
          <svg class="fm-compare__sign" width="4" height="1em">
            <rect class="fm-compare__mark" width="4" height="100%" />
          </svg>
          {names[1]}
        </span>
      </div>
      {rows.map((row) => (
        <div class="fm-compare__row">
          <span class="fm-compare__label">{row.label}</span>
          <b class={row.here === undefined ? 'fm-compare__here fm-compare__here--none' : 'fm-compare__here'}>
            {hereOf(row, language)}
          </b>
          <span class="fm-compare__whole">{wholeOf(row, language)}</span>
          <svg class="fm-compare__line" width="100%" height="1.25em">
            <rect class="fm-compare__ground" y="0.2em" width="100%" height="0.85em" rx="2" />
            {row.here !== undefined && (
              <rect class="fm-compare__bar" y="0.2em" width={percent(along(row.here))} height="0.85em" rx="2" />
            )}
            {row.range && (
              <rect
                class="fm-compare__range"
                x={percent(along(row.range[0]))}
                y="0.52em"
                width={percent(along(row.range[1]) - along(row.range[0]))}
                height="0.2em"
              />
            )}
            {row.whole !== undefined && (
              <rect class="fm-compare__mark" x={percent(along(row.whole))} width="4" height="1.25em" />
            )}
          </svg>
        </div>
      ))}
    </div>
  )
}

const hereOf = ({ here }: Comparison, language: Language) =>
  here === undefined ? words[language].tooFew : formatShare(here, language)

const wholeOf = ({ whole }: Comparison, language: Language) => (whole === undefined ? '' : formatShare(whole, language))
