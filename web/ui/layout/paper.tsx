import type { ComponentChildren } from 'preact'

type Props = {
  large?: boolean
  head: ComponentChildren
  code: string
  picture: ComponentChildren
  children: ComponentChildren
}

/** One sheet of a form on paper, with the code that its answers get. The page asks for the `paper` stylesheet. */
export function PaperSheet({ large, head, code, picture, children }: Props) {
  return (
    <div class={large ? 'fm-paper fm-paper--large' : 'fm-paper'}>
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

/** Lines to write on. */
export function WritingLines({ lines }: { lines: number }) {
  return (
    <ul class="fm-paper__lines" aria-hidden="true">
      {Array.from({ length: lines }, () => (
        <li />
      ))}
    </ul>
  )
}

/** Boxes to tick. */
export function TickBoxes({ choices }: { choices: readonly string[] }) {
  return (
    <ul class="fm-paper__choices">
      {choices.map((choice) => (
        <li>
          <span class="fm-paper__box" />
          {choice}
        </li>
      ))}
    </ul>
  )
}
