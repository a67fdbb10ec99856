import { Fieldset } from '../../../ui/fieldset/fieldset.tsx'
import { Input } from '../../../ui/input/input.tsx'
import { Select } from '../../../ui/select/select.tsx'
import { Textarea } from '../../../ui/textarea/textarea.tsx'
import type { Errors, WardChoice } from '../questions/ask-pages.tsx'
import type { Question, Values } from '../questions/question.ts'
import { type Box, boxesOf, numbered } from './boxes.ts'

type Props = {
  question: Question
  values: Values
  errors: Errors
  wards: readonly WardChoice[]
  /** The keys begin here. */
  first?: boolean
}

/** One question as it is keyed from paper: the same order, numbers for boxes, nothing to point at. */
export function Key({ question, values, errors, wards, first }: Props) {
  const boxes = boxesOf(question)
  const asGroup = ['matrix', 'ranking', 'points'].includes(question.type)
  const drawn = boxes.map((box, index) => (
    <KeyBox
      question={question}
      box={box}
      value={values[box.name]}
      error={errors[box.name]}
      wards={wards}
      hint={index === 0 && !asGroup ? howToKey(question) : undefined}
      first={!!first && index === 0}
    />
  ))
  if (!asGroup) return <>{drawn}</>
  return (
    <Fieldset legend={{ text: question.title.en, size: 's' }}>
      <p class="govuk-hint">{howToKey(question)}</p>
      {drawn}
    </Fieldset>
  )
}

type BoxProps = {
  question: Question
  box: Box
  value: string | undefined
  error: string | undefined
  hint: string | undefined
  wards: readonly WardChoice[]
  first: boolean
}

function KeyBox({ question, box, value, error, hint, wards, first }: BoxProps) {
  const { name, label } = box
  const beginning = first ? { attributes: { autofocus: true, 'data-keying-first': '' } } : {}
  const field = { name, label, value, error, autocomplete: 'off', spellcheck: false, ...beginning }
  if (question.type === 'words') return <Textarea {...field} rows={4} />
  if (name === 'ward' || name.endsWith('-ward'))
    return (
      <Select
        name={name}
        label={label}
        value={value ?? ''}
        items={[{ value: '', text: 'Not said' }, ...wards.map(({ id, name }) => ({ value: id, text: name }))]}
      />
    )
  const width = widthOf(question, box)
  return <Input {...field} {...(hint ? { hint } : {})} {...(width ? { width } : {})} />
}

function widthOf(question: Question, { name }: Box): 2 | 5 | 10 | 20 | undefined {
  if (name === 'publish' || name.endsWith('-show')) return 2
  if (name.endsWith('-other')) return undefined
  if (name === 'postcode' || name.endsWith('-postcode')) return 10
  if (name === 'name' || name === 'telephone') return 20
  switch (question.type) {
    case 'single':
    case 'scale':
    case 'matrix':
    case 'ranking':
      return 2
    case 'points':
    case 'number':
      return 5
    case 'date':
      return 10
    case 'multiple':
      return 20
    default:
      return undefined
  }
}

/** What to type for the marks on the paper. */
function howToKey(question: Question): string | undefined {
  switch (question.type) {
    case 'single':
      return numbered(question.options)
    case 'multiple':
      return `${numbered(question.options)}. Type the numbers of all that are ticked, like 1 3`
    case 'scale':
      return `${question.from} ${question.low.en}, ${question.to} ${question.high.en}`
    case 'matrix':
      return `For each row: ${numbered(question.options)}`
    case 'ranking':
      return 'Type the place written beside each. Leave the others empty'
    case 'points':
      return `Type the ${question.dots ? 'dots' : 'points'} written beside each, ${question.total} together${question.all ? '' : ' at most'}`
    case 'number':
      return question.unit && `In ${question.unit.en}`
    case 'date':
      return 'Like 19/6/2026'
    default:
      return undefined
  }
}
