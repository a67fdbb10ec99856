import { classes } from '../classes.ts'
import { Input, type InputProps } from '../input/input.tsx'
import type { Attributes, Props } from '../props.ts'

export type DatePart = Props<{
  name: string
  label?: string
  value?: string | number
  width?: 2 | 4
  /** Marks this part as the wrong one; `false` leaves it unmarked though the date has an error. */
  error?: boolean
  id?: string
  class?: string
  autocomplete?: string
  inputmode?: InputProps['inputmode']
  pattern?: string
  attributes?: Attributes
}>

export function DatePartInput(props: { part: DatePart; id: string; name: string; error: boolean }) {
  const { part } = props
  return (
    <div class="govuk-date-input__item">
      <Input
        id={props.id}
        name={props.name}
        label={{ text: part.label ?? capitalised(part.name), class: 'govuk-date-input__label' }}
        class={classes(
          'govuk-date-input__input',
          props.error && 'govuk-input--error',
          part.width && `govuk-input--width-${part.width}`,
          part.class,
        )}
        value={part.value}
        inputmode={part.inputmode ?? 'numeric'}
        autocomplete={part.autocomplete}
        pattern={part.pattern}
        attributes={part.attributes}
      />
    </div>
  )
}

function capitalised(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1).toLowerCase()
}
