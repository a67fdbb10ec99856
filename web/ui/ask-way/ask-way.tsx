import { Input } from '../input/input.tsx'
import type { Language } from '../layout/view.ts'
import { Radios } from '../radios/radios.tsx'
import { Textarea } from '../textarea/textarea.tsx'
import type { WayFields } from './ways.ts'
import { wayWords } from './words.ts'

type Props = {
  legend: string
  hint: string
  values: WayFields
  errors: Partial<Record<keyof WayFields, string | undefined>>
  language: Language
  /** They may want to hear nothing. */
  no?: boolean
}

/** How to reach somebody: by email, by telephone or by post. */
export function AskWay({ legend, hint, values, errors, language, no = false }: Props) {
  const say = wayWords[language]
  const field = { spellcheck: false, hint: say.private }
  return (
    <Radios
      name="reply"
      legend={{ text: legend, size: 's' }}
      hint={hint}
      value={values.reply}
      error={errors.reply}
      items={[
        ...(no ? [{ value: 'no', label: say.ways.no }] : []),
        {
          value: 'email',
          label: say.ways.email,
          conditional: (
            <Input
              {...field}
              name="email"
              type="email"
              autocomplete="email"
              label={say.email}
              value={values.email}
              error={errors.email}
            />
          ),
        },
        {
          value: 'telephone',
          label: say.ways.telephone,
          conditional: (
            <Input
              {...field}
              name="telephone"
              type="tel"
              autocomplete="tel"
              width={20}
              label={say.telephone}
              value={values.telephone}
              error={errors.telephone}
            />
          ),
        },
        {
          value: 'post',
          label: say.ways.post,
          conditional: (
            <Textarea
              {...field}
              name="address"
              rows={4}
              label={say.address}
              value={values.address}
              error={errors.address}
            />
          ),
        },
      ]}
    />
  )
}
