import { examplesOf } from '../example.ts'
import { Input } from '../input/input.tsx'
import { Fieldset } from './fieldset.tsx'

export const examples = examplesOf(Fieldset, {
  'Fields that make one answer': {
    legend: { text: 'Where does your group meet?', size: 'm' },
    children: (
      <>
        <Input name="place" label="Name of the place" />
        <Input name="postcode" label="Postcode" width={10} autocomplete="postal-code" />
      </>
    ),
  },
})
