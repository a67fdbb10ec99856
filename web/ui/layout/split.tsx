import type { ComponentChildren } from 'preact'

/** The main thing, with what goes beside it (below it where it is narrow). */
export function Split({
  aside,
  even,
  children,
}: {
  aside: ComponentChildren
  even?: boolean
  children: ComponentChildren
}) {
  return (
    <div class={even ? 'fm-split fm-split--even' : 'fm-split'}>
      <div>{children}</div>
      <div>{aside}</div>
    </div>
  )
}
