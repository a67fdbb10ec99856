import { safeHref } from './href.ts'

/** Optional props also take an explicit `undefined`, so that a page can hand on what it may not have. */
export type Props<T> = { [K in keyof T]: Record<never, never> extends Pick<T, K> ? T[K] | undefined : T[K] }

export type Attributes = Record<string, string | number | boolean | null | undefined>

/** What every component takes besides its own props. */
export type Common = Props<{ class?: string; attributes?: Attributes }>

const addresses = new Set(['href', 'src', 'action', 'formaction', 'xlink:href'])

/** Further attributes for an element. Handlers and styles are dropped, since no page may carry inline script or style. */
export function extra(attributes: Attributes | undefined): Attributes | undefined {
  if (attributes === undefined) return undefined
  return Object.fromEntries(
    Object.entries(attributes)
      .filter(([name]) => !/^on/i.test(name) && name.toLowerCase() !== 'style')
      .map(([name, value]) => [
        name,
        addresses.has(name.toLowerCase()) && value != null ? safeHref(String(value)) : value,
      ]),
  )
}
