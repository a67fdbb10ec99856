import type { ComponentChildren } from 'preact'
import { classes } from '../classes.ts'
import { type Content, present } from '../content.ts'
import { safeHref } from '../href.ts'
import { type Common, extra, type Props } from '../props.ts'

export type QuoteProps = Common &
  Props<{
    children: ComponentChildren
    /** Who said it, where, when, as far as they let it be known. */
    by?: Content
    href?: string
    /** The language of the words, where it is not that of the page. */
    lang?: string
  }>

/** Somebody's own words, as they said them. A plain string keeps its paragraphs. */
export function Quote(props: QuoteProps) {
  const { children, by } = props
  return (
    <figure class={classes('fm-quote', props.class)} {...extra(props.attributes)}>
      <blockquote class="fm-quote__words" lang={props.lang}>
        {typeof children === 'string' ? paragraphs(children) : children}
      </blockquote>
      {present(by) && (
        <figcaption class="fm-quote__by">
          {props.href === undefined ? (
            by
          ) : (
            <a class="govuk-link" href={safeHref(props.href)}>
              {by}
            </a>
          )}
        </figcaption>
      )}
    </figure>
  )
}

function paragraphs(words: string) {
  return words
    .split(/\n\s*\n/)
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph) => <p>{paragraph.trim()}</p>)
}
