import type { ComponentChildren } from 'preact'
import { classes } from '../classes.ts'
import { safeHref } from '../href.ts'
import { type Common, extra, type Props } from '../props.ts'

/** The logotype is given, since GOV.UK's own is for GOV.UK alone: a council's pages use the generic header. */
export type HeaderProps = Common &
  Props<{ logotype: ComponentChildren; productName?: string; href?: string; containerClass?: string }>

export function Header(props: HeaderProps) {
  return (
    <div class={classes('govuk-header', props.class)} {...extra(props.attributes)}>
      <div class={classes('govuk-header__container', props.containerClass ?? 'govuk-width-container')}>
        <div class="govuk-header__logo">
          <a href={safeHref(props.href ?? '/')} class="govuk-header__homepage-link">
            {props.logotype}
            {props.productName && [' ', <span class="govuk-header__product-name">{props.productName}</span>]}
          </a>
        </div>
      </div>
    </div>
  )
}
