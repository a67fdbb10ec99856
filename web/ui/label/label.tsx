import { classes } from '../classes.ts'
import { type Content, present } from '../content.ts'
import { type Common, extra, type Props } from '../props.ts'

export type LabelOptions = Common & Props<{ size?: 's' | 'm' | 'l' | 'xl'; pageHeading?: boolean }>

export type LabelProps = LabelOptions & Props<{ for?: string; children: Content }>

/** With `pageHeading` the label is also the page's only h1. */
export function Label(props: LabelProps) {
  if (!present(props.children)) return null
  const label = (
    <label
      class={classes('govuk-label', props.size && `govuk-label--${props.size}`, props.class)}
      for={props.for}
      {...extra(props.attributes)}
    >
      {props.children}
    </label>
  )
  return props.pageHeading ? <h1 class="govuk-label-wrapper">{label}</h1> : label
}
