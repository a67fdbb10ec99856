import { Button } from '../button/button.tsx'
import { classes } from '../classes.ts'
import { Input, type InputProps } from '../input/input.tsx'
import { extra, type Props } from '../props.ts'
import { translated } from '../translated.ts'

export type PasswordInputProps = Omit<InputProps, 'type' | 'prefix' | 'suffix' | 'wrapper' | 'autocomplete'> &
  Props<{
    autocomplete?: 'current-password' | 'new-password'
    buttonClass?: string
    showPassword?: string
    hidePassword?: string
    showPasswordLabel?: string
    hidePasswordLabel?: string
    shownAnnouncement?: string
    hiddenAnnouncement?: string
  }>

/** Lets people see what they type. The button is hidden until JavaScript runs. */
export function PasswordInput(props: PasswordInputProps) {
  const id = props.id ?? props.name
  const toggle = (
    <>
      {' '}
      <Button
        type="button"
        variant="secondary"
        class={classes('govuk-password-input__toggle govuk-js-password-input-toggle', props.buttonClass)}
        attributes={{
          'aria-controls': id,
          'aria-label': props.showPasswordLabel ?? 'Show password',
          hidden: true,
        }}
      >
        {props.showPassword ?? 'Show'}
      </Button>
      {props.formGroup?.after}
    </>
  )
  return (
    <Input
      {...props}
      id={id}
      type="password"
      class={classes('govuk-password-input__input govuk-js-password-input-input', props.class)}
      spellcheck={false}
      autocapitalize="none"
      autocomplete={props.autocomplete ?? 'current-password'}
      wrapper={{ class: 'govuk-password-input__wrapper' }}
      formGroup={{
        class: classes('govuk-password-input', props.formGroup?.class),
        before: props.formGroup?.before,
        after: toggle,
        attributes: {
          'data-module': 'govuk-password-input',
          ...translated({
            'show-password': props.showPassword,
            'hide-password': props.hidePassword,
            'show-password-aria-label': props.showPasswordLabel,
            'hide-password-aria-label': props.hidePasswordLabel,
            'password-shown-announcement': props.shownAnnouncement,
            'password-hidden-announcement': props.hiddenAnnouncement,
          }),
          ...extra(props.formGroup?.attributes),
        },
      }}
    />
  )
}
