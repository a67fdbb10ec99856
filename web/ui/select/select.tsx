import { classes } from '../classes.ts'
import { describedBy, hasError } from '../form-group/form-group.tsx'
import { Labelled, type LabelledProps } from '../form-group/labelled.tsx'
import { type Attributes, type Common, extra, type Props } from '../props.ts'

export type SelectItem = Props<{
  text: string
  value?: string | number
  selected?: boolean
  disabled?: boolean
  attributes?: Attributes
}>

export type SelectProps = LabelledProps &
  Common &
  Props<{ items: readonly (SelectItem | false | null | undefined)[]; value?: string | number; disabled?: boolean }>

export function Select(props: SelectProps) {
  const id = props.id ?? props.name
  return (
    <Labelled id={id} field={props}>
      {props.formGroup?.before}
      <select
        class={classes('govuk-select', props.class, hasError(props) && 'govuk-select--error')}
        id={id}
        name={props.name}
        disabled={props.disabled}
        aria-describedby={describedBy(id, props)}
        {...extra(props.attributes)}
      >
        {props.items.map(
          (item) =>
            item && (
              <option
                value={item.value}
                selected={item.selected ?? isChosen(item, props.value)}
                disabled={item.disabled}
                {...extra(item.attributes)}
              >
                {item.text}
              </option>
            ),
        )}
      </select>
      {props.formGroup?.after}
    </Labelled>
  )
}

function isChosen(item: SelectItem, value: string | number | undefined): boolean {
  return value !== undefined && String(item.value ?? item.text) === String(value)
}
