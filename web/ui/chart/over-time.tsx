import { scaleLinear } from 'd3-scale'
import { area, curveMonotoneX, line } from 'd3-shape'
import { formatNumber } from '../layout/format.ts'
import { Figure, type FigureProps } from './figure.tsx'

type Props = Omit<FigureProps, 'children' | 'numbers'> & {
  /** One point a day or a week, in order; `when` is formatted. */
  points: readonly { when: string; count: number }[]
  head: [string, string]
}

const [WIDTH, HEIGHT] = [100, 40]

/** How many came in, from the first day to the last: the shape of it, with the ends and the peak in words. */
export function OverTime({ points, head, ...figure }: Props) {
  const most = Math.max(1, ...points.map(({ count }) => count))
  const x = scaleLinear([0, Math.max(1, points.length - 1)], [0, WIDTH])
  const y = scaleLinear([0, most], [HEIGHT, 2])
  const places = points.map(({ count }, at): [number, number] => [x(at), y(count)])
  const ground = area<[number, number]>()
    .x(([across]) => across)
    .y0(HEIGHT)
    .y1(([, up]) => up)
    .curve(curveMonotoneX)
    .digits(1)
  const edge = line<[number, number]>().curve(curveMonotoneX).digits(1)
  const peak = points.find(({ count }) => count === most)
  const number = (count: number) => formatNumber(count, figure.language)
  return (
    <Figure {...figure} numbers={{ head, rows: points.map(({ when, count }) => [when, number(count)]) }}>
      {peak && (
        <p class="fm-over-time__peak">
          <b>{number(most)}</b> {peak.when}
        </p>
      )}
      <svg class="fm-over-time" width="100%" height="7em" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none">
        <path class="fm-over-time__area" d={ground(places) ?? ''} />
        <path class="fm-over-time__line" d={edge(places) ?? ''} vector-effect="non-scaling-stroke" />
      </svg>
      <p class="fm-over-time__ends">
        <span>{points.at(0)?.when}</span>
        <span>{points.at(-1)?.when}</span>
      </p>
    </Figure>
  )
}
