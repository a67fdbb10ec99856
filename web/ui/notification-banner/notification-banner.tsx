import type { ComponentChildren } from 'preact'
import { classes } from '../classes.ts'
import type { Content } from '../content.ts'
import { Heading, type HeadingLevel } from '../heading/heading.tsx'
import { type Common, extra, type Props } from '../props.ts'

export type NotificationBannerProps = Common &
  Props<{
    children?: ComponentChildren
    type?: 'success'
    title?: Content
    titleId?: string
    headingLevel?: HeadingLevel
    role?: 'alert' | 'region' | 'banner'
    disableAutoFocus?: boolean
  }>

/** Plain text stands as a heading in the banner; anything else stands as it is given. */
export function NotificationBanner(props: NotificationBannerProps) {
  const success = props.type === 'success'
  const titleId = props.titleId ?? 'govuk-notification-banner-title'
  return (
    <div
      class={classes('govuk-notification-banner', success && 'govuk-notification-banner--success', props.class)}
      role={props.role ?? (success ? 'alert' : 'region')}
      aria-labelledby={titleId}
      data-module="govuk-notification-banner"
      data-disable-auto-focus={props.disableAutoFocus}
      {...extra(props.attributes)}
    >
      <div class="govuk-notification-banner__header">
        <Heading level={props.headingLevel ?? 2} class="govuk-notification-banner__title" id={titleId}>
          {props.title ?? (success ? 'Success' : 'Important')}
        </Heading>
      </div>
      <div class="govuk-notification-banner__content">
        {typeof props.children === 'string' ? (
          <p class="govuk-notification-banner__heading">{props.children}</p>
        ) : (
          props.children
        )}
      </div>
    </div>
  )
}
