import { Checkboxes } from '../../../ui/checkboxes/checkboxes.tsx'
import { Input } from '../../../ui/input/input.tsx'
import { Radios } from '../../../ui/radios/radios.tsx'
import { type Asking, hintOf, titled } from './asking.ts'
import { questionWords } from './words.ts'

export function AskSingle(props: Asking<'single'>) {
  const { question, values, errors, language } = props
  const { key } = question
  const say = questionWords[language]
  return (
    <Radios
      name={key}
      legend={titled(props)}
      hint={hintOf(props)}
      error={errors[key]}
      value={values[key]}
      small={props.heading === 'section'}
      items={[
        ...question.options.map((option) => ({ value: option.key, label: option.label[language] })),
        question.other && {
          value: 'other',
          label: say.somethingElse,
          conditional: (
            <Input
              name={`${key}-other`}
              label={say.somethingElseLabel}
              value={values[`${key}-other`]}
              error={errors[`${key}-other`]}
              spellcheck
              autocomplete="off"
            />
          ),
        },
      ]}
    />
  )
}

/** "Something else" is a line of its own: words in it are an answer, with or without a tick. */
export function AskMultiple(props: Asking<'multiple'>) {
  const { question, values, errors, language } = props
  const { key, most, none } = question
  const say = questionWords[language]
  const item = (option: (typeof question.options)[number], index: number) => ({
    value: 'yes',
    name: `${key}-${option.key}`,
    id: index === 0 ? key : `${key}-${option.key}`,
    label: option.label[language],
    checked: values[`${key}-${option.key}`] === 'yes',
    ...(option.key === none ? { exclusive: true } : {}),
  })
  return (
    <>
      <Checkboxes
        name={key}
        legend={titled(props)}
        hint={hintOf(props, most !== undefined && say.chooseMost(most))}
        error={errors[key]}
        small={props.heading === 'section'}
        items={question.options.map(item)}
      />
      {question.other && (
        <Input
          name={`${key}-other`}
          label={say.somethingElseAlso}
          value={values[`${key}-other`]}
          error={errors[`${key}-other`]}
          spellcheck
          autocomplete="off"
        />
      )}
    </>
  )
}

/** The two ends are named beside their numbers, for whoever does not see the line that they make. */
export function AskScale(props: Asking<'scale'>) {
  const { question, values, errors, language } = props
  const { key, from, to, low, high } = question
  const ends: Record<number, string> = { [from]: low[language], [to]: high[language] }
  return (
    <Radios
      name={key}
      small={props.heading === 'section'}
      legend={titled(props)}
      hint={hintOf(props)}
      error={errors[key]}
      value={values[key]}
      items={Array.from({ length: to - from + 1 }, (_, at) => {
        const value = from + at
        return { value, label: ends[value] ? `${value} – ${ends[value]}` : String(value) }
      })}
    />
  )
}
