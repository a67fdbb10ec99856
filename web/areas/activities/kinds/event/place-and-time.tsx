import { DateInput } from '../../../../ui/date-input/date-input.tsx'
import type { FieldErrors } from '../../../../ui/field-errors/field-errors.tsx'
import { Input } from '../../../../ui/input/input.tsx'
import { Select } from '../../../../ui/select/select.tsx'
import { Textarea } from '../../../../ui/textarea/textarea.tsx'
import { venueTypes } from './rules.ts'
import { eventWords } from './words.ts'

type Typed = {
  venue: string
  venueType: string
  wardId: string
  day: { day?: string; month?: string; year?: string }
  from: string
  until: string
}
type WhereProps = {
  typed: Typed
  errors: FieldErrors
  wards: readonly { id: string; name: string }[]
  /** How the kind of place is asked for. */
  asked: string
}

/** The place of an event or of an outreach session. */
export const Where = ({ typed, errors, wards, asked }: WhereProps) => (
  <>
    <Textarea
      name="venue"
      label="Where is it?"
      hint="Name of the place and its address"
      rows={2}
      value={typed.venue}
      error={errors['venue']}
    />
    <Select
      name="venueType"
      label={asked}
      value={typed.venueType}
      error={errors['venueType']}
      items={[
        { value: '', text: 'Choose' },
        ...venueTypes.map((value) => ({ value, text: eventWords.en.venues[value] })),
      ]}
    />
    <Select
      name="wardId"
      label="Which ward is it in?"
      value={typed.wardId}
      error={errors['wardId']}
      items={[{ value: '', text: 'Choose' }, ...wards.map(({ id, name }) => ({ value: id, text: name }))]}
    />
  </>
)

/** Its day, and from when to when. */
export const When = ({ typed, errors, legend }: { typed: Typed; errors: FieldErrors; legend: string }) => (
  <>
    <DateInput
      id="day"
      namePrefix="day"
      legend={{ text: legend, size: 's' }}
      hint="For example, 27 3 2027"
      error={errors['day']}
      value={typed.day}
    />
    <Input
      name="from"
      label="From"
      hint="For example, 5:30pm"
      width={5}
      value={typed.from}
      error={errors['from']}
      autocomplete="off"
    />
    <Input name="until" label="Until" width={5} value={typed.until} autocomplete="off" />
  </>
)
