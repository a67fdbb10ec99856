import type { ComponentChildren } from 'preact'
import { classes } from '../classes.ts'
import { type Content, present } from '../content.ts'
import { Heading, type HeadingLevel } from '../heading/heading.tsx'
import { type Common, extra, type Props } from '../props.ts'

export type FeedbackProps = Common &
  Props<{ title: Content; headingLevel?: HeadingLevel; children?: ComponentChildren }>

/** Asks what people think of the page they are on. Plain text becomes a paragraph. */
export function Feedback(props: FeedbackProps) {
  const { children } = props
  return (
    <div class={classes('govuk-feedback govuk-width-container', props.class)} {...extra(props.attributes)}>
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-two-thirds">
          <Heading level={props.headingLevel ?? 2} class="govuk-feedback__title">
            {props.title}
          </Heading>
          {present(children as Content) && (
            <div class="govuk-feedback__body">
              {typeof children === 'string' ? <p class="govuk-body">{children}</p> : children}
            </div>
          )}
        </div>
      </div>
    </div>
  )
}
