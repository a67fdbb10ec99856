import type { ComponentChildren } from 'preact'
import { speak } from '../../../platform/words.ts'
import type { Language } from '../../../ui/layout/view.ts'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import { passkeyWords } from './words.ts'

type Props = {
  deed: 'register' | 'sign-in'
  action: string
  token: string
  options: string
  language: Language
  children: ComponentChildren
}

/** A form that the browser's passkey module answers: it asks the device and puts the answer into `response`. */
export function PasskeyForm({ deed, action, token, options, language, children }: Props) {
  const say = speak(passkeyWords, language)
  return (
    <PostForm
      action={action}
      token={token}
      data={{
        'data-passkey': deed,
        'data-passkey-options': options,
        'data-passkey-failed': say.failed,
        'data-passkey-unsupported': say.unsupported,
      }}
    >
      <input type="hidden" name="response" />
      {children}
    </PostForm>
  )
}
