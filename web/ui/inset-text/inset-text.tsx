import type { ComponentChildren } from 'preact'
import { classes } from '../classes.ts'
import { type Common, extra, type Props } from '../props.ts'

export type InsetTextProps = Common & Props<{ children: ComponentChildren; id?: string }>

export function InsetText(props: InsetTextProps) {
  return (
    <div id={props.id} class={classes('govuk-inset-text', props.class)} {...extra(props.attributes)}>
      {props.children}
    </div>
  )
}
