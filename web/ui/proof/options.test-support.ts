import type { VNode } from 'preact'
import { vnodes } from './vnodes.test-support.ts'

export type Json = string | number | boolean | null | Json[] | { [key: string]: Json }

export type Value = string | number | boolean | null | undefined | VNode | Value[] | Options

export interface Options {
  [key: string]: Value
}

const worded = ['title', 'summary', 'description', 'heading', 'logo']

/**
 * The options of the design system's templates in our manner: `html` is parsed, `text` and `html` become one,
 * `classes` is `class`, attributes are strings. What is named differently is renamed in `adapters`.
 */
export function options(json: Json): Value {
  if (Array.isArray(json)) return json.map(options)
  if (typeof json !== 'object' || json === null) return json
  const result: Options = {}
  for (const [key, value] of Object.entries(json)) {
    if (key === 'html') continue
    const words = worded.find((word) => key === `${word}Text` || key === `${word}Html`)
    if (words) result[words] = content(json[`${words}Html`], json[`${words}Text`])
    else if (key === 'classes') result['class'] = value as string
    else if (/attributes$/i.test(key)) result[key] = strings(value as { [key: string]: Json })
    else if (key === 'isPageHeading') result['pageHeading'] = value as boolean
    else result[key] = options(value)
  }
  if ('html' in json) result['text'] = content(json['html'], json['text'])
  return result
}

function content(html: Json | undefined, text: Json | undefined): Value {
  return html ? vnodes(html as string) : (text as string | undefined)
}

function strings(attributes: { [key: string]: Json }): Options {
  return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name, String(value)]))
}

/** A copy in which some keys have other names. */
export function rename(given: Value, names: Record<string, string>): Options {
  const entries = Object.entries((given ?? {}) as Options)
  return Object.fromEntries(entries.map(([key, value]) => [names[key] ?? key, value]))
}

/** Changes every item of a list that is one; the empty places among them stay. */
export function each(given: Value, change: (item: Options) => Value): Value {
  return (given as Value[] | undefined)?.map((item) =>
    item && typeof item === 'object' ? change(item as Options) : item,
  )
}

/** Moves one class of a family into a prop of its own: `govuk-button--warning` is `variant: 'warning'`. */
export function modifier(
  given: Options,
  family: string,
  prop: string,
  read: (name: string) => Value = (name) => name,
): Options {
  const names = String(given['class'] ?? '').split(' ')
  const found = names.find((name) => name.startsWith(family))
  if (found === undefined) return given
  const rest = names.filter((name) => name !== found).join(' ')
  return { ...given, class: rest || undefined, [prop]: read(found.slice(family.length)) }
}

export function text(given: Value): Value {
  return (given as Options | undefined)?.['text']
}
