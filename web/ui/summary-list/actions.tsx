import { classes } from '../classes.ts'
import { type Content, present } from '../content.ts'
import { safeHref } from '../href.ts'
import { type Common, extra, type Props } from '../props.ts'

/** `hiddenText` says to a screen reader what the link acts on: "Change" + "name". */
export type Action = Common & Props<{ href: string; text: Content; hiddenText?: string }>

/** One link by itself, or several as a list. */
export function Actions(props: { actions: readonly Action[]; about: Content; list: string }) {
  const [first, ...rest] = props.actions
  if (first && rest.length === 0) return <ActionLink action={first} about={props.about} />
  return (
    <ul class={props.list}>
      {props.actions.map((action) => (
        <li class={`${props.list}-item`}>
          <ActionLink action={action} about={props.about} />
        </li>
      ))}
    </ul>
  )
}

export function ActionLink({ action, about }: { action: Action; about: Content }) {
  return (
    <a class={classes('govuk-link', action.class)} href={safeHref(action.href)} {...extra(action.attributes)}>
      {action.text}
      {(action.hiddenText || present(about)) && (
        <span class="govuk-visually-hidden">
          {action.hiddenText && ` ${action.hiddenText}`}
          {present(about) && [' (', about, ')']}
        </span>
      )}
    </a>
  )
}
