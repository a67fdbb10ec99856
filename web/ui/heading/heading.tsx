import { type ComponentChildren, h } from 'preact'
import type { Props } from '../props.ts'

export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6

/** A heading whose level its place on the page decides. */
export function Heading(
  props: Props<{ level: HeadingLevel; class?: string; id?: string; children?: ComponentChildren }>,
) {
  return h(`h${props.level}`, { class: props.class, id: props.id }, props.children)
}
