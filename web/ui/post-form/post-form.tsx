import type { ComponentChildren } from 'preact'
import { SwitchLanguage } from '../layout/switch-language.tsx'
import type { Language } from '../layout/view.ts'

export type PostFormProps = {
  action: string
  /** `ctx.token()`: this browser's form token. */
  token: string
  /** Id made once for this page, so that sending twice is one deed. */
  once?: string
  upload?: boolean
  /** Shows the button that changes the language and keeps what was typed. */
  language?: Language
  class?: string
  id?: string
  data?: Record<`data-${string}`, string>
  children: ComponentChildren
}

/** Every form that changes something: it carries the token that proves it came from our page. */
export const PostForm = ({ action, token, once, upload, language, children, data, ...rest }: PostFormProps) => (
  <form
    action={action}
    method="post"
    novalidate
    enctype={upload ? 'multipart/form-data' : undefined}
    {...rest}
    {...data}
  >
    <input type="hidden" name="_token" value={token} />
    {once && <input type="hidden" name="_once" value={once} />}
    {/* Enter in a field presses the first button of a form: that must be the form's own, not the language's. */}
    {children}
    {language && <SwitchLanguage language={language} />}
  </form>
)
