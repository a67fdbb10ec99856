// Signing in and registering with a passkey. The form carries the server's options; the answer goes into a hidden field.
import { browserSupportsWebAuthn, startAuthentication, startRegistration } from '@simplewebauthn/browser'

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-passkey]')) {
  const { passkey, passkeyOptions, passkeyFailed, passkeyUnsupported } = form.dataset
  const line = document.createElement('p')
  line.className = 'govuk-error-message'
  line.setAttribute('role', 'alert')
  form.prepend(line)

  if (!browserSupportsWebAuthn()) {
    line.textContent = passkeyUnsupported ?? 'This browser cannot use passkeys. Choose another way to sign in.'
    for (const button of form.querySelectorAll<HTMLButtonElement>('button')) button.disabled = true
    continue
  }

  let answered = false
  form.addEventListener('submit', async (event) => {
    if (answered) return
    event.preventDefault()
    line.textContent = ''
    try {
      const optionsJSON = JSON.parse(passkeyOptions ?? '')
      const answer =
        passkey === 'register' ? await startRegistration({ optionsJSON }) : await startAuthentication({ optionsJSON })
      field(form).value = JSON.stringify(answer)
      answered = true
      form.requestSubmit(event.submitter as HTMLElement | null)
    } catch (error) {
      console.warn(error)
      line.textContent = passkeyFailed ?? 'The passkey did not work, or you stopped. Nothing was changed. Try again.'
    }
  })
}

function field(form: HTMLFormElement): HTMLInputElement {
  const name = form.dataset['passkeyField'] ?? 'response'
  const found = form.querySelector<HTMLInputElement>(`input[name="${CSS.escape(name)}"]`)
  if (found) return found
  const made = document.createElement('input')
  made.type = 'hidden'
  made.name = name
  form.append(made)
  return made
}
