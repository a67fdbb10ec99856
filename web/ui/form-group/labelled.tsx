import type { ComponentChildren } from 'preact'
import { type Part, part } from '../content.ts'
import { Label, type LabelOptions } from '../label/label.tsx'
import type { Props } from '../props.ts'
import { type FieldProps, FormGroup, HintAndError } from './form-group.tsx'

export type LabelledProps = FieldProps & Props<{ id?: string; name: string; label?: Part<LabelOptions> }>

/** The group around one field: label, hint, error, field. */
export function Labelled(props: { id: string; field: LabelledProps; children: ComponentChildren }) {
  const { text, ...options } = part(props.field.label)
  return (
    <FormGroup field={props.field}>
      <Label for={props.id} {...options}>
        {text}
      </Label>{' '}
      <HintAndError id={props.id} field={props.field} />
      {props.children}
    </FormGroup>
  )
}
