import { Checkboxes } from '../../../ui/checkboxes/checkboxes.tsx'
import { Fieldset } from '../../../ui/fieldset/fieldset.tsx'
import { Hint } from '../../../ui/hint/hint.tsx'
import { Input } from '../../../ui/input/input.tsx'
import { InsetText } from '../../../ui/inset-text/inset-text.tsx'
import { GridMap } from '../../../ui/map/grid-map.tsx'
import { Select } from '../../../ui/select/select.tsx'
import { type Asking, hintOf, titled } from './asking.ts'
import { gridLetters, gridRows } from './grid.ts'
import { spotLines } from './spot-lines.ts'
import { spotWords } from './spot-words.ts'

/** A place: marked on the map where scripts run, and by words, postcode, list, square or ward for everybody. */
export function AskSpot(props: Asking<'spot'>) {
  const { question, values, errors, language, ground } = props
  const { key, named } = question
  const say = spotWords[language]
  const at = (part: string) => values[`${key}-${part}`] ?? ''
  const wards = props.wards ?? ground?.areas ?? []
  const [marked] = at('shape') ? spotLines(question, { [`${key}-shape`]: at('shape') }, language, () => undefined) : []
  return (
    <Fieldset legend={titled(props)} describedBy={`${key}-hint`}>
      <Hint id={`${key}-hint`}>{hintOf(props, say.oneIsEnough)}</Hint>
      <div data-spot={key} data-spot-words={JSON.stringify(say.draw)} data-spot-box={ground?.box.join(' ')}>
        <input type="hidden" name={`${key}-shape`} value={at('shape')} data-spot-shape="yes" />
        <input type="hidden" name={`${key}-area`} value={at('area')} />
        {ground && (
          <GridMap
            title={say.mapOf(ground.name)}
            areas={ground.areas}
            letters={gridLetters}
            rows={gridRows}
            tiles={ground.tiles}
          />
        )}
        {marked && (
          <div data-spot-kept="yes">
            <InsetText>
              <p class="govuk-body">{say.marked(marked)}</p>
              <Checkboxes small name={`${key}-remove`} items={[{ value: 'yes', label: say.remove }]} />
            </InsetText>
          </div>
        )}
      </div>
      <Input
        name={`${key}-words`}
        label={say.words}
        hint={say.wordsHint}
        value={at('words')}
        error={errors[`${key}-words`]}
        spellcheck
        autocomplete="off"
      />
      <Input
        name={`${key}-postcode`}
        label={say.postcode}
        hint={say.postcodeHint}
        value={at('postcode')}
        error={errors[`${key}-postcode`]}
        width={10}
        autocomplete="off"
        spellcheck={false}
      />
      {named.length > 0 && (
        <Select
          name={`${key}-named`}
          label={say.named}
          value={at('named')}
          error={errors[`${key}-named`]}
          items={[
            { value: '', text: say.notListed },
            ...named.map((one) => ({ value: one.key, text: one.label[language] })),
          ]}
        />
      )}
      <Input
        name={`${key}-square`}
        label={say.square}
        hint={say.squareHint}
        value={at('square')}
        error={errors[`${key}-square`]}
        width={4}
        autocomplete="off"
        spellcheck={false}
      />
      {wards.length > 0 && (
        <Select
          name={`${key}-ward`}
          label={say.ward}
          value={at('ward')}
          error={errors[`${key}-ward`]}
          items={[{ value: '', text: say.noWard }, ...wards.map(({ id, name }) => ({ value: id, text: name }))]}
        />
      )}
    </Fieldset>
  )
}
