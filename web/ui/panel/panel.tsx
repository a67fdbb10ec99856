import type { ComponentChildren } from 'preact'
import { Button } from '../button/button.tsx'
import { classes } from '../classes.ts'
import { type Content, present } from '../content.ts'
import { Heading, type HeadingLevel } from '../heading/heading.tsx'
import { safeHref } from '../href.ts'
import { type Common, extra, type Props } from '../props.ts'

/** A link, or without `href` (or with `type: 'button'`) a button. */
export type PanelAction = Common & Props<{ text: string; href?: string; type?: 'button' | 'submit' }>

export type PanelProps = Common &
  Props<{
    title: Content
    headingLevel?: HeadingLevel
    children?: ComponentChildren
    /** `confirmation` says that it is done; `interruption` asks before going on. */
    variant?: 'confirmation' | 'interruption'
    actions?: readonly PanelAction[]
    actionsOptions?: Common
  }>

export function Panel(props: PanelProps) {
  const variant = props.variant ?? 'confirmation'
  return (
    <div class={classes('govuk-panel', `govuk-panel--${variant}`, props.class)} {...extra(props.attributes)}>
      <Heading level={props.headingLevel ?? 1} class="govuk-panel__title">
        {props.title}
      </Heading>
      {present(props.children as Content) && <div class="govuk-panel__body">{props.children}</div>}
      {variant === 'interruption' && props.actions && (
        <div
          class={classes('govuk-panel__actions', props.actionsOptions?.class)}
          {...extra(props.actionsOptions?.attributes)}
        >
          {props.actions.length > 0 && (
            <div class="govuk-button-group">
              {props.actions.map((action) => [' ', <ActionControl action={action} />])}
            </div>
          )}
        </div>
      )}
    </div>
  )
}

function ActionControl({ action }: { action: PanelAction }) {
  if (action.href === undefined || action.type === 'button') {
    return (
      <Button
        variant="inverse"
        type={action.type ?? 'button'}
        href={action.href}
        class={action.class}
        attributes={action.attributes}
      >
        {action.text}
      </Button>
    )
  }
  return (
    <a
      class={classes('govuk-link govuk-link--inverse', action.class)}
      href={safeHref(action.href)}
      {...extra(action.attributes)}
    >
      {action.text}
    </a>
  )
}
