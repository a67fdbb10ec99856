import { classes } from '../classes.ts'
import { type Content, present } from '../content.ts'
import { Heading, type HeadingLevel } from '../heading/heading.tsx'
import { safeHref } from '../href.ts'
import { type Common, extra, type Props } from '../props.ts'

export type TimelineStep = Props<{
  title: Content
  href?: string
  /** In words. For a step to come: when it is expected, or that nobody knows yet. */
  date?: string
  /** The same for machines: 2026-06-19 or 2026-06-19T17:30:00Z. */
  dateTime?: string
  by?: Content
  text?: Content
  state?: 'done' | 'now' | 'next'
  /** Only staff see this step; it must look different from what everyone sees. */
  private?: boolean
}>

export type TimelineProps = Common &
  Props<{ steps: readonly TimelineStep[]; headingLevel?: HeadingLevel; privateText?: string }>

/** What happened, one dated step under the other, and what is still to come. */
export function Timeline(props: TimelineProps) {
  return (
    <ol class={classes('fm-timeline', props.class)} {...extra(props.attributes)}>
      {props.steps.map((step) => (
        <Step step={step} level={props.headingLevel ?? 3} privateText={props.privateText ?? 'Only staff see this'} />
      ))}
    </ol>
  )
}

function Step({ step, level, privateText }: { step: TimelineStep; level: HeadingLevel; privateText: string }) {
  const state = step.state ?? 'done'
  return (
    <li
      class={classes('fm-timeline__step', `fm-timeline__step--${state}`, step.private && 'fm-timeline__step--private')}
      aria-current={state === 'now' ? 'step' : undefined}
    >
      <Heading level={level} class="fm-timeline__title">
        {step.href === undefined ? step.title : <a href={safeHref(step.href)}>{step.title}</a>}
      </Heading>
      {(step.date !== undefined || present(step.by)) && (
        <p class="fm-timeline__when">
          {step.date !== undefined && (step.dateTime ? <time dateTime={step.dateTime}>{step.date}</time> : step.date)}
          {present(step.by) && [' ', <span class="fm-timeline__by">{step.by}</span>]}
        </p>
      )}
      {step.private && <p class="fm-timeline__private">{privateText}</p>}
      {present(step.text) && <div class="fm-timeline__text">{step.text}</div>}
    </li>
  )
}
