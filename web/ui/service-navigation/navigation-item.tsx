import { classes } from '../classes.ts'
import { type Content, present } from '../content.ts'
import { safeHref } from '../href.ts'
import { type Attributes, extra, type Props } from '../props.ts'

/** `current`: this very page; `active`: a page under it. */
export type NavigationItem = Props<{
  text?: Content
  href?: string
  current?: boolean
  active?: boolean
  attributes?: Attributes
}>

export function NavigationLink({ item }: { item: NavigationItem }) {
  const active = item.active || item.current
  const current = active ? (item.current ? 'page' : 'true') : undefined
  const text = active ? <strong class="govuk-service-navigation__active-fallback">{item.text}</strong> : item.text
  return (
    <li class={classes('govuk-service-navigation__item', active && 'govuk-service-navigation__item--active')}>
      {item.href ? (
        <a
          class="govuk-service-navigation__link"
          href={safeHref(item.href)}
          aria-current={current}
          {...extra(item.attributes)}
        >
          {text}
        </a>
      ) : (
        present(item.text) && (
          <span class="govuk-service-navigation__text" aria-current={current}>
            {text}
          </span>
        )
      )}
    </li>
  )
}
