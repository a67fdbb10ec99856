import { scaleSqrt } from 'd3-scale'
import { formatNumber } from '../layout/format.ts'
import type { Language } from '../layout/view.ts'
import { words } from './words.ts'

/** One of the five counts: voices, themes, insights, decisions, outcomes. */
export type Knot = { label: string; count: number; href: string }

/** The thread of a project as knots on one line, each as large as its count and each open to walk. */
export function Thread({
  knots,
  label,
  language = 'en',
}: {
  knots: readonly Knot[]
  label: string
  language?: Language
}) {
  const most = Math.max(1, ...knots.map(({ count }) => count))
  const radius = scaleSqrt([0, most], [5, 30])
  return (
    <ol class="fm-thread" aria-label={label}>
      {knots.map((knot) => (
        <li class="fm-thread__knot">
          <svg class="fm-thread__picture" width="64" height="64" viewBox="-32 -32 64 64" aria-hidden="true">
            <circle
              class={knot.count === 0 ? 'fm-thread__circle fm-thread__circle--none' : 'fm-thread__circle'}
              r={Number(radius(knot.count).toFixed(1))}
            />
          </svg>
          <a class="fm-thread__link" href={knot.href}>
            <b class="fm-thread__count">{formatNumber(knot.count, language)}</b> {knot.label}
          </a>
          {knot.count === 0 && <span class="fm-thread__none">{words[language].none}</span>}
        </li>
      ))}
    </ol>
  )
}
