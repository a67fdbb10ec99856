import type { ComponentChildren } from 'preact'
import { classes } from '../classes.ts'
import { type Common, extra, type Props } from '../props.ts'

export type TagColour = 'grey' | 'green' | 'teal' | 'blue' | 'purple' | 'magenta' | 'red' | 'orange' | 'yellow'

export type TagProps = Common & Props<{ children: ComponentChildren; colour?: TagColour }>

/** A state in a word or two. The words must tell it without the colour. */
export function Tag(props: TagProps) {
  return (
    <strong
      class={classes('govuk-tag', props.colour && `govuk-tag--${props.colour}`, props.class)}
      {...extra(props.attributes)}
    >
      {props.children}
    </strong>
  )
}
