import { Button } from '../../../ui/button/button.tsx'
import { FieldErrorSummary, type FieldErrors } from '../../../ui/field-errors/field-errors.tsx'
import { Input } from '../../../ui/input/input.tsx'
import type { View } from '../../../ui/layout/view.ts'
import { Panel } from '../../../ui/panel/panel.tsx'
import { PasswordInput } from '../../../ui/password-input/password-input.tsx'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import { WarningText } from '../../../ui/warning-text/warning-text.tsx'
import * as paths from '../paths.ts'

type Form = { token: string; errors: FieldErrors }
const frame = { staff: true, form: true, noindex: true, section: 'concerns' } as const
const wrong = (errors: FieldErrors) => Object.values(errors).some(Boolean)

/** The closed door: it tells nothing of what is behind it, not even whether there is anything. */
export function closedView({ token, errors }: Form): View {
  return {
    ...frame,
    title: 'The broker’s room is closed',
    error: wrong(errors),
    body: (
      <>
        <FieldErrorSummary errors={errors} />
        <h1 class="govuk-heading-l">The broker’s room is closed</h1>
        <p class="govuk-body">
          Your passphrase opens it for this session. It closes when you sign out, when the server restarts, and after 30
          minutes without use.
        </p>
        <PostForm action={paths.concernRoomOpening.to()} token={token}>
          <PasswordInput
            name="passphrase"
            label={{ text: 'Passphrase', size: 's' }}
            error={errors['passphrase']}
            autocomplete="current-password"
          />
          <Button preventDoubleClick>Open the room</Button>
        </PostForm>
        <p class="govuk-body">
          <a class="govuk-link" href={paths.concernRoomRecovery.to()}>
            I have lost the passphrase
          </a>
        </p>
      </>
    ),
  }
}

function NewPassphrase({ errors }: Pick<Form, 'errors'>) {
  return (
    <>
      <PasswordInput
        name="passphrase"
        label={{ text: 'New passphrase', size: 's' }}
        hint="At least 20 characters: four or more words that do not belong together"
        error={errors['passphrase']}
        autocomplete="new-password"
      />
      <PasswordInput
        name="again"
        label={{ text: 'The same passphrase again', size: 's' }}
        error={errors['again']}
        autocomplete="new-password"
      />
    </>
  )
}

export function setUpView({ token, errors }: Form): View {
  return {
    ...frame,
    title: 'Set up confidential concerns',
    error: wrong(errors),
    body: (
      <>
        <FieldErrorSummary errors={errors} />
        <h1 class="govuk-heading-l">Set up confidential concerns</h1>
        <p class="govuk-body">
          Groups can then write to you about their link officer. What they write is sealed to a key that only your
          passphrase opens. The council does not have it, and we cannot make a new one for you.
        </p>
        <WarningText>
          Choose the passphrase where nobody of the council looks on. Without it and without the recovery code, nobody
          can ever read what groups wrote.
        </WarningText>
        <PostForm action={paths.concernRoomSetUp.to()} token={token}>
          <NewPassphrase errors={errors} />
          <Button preventDoubleClick>Make the key</Button>
        </PostForm>
      </>
    ),
  }
}

export function recoveryView({ token, errors, typed }: Form & { typed: string }): View {
  return {
    ...frame,
    title: 'Open the room with the recovery code',
    error: wrong(errors),
    back: { href: paths.concernRoom.to() },
    body: (
      <>
        <FieldErrorSummary errors={errors} />
        <h1 class="govuk-heading-l">Open the room with the recovery code</h1>
        <p class="govuk-body">The code works once. You choose a new passphrase and get a new code.</p>
        <PostForm action={paths.concernRoomRecovery.to()} token={token}>
          <Input
            name="code"
            label={{ text: 'Recovery code', size: 's' }}
            hint="32 letters and figures"
            value={typed}
            error={errors['code']}
            autocomplete="off"
            spellcheck={false}
          />
          <NewPassphrase errors={errors} />
          <Button preventDoubleClick>Change the passphrase</Button>
        </PostForm>
      </>
    ),
  }
}

/** The recovery code, once. */
export function recoveryCodeView({ code, print }: { code: string; print: string }): View {
  return {
    ...frame,
    form: false,
    title: 'Your recovery code',
    body: (
      <>
        <Panel title="The room is yours">
          Your recovery code is
          <br />
          <strong>{code}</strong>
        </Panel>
        <p class="govuk-body">
          Write it on paper now and lock it away, outside the council. It is not shown again. Whoever has it can read
          every concern.
        </p>
        <p class="govuk-body">
          These letters stand on the public page, so that groups know the lock is yours. Tell them in person:{' '}
          <strong>{print}</strong>
        </p>
        <Button href={paths.concernRoom.to()}>I have written it down</Button>
      </>
    ),
  }
}
