import { isValidElement } from 'preact'
import type { Options, Value } from './options.test-support.ts'

export type Mutation = { path: string; props: Options }

/** Every way to change one value of the props, or to leave out one item of a list, with everything else as it was. */
export function mutations(props: Options): Mutation[] {
  return changes(props, '').map(({ path, value }) => ({ path, props: value as Options }))
}

function changes(value: Value, path: string): { path: string; value: Value }[] {
  if (typeof value === 'string') return [{ path, value: `${value}~` }]
  if (typeof value === 'number') return [{ path, value: value + 1 }]
  if (typeof value === 'boolean') return [{ path, value: !value }]
  if (value === null || value === undefined) return []
  if (isValidElement(value)) return [{ path, value: 'something else' }]
  if (Array.isArray(value)) {
    const shorter = value.flatMap((item, index) =>
      shown(item) ? [{ path: `${path}.${index} left out`, value: value.filter((_, at) => at !== index) }] : [],
    )
    return [
      ...shorter,
      ...within(
        [...value.entries()].filter(([, item]) => typeof item !== 'boolean' && item !== ''),
        path,
        (key, item) => value.with(key, item),
      ),
    ]
  }
  return within(Object.entries(value), path, (key, item) => ({ ...value, [key]: item }))
}

/** Gaps in a list, and white space between elements, are nothing to leave out. */
function shown(item: Value): boolean {
  return typeof item === 'string' ? item.trim() !== '' : Boolean(item)
}

function within<Key extends string | number>(
  entries: [Key, Value][],
  path: string,
  replace: (key: Key, value: Value) => Value,
): { path: string; value: Value }[] {
  return entries.flatMap(([key, inner]) =>
    changes(inner, path === '' ? `${key}` : `${path}.${key}`).map((change) => ({
      path: change.path,
      value: replace(key, change.value),
    })),
  )
}
