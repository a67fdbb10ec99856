import type { ComponentChildren } from 'preact'
import { classes } from '../classes.ts'
import { type Content, present } from '../content.ts'
import { Heading, type HeadingLevel } from '../heading/heading.tsx'
import { type Common, extra, type Props } from '../props.ts'
import { type Action, ActionLink } from './actions.tsx'

export type CardOptions = Common &
  Props<{
    title?: Content
    headingLevel?: HeadingLevel
    titleClass?: string
    actions?: readonly Action[]
    actionsClass?: string
  }>

export function SummaryCard({ card, children }: { card: CardOptions; children: ComponentChildren }) {
  return (
    <div class={classes('govuk-summary-card', card.class)} {...extra(card.attributes)}>
      <div class="govuk-summary-card__title-wrapper">
        {present(card.title) && (
          <Heading level={card.headingLevel ?? 2} class={classes('govuk-summary-card__title', card.titleClass)}>
            {card.title}
          </Heading>
        )}
        <CardActions card={card} />
      </div>
      <div class="govuk-summary-card__content">{children}</div>
    </div>
  )
}

function CardActions({ card }: { card: CardOptions }) {
  const [first, ...rest] = card.actions ?? []
  if (!first) return null
  const added = classes('govuk-summary-card__actions', card.actionsClass)
  if (rest.length === 0) {
    return (
      <div class={added}>
        <ActionLink action={first} about={card.title} />
      </div>
    )
  }
  return (
    <ul class={added}>
      {[first, ...rest].map((action) => (
        <li class="govuk-summary-card__action">
          <ActionLink action={action} about={card.title} />
        </li>
      ))}
    </ul>
  )
}
