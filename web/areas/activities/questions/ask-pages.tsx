import { CharacterCount } from '../../../ui/character-count/character-count.tsx'
import { Checkboxes } from '../../../ui/checkboxes/checkboxes.tsx'
import { Fieldset } from '../../../ui/fieldset/fieldset.tsx'
import { Hint } from '../../../ui/hint/hint.tsx'
import { Input } from '../../../ui/input/input.tsx'
import type { Language } from '../../../ui/layout/view.ts'
import { Radios } from '../../../ui/radios/radios.tsx'
import { Select } from '../../../ui/select/select.tsx'
import { Textarea } from '../../../ui/textarea/textarea.tsx'
import { translationOf } from './limit-words.ts'
import type { PlaceKept } from './place.ts'
import { namesOf, type Question, type Values } from './question.ts'
import { questionWords } from './words.ts'

/** What is wrong, in a sentence, by the name of its field. */
export type Errors = Readonly<Record<string, string | undefined>>
export type WardChoice = { id: string; name: string }

export type AskProps = {
  question: Question
  values: Values
  errors: Errors
  language: Language
  /** For the question about the place. */
  wards?: readonly WardChoice[] | undefined
  place?: PlaceKept | undefined
  /** The question is the heading of its page; on a form with many it is a heading among others. */
  heading: 'page' | 'section'
}

/** One question on screen. */
export function Ask(props: AskProps) {
  switch (props.question.type) {
    case 'words':
      return <AskWords {...props} />
    case 'statements':
      return <AskStatements {...props} />
    case 'offer':
      return <AskOffer {...props} />
    case 'place':
      return <AskPlace {...props} />
    case 'publish':
      return <AskPublish {...props} />
    case 'contact':
      return <AskContact {...props} />
  }
}

/** The question as label or legend: the page's own h1, or one heading among others. */
function titled({ question, language, heading }: AskProps) {
  const optional = question.optional ? ` ${questionWords[language].optional}` : ''
  const page = heading === 'page'
  return { text: question.title[language] + optional, size: page ? ('l' as const) : ('m' as const), pageHeading: page }
}
const hintOf = ({ question, language }: AskProps) => question.hint?.[language]

function AskWords(props: AskProps) {
  const { question, values, errors, language } = props
  if (question.type !== 'words') return null
  return (
    <CharacterCount
      name={question.key}
      label={titled(props)}
      hint={hintOf(props)}
      value={values[question.key]}
      error={errors[question.key]}
      rows={question.lines}
      maxlength={question.most}
      threshold={75}
      spellcheck
      limitText={questionWords[language].limit}
      {...translationOf(language)}
    />
  )
}

function AskStatements(props: AskProps) {
  const { question, values, errors, language } = props
  const hint = hintOf(props)
  return (
    <Fieldset legend={titled(props)} describedBy={hint && `${question.key}-hint`}>
      {hint && <Hint id={`${question.key}-hint`}>{hint}</Hint>}
      {namesOf(question).map((name, index) => (
        <Input
          name={name}
          label={questionWords[language].statement(index + 1)}
          value={values[name]}
          error={errors[name]}
          spellcheck
          autocomplete="off"
        />
      ))}
    </Fieldset>
  )
}

function AskOffer(props: AskProps) {
  const { question, values, errors, language } = props
  return (
    <>
      <Textarea
        name={question.key}
        label={titled(props)}
        hint={hintOf(props)}
        value={values[question.key]}
        error={errors[question.key]}
        rows={4}
        spellcheck
      />
      <Checkboxes
        name={`${question.key}-show`}
        small={props.heading === 'section'}
        values={values[`${question.key}-show`] === 'yes' ? ['yes'] : []}
        items={[{ value: 'yes', label: questionWords[language].showOffer }]}
      />
    </>
  )
}

function AskPlace(props: AskProps) {
  const { values, errors, language, place, question } = props
  const say = questionWords[language]
  const hint = hintOf(props)
  return (
    <Fieldset legend={titled(props)} describedBy={hint && `${question.key}-hint`}>
      {hint && <Hint id={`${question.key}-hint`}>{hint}</Hint>}
      <Input
        name="postcode"
        label={say.postcode}
        hint={say.postcodeHint}
        value={values['postcode']}
        error={errors['postcode']}
        width={10}
        autocomplete="postal-code"
        spellcheck={false}
      />
      <Select
        name="ward"
        label={say.ward}
        hint={say.wardHint}
        value={values['ward'] ?? place?.wardId ?? ''}
        items={[
          { value: '', text: say.noWard },
          ...(props.wards ?? []).map(({ id, name }) => ({ value: id, text: name })),
        ]}
      />
    </Fieldset>
  )
}

function AskPublish(props: AskProps) {
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

function AskContact(props: AskProps) {
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

type FieldProps = { values: Values; errors: Errors; label: string; hint?: string }

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
