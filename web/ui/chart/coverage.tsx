import { formatNumber, formatShare } from '../layout/format.ts'
import type { Language } from '../layout/view.ts'
import { percent } from './bars.tsx'
import { Figure, type FigureProps } from './figure.tsx'

/** The parts of what was heard, from those that shaped the decision to those that did not. */
export type CoveragePart = {
  kind: 'used' | 'answered' | 'not-used' | 'waiting'
  label: string
  count: number
  /** Why: "About bins, which another team answers". */
  why?: string
}

type Props = Omit<FigureProps, 'children' | 'numbers' | 'beside'> & {
  parts: readonly CoveragePart[]
  head: [string, string, string]
}

/** What became of all that was heard: one band, its parts named below it in the same order. */
export function Coverage({ parts, head, ...figure }: Props) {
  const { language = 'en' } = figure
  const heard = parts.reduce((sum, { count }) => sum + count, 0)
  const share = (count: number) => (heard === 0 ? 0 : count / heard)
  let from = 0
  const placed = parts.map((part) => {
    const start = from
    from += share(part.count) * 100
    return { ...part, start, width: share(part.count) * 100 }
  })
  const rows = parts.map(({ label, count }) => [
    label,
    formatNumber(count, language),
    formatShare(share(count), language),
  ])
  return (
    <Figure {...figure} numbers={{ head, rows }} beside={<Named parts={parts} language={language} />}>
      <svg class="fm-coverage" width="100%" height="2.5em">
        {placed.map(({ kind, start, width }) => (
          <rect
            class={`fm-coverage__part fm-coverage__part--${kind}`}
            x={percent(start)}
            width={percent(width)}
            height="100%"
          />
        ))}
      </svg>
    </Figure>
  )
}

function Named({ parts, language }: { parts: readonly CoveragePart[]; language: Language }) {
  return (
    <ul class="fm-coverage__list">
      {parts.map(({ kind, label, count, why }) => (
        <li class="fm-coverage__item">
          <svg class="fm-coverage__sign" width="0.9em" height="0.9em">
            <rect class={`fm-coverage__part fm-coverage__part--${kind}`} width="100%" height="100%" />
          </svg>
          <span>
            <b>{formatNumber(count, language)}</b> {label}
            {why && <span class="fm-coverage__why">{why}</span>}
          </span>
        </li>
      ))}
    </ul>
  )
}
