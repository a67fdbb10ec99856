import { classes } from '../classes.ts'
import { type Content, present } from '../content.ts'
import { safeHref } from '../href.ts'
import { type Common, extra, type Props } from '../props.ts'
import { type NavigationItem, NavigationLink } from './navigation-item.tsx'

export type ServiceNavigationProps = Common &
  Props<{
    serviceName?: string
    serviceHref?: string
    items?: readonly (NavigationItem | false | null | undefined)[]
    inverse?: boolean
    /** Names the whole region, where there is a service name. */
    label?: string
    navigationLabel?: string
    navigationId?: string
    navigationClass?: string
    menuText?: string
    menuLabel?: string
    collapseOnMobile?: boolean
    start?: Content
    end?: Content
    endInline?: boolean
    navigationStart?: Content
    navigationEnd?: Content
  }>

export function ServiceNavigation(props: ServiceNavigationProps) {
  const shared = {
    class: classes('govuk-service-navigation', props.inverse && 'govuk-service-navigation--inverse', props.class),
    'data-module': 'govuk-service-navigation',
    ...extra(props.attributes),
  }
  const inner = (
    <div class={classes('govuk-width-container', props.endInline && 'govuk-service-navigation__inlining-container')}>
      {props.start}
      <div class="govuk-service-navigation__container">
        <ServiceName {...props} />
        <Navigation {...props} />
      </div>
      {props.end}
    </div>
  )
  return props.serviceName || present(props.start) || present(props.end) ? (
    <section aria-label={props.label ?? 'Service information'} {...shared}>
      {inner}
    </section>
  ) : (
    <div {...shared}>{inner}</div>
  )
}

function ServiceName({ serviceName, serviceHref }: ServiceNavigationProps) {
  if (!serviceName) return null
  return (
    <>
      <span class="govuk-service-navigation__service-name">
        {serviceHref === undefined ? (
          <span class="govuk-service-navigation__text">{serviceName}</span>
        ) : (
          <a href={safeHref(serviceHref)} class="govuk-service-navigation__link">
            {serviceName}
          </a>
        )}
      </span>{' '}
    </>
  )
}

function Navigation(props: ServiceNavigationProps) {
  const items = (props.items ?? []).filter((item) => !!item)
  if (items.length === 0 && !present(props.navigationStart) && !present(props.navigationEnd)) return null
  const menuText = props.menuText ?? 'Menu'
  const id = props.navigationId ?? 'navigation'
  return (
    <nav
      aria-label={props.navigationLabel ?? menuText}
      class={classes('govuk-service-navigation__wrapper', props.navigationClass)}
    >
      {(props.collapseOnMobile ?? items.length > 1) && (
        // biome-ignore lint/a11y/noAriaHiddenOnFocusable: it is hidden until a browser module shows it and removes both
        <button
          type="button"
          class="govuk-service-navigation__toggle govuk-js-service-navigation-toggle"
          aria-controls={id}
          aria-label={props.menuLabel === menuText ? undefined : props.menuLabel}
          hidden
          aria-hidden="true"
        >
          {menuText}
        </button>
      )}
      <ul class="govuk-service-navigation__list" id={id}>
        {props.navigationStart}
        {items.map((item) => (
          <NavigationLink item={item} />
        ))}
        {props.navigationEnd}
      </ul>
    </nav>
  )
}
