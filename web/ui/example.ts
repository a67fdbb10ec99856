import { type ComponentChildren, type FunctionComponent, h, type VNode } from 'preact'

/** A component as it is used: shown in the gallery, and checked by the tests. */
export type Example = { name: string; element: VNode }

export function examplesOf<P extends object>(
  component: (props: P) => ComponentChildren,
  cases: Record<string, NoInfer<P>>,
): Example[] {
  return Object.entries(cases).map(([name, props]) => ({
    name,
    element: h(component as FunctionComponent, props),
  }))
}
