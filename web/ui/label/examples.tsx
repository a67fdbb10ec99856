import { examplesOf } from '../example.ts'
import { Label } from './label.tsx'

const field = (id: string) => <input class="govuk-input" id={id} name={id} type="text" />

const labelled = (props: { id: string; text: string; size?: 'l' }) => (
  <>
    <Label for={props.id} size={props.size}>
      {props.text}
    </Label>
    {field(props.id)}
  </>
)

export const examples = examplesOf(labelled, {
  'A label and its field': { id: 'label-name', text: 'What may we call you?' },
  'A large one': { id: 'label-large', text: 'What is your street called?', size: 'l' },
})
