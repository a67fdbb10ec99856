import { formatShare } from '../layout/format.ts'
import type { Language } from '../layout/view.ts'
import { type Comparison, Key, Lines, shareOf } from './compare.tsx'
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

type Props = { names: [string, string]; charts: readonly Chart[]; level?: 2 | 3 | 4; language?: Language }

/** A ward's profile: a few small charts of one kind, with one key and one scale for all. */
export function Multiples({ names, charts, level = 3, language = 'en' }: Props) {
  const full = Math.max(0.01, ...charts.flatMap(({ rows }) => rows.flatMap(({ here, whole }) => [here ?? 0, whole])))
  return (
    <div class="fm-multiples">
      <Key names={names} />
      <div class="fm-multiples__grid">
        {charts.map(({ id, title, first, rows, source }) => (
          <Figure
            id={id}
            title={title}
            source={source}
            level={level}
            language={language}
            numbers={{
              head: [first, ...names],
              rows: rows.map((row) => [row.label, shareOf(row, language), formatShare(row.whole, language)]),
            }}
          >
            <Lines names={names} rows={rows} full={full} language={language} />
          </Figure>
        ))}
      </div>
    </div>
  )
}
