import { classes } from '../classes.ts'
import { type Content, present } from '../content.ts'
import { Heading, type HeadingLevel } from '../heading/heading.tsx'
import { type Common, extra, type Props } from '../props.ts'
import { translated } from '../translated.ts'

export type AccordionSection = Props<{ heading: Content; summary?: Content; content?: Content; expanded?: boolean }>

export type AccordionProps = Common &
  Props<{
    id: string
    items: readonly (AccordionSection | false | null | undefined)[]
    headingLevel?: HeadingLevel
    rememberExpanded?: boolean
    hideAllSections?: string
    hideSection?: string
    hideSectionLabel?: string
    showAllSections?: string
    showSection?: string
    showSectionLabel?: string
  }>

/** Sections that open and close; without JavaScript all stand open. Plain text becomes a paragraph. */
export function Accordion(props: AccordionProps) {
  return (
    <div
      class={classes('govuk-accordion', props.class)}
      data-module="govuk-accordion"
      id={props.id}
      data-remember-expanded={props.rememberExpanded}
      {...translated({
        'hide-all-sections': props.hideAllSections,
        'hide-section': props.hideSection,
        'hide-section-aria-label': props.hideSectionLabel,
        'show-all-sections': props.showAllSections,
        'show-section': props.showSection,
        'show-section-aria-label': props.showSectionLabel,
      })}
      {...extra(props.attributes)}
    >
      {props.items.map(
        (item, index) =>
          item && <Section item={item} id={props.id} number={index + 1} level={props.headingLevel ?? 2} />,
      )}
    </div>
  )
}

type SectionProps = { item: AccordionSection; id: string; number: number; level: HeadingLevel }

function Section({ item, id, number, level }: SectionProps) {
  return (
    <div class={classes('govuk-accordion__section', item.expanded && 'govuk-accordion__section--expanded')}>
      <div class="govuk-accordion__section-header">
        <Heading level={level} class="govuk-accordion__section-heading">
          <span class="govuk-accordion__section-button" id={`${id}-heading-${number}`}>
            {item.heading}
          </span>
        </Heading>
        {present(item.summary) && (
          <div class="govuk-accordion__section-summary govuk-body" id={`${id}-summary-${number}`}>
            {item.summary}
          </div>
        )}
      </div>
      <div id={`${id}-content-${number}`} class="govuk-accordion__section-content">
        {typeof item.content === 'string' ? <p class="govuk-body">{item.content}</p> : item.content}
      </div>
    </div>
  )
}
