import { Checkboxes } from '../../../../../ui/checkboxes/checkboxes.tsx'
import { Details } from '../../../../../ui/details/details.tsx'
import { Input } from '../../../../../ui/input/input.tsx'
import { Textarea } from '../../../../../ui/textarea/textarea.tsx'
import type { QuestionType } from '../definition.ts'
import type { TypedQuestion } from './typed.ts'

type Props = {
  type: QuestionType
  typed: TypedQuestion
  errors: Readonly<Record<string, string>>
  locked: boolean
}
type Name = keyof TypedQuestion

/** What every question has, and what its type needs; the Welsh together at the end. Once locked, settings are carried along unseen. */
export function QuestionFields(props: Props) {
  const { typed, errors, locked } = props
  const welsh = [...Object.keys(typed), ...Object.keys(errors)].some(
    (name) => name.endsWith('-cy') && (typed[name as Name] || errors[name]),
  )
  return (
    <>
      <Short
        {...props}
        name="title"
        label="The question"
        hint="To speak of an earlier answer, write its name, like {{q1}}"
      />
      <Short {...props} name="hint" label="Help with answering (optional)" />
      <Choices {...props} />
      {locked ? <Carried {...props} /> : <Settings {...props} />}
      {!locked && <Tick {...props} name="required" label="Nobody can go on without an answer to this" />}
      <Long
        {...props}
        name="reading"
        label="To read before answering (optional)"
        hint="An empty line begins a new paragraph"
        rows={4}
      />
      <Details summary="In Welsh" open={welsh}>
        <Short {...props} name="title-cy" label="The question in Welsh" />
        <Short {...props} name="hint-cy" label="Help in Welsh" />
        <WelshChoices {...props} />
        <Long {...props} name="reading-cy" label="To read, in Welsh" rows={4} />
      </Details>
    </>
  )
}

const chosen: readonly QuestionType[] = ['single', 'multiple', 'matrix', 'ranking', 'points']

const Choices = (props: Props) => (
  <>
    {props.type === 'matrix' && (
      <Long {...props} name="rows" label="What it is asked about" hint="One thing on each line" rows={4} />
    )}
    {chosen.includes(props.type) && (
      <Long {...props} name="options" label="The answers to choose from" hint="One on each line" rows={6} />
    )}
    {props.type === 'scale' && (
      <>
        <Short {...props} name="low" label="What the lowest number means" />
        <Short {...props} name="high" label="What the highest number means" />
      </>
    )}
    {props.type === 'number' && (
      <Short {...props} name="unit" label="What is counted (optional)" hint="Such as “people” or “years”" />
    )}
  </>
)

const WelshChoices = (props: Props) => (
  <>
    {props.type === 'matrix' && (
      <Long {...props} name="rows-cy" label="What it is asked about, in Welsh" hint="In the same order" rows={4} />
    )}
    {chosen.includes(props.type) && (
      <Long {...props} name="options-cy" label="The answers in Welsh" hint="In the same order" rows={6} />
    )}
    {props.type === 'scale' && (
      <>
        <Short {...props} name="low-cy" label="What the lowest number means, in Welsh" />
        <Short {...props} name="high-cy" label="What the highest number means, in Welsh" />
      </>
    )}
    {props.type === 'number' && <Short {...props} name="unit-cy" label="What is counted, in Welsh" />}
  </>
)

function Settings(props: Props) {
  switch (props.type) {
    case 'words':
      return <Short {...props} name="most" label="How many characters at most" hint="From 50 to 5,000" numeric />
    case 'single':
      return <Tick {...props} name="other" label="Add “Something else”, with room for own words" />
    case 'multiple':
      return (
        <>
          <Tick {...props} name="other" label="Add “Something else”, with room for own words" />
          <Tick {...props} name="none" label="The last answer stands alone, like “None of these”" />
          <Short {...props} name="most" label="How many answers at most (optional)" numeric />
        </>
      )
    case 'scale':
      return (
        <>
          <Short {...props} name="from" label="The lowest number" hint="0 or 1" numeric />
          <Short {...props} name="to" label="The highest number" hint="From 3 to 10" numeric />
        </>
      )
    case 'ranking':
      return (
        <Short
          {...props}
          name="most"
          label="How many places are given (optional)"
          hint="All of them, where left empty"
          numeric
        />
      )
    case 'points':
      return (
        <>
          <Short {...props} name="total" label="How many points there are" numeric />
          <Tick {...props} name="all" label="All points have to be given" />
        </>
      )
    case 'number':
      return (
        <>
          <Short {...props} name="least" label="The least it can be (optional)" numeric />
          <Short {...props} name="most" label="The most it can be (optional)" numeric />
          <Tick {...props} name="whole" label="Whole numbers only" />
        </>
      )
    case 'date':
      return (
        <>
          <Short {...props} name="from" label="The first day it can be (optional)" hint="Like 2026-06-19" />
          <Short {...props} name="to" label="The last day it can be (optional)" hint="Like 2026-06-19" />
        </>
      )
    default:
      return null
  }
}

const settings: readonly Name[] = ['required', 'other', 'none', 'most', 'least', 'whole', 'total', 'all', 'from', 'to']
const Carried = ({ typed }: Props) => (
  <>{settings.map((name) => (typed[name] ? <input type="hidden" name={name} value={typed[name]} /> : null))}</>
)

type Field = Props & { name: Name; label: string; hint?: string }
const welsh = (name: string) => (name.endsWith('-cy') ? { attributes: { lang: 'cy' } } : {})

const Long = ({ typed, errors, name, label, hint, rows }: Field & { rows: number }) => (
  <Textarea
    name={name}
    label={label}
    hint={hint}
    rows={rows}
    value={typed[name]}
    error={errors[name]}
    spellcheck
    {...welsh(name)}
  />
)
const Short = ({ typed, errors, name, label, hint, numeric }: Field & { numeric?: boolean }) => (
  <Input
    name={name}
    label={label}
    hint={hint}
    value={typed[name]}
    error={errors[name]}
    autocomplete="off"
    {...(numeric ? { inputmode: 'numeric' as const, class: 'govuk-input--width-5' } : {})}
    {...welsh(name)}
  />
)
const Tick = ({ typed, name, label }: Field) => (
  <Checkboxes name={name} values={[typed[name]]} items={[{ value: 'yes', label }]} />
)
