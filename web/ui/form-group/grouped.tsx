import type { ComponentChildren } from 'preact'
import type { Part } from '../content.ts'
import { Fieldset, type LegendOptions } from '../fieldset/fieldset.tsx'
import type { Common, Props } from '../props.ts'
import { describedBy, type FieldProps, FormGroup, HintAndError } from './form-group.tsx'

export type GroupedProps = FieldProps & Props<{ legend?: Part<LegendOptions>; fieldset?: Common }>

/** The group around several inputs that answer one question: a fieldset where there is a legend, hint, error, inputs. */
export function Grouped(props: { id: string; role?: string; field: GroupedProps; children: ComponentChildren }) {
  const { id, field, role } = props
  const inner = (
    <>
      <HintAndError id={id} field={field} />
      {props.children}
    </>
  )
  return (
    <FormGroup field={field}>
      {inFieldset(field) ? (
        <Fieldset legend={field.legend} role={role} describedBy={describedBy(id, field)} {...field.fieldset}>
          {inner}
        </Fieldset>
      ) : (
        inner
      )}
    </FormGroup>
  )
}

export function inFieldset(field: GroupedProps): boolean {
  return field.legend !== undefined || field.fieldset !== undefined
}
