import { DateInput } from '../../../ui/date-input/date-input.tsx'
import type { FieldErrors } from '../../../ui/field-errors/field-errors.tsx'
import { Radios } from '../../../ui/radios/radios.tsx'
import { Textarea } from '../../../ui/textarea/textarea.tsx'
import { turns, ways } from './rules.ts'
import { wayNames, words } from './words.ts'

export type TypedContact = {
  how: string
  on: { day?: string; month?: string; year?: string }
  words: string
  next: string
}

/** The four questions about a contact. */
export function ContactFields({
  group,
  typed,
  errors,
}: {
  group: { name: string }
  typed: TypedContact
  errors: FieldErrors
}) {
  const nexts = words.nextWords(group.name)
  return (
    <>
      <Radios
        name="how"
        legend={{ text: words.how, size: 's' }}
        value={typed.how}
        items={ways.map((value) => ({ value, label: wayNames[value] }))}
        error={errors['how']}
      />
      <DateInput
        id="on"
        namePrefix="on"
        legend={{ text: words.on, size: 's' }}
        hint={words.onHint}
        value={typed.on}
        error={errors['on']}
      />
      <Textarea
        name="words"
        rows={5}
        label={{ text: words.text, size: 's' }}
        hint={words.textHint}
        value={typed.words}
        error={errors['words']}
      />
      <Radios
        name="next"
        legend={{ text: words.next, size: 's' }}
        value={typed.next}
        items={turns.map((value) => ({ value, label: nexts[value] }))}
        error={errors['next']}
      />
    </>
  )
}
