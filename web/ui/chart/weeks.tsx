import { percent } from './bars.tsx'
import { Figure, type FigureProps } from './figure.tsx'

export type WeekRow = {
  label: string
  /** One number a week, in order. */
  counts: readonly number[]
  /** A row that stands for all the others. */
  whole?: boolean
}

type Props = Omit<FigureProps, 'children'> & {
  /** Where a month begins, by the number of its first week. */
  months: readonly { at: number; name: string }[]
  rows: readonly WeekRow[]
}

/** A calendar of weeks: who is asked when. A band is one thing; where several fall together it is darker and says how many. */
export function Weeks({ months, rows, ...figure }: Props) {
  const weeks = Math.max(1, ...rows.map(({ counts }) => counts.length))
  const at = (week: number) => percent((100 * week) / weeks)
  return (
    <Figure {...figure}>
      <div class="fm-weeks">
        <div class="fm-weeks__row fm-weeks__row--head">
          <span class="fm-weeks__label" />
          <svg class="fm-weeks__line" width="100%" height="1.5em">
            {months.map((month) => (
              <text class="fm-weeks__month" x={at(month.at)} y="1em">
                {month.name}
              </text>
            ))}
          </svg>
        </div>
        {rows.map(({ label, counts, whole }) => (
          <div class={whole ? 'fm-weeks__row fm-weeks__row--whole' : 'fm-weeks__row'}>
            <span class="fm-weeks__label">{label}</span>
            <svg class="fm-weeks__line" width="100%" height="1.6em">
              <rect class="fm-weeks__ground" width="100%" height="100%" rx="2" />
              {months.slice(1).map((month) => (
                <rect class="fm-weeks__edge" x={at(month.at)} width="1" height="100%" />
              ))}
              {bands(counts).map(({ from, until, count }) => (
                <>
                  <rect
                    class={`fm-weeks__band fm-weeks__band--${Math.min(3, count)}`}
                    x={at(from)}
                    y="0.2em"
                    width={at(until - from)}
                    height="1.2em"
                    rx="2"
                  />
                  {count > 1 && (
                    <text class="fm-weeks__count" x={at((from + until) / 2)} y="1.17em">
                      {count}
                    </text>
                  )}
                </>
              ))}
            </svg>
          </div>
        ))}
      </div>
    </Figure>
  )
}

/** Weeks beside one another with the same number are one band. */
function bands(counts: readonly number[]): { from: number; until: number; count: number }[] {
  const found: { from: number; until: number; count: number }[] = []
  for (const [week, count] of counts.entries()) {
    const last = found.at(-1)
    if (count && last?.until === week && last.count === count) last.until = week + 1
    else if (count) found.push({ from: week, until: week + 1, count })
  }
  return found
}
