import type { Language } from '../layout/view.ts'
import { type Comparison, Lines, largest, type Names, numbersOf } from './compare.tsx'
import { Figure } from './figure.tsx'

type Chart = {
  id: string
  /** The finding in plain words. */
  title: string
  /** What the rows are, for the table: "Age". */
  first: string
  rows: readonly Comparison[]
  source: string
}

type Props = { names: Names; charts: readonly Chart[]; level?: 2 | 3 | 4; language?: Language }

/** A ward's profile: a few small charts of one kind, all on one scale. */
export function Multiples({ names, charts, level = 3, language = 'en' }: Props) {
  const full = Math.max(...charts.map(({ rows }) => largest(rows)))
  return (
    <div class="fm-multiples">
      {charts.map(({ id, title, first, rows, source }) => (
        <Figure
          id={id}
          title={title}
          source={source}
          level={level}
          language={language}
          numbers={numbersOf(first, names, rows, language)}
        >
          <Lines names={names} rows={rows} full={full} language={language} />
        </Figure>
      ))}
    </div>
  )
}
