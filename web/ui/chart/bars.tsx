import { scaleLinear } from 'd3-scale'
import { formatNumber } from '../layout/format.ts'
import { Figure, type FigureProps } from './figure.tsx'
import { words } from './words.ts'

export type Bar = {
  label: string
  /** Undefined where there are too few answers to tell. */
  value: number | undefined
  /** Drawn in the council's colour, the others in grey. */
  highlight?: boolean
}

type Props = Omit<FigureProps, 'children' | 'numbers'> & {
  bars: readonly Bar[]
  /** What the first column and the numbers are called in the table. */
  head: [string, string]
  format?: (value: number) => string
  /** The value of a full bar; the largest bar where left out. */
  full?: number
}

/** Horizontal bars, each with its label above or beside it and its number at its end. */
export function Bars({ bars, head, full, format, ...figure }: Props) {
  const say = words[figure.language ?? 'en']
  const show = format ?? ((value: number) => formatNumber(value, figure.language))
  const most = full ?? Math.max(1, ...bars.map(({ value }) => value ?? 0))
  // The end of the line is left free for the number.
  const width = scaleLinear([0, most], [0, 84]).clamp(true)
  const focus = bars.some(({ highlight }) => highlight)
  const text = ({ value }: Bar) => (value === undefined ? say.tooFew : show(value))
  return (
    <Figure {...figure} numbers={{ head, rows: bars.map((bar) => [bar.label, text(bar)]) }}>
      <div class="fm-bars">
        {bars.map((bar) => (
          <div class="fm-bars__row">
            <span class="fm-bars__label">{bar.label}</span>
            <BarLine
              width={bar.value === undefined ? 0 : width(bar.value)}
              text={text(bar)}
              rest={focus && !bar.highlight}
            />
          </div>
        ))}
      </div>
    </Figure>
  )
}

function BarLine({ width, text, rest }: { width: number; text: string; rest: boolean }) {
  return (
    <svg class={rest ? 'fm-bars__line fm-bars__line--rest' : 'fm-bars__line'} width="100%" height="1.75em">
      <rect class="fm-bars__bar" x="0" y="0.125em" height="1.5em" rx="2" width={percent(width)} />
      <text class="fm-bars__value" x={percent(width)} dx="0.4em" y="1.2em">
        {text}
      </text>
    </svg>
  )
}

/** A place along the line; short numbers keep pages small. */
export const percent = (value: number) => `${Number(value.toFixed(1))}%`
