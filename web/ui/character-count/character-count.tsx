import { classes } from '../classes.ts'
import { Hint } from '../hint/hint.tsx'
import { extra, type Props } from '../props.ts'
import { Textarea, type TextareaProps } from '../textarea/textarea.tsx'
import { type Translation, translated } from '../translated.ts'

export type CharacterCountProps = TextareaProps &
  Props<{
    maxlength?: number
    maxwords?: number
    countType?: 'characters' | 'words' | 'length'
    /** The share of the limit, in per cent, from which the count is shown. */
    threshold?: number
    /** What is shown without JavaScript; `%{count}` stands for the limit. */
    limitText?: string
    messageClass?: string
    charactersUnderLimit?: Translation
    charactersAtLimit?: string
    charactersOverLimit?: Translation
    wordsUnderLimit?: Translation
    wordsAtLimit?: string
    wordsOverLimit?: Translation
  }>

/** A text box that counts. Without a limit here, one may be set in JavaScript. */
export function CharacterCount(props: CharacterCountProps) {
  const id = props.id ?? props.name
  const limit = props.maxwords ?? props.maxlength
  const countType = props.countType ?? (props.maxwords === undefined ? undefined : 'words')
  const limitText = props.limitText ?? `You can enter up to %{count} ${countType === 'words' ? 'words' : 'characters'}`
  const message = (
    <>
      <Hint id={`${id}-info`} class={classes('govuk-character-count__message', props.messageClass)}>
        {limit === undefined ? undefined : limitText.replaceAll('%{count}', limit.toLocaleString('en-GB'))}
      </Hint>
      {props.formGroup?.after}
    </>
  )
  return (
    <Textarea
      {...props}
      id={id}
      describedBy={`${id}-info`}
      class={classes('govuk-js-character-count', props.class)}
      formGroup={{
        class: classes('govuk-character-count', props.formGroup?.class),
        before: props.formGroup?.before,
        after: message,
        attributes: {
          'data-module': 'govuk-character-count',
          'data-maxlength': props.maxlength,
          'data-maxwords': props.maxwords,
          'data-threshold': props.threshold,
          'data-count-type': countType,
          ...translated({
            'textarea-description': limit === undefined && props.limitText ? { other: props.limitText } : undefined,
            'characters-under-limit': props.charactersUnderLimit,
            'characters-at-limit': props.charactersAtLimit,
            'characters-over-limit': props.charactersOverLimit,
            'words-under-limit': props.wordsUnderLimit,
            'words-at-limit': props.wordsAtLimit,
            'words-over-limit': props.wordsOverLimit,
          }),
          ...extra(props.formGroup?.attributes),
        },
      }}
    />
  )
}
