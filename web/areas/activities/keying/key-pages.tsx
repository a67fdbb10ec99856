import { Input } from '../../../ui/input/input.tsx'
import { Select } from '../../../ui/select/select.tsx'
import { Textarea } from '../../../ui/textarea/textarea.tsx'
import type { Errors, WardChoice } from '../questions/ask-pages.tsx'
import { namesOf, type Question, type Values } from '../questions/question.ts'
import { fieldNames } from './words.ts'

type Props = {
  question: Question
  values: Values
  errors: Errors
  wards: readonly WardChoice[]
  /** The keys begin here. */
  first?: boolean
}

/** One question as it is keyed from paper: the same order, short labels, nothing to point at. */
export function Key({ question, values, errors, wards, first }: Props) {
  const field = (name: string, label: string) => ({
    name,
    label,
    value: values[name],
    error: errors[name],
    autocomplete: 'off',
    spellcheck: false,
  })
  const title = (question.short ?? question.title).en
  switch (question.type) {
    case 'words':
      return (
        <Textarea
          {...field(question.key, question.title.en)}
          rows={4}
          {...(first ? { attributes: { autofocus: true, 'data-keying-first': '' } } : {})}
        />
      )
    case 'statements':
      return (
        <>
          {namesOf(question).map((name, index) => (
            <Input {...field(name, `${title}, number ${index + 1}`)} />
          ))}
        </>
      )
    case 'offer':
      return (
        <>
          <Input {...field(question.key, title)} />
          <Input {...field(`${question.key}-show`, 'May we show that? (y or n)')} width={2} />
        </>
      )
    case 'place':
      return (
        <>
          <Input {...field('postcode', fieldNames['postcode']!)} width={10} />
          <Select
            name="ward"
            label="Or the ward, where no postcode can be read"
            value={values['ward'] ?? ''}
            items={[{ value: '', text: 'Not said' }, ...wards.map(({ id, name }) => ({ value: id, text: name }))]}
          />
        </>
      )
    case 'publish':
      return (
        <>
          <Input {...field('publish', fieldNames['publish']!)} width={2} />
          <Input {...field('name', fieldNames['name']!)} width={20} />
        </>
      )
    case 'contact':
      return (
        <>
          <Input {...field('email', fieldNames['email']!)} />
          <Input {...field('telephone', fieldNames['telephone']!)} width={20} />
          <Input {...field('address', fieldNames['address']!)} />
        </>
      )
  }
}
