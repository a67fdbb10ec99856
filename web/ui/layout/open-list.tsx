import type { ComponentChildren } from 'preact'

export type OpenThing = {
  title: string
  /** Absent where whoever reads cannot open it yet. */
  href?: string | undefined
  text: ComponentChildren
  /** "5 days left": the one fact that presses. */
  left?: string
  /** Where, how long it takes, how many took part. */
  facts: readonly string[]
}

/** What people can take part in now: the thing, and beside it what one needs to know before opening it. */
export function OpenList({ things, level = 3 }: { things: readonly OpenThing[]; level?: 2 | 3 }) {
  const Heading = `h${level}` as 'h3'
  return (
    <ul class="fm-open">
      {things.map(({ title, href, text, left, facts }) => (
        <li class="fm-open__item">
          <div>
            <Heading class="fm-open__title">{href ? <a href={href}>{title}</a> : title}</Heading>
            <p class="fm-open__text">{text}</p>
          </div>
          <ul class="fm-open__facts">
            {left && <li class="fm-open__left">{left}</li>}
            {facts.map((fact) => (
              <li>{fact}</li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  )
}
