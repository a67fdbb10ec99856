import { type Choice, ChoiceInput, choiceId, type Divider } from '../choices/choice.tsx'
import { classes } from '../classes.ts'
import { Grouped, type GroupedProps } from '../form-group/grouped.tsx'
import { type Common, extra, type Props } from '../props.ts'

export type RadiosProps = GroupedProps &
  Common &
  Props<{
    name: string
    items: readonly (Choice | Divider | false | null | undefined)[]
    value?: string | number
    idPrefix?: string
    inline?: boolean
    small?: boolean
  }>

export function Radios(props: RadiosProps) {
  const id = props.idPrefix ?? props.name
  return (
    <Grouped id={id} field={props}>
      <div
        class={classes(
          'govuk-radios',
          props.small && 'govuk-radios--small',
          props.inline && 'govuk-radios--inline',
          props.class,
        )}
        {...extra(props.attributes)}
        data-module="govuk-radios"
      >
        {props.formGroup?.before}
        {props.items.map((item, index) => {
          if (!item) return null
          if ('divider' in item) return <div class="govuk-radios__divider">{item.divider}</div>
          const checked = item.checked ?? (props.value !== undefined && String(item.value) === String(props.value))
          return (
            <ChoiceInput
              kind="radios"
              id={item.id ?? choiceId(id, index)}
              name={props.name}
              checked={checked}
              item={item}
            />
          )
        })}
        {props.formGroup?.after}
      </div>
    </Grouped>
  )
}
