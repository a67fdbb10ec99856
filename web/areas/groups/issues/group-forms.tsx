import { Button } from '../../../ui/button/button.tsx'
import { Section } from '../../../ui/layout/section.tsx'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import { Radios } from '../../../ui/radios/radios.tsx'
import { Textarea } from '../../../ui/textarea/textarea.tsx'
import * as paths from '../paths.ts'
import type { IssuePage } from './issue-page.tsx'
import { words } from './words.ts'

/** The group says whether the answer settles it. */
export const SettleForm = ({ issue, typed, errors, token }: IssuePage) => (
  <Section id="settle" title={words.settle}>
    <PostForm action={paths.issueEndings.to({ issue: issue.voiceId })} token={token}>
      <input type="hidden" name="reply" value={issue.replyId} />
      <Radios
        name="ending"
        legend={{ text: words.settle, class: 'govuk-visually-hidden' }}
        value={typed.ending}
        error={errors['ending']}
        items={[
          { value: 'confirmed', label: words.settleYes },
          { value: 'disputed', label: words.settleNo },
        ]}
      />
      <Textarea
        name="ending-words"
        rows={3}
        label={{ text: words.settleWords, size: 's' }}
        hint={words.settleHint}
        value={typed['ending-words']}
        error={errors['ending-words']}
      />
      <Button preventDoubleClick>{words.settleButton}</Button>
    </PostForm>
  </Section>
)
