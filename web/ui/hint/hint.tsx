import type { ComponentChildren } from 'preact'
import { classes } from '../classes.ts'
import { type Common, extra, type Props } from '../props.ts'

export type HintProps = Common & Props<{ id?: string; children: ComponentChildren }>

export function Hint(props: HintProps) {
  return (
    <div id={props.id} class={classes('govuk-hint', props.class)} {...extra(props.attributes)}>
      {props.children}
    </div>
  )
}
