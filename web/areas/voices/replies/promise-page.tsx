import { Button } from '../../../ui/button/button.tsx'
import { DateInput } from '../../../ui/date-input/date-input.tsx'
import { FieldErrorSummary } from '../../../ui/field-errors/field-errors.tsx'
import type { View } from '../../../ui/layout/view.ts'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import { moderatedVoice } from '../paths.ts'
import { SaidQuote, type SaidTo, WhoReplies } from './pages.tsx'
import * as paths from './paths.ts'

export type PromisePage = {
  token: string
  once: string
  voiceId: string
  said: SaidTo
  service: string
  owner: string
  staff: readonly { id: string; name: string }[]
  due: { day?: string; month?: string; year?: string }
  errors: { service?: string | undefined; owner?: string | undefined; due?: string | undefined }
}

/** Promising somebody a reply by a day. */
export function promiseView({ token, once, voiceId, said, due, errors, ...who }: PromisePage): View {
  return {
    title: 'Promise a reply',
    error: Object.values(errors).some(Boolean),
    staff: true,
    section: 'desk',
    back: { href: moderatedVoice.to({ voice: voiceId }) },
    body: (
      <>
        <FieldErrorSummary errors={errors} ids={{ due: 'due-day' }} />
        <h1 class="govuk-heading-l">Promise a reply</h1>
        <SaidQuote said={said} />
        <PostForm action={paths.promise.to({ voice: voiceId })} token={token} once={once}>
          <WhoReplies {...who} errors={errors} />
          <DateInput
            id="due"
            namePrefix="due"
            legend={{ text: 'They have the reply by', size: 's' }}
            hint="The person reads this day on their receipt. It cannot be changed later"
            value={due}
            error={errors.due}
          />
          <Button preventDoubleClick>Promise a reply</Button>
        </PostForm>
      </>
    ),
  }
}
