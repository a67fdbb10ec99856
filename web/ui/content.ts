import { isValidElement, type VNode } from 'preact'

/** What can be shown: words, elements, or a list of both. Never an HTML string. */
export type Content = VNode | string | number | boolean | null | undefined | Content[]

/** Plain content, or content with options of its own: `hint="..."` or `hint={{ text: '...', class: '...' }}`. */
export type Part<Options> = Content | ({ text: Content } & Options)

export function part<Options extends object>(value: Part<Options>): { text: Content } & Partial<Options> {
  const plain = typeof value !== 'object' || value === null || Array.isArray(value) || isValidElement(value)
  return plain ? ({ text: value } as { text: Content } & Partial<Options>) : (value as { text: Content } & Options)
}

export function present(content: Content): boolean {
  return Array.isArray(content)
    ? content.some(present)
    : content != null && content !== '' && typeof content !== 'boolean'
}
