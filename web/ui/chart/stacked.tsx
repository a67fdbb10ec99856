import { formatNumber, formatShare } from '../layout/format.ts'
import { percent } from './bars.tsx'
import { Figure, type FigureProps } from './figure.tsx'

type Props = Omit<FigureProps, 'children' | 'numbers' | 'beside'> & {
  /** What the first column of the table is called. */
  first: string
  /** The names of the parts, in their order; ten at most. */
  parts: readonly string[]
  rows: readonly { label: string; counts: readonly number[] }[]
}

/** Rows that are each a whole, in the same parts: from dark to light in the order of the names, the larger with their share. */
export function Stacked({ first, parts, rows, ...figure }: Props) {
  const { language = 'en' } = figure
  const tone = (at: number) => Math.round((at * 4) / Math.max(1, parts.length - 1))
  const shade = (at: number) => `fm-stacked__part fm-stacked__part--${tone(at)}`
  const shared = rows.map(({ label, counts }) => {
    const all = counts.reduce((sum, n) => sum + n, 0)
    let from = 0
    const placed = counts.map((n) => {
      const width = all ? (n / all) * 100 : 0
      from += width
      return { n, start: from - width, width, text: formatShare(all ? n / all : 0, language) }
    })
    return { label, placed }
  })
  const numbers = {
    head: [first, ...parts],
    rows: shared.map(({ label, placed }) => [
      label,
      ...placed.map(({ n, text }) => `${formatNumber(n, language)} (${text})`),
    ]),
  }
  const names = (
    <ol class="fm-stacked__names">
      {parts.map((name, at) => (
        <li>
          <svg class="fm-stacked__sign" width="1em" height="1em" aria-hidden="true">
            <rect class={shade(at)} width="100%" height="100%" />
          </svg>{' '}
          {name}
        </li>
      ))}
    </ol>
  )
  return (
    <Figure {...figure} numbers={numbers} beside={names}>
      {shared.map(({ label, placed }) => (
        <div class="fm-bars__row">
          <span class="fm-bars__label">{label}</span>
          <svg class="fm-stacked" width="100%" height="1.75em">
            {placed.map(({ start, width, text }, at) => (
              <>
                <rect class={shade(at)} x={percent(start)} width={percent(width)} height="100%" />
                {width >= 12 && (
                  <text
                    class={tone(at) < 2 ? 'fm-stacked__share' : 'fm-stacked__share fm-stacked__share--dark'}
                    x={percent(start)}
                    dx="0.4em"
                    y="1.2em"
                  >
                    {text}
                  </text>
                )}
              </>
            ))}
          </svg>
        </div>
      ))}
    </Figure>
  )
}
