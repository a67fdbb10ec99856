import { classes } from '../classes.ts'
import { describedBy, hasError } from '../form-group/form-group.tsx'
import { Labelled, type LabelledProps } from '../form-group/labelled.tsx'
import { type Common, extra, type Props } from '../props.ts'

export type TextareaProps = LabelledProps &
  Common &
  Props<{
    value?: string
    rows?: number
    autocomplete?: string
    spellcheck?: boolean
    disabled?: boolean
  }>

export function Textarea(props: TextareaProps) {
  const id = props.id ?? props.name
  return (
    <Labelled id={id} field={props}>
      {props.formGroup?.before}
      <textarea
        class={classes('govuk-textarea', hasError(props) && 'govuk-textarea--error', props.class)}
        id={id}
        name={props.name}
        rows={props.rows ?? 5}
        spellcheck={props.spellcheck}
        disabled={props.disabled}
        autocomplete={props.autocomplete}
        aria-describedby={describedBy(id, props)}
        {...extra(props.attributes)}
      >
        {kept(props.value)}
      </textarea>
      {props.formGroup?.after}
    </Labelled>
  )
}

/** HTML drops a line break that directly follows the opening tag; a second one keeps what was typed. */
function kept(value: string | undefined): string | undefined {
  return value?.startsWith('\n') ? `\n${value}` : value
}
