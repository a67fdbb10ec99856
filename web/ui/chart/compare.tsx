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
  /** The same share of the whole: the council, or the census. */
  whole: number
  /** Where the true share probably lies, if `here` is an estimate. */
  range?: [number, number]
}

type Names = {
  /** What the bars and the marks are: "Norbiton" and "All of Kingston". */
  names: [string, string]
  rows: readonly Comparison[]
  /** The share of a full line; the largest share where left out. */
  full?: number
}

type Props = Omit<FigureProps, 'children' | 'numbers'> & Names & { first: string }

/** A bar for this place, a mark for the whole, and both as numbers. */
export function Compare({ names, rows, first, full, ...figure }: Props) {
  const language = figure.language ?? 'en'
  const numbers = {
    head: [first, ...names],
    rows: rows.map((row) => [row.label, shareOf(row, language), formatShare(row.whole, language)]),
  }
  return (
    <Figure {...figure} numbers={numbers}>
      <Key names={names} />
      <Lines names={names} rows={rows} {...(full === undefined ? {} : { full })} language={language} />
    </Figure>
  )
}

/** The key, drawn as the chart draws. */
export function Key({ names }: { names: [string, string] }) {
  return (
    <p class="fm-key">
      <span class="fm-key__item">
        <svg class="fm-key__sign" width="1.5em" height="1em">
          <rect class="fm-compare__bar" y="0.15em" width="1.5em" height="0.7em" rx="2" />
        </svg>{' '}
        {names[0]}
      </span>
      <span class="fm-key__item">
        <svg class="fm-key__sign" width="0.6em" height="1em">
          <rect class="fm-compare__mark" x="0.2em" width="0.25em" height="1em" />
        </svg>{' '}
        {names[1]}
      </span>
    </p>
  )
}

export function Lines({ names, rows, full, language }: Names & { language: Language }) {
  const most = full ?? Math.max(0.01, ...rows.flatMap(({ here, whole, range }) => [here ?? 0, whole, range?.[1] ?? 0]))
  const along = scaleLinear([0, most], [0, 99]).clamp(true)
  return (
    <div class="fm-compare">
      {rows.map((row) => (
        <div class="fm-compare__row">
          <span class="fm-compare__label">{row.label}</span>
          <span class="fm-compare__values">
            <b class="fm-compare__here">{shareOf(row, language)}</b>{' '}
            <span class="fm-compare__whole">
              {names[1]} {formatShare(row.whole, language)}
            </span>
          </span>
          <svg class="fm-compare__line" width="100%" height="1.25em">
            <rect class="fm-compare__ground" y="0.2em" width="100%" height="0.85em" rx="2" />
            {row.here !== undefined && (
              <rect class="fm-compare__bar" y="0.2em" width={percent(along(row.here))} height="0.85em" rx="2" />
            )}
            {row.range && <Range from={along(row.range[0])} to={along(row.range[1])} />}
            <rect class="fm-compare__mark" x={percent(along(row.whole))} width="4" height="1.25em" />
          </svg>
        </div>
      ))}
    </div>
  )
}

function Range({ from, to }: { from: number; to: number }) {
  return <rect class="fm-compare__range" x={percent(from)} y="0.5em" width={percent(to - from)} height="0.25em" />
}

export const shareOf = ({ here }: Comparison, language: Language) =>
  here === undefined ? words[language].tooFew : formatShare(here, language)
