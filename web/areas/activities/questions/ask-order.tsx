import { Fieldset } from '../../../ui/fieldset/fieldset.tsx'
import { FormGroup, HintAndError } from '../../../ui/form-group/form-group.tsx'
import { Input } from '../../../ui/input/input.tsx'
import { Select } from '../../../ui/select/select.tsx'
import { type Asking, hintOf, titled } from './asking.ts'
import { placesOf } from './order-rules.ts'
import { questionWords } from './words.ts'

/** A place for each option. What is wrong with the order as a whole stands above it, and leads to its first field. */
export function AskRanking(props: Asking<'ranking'>) {
  const { question, values, errors, language } = props
  const { key, options } = question
  const say = questionWords[language]
  const places = placesOf(question)
  const field = { hint: hintOf(props, say.rankHint(places, options.length))!, error: errors[key] ?? '' }
  return (
    <FormGroup field={field}>
      <Fieldset legend={titled(props)} describedBy={`${key}-hint${errors[key] ? ` ${key}-error` : ''}`}>
        <HintAndError id={key} field={field} />
        {options.map((option) => {
          const name = `${key}-${option.key}`
          return (
            <Select
              name={name}
              label={option.label[language]}
              value={values[name] ?? ''}
              error={errors[name]}
              items={[
                { value: '', text: say.notPlaced },
                ...Array.from({ length: places }, (_, at) => ({ value: String(at + 1), text: String(at + 1) })),
              ]}
            />
          )
        })}
      </Fieldset>
    </FormGroup>
  )
}

/** Points or dots shared out; what is left is said when the page is shown again, and as it is typed where scripts run. */
export function AskPoints(props: Asking<'points'>) {
  const { question, values, errors, language } = props
  const { key, options, total, all, each, dots = false } = question
  const say = questionWords[language]
  const given = options.reduce((sum, option) => sum + (Number(values[`${key}-${option.key}`]) || 0), 0)
  const field = { hint: hintOf(props, say.pointsHint({ total, all, each, dots }))!, error: errors[key] ?? '' }
  return (
    <FormGroup field={field}>
      <Fieldset
        legend={titled(props)}
        describedBy={`${key}-hint${errors[key] ? ` ${key}-error` : ''}`}
        attributes={{
          'data-share-total': String(total),
          'data-share-left': say.pointsLeft,
          'data-share-over': say.pointsOver,
        }}
      >
        <HintAndError id={key} field={field} />
        {options.map((option) => {
          const name = `${key}-${option.key}`
          return (
            <Input
              name={name}
              label={option.label[language]}
              value={values[name]}
              error={errors[name]}
              width={4}
              inputmode="numeric"
              autocomplete="off"
            />
          )
        })}
        <p class="govuk-body fm-share" role="status" data-share-line="yes">
          {given > 0 && given <= total && say.pointsLeft.replace('%{count}', String(total - given))}
        </p>
      </Fieldset>
    </FormGroup>
  )
}
