import type { ComponentChildren } from 'preact'

/** How a form is drawn on paper: as it is, large, or with short lines and room for pictures. */
export type PaperSize = 'plain' | 'large' | 'easy'

type Props = {
  size?: PaperSize
  head: ComponentChildren
  code: string
  picture: ComponentChildren
  children: ComponentChildren
}

/** One sheet of a form on paper, with the code that its answers get. The page asks for the `paper` stylesheet. */
export function PaperSheet({ size = 'plain', head, code, picture, children }: Props) {
  return (
    <div class={size === 'plain' ? 'fm-paper' : `fm-paper fm-paper--${size}`}>
      <div class="fm-paper__head">
        <div>{head}</div>
        <div class="fm-paper__code">
          {picture}
          <b>{code}</b>
        </div>
      </div>
      {children}
    </div>
  )
}

/** Lines to write on; those with words begin with them. */
export function WritingLines({ lines }: { lines: number | readonly string[] }) {
  if (typeof lines !== 'number')
    return (
      <ul class="fm-paper__lines">
        {lines.map((label) => (
          <li>{label}:</li>
        ))}
      </ul>
    )
  return (
    <ul class="fm-paper__lines" aria-hidden="true">
      {Array.from({ length: lines }, () => (
        <li />
      ))}
    </ul>
  )
}

/** Boxes to tick; numbered ones are keyed by their number. */
export function TickBoxes({ choices, numbered }: { choices: readonly string[]; numbered?: boolean }) {
  return (
    <ul class="fm-paper__choices">
      {choices.map((choice, index) => (
        <li>
          <span class="fm-paper__box" />
          {numbered && <span class="fm-paper__number">{index + 1}</span>}
          <span>{choice}</span>
        </li>
      ))}
    </ul>
  )
}

/** Boxes to write a number in, one to a line. */
export function NumberBoxes({ labels, end }: { labels: readonly string[]; end?: string }) {
  return (
    <ul class="fm-paper__choices">
      {labels.map((label) => (
        <li>
          <span class="fm-paper__box fm-paper__box--wide" />
          <span>{label}</span>
        </li>
      ))}
      {end && (
        <li class="fm-paper__sum">
          <span class="fm-paper__box fm-paper__box--wide" />
          <span>{end}</span>
        </li>
      )}
    </ul>
  )
}

/** Numbered boxes in a row, between two ends that are named. */
export function ScaleBoxes({ numbers, low, high }: { numbers: readonly number[]; low: string; high: string }) {
  return (
    <div class="fm-paper__scale">
      <p>
        <b>{numbers[0]}</b> {low}
        <br />
        <b>{numbers.at(-1)}</b> {high}
      </p>
      <ul>
        {numbers.map((n) => (
          <li>
            {n}
            <span class="fm-paper__box" />
          </li>
        ))}
      </ul>
    </div>
  )
}

/** One box to tick in each row. */
export function TickTable({
  rows,
  columns,
  numbered,
}: {
  rows: readonly string[]
  columns: readonly string[]
  numbered?: boolean
}) {
  return (
    <table class="fm-paper__table">
      <thead>
        <tr>
          <td />
          {columns.map((column, index) => (
            <th scope="col">
              {numbered && `${index + 1}. `}
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr>
            <th scope="row">{row}</th>
            {columns.map(() => (
              <td>
                <span class="fm-paper__box" />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Boxes side by side, each with what belongs in it: the parts of a day, a number with its unit. */
export function WrittenBoxes({
  boxes,
  after,
}: {
  boxes: readonly { label: string; letters: number }[]
  after?: string
}) {
  return (
    <ul class="fm-paper__written">
      {boxes.map(({ label, letters }) => (
        <li>
          {label}
          <span class={letters > 2 ? 'fm-paper__box fm-paper__box--long' : 'fm-paper__box fm-paper__box--wide'} />
        </li>
      ))}
      {after && <li class="fm-paper__unit">{after}</li>}
    </ul>
  )
}
