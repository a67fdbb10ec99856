import { classes } from '../classes.ts'
import { type Common, extra, type Props } from '../props.ts'
import { renderMarkdown } from './markdown.ts'

export type ProseProps = Common &
  Props<{
    /** What was written, in Markdown. */
    words: string
    /** The level at which its headings begin. */
    headingLevel?: 2 | 3 | 4
    /** The language of the words, where it differs from the page's. */
    lang?: string
  }>

/** Long words that an officer wrote. The only place that sets HTML, and only what the sanitiser made. */
export function Prose({ words, headingLevel, lang, class: added, attributes }: ProseProps) {
  return (
    <div
      class={classes('fm-prose', added)}
      lang={lang}
      dangerouslySetInnerHTML={{ __html: renderMarkdown(words, headingLevel) }}
      {...extra(attributes)}
    />
  )
}
