import type { Point } from './geometry.ts'

/** Kinds of thing on a map are told apart by letter, shape and colour, in the order of their list. */
export const markLetters = 'ABCDEFGH'
const shapes = [
  'M-11 0a11 11 0 1 0 22 0a11 11 0 1 0-22 0z',
  'M-10-10h20v20h-20z',
  'M0-14L13 10H-13z',
  'M0-14L14 0L0 14L-14 0z',
  'M-6-11H6L12 0L6 11H-6L-12 0z',
  'M0-13L12-3L8 11H-8L-12-3z',
  'M-12-10H12L0 14z',
  'M-13-7H13V7H-13z',
] as const
const known = (kind: number) => Math.max(0, kind) % shapes.length

export const markPath = (kind: number): string => shapes[known(kind)]!
export const markClass = (kind: number): string => `fm-mark fm-mark--${known(kind) + 1}`

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
