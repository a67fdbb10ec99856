import type { ComponentChildren } from 'preact'
import { classes } from '../classes.ts'
import { type Part, part } from '../content.ts'
import { type Common, extra, type Props } from '../props.ts'
import { Tag, type TagColour } from '../tag/tag.tsx'

export type PhaseBannerProps = Common &
  Props<{ tag: Part<Props<{ colour?: TagColour; class?: string }>>; children: ComponentChildren }>

/** Says what state the service is in: a trial, an example. */
export function PhaseBanner(props: PhaseBannerProps) {
  const tag = part(props.tag)
  return (
    <div class={classes('govuk-phase-banner govuk-width-container', props.class)} {...extra(props.attributes)}>
      <p class="govuk-phase-banner__content">
        <Tag class={classes('govuk-phase-banner__content__tag', tag.colour && `govuk-tag--${tag.colour}`, tag.class)}>
          {tag.text}
        </Tag>{' '}
        <span class="govuk-phase-banner__text">{props.children}</span>
      </p>
    </div>
  )
}
