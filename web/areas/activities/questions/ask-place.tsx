import { Fieldset } from '../../../ui/fieldset/fieldset.tsx'
import { Hint } from '../../../ui/hint/hint.tsx'
import { Input } from '../../../ui/input/input.tsx'
import { Select } from '../../../ui/select/select.tsx'
import { type Asking, hintOf, titled, type WardChoice } from './asking.ts'
import { questionWords } from './words.ts'

/** Where they live. */
export const AskPlace = (props: Asking<'place'>) => {
  const say = questionWords[props.language]
  return (
    <PlaceFields
      {...props}
      names={['postcode', 'ward']}
      labels={{ postcode: say.postcode, hint: say.postcodeHint, ward: say.ward, none: say.noWard }}
      chosen={props.values['ward'] ?? props.place?.wardId}
    />
  )
}

/** Another place, such as where they work or where something is. */
export const AskPostcode = (props: Asking<'postcode'>) => {
  const { key } = props.question
  const say = questionWords[props.language]
  return (
    <PlaceFields
      {...props}
      names={[`${key}-postcode`, `${key}-ward`]}
      labels={{ postcode: say.anyPostcode, hint: say.anyPostcodeHint, ward: say.anyWard, none: say.noWard }}
      chosen={props.values[`${key}-ward`]}
    />
  )
}

type PlaceFieldsProps = Asking<'place' | 'postcode'> & {
  names: readonly [postcode: string, ward: string]
  labels: { postcode: string; hint: string; ward: string; none: string }
  chosen: string | undefined
}

function PlaceFields(props: PlaceFieldsProps) {
  const { values, errors, language, question, names, labels } = props
  const [postcode, ward] = names
  const hint = hintOf(props)
  const wards: readonly WardChoice[] = props.wards ?? []
  return (
    <Fieldset legend={titled(props)} describedBy={hint && `${question.key}-hint`}>
      {hint && <Hint id={`${question.key}-hint`}>{hint}</Hint>}
      <Input
        name={postcode}
        label={labels.postcode}
        hint={labels.hint}
        value={values[postcode]}
        error={errors[postcode]}
        width={10}
        autocomplete={postcode === 'postcode' ? 'postal-code' : 'off'}
        spellcheck={false}
      />
      <Select
        name={ward}
        label={labels.ward}
        hint={questionWords[language].wardHint}
        value={props.chosen ?? ''}
        error={errors[ward]}
        items={[{ value: '', text: labels.none }, ...wards.map(({ id, name }) => ({ value: id, text: name }))]}
      />
    </Fieldset>
  )
}
