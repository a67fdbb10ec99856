import type { Point } from './geometry.ts'
import { known, markClass, markLetters, markPath } from './mark-shapes.ts'

/** One thing of a kind. */
export const Mark = ({ kind, at: [x, y] }: { kind: number; at: Point }) => (
  <g class={markClass(kind)} transform={`translate(${x} ${y})`}>
    <path d={markPath(kind)} />
    <text y="5">{markLetters[known(kind)]}</text>
  </g>
)

/** Several things near each other, as a number. */
export const Cluster = ({ n, at: [x, y] }: { n: number; at: Point }) => {
  const text = short(n)
  return (
    <>
      <circle class="fm-map__dot" cx={x} cy={y} r={11 + 2.5 * text.length} />
      <text class="fm-map__count" x={x} y={y + 5.5}>
        {text}
      </text>
    </>
  )
}

/** 1,234 as 1.2k: it has to fit into its circle. */
const short = (n: number) =>
  n < 1000 ? String(n) : n < 10_000 ? `${(n / 1000).toFixed(1)}k` : `${Math.round(n / 1000)}k`

/** A kind in a legend or beside words; its name stands there too. */
export const LegendMark = ({ kind }: { kind: number }) => (
  <svg class="fm-mark__alone" viewBox="-16 -16 32 32" width="28" height="28" aria-hidden="true">
    <Mark kind={kind} at={[0, 0]} />
  </svg>
)
