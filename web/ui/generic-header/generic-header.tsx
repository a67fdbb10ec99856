import type { ComponentChildren } from 'preact'
import { classes } from '../classes.ts'
import { safeHref } from '../href.ts'
import { type Common, extra, type Props } from '../props.ts'

/** The children are the logo or the name of the council; they link to its home. */
export type GenericHeaderProps = Common & Props<{ children: ComponentChildren; href?: string; containerClass?: string }>

export function GenericHeader(props: GenericHeaderProps) {
  return (
    <div class={classes('govuk-generic-header', props.class)} {...extra(props.attributes)}>
      <div class={classes('govuk-generic-header__container', props.containerClass ?? 'govuk-width-container')}>
        <div class="govuk-generic-header__logo">
          <a href={safeHref(props.href ?? '/')} class="govuk-generic-header__homepage-link">
            {props.children}
          </a>
        </div>
      </div>
    </div>
  )
}
