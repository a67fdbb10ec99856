import { Input } from '../../../ui/input/input.tsx'
import { Radios } from '../../../ui/radios/radios.tsx'
import { Textarea } from '../../../ui/textarea/textarea.tsx'
import { type Asking, type AskProps, hintOf, titled } from './asking.ts'
import type { Values } from './question.ts'
import { questionWords } from './words.ts'

export function AskPublish(props: Asking<'publish'>) {
  const { values, errors, language } = props
  const say = questionWords[language]
  const name = (
    <Input
      name="name"
      label={say.name}
      hint={say.nameHint}
      value={values['name']}
      error={errors['name']}
      width={20}
      autocomplete="off"
      spellcheck={false}
    />
  )
  return (
    <Radios
      name="publish"
      legend={titled(props)}
      hint={hintOf(props)}
      error={errors['publish']}
      value={values['publish']}
      items={[
        { value: 'yes', label: say.publishYes, conditional: name },
        { value: 'no', label: say.publishNo },
      ]}
    />
  )
}

export function AskContact(props: Asking<'contact'>) {
  const { values, errors, language } = props
  const say = questionWords[language]
  const field = { values, errors }
  return (
    <Radios
      name="contact"
      legend={titled(props)}
      hint={hintOf(props)}
      error={errors['contact']}
      value={values['contact']}
      items={[
        {
          value: 'email',
          label: say.contactWays.email,
          conditional: <EmailField {...field} label={say.email} hint={say.emailHint} />,
        },
        { value: 'post', label: say.contactWays.post, conditional: <AddressField {...field} label={say.address} /> },
        {
          value: 'telephone',
          label: say.contactWays.telephone,
          conditional: <TelephoneField {...field} label={say.telephone} />,
        },
        { value: 'no', label: say.contactWays.no },
      ]}
    />
  )
}

type FieldProps = { values: Values; errors: AskProps['errors']; label: string; hint?: string }

const EmailField = ({ values, errors, label, hint }: FieldProps) => (
  <Input
    name="email"
    type="email"
    label={label}
    hint={hint}
    value={values['email']}
    error={errors['email']}
    autocomplete="email"
    spellcheck={false}
  />
)
const AddressField = ({ values, errors, label }: FieldProps) => (
  <Textarea
    name="address"
    label={label}
    value={values['address']}
    error={errors['address']}
    rows={3}
    autocomplete="street-address"
  />
)
const TelephoneField = ({ values, errors, label }: FieldProps) => (
  <Input
    name="telephone"
    type="tel"
    label={label}
    value={values['telephone']}
    error={errors['telephone']}
    width={20}
    autocomplete="tel"
  />
)
