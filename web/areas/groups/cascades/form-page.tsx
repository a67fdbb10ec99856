import { Button } from '../../../ui/button/button.tsx'
import { DateInput } from '../../../ui/date-input/date-input.tsx'
import { Input } from '../../../ui/input/input.tsx'
import { formView } from '../../../ui/layout/form-view.tsx'
import type { View } from '../../../ui/layout/view.ts'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import { Textarea } from '../../../ui/textarea/textarea.tsx'
import * as paths from '../paths.ts'
import type { CascadeFields } from './rules.ts'
import { words } from './words.ts'

export type CascadeForm = {
  typed: { title: string; message: string; due: { day?: string; month?: string; year?: string } }
  errors: Partial<Record<keyof CascadeFields, string>>
  token: string
  once: string
}

/** The broker asks key groups to send something on. */
export function cascadeFormPage({ typed, errors, token, once }: CascadeForm): View {
  return formView({
    title: words.ask,
    section: 'network',
    back: { href: paths.cascades.to(), text: words.title },
    errors,
    ids: { dueOn: 'due-day' },
    body: (
      <>
        <PostForm action={paths.cascades.to()} token={token} once={once}>
          <Input name="title" label={{ text: words.name, size: 's' }} value={typed.title} error={errors.title} />
          <Textarea
            name="message"
            rows={8}
            label={{ text: words.message, size: 's' }}
            hint={words.messageHint}
            value={typed.message}
            error={errors.message}
          />
          <DateInput
            id="due"
            namePrefix="due"
            legend={{ text: words.dueOn, size: 's' }}
            hint="For example, 27 3 2027"
            value={typed.due}
            error={errors.dueOn}
          />
          <Button preventDoubleClick>{words.send}</Button>
        </PostForm>
      </>
    ),
  })
}
