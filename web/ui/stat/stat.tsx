import { classes } from '../classes.ts'
import type { Content } from '../content.ts'
import { safeHref } from '../href.ts'
import { type Common, extra, type Props } from '../props.ts'

/** A number and what it counts ("groups wait for a reply"), opening the list that was counted. `of` gives it its size: 43 of 112. */
export type StatProps = Common & Props<{ number: string | number; of?: string; text: Content; href: string }>

export function Stat(props: StatProps) {
  return (
    <a class={classes('fm-stat', props.class)} href={safeHref(props.href)} {...extra(props.attributes)}>
      <span class="fm-stat__number">
        {props.number}
        {props.of !== undefined && [' ', <span class="fm-stat__of">{props.of}</span>]}
      </span>{' '}
      <span class="fm-stat__text">{props.text}</span>
    </a>
  )
}

/** Several numbers side by side. */
export function Stats(props: Common & { items: readonly StatProps[] }) {
  return (
    <ul class={classes('fm-stats', props.class)} {...extra(props.attributes)}>
      {props.items.map((item) => (
        <li class="fm-stats__item">
          <Stat {...item} />
        </li>
      ))}
    </ul>
  )
}
