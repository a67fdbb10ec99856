import { CharacterCount } from '../../../ui/character-count/character-count.tsx'
import { Checkboxes } from '../../../ui/checkboxes/checkboxes.tsx'
import { Fieldset } from '../../../ui/fieldset/fieldset.tsx'
import { Hint } from '../../../ui/hint/hint.tsx'
import { Input } from '../../../ui/input/input.tsx'
import { Textarea } from '../../../ui/textarea/textarea.tsx'
import { type Asking, hintOf, titled } from './asking.ts'
import { translationOf } from './limit-words.ts'
import { namesOf } from './question.ts'
import { questionWords } from './words.ts'

export function AskWords(props: Asking<'words'>) {
  const { question, values, errors, language } = props
  return (
    <CharacterCount
      name={question.key}
      label={titled(props)}
      hint={hintOf(props)}
      value={values[question.key]}
      error={errors[question.key]}
      rows={question.lines}
      maxlength={question.most}
      threshold={75}
      spellcheck
      limitText={questionWords[language].limit}
      {...translationOf(language)}
    />
  )
}

export function AskLine(props: Asking<'line'>) {
  const { question, values, errors } = props
  return (
    <Input
      name={question.key}
      label={titled(props)}
      hint={hintOf(props)}
      value={values[question.key]}
      error={errors[question.key]}
      spellcheck
      autocomplete="off"
    />
  )
}

export function AskStatements(props: Asking<'statements'>) {
  const { question, values, errors, language } = props
  const hint = hintOf(props)
  return (
    <Fieldset legend={titled(props)} describedBy={hint && `${question.key}-hint`}>
      {hint && <Hint id={`${question.key}-hint`}>{hint}</Hint>}
      {namesOf(question).map((name, index) => (
        <Input
          name={name}
          label={questionWords[language].statement(index + 1)}
          value={values[name]}
          error={errors[name]}
          spellcheck
          autocomplete="off"
        />
      ))}
    </Fieldset>
  )
}

export function AskOffer(props: Asking<'offer'>) {
  const { question, values, errors, language } = props
  return (
    <>
      <Textarea
        name={question.key}
        label={titled(props)}
        hint={hintOf(props)}
        value={values[question.key]}
        error={errors[question.key]}
        rows={4}
        spellcheck
      />
      <Checkboxes
        name={`${question.key}-show`}
        small={props.heading === 'section'}
        values={values[`${question.key}-show`] === 'yes' ? ['yes'] : []}
        items={[{ value: 'yes', label: questionWords[language].showOffer }]}
      />
    </>
  )
}
