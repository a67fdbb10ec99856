import { classes } from '../classes.ts'
import { type Content, type Part, part, present } from '../content.ts'
import { Hint } from '../hint/hint.tsx'
import { Label } from '../label/label.tsx'
import { type Attributes, type Common, extra, type Props } from '../props.ts'

/** One radio or check box; `conditional` is shown only while it is chosen. */
export type Choice = Props<{
  value: string | number
  label: Part<Common>
  hint?: Part<Common>
  conditional?: Content
  checked?: boolean
  disabled?: boolean
  id?: string
  attributes?: Attributes
}>

/** A word between choices, such as "or". */
export type Divider = { divider: string }

type ChoiceInputProps = {
  kind: 'radios' | 'checkboxes'
  id: string
  name: string
  checked: boolean
  item: Choice
  describedBy?: string | undefined
  exclusive?: boolean | undefined
}

export function ChoiceInput(props: ChoiceInputProps) {
  const { kind, id, item, checked } = props
  const { text: label, ...labelOptions } = part(item.label)
  const { text: hint, ...hintOptions } = part(item.hint)
  const hintId = present(hint) && `${id}-item-hint`
  const conditional = present(item.conditional)
  return (
    <>
      <div class={`govuk-${kind}__item`}>
        <input
          class={`govuk-${kind}__input`}
          id={id}
          name={props.name}
          type={kind === 'radios' ? 'radio' : 'checkbox'}
          value={item.value}
          checked={checked}
          disabled={item.disabled}
          data-aria-controls={conditional ? `conditional-${id}` : undefined}
          data-behaviour={props.exclusive ? 'exclusive' : undefined}
          aria-describedby={classes(props.describedBy, hintId) || undefined}
          {...extra(item.attributes)}
        />{' '}
        <Label
          for={id}
          attributes={labelOptions.attributes}
          class={classes(`govuk-${kind}__label`, labelOptions.class)}
        >
          {label}
        </Label>
        {hintId && (
          <Hint
            id={hintId}
            attributes={hintOptions.attributes}
            class={classes(`govuk-${kind}__hint`, hintOptions.class)}
          >
            {hint}
          </Hint>
        )}
      </div>
      {conditional && (
        <div
          class={classes(`govuk-${kind}__conditional`, !checked && `govuk-${kind}__conditional--hidden`)}
          id={`conditional-${id}`}
        >
          {item.conditional}
        </div>
      )}
    </>
  )
}

/** The first choice carries the bare id, so that an error summary can link to it. */
export function choiceId(prefix: string, index: number): string {
  return index === 0 ? prefix : `${prefix}-${index + 1}`
}
