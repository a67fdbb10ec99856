import type { ComponentChildren } from 'preact'
import { classes } from '../classes.ts'
import { safeHref } from '../href.ts'
import { type Common, extra, type Props } from '../props.ts'

export type SkipLinkProps = Common & Props<{ children: ComponentChildren; href?: string }>

export function SkipLink(props: SkipLinkProps) {
  return (
    <a
      href={safeHref(props.href ?? '#content')}
      class={classes('govuk-skip-link', props.class)}
      data-module="govuk-skip-link"
      {...extra(props.attributes)}
    >
      {props.children}
    </a>
  )
}
