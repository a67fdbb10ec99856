import type { ComponentChildren } from 'preact'
import { classes } from '../classes.ts'
import { type Content, present } from '../content.ts'
import { Heading, type HeadingLevel } from '../heading/heading.tsx'
import { safeHref } from '../href.ts'
import { type Common, extra, type Props } from '../props.ts'

export type CardProps = Common &
  Props<{
    href: string
    title: Content
    headingLevel?: HeadingLevel
    /** Small facts above the title: what kind of thing, where. */
    kicker?: Content
    /** Facts below the words: until when, how long it takes, how many took part. */
    facts?: readonly Content[]
    children?: ComponentChildren
  }>

/** Something that can be opened: its title is the link, and all of the card leads there. Nothing else in it may be a link. */
export function Card(props: CardProps) {
  const facts = (props.facts ?? []).filter(present)
  return (
    <article class={classes('fm-card', props.class)} {...extra(props.attributes)}>
      {present(props.kicker) && <p class="fm-card__kicker">{props.kicker}</p>}
      <Heading level={props.headingLevel ?? 3} class="fm-card__title">
        <a class="fm-card__link" href={safeHref(props.href)}>
          {props.title}
        </a>
      </Heading>
      {present(props.children as Content) && <div class="fm-card__text">{props.children}</div>}
      {facts.length > 0 && (
        <ul class="fm-card__facts">
          {facts.map((fact) => (
            <li>{fact}</li>
          ))}
        </ul>
      )}
    </article>
  )
}
