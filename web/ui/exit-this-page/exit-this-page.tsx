import type { ComponentChildren } from 'preact'
import { Button } from '../button/button.tsx'
import { classes } from '../classes.ts'
import { type Common, extra, type Props } from '../props.ts'
import { translated } from '../translated.ts'

export type ExitThisPageProps = Common &
  Props<{
    children?: ComponentChildren
    /** Where it leads: a page that anyone might be reading. */
    href?: string
    id?: string
    activated?: string
    timedOut?: string
    pressTwoMoreTimes?: string
    pressOneMoreTime?: string
  }>

/** A quick way out for somebody who is being watched. */
export function ExitThisPage(props: ExitThisPageProps) {
  return (
    <div
      id={props.id}
      class={classes('govuk-exit-this-page', props.class)}
      data-module="govuk-exit-this-page"
      {...translated({
        activated: props.activated,
        'timed-out': props.timedOut,
        'press-two-more-times': props.pressTwoMoreTimes,
        'press-one-more-time': props.pressOneMoreTime,
      })}
      {...extra(props.attributes)}
    >
      <Button
        variant="warning"
        class="govuk-exit-this-page__button govuk-js-exit-this-page-button"
        href={props.href ?? 'https://www.bbc.co.uk/weather'}
        attributes={{ rel: 'nofollow noreferrer' }}
      >
        {props.children ?? [<span class="govuk-visually-hidden">Emergency</span>, ' Exit this page']}
      </Button>
    </div>
  )
}
