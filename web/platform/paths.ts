type Names<P extends string> = P extends `${string}:${infer N}/${infer R}`
  ? N | Names<R>
  : P extends `${string}:${infer N}`
    ? N
    : never

/** A URL of the house: its pattern, and how to link to it. */
export type Path<P extends string = string> = {
  readonly pattern: P
  to(...params: [Names<P>] extends [never] ? [] : [Record<Names<P>, string>]): string
}

/** Declares a URL. Links are built with `to`, so a broken link does not compile. */
export function path<P extends string>(pattern: P): Path<P> {
  return {
    pattern,
    to: (params?: Record<string, string>) =>
      pattern.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(params?.[name] ?? '')),
  } as Path<P>
}

/** Adds a query to a link; empty values are left out. */
export function withQuery(href: string, query: Record<string, string | number | undefined>): string {
  const params = new URLSearchParams()
  for (const [key, value] of Object.entries(query))
    if (value !== undefined && value !== '') params.set(key, String(value))
  const text = params.toString()
  return text ? `${href}${href.includes('?') ? '&' : '?'}${text}` : href
}
