import type { ComponentChildren } from 'preact'
import { classes } from '../classes.ts'
import { type Part, part, present } from '../content.ts'
import { type Common, extra, type Props } from '../props.ts'

export type LegendOptions = Props<{ size?: 's' | 'm' | 'l' | 'xl'; pageHeading?: boolean; class?: string }>

export type FieldsetProps = Common &
  Props<{ legend?: Part<LegendOptions>; role?: string; describedBy?: string; children?: ComponentChildren }>

export function Fieldset(props: FieldsetProps) {
  return (
    <fieldset
      class={classes('govuk-fieldset', props.class)}
      {...(props.role === undefined ? undefined : { role: props.role as 'group' })}
      aria-describedby={props.describedBy || undefined}
      {...extra(props.attributes)}
    >
      <Legend legend={props.legend} />
      {props.children}
    </fieldset>
  )
}

function Legend(props: { legend: Part<LegendOptions> }) {
  const { text, size, pageHeading, class: added } = part(props.legend)
  if (!present(text)) return null
  return (
    <legend class={classes('govuk-fieldset__legend', size && `govuk-fieldset__legend--${size}`, added)}>
      {pageHeading ? <h1 class="govuk-fieldset__heading">{text}</h1> : text}
    </legend>
  )
}
