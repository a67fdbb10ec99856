import { Input } from '../../../ui/input/input.tsx'
import { Radios } from '../../../ui/radios/radios.tsx'
import { Select } from '../../../ui/select/select.tsx'
import type { Choices } from './choosing.ts'

type ChooseField = {
  name: string
  label: string
  hint?: string
  /** The first line of the list, such as "Choose an officer". */
  first: string
  choices: Choices
  value: string
  error?: string | undefined
}

/** One of a list; where the list is too long to read, typed by part of the name, then one of those it fits. */
export function ChooseField({ name, label, hint, first, choices, value, error }: ChooseField) {
  if ('all' in choices)
    return (
      <Select
        name={name}
        label={label}
        {...(hint ? { hint } : {})}
        value={value}
        items={[{ value: '', text: first }, ...choices.all.map((one) => ({ value: one.id, text: one.name }))]}
        error={error}
      />
    )
  return choices.matches.length ? (
    <Radios
      name={name}
      legend={{ text: label, size: 's' }}
      value={value}
      items={choices.matches.map((one) => ({ value: one.id, label: one.name }))}
      error={error}
    />
  ) : (
    <Input
      name={name}
      label={label}
      hint={`${hint ? `${hint}. ` : ''}Type the name, or part of it`}
      value={value}
      error={error}
    />
  )
}

/** What is said where a typed name fits several, or none. */
export const unclear = (matches: readonly unknown[]): string =>
  matches.length ? 'More than one has that in the name. Choose one of these' : 'Nobody on the list has that in the name'
