import { type Choice, ChoiceInput, choiceId, type Divider } from '../choices/choice.tsx'
import { classes } from '../classes.ts'
import { describedBy } from '../form-group/form-group.tsx'
import { Grouped, type GroupedProps, inFieldset } from '../form-group/grouped.tsx'
import { type Common, extra, type Props } from '../props.ts'

/** `exclusive`: choosing it clears the others, as "None of these" does. */
export type Checkbox = Choice & Props<{ name?: string; exclusive?: boolean }>

export type CheckboxesProps = GroupedProps &
  Common &
  Props<{
    name: string
    items: readonly (Checkbox | Divider | false | null | undefined)[]
    values?: readonly (string | number)[]
    idPrefix?: string
    small?: boolean
  }>

export function Checkboxes(props: CheckboxesProps) {
  const id = props.idPrefix ?? props.name
  const chosen = new Set(props.values?.map(String))
  return (
    <Grouped id={id} field={props}>
      <div
        class={classes('govuk-checkboxes', props.small && 'govuk-checkboxes--small', props.class)}
        {...extra(props.attributes)}
        data-module="govuk-checkboxes"
      >
        {props.formGroup?.before}
        {props.items.map((item, index) => {
          if (!item) return null
          if ('divider' in item) return <div class="govuk-checkboxes__divider">{item.divider}</div>
          return (
            <ChoiceInput
              kind="checkboxes"
              id={item.id ?? choiceId(id, index)}
              name={item.name ?? props.name}
              checked={item.checked ?? chosen.has(String(item.value))}
              item={item}
              exclusive={item.exclusive}
              describedBy={inFieldset(props) ? undefined : describedBy(id, props)}
            />
          )
        })}
        {props.formGroup?.after}
      </div>
    </Grouped>
  )
}
