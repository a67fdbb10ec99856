import { classes } from '../classes.ts'
import { hasError } from '../form-group/form-group.tsx'
import { Grouped, type GroupedProps } from '../form-group/grouped.tsx'
import { type Common, extra, type Props } from '../props.ts'
import { type DatePart, DatePartInput } from './date-part.tsx'

type Unit = 'day' | 'month' | 'year'

export type DateInputProps = GroupedProps &
  Common &
  Props<{
    id: string
    /** Set before each part's name: `closes` gives `closes-day`. */
    namePrefix?: string
    value?: { [unit in Unit]?: string | number | undefined }
    /** Changes to a part (its label in another language, say), or `false` to leave it out. */
    day?: Partial<DatePart> | false
    month?: Partial<DatePart> | false
    year?: Partial<DatePart> | false
    /** Parts of another kind or order, in place of day, month, year. */
    items?: readonly (DatePart | false | null | undefined)[]
  }>

export function DateInput(props: DateInputProps) {
  const items = props.items?.length
    ? props.items
    : [standard(props, 'day'), standard(props, 'month'), standard(props, 'year')]
  const parts = items.filter((item) => !!item)
  const marked = parts.some((part) => part.error)
  return (
    <Grouped id={props.id} role="group" field={props}>
      <div class={classes('govuk-date-input', props.class)} id={props.id} {...extra(props.attributes)}>
        {props.formGroup?.before}
        {parts.map((part) => (
          <DatePartInput
            part={part}
            id={part.id ?? `${props.id}-${part.name}`}
            name={props.namePrefix ? `${props.namePrefix}-${part.name}` : part.name}
            error={part.error ?? (hasError(props) && !marked)}
          />
        ))}
        {props.formGroup?.after}
      </div>
    </Grouped>
  )
}

function standard(props: DateInputProps, unit: Unit): DatePart | false {
  const changes = props[unit]
  if (changes === false) return false
  return { name: unit, value: props.value?.[unit], width: unit === 'year' ? 4 : 2, ...changes }
}
