import { DateInput } from '../../../ui/date-input/date-input.tsx'
import { Input } from '../../../ui/input/input.tsx'
import { type Asking, hintOf, titled } from './asking.ts'
import { questionWords } from './words.ts'

export function AskNumber(props: Asking<'number'>) {
  const { question, values, errors, language } = props
  const { key, whole, unit, least = 0 } = question
  return (
    <Input
      name={key}
      label={titled(props)}
      hint={hintOf(props)}
      value={values[key]}
      error={errors[key]}
      width={10}
      {...(least < 0 ? {} : { inputmode: whole ? ('numeric' as const) : ('decimal' as const) })}
      {...(unit ? { suffix: unit[language] } : {})}
      spellcheck={false}
      autocomplete="off"
    />
  )
}

export function AskDate(props: Asking<'date'>) {
  const { question, values, errors, language } = props
  const { key } = question
  const say = questionWords[language]
  const part = (unit: 'day' | 'month' | 'year') => ({ label: say[unit] })
  return (
    <DateInput
      id={key}
      namePrefix={key}
      legend={titled(props)}
      hint={hintOf(props)}
      error={errors[key]}
      value={{ day: values[`${key}-day`], month: values[`${key}-month`], year: values[`${key}-year`] }}
      day={part('day')}
      month={part('month')}
      year={part('year')}
    />
  )
}
