import type { ComponentChildren } from 'preact'
import { classes } from '../classes.ts'
import { safeHref } from '../href.ts'
import { type Common, extra, type Props } from '../props.ts'

export type BackLinkProps = Common & Props<{ href?: string; children?: ComponentChildren; inverse?: boolean }>

export function BackLink(props: BackLinkProps) {
  return (
    <a
      href={safeHref(props.href ?? '#')}
      class={classes('govuk-back-link', props.inverse && 'govuk-back-link--inverse', props.class)}
      {...extra(props.attributes)}
    >
      {props.children ?? 'Back'}
    </a>
  )
}
