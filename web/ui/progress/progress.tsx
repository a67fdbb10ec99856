import { classes } from '../classes.ts'
import { type Content, present } from '../content.ts'
import { type Common, extra, type Props } from '../props.ts'

export type ProgressProps = Common &
  Props<{
    /** What is being done. */
    label: Content
    id: string
    /** How much of `max` is done; unknown while it is left out. */
    value?: number
    max?: number
    /** The same in words: "240 of 400 answers read". */
    text: Content
    /** What the person may do meanwhile: leave, come back. */
    note?: Content
  }>

/** How far long work has come. The words say it; the bar repeats it. */
export function Progress(props: ProgressProps) {
  return (
    <div class={classes('fm-progress', props.class)} {...extra(props.attributes)}>
      <label class="fm-progress__label" for={props.id}>
        {props.label}
      </label>
      <progress class="fm-progress__bar" id={props.id} value={props.value} max={props.max ?? 100}>
        {props.text}
      </progress>
      <p class="fm-progress__text" role="status">
        {props.text}
      </p>
      {present(props.note) && <p class="fm-progress__note">{props.note}</p>}
    </div>
  )
}
