import { classes } from '../classes.ts'
import type { Content } from '../content.ts'
import { safeHref } from '../href.ts'
import { type Common, extra, type Props } from '../props.ts'

export type SubNavigationItem = Props<{ href: string; text: Content; count?: number; current?: boolean }>

export type SubNavigationProps = Common & Props<{ items: readonly SubNavigationItem[]; label: string }>

/** Ways between the pages of one thing: a project's settings, voices and themes. */
export function SubNavigation(props: SubNavigationProps) {
  return (
    <nav class={classes('fm-sub-navigation', props.class)} aria-label={props.label} {...extra(props.attributes)}>
      <ul class="fm-sub-navigation__list">
        {props.items.map((item) => (
          <li class="fm-sub-navigation__item">
            <a
              class="fm-sub-navigation__link"
              href={safeHref(item.href)}
              aria-current={item.current ? 'page' : undefined}
            >
              {item.text}
              {item.count !== undefined && [' ', <span class="fm-sub-navigation__count">{item.count}</span>]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
