import { Fieldset } from '../../../ui/fieldset/fieldset.tsx'
import { FormGroup, HintAndError } from '../../../ui/form-group/form-group.tsx'
import { Radios } from '../../../ui/radios/radios.tsx'
import { type Asking, hintOf, titled } from './asking.ts'

/** Each row is a question of its own, so that it reads and works on a phone; where there is room the choices stand beside it. */
export function AskMatrix(props: Asking<'matrix'>) {
  const { question, values, errors, language } = props
  const { key, rows, options } = question
  const hint = hintOf(props)
  const field = hint ? { hint } : {}
  return (
    <FormGroup field={field}>
      <Fieldset legend={titled(props)} class="fm-matrix" describedBy={hint && `${key}-hint`}>
        <HintAndError id={key} field={field} />
        {rows.map((row) => {
          const name = `${key}-${row.key}`
          return (
            <Radios
              name={name}
              inline
              small
              legend={{ text: row.label[language], size: 's' }}
              error={errors[name]}
              value={values[name]}
              items={options.map((option) => ({ value: option.key, label: option.label[language] }))}
            />
          )
        })}
      </Fieldset>
    </FormGroup>
  )
}
