import type { ComponentChildren } from 'preact'
import { classes } from '../classes.ts'
import { safeHref } from '../href.ts'
import { type Common, extra, type Props } from '../props.ts'

export type ButtonProps = Common &
  Props<{
    children: ComponentChildren
    href?: string
    type?: 'submit' | 'button' | 'reset'
    name?: string
    value?: string | number
    variant?: 'secondary' | 'warning' | 'inverse'
    /** The one green button that begins a service. */
    start?: boolean
    disabled?: boolean
    preventDoubleClick?: boolean
    id?: string
  }>

/** With `href` a link that looks like a button, otherwise a button that sends its form. */
export function Button(props: ButtonProps) {
  const { children, variant, start } = props
  const shared = {
    class: classes('govuk-button', variant && `govuk-button--${variant}`, props.class, start && 'govuk-button--start'),
    'data-module': 'govuk-button',
    id: props.id,
    ...extra(props.attributes),
  }
  const content = (
    <>
      {start && typeof children !== 'string' ? <span>{children}</span> : children}
      {start && <StartIcon />}
    </>
  )
  if (props.href !== undefined) {
    return (
      <a href={safeHref(props.href)} role="button" draggable={false} {...shared}>
        {content}
      </a>
    )
  }
  return (
    <button
      type={props.type ?? 'submit'}
      name={props.name}
      value={props.value}
      disabled={props.disabled}
      aria-disabled={props.disabled ? 'true' : undefined}
      data-prevent-double-click={props.preventDoubleClick}
      {...shared}
    >
      {content}
    </button>
  )
}

function StartIcon() {
  return (
    <>
      {' '}
      <svg
        class="govuk-button__start-icon"
        xmlns="http://www.w3.org/2000/svg"
        width="17.5"
        height="19"
        viewBox="0 0 33 40"
        aria-hidden="true"
        focusable="false"
      >
        <path fill="currentColor" d="M0 0h13l20 20-20 20H0l20-20z" />
      </svg>
    </>
  )
}
