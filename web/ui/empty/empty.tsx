import type { ComponentChildren } from 'preact'
import { classes } from '../classes.ts'
import type { Content } from '../content.ts'
import { safeHref } from '../href.ts'
import { type Common, extra, type Props } from '../props.ts'

/** `title` says what will be here; the children say how it comes about; `action` is the way to make it so, where there is one. */
export type EmptyProps = Common &
  Props<{ title: Content; children: ComponentChildren; action?: { href: string; text: Content } | undefined }>

export function Empty(props: EmptyProps) {
  return (
    <div class={classes('fm-empty', props.class)} {...extra(props.attributes)}>
      <p class="fm-empty__title">{props.title}</p>
      <p class="fm-empty__text">{props.children}</p>
      {props.action && (
        <p class="fm-empty__action">
          <a class="govuk-link" href={safeHref(props.action.href)}>
            {props.action.text}
          </a>
        </p>
      )}
    </div>
  )
}
