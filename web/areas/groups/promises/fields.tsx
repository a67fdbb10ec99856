import { DateInput } from '../../../ui/date-input/date-input.tsx'
import type { FieldErrors } from '../../../ui/field-errors/field-errors.tsx'
import { Textarea } from '../../../ui/textarea/textarea.tsx'
import { words } from './words.ts'

export type TypedPromise = { words: string; due: { day?: string; month?: string; year?: string } }

/** What is promised, and by which day. */
export function PromiseFields({ typed, errors }: { typed: TypedPromise; errors: FieldErrors }) {
  return (
    <>
      <Textarea
        name="words"
        rows={3}
        label={{ text: words.what, size: 's' }}
        hint={words.whatHint}
        value={typed.words}
        error={errors['words']}
      />
      <DateInput
        id="due"
        namePrefix="due"
        legend={{ text: words.due, size: 's' }}
        hint={words.dueHint}
        value={typed.due}
        error={errors['dueOn']}
      />
    </>
  )
}
