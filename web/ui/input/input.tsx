import { classes } from '../classes.ts'
import { type Part, part, present } from '../content.ts'
import { describedBy, hasError } from '../form-group/form-group.tsx'
import { Labelled, type LabelledProps } from '../form-group/labelled.tsx'
import { type Common, extra, type Props } from '../props.ts'

export type InputProps = LabelledProps &
  Common &
  Props<{
    type?: 'text' | 'email' | 'tel' | 'url' | 'number' | 'password' | 'search'
    value?: string | number
    /** Characters for answers of known length, or a share of the column. */
    width?: 2 | 3 | 4 | 5 | 10 | 20 | 30 | Share
    autocomplete?: string
    autocapitalize?: 'none' | 'off' | 'on' | 'sentences' | 'words' | 'characters'
    inputmode?: 'none' | 'text' | 'tel' | 'url' | 'email' | 'numeric' | 'decimal' | 'search'
    spellcheck?: boolean
    pattern?: string
    disabled?: boolean
    prefix?: Part<Common>
    suffix?: Part<Common>
    wrapper?: Common
  }>

type Share = 'full' | 'three-quarters' | 'two-thirds' | 'one-half' | 'one-third' | 'one-quarter'

export function Input(props: InputProps) {
  const id = props.id ?? props.name
  const { before, after } = props.formGroup ?? {}
  const wrapped = [part(props.prefix).text, part(props.suffix).text, before, after].some(present)
  return (
    <Labelled id={id} field={props}>
      {wrapped ? (
        <div class={classes('govuk-input__wrapper', props.wrapper?.class)} {...extra(props.wrapper?.attributes)}>
          {before}
          <Affix side="prefix" affix={props.prefix} />
          <Field id={id} {...props} />
          <Affix side="suffix" affix={props.suffix} />
          {after}
        </div>
      ) : (
        <Field id={id} {...props} />
      )}
    </Labelled>
  )
}

function Field(props: InputProps) {
  const { width } = props
  return (
    <input
      class={classes(
        'govuk-input',
        width && (typeof width === 'number' ? `govuk-input--width-${width}` : `govuk-!-width-${width}`),
        props.class,
        hasError(props) && 'govuk-input--error',
      )}
      id={props.id}
      name={props.name}
      type={(props.type ?? 'text') as 'text'}
      value={props.value}
      disabled={props.disabled}
      spellcheck={props.spellcheck}
      autocomplete={props.autocomplete}
      autocapitalize={props.autocapitalize}
      inputmode={props.inputmode}
      pattern={props.pattern}
      aria-describedby={describedBy(props.id ?? props.name, props)}
      {...extra(props.attributes)}
    />
  )
}

function Affix(props: { side: 'prefix' | 'suffix'; affix: Part<Common> }) {
  const { text, class: added, attributes } = part(props.affix)
  if (!present(text)) return null
  return (
    <div class={classes(`govuk-input__${props.side}`, added)} aria-hidden="true" {...extra(attributes)}>
      {text}
    </div>
  )
}
