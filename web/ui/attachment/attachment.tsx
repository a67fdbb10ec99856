import type { ComponentChildren } from 'preact'
import { classes } from '../classes.ts'
import { type Content, present } from '../content.ts'
import { Details } from '../details/details.tsx'
import { safeHref } from '../href.ts'
import { type Common, extra, type Props } from '../props.ts'

export type AttachmentProps = Common &
  Props<{
    href: string
    title: Content
    /** What kind of file, how large: "PDF, 240 kB, 12 pages". */
    facts: string
    /** The same in plain text, for who cannot read the file, under these words. */
    alternative?: { summary: Content; text: Content } | undefined
    children?: ComponentChildren
  }>

/** A document, and what it says for everyone who cannot open it. */
export function Attachment(props: AttachmentProps) {
  return (
    <div class={classes('fm-attachment', props.class)} {...extra(props.attributes)}>
      <p class="fm-attachment__title">
        <a class="govuk-link" href={safeHref(props.href)}>
          {props.title}
        </a>{' '}
        <span class="fm-attachment__facts">({props.facts})</span>
      </p>
      {present(props.children as Content) && <div class="fm-attachment__text">{props.children}</div>}
      {props.alternative && (
        <Details class="fm-attachment__alternative" summary={props.alternative.summary}>
          {props.alternative.text}
        </Details>
      )}
    </div>
  )
}
