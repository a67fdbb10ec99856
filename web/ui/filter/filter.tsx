import type { ComponentChildren } from 'preact'
import { Button } from '../button/button.tsx'
import { classes } from '../classes.ts'
import type { Content } from '../content.ts'
import { safeHref } from '../href.ts'
import { type Common, extra, type Props } from '../props.ts'
import { type FilterGroup, Group } from './group.tsx'

/** What is chosen now, and the list without it. */
export type Chosen = { text: Content; removeHref: string }

export type FilterProps = Common &
  Props<{
    /** The list's own address: the form is sent to it by GET. */
    action: string
    groups: readonly FilterGroup[]
    chosen?: readonly Chosen[]
    clearHref?: string
    /** What must stay in the address, such as the order of the list. */
    keep?: Readonly<Record<string, string>>
    title?: string
    chosenTitle?: string
    buttonText?: string
    clearText?: string
    removeText?: string
    children?: ComponentChildren
  }>

/** Narrows a list down. It is a plain form: choose, press the button, read the list. */
export function Filter(props: FilterProps) {
  const chosen = props.chosen ?? []
  return (
    <form
      class={classes('fm-filter', props.class)}
      method="get"
      action={safeHref(props.action)}
      {...extra(props.attributes)}
    >
      <h2 class="fm-filter__title">{props.title ?? 'Filter'}</h2>
      {chosen.length > 0 && <ChosenList {...props} chosen={chosen} />}
      {Object.entries(props.keep ?? {}).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      {props.groups.map((group) => (
        <Group group={group} />
      ))}
      {props.children}
      <Button variant="secondary">{props.buttonText ?? 'Show these'}</Button>
    </form>
  )
}

function ChosenList(props: FilterProps & { chosen: readonly Chosen[] }) {
  return (
    <div class="fm-filter__chosen">
      <h3 class="fm-filter__chosen-title">{props.chosenTitle ?? 'You chose'}</h3>
      <ul class="fm-filter__chosen-list">
        {props.chosen.map((item) => (
          <li>
            <a class="fm-filter__remove" href={safeHref(item.removeHref)}>
              <span class="govuk-visually-hidden">{props.removeText ?? 'Take out'} </span>
              {item.text}
            </a>
          </li>
        ))}
      </ul>
      {props.clearHref !== undefined && (
        <a class="govuk-link" href={safeHref(props.clearHref)}>
          {props.clearText ?? 'Clear all'}
        </a>
      )}
    </div>
  )
}
